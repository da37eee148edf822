import Model
import Testing

@testable import Ingest

/// Delimiters behind the last cell, as some programs write them in every row or in some.
@Suite struct PaddingTests {
  private static let header = "工作室编号,工作室名称,盟市,成立时间\n"

  /// The rows below one with such delimiters may have them or not, those of several lines too.
  @Test(arguments: ["", ",", ",,,"])
  func aRowOfSeveralLinesIsWholeWithOrWithoutThem(_ padding: String) throws {
    let rows = "S1,甲,包头市,2011\(padding)\nS2,\"乙\n乙\",包头市,2011\nS3,\"丙\n丙\",包头市,2011\(padding)\n"
    let trial = try Trial(["studios.csv": Self.header + rows])
    #expect(trial.found.isEmpty)
    #expect(trial.register.studios.map(\.id) == ["S1", "S2", "S3"])
  }

  /// A quote that another row seems to close costs that row alone.
  @Test(arguments: ["", ","])
  func anOpenQuoteBelowThemCostsItsRow(_ padding: String) throws {
    let rows = "S1,甲,包头市,2011\(padding)\nS2,\"乙,包头市,2011\nS3,\"丙\",包头市,2011\n"
    let trial = try Trial(["studios.csv": Self.header + rows])
    #expect(trial.found == ["ingest.quote.unclosed studios.csv:3"])
    #expect(trial.register.studios.map(\.id) == ["S1", "S3"])
  }

  /// A row leaves cells to the one above, which has them too and takes several lines.
  @Test(arguments: ["", ",,"])
  func theRowAboveIsReadWithThem(_ padding: String) throws {
    let rows = [
      "K1,S1,课题,x,2015-01-01,是,旗县级", "K2,S1,课题,x,2015-01-01,是,同上", "K3,S1,课题,\"a\nb\",2015-01-01,是,旗县级",
      "K4,S1,课题,x,同上,是,旗县级",
    ]
    let trial = try Trial([
      "studios.csv": Self.header + "S1,甲,包头市,2011\n",
      "achievements.csv": "成果编号,工作室编号,类别,题目,日期,推广应用,获奖级别\n"
        + rows.map { $0 + padding + "\n" }.joined(),
    ])
    #expect(trial.found.isEmpty)
    #expect(trial.facts.count == 4)
  }
}
