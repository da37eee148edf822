import Diagnostics
import Ingest
import Model
import Testing

/// The columns of a table's files beside each other: their order means nothing, a missing one is noticed.
@Suite struct ColumnsAcrossFilesTests {
  private static let full = "studio_id,name,region,founded_on,employer\n"
  private static let short = "studio_id,name,region,founded_on\n"

  /// - Parameter having: for each file, whether it has the column.
  private func found(_ having: [Bool]) throws -> [String] {
    let files = having.enumerated().map { place, has in
      (
        "studios-\(place).csv",
        has ? Self.full + "S\(place),甲,150100,2011,\(place)厂\n" : Self.short + "S\(place),甲,150100,2011\n"
      )
    }
    return try Trial(Dictionary(uniqueKeysWithValues: files)).found
  }

  @Test func theOrderOfColumnsMeansNothing() throws {
    let trial = try Trial([
      "studios-a.csv": "工作室编号,工作室名称,所在单位,盟市,成立时间,团队人数\nS1,甲,甲厂,呼市,2011-05-01,12\n",
      "studios-b.csv": "成立时间,盟市,团队人数,工作室名称,工作室编号,所在单位\n2012-05-01,包头市,13,乙,S2,乙厂\n2011-05-01,呼市,12,甲,S1,甲厂\n",
    ])
    #expect(trial.found == ["ingest.key.repeated studios-b.csv:3"])
    #expect(trial.register.studios.map(\.members) == [12, 13])
    #expect(trial.register.studios.map(\.employer) == ["甲厂", "乙厂"])
    #expect(trial.register.studios[1].founded?.description == "2012-05-01")
  }

  @Test(
    arguments: [
      ([true], []), ([false], []), ([true, false], ["ingest.column.absent studios-1.csv:1"]),
      ([true, true, true, false], ["ingest.column.absent studios-3.csv:1"]),
      // Half of the others have it, then fewer.
      (
        [true, false, false],
        ["ingest.column.absent studios-1.csv:1", "ingest.column.absent studios-2.csv:1"]
      ),
      ([true, false, false, false], []), ([true, false, false, false, false, false], []),
      ([false, false, false], []), ([true, true, true], []),
    ])
  func aColumnThatMostOthersHaveIsMissed(having: [Bool], expected: [String]) throws {
    #expect(try found(having) == expected)
  }
}
