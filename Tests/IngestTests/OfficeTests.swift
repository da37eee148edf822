import Diagnostics
import Ingest
import Model
import Testing

/// Offices that are missing, by what the submissions say.
@Suite struct OfficeTests {
  private static let studios =
    "studio_id,name,region,founded_on\nS1,甲,150100,2011\nS2,乙,150202,2011\nS3,丙,150300,2011\n"

  private func found(_ submissions: [String], asOf: String = "2018-11-30") throws -> [Diagnostic] {
    let trial = try Trial(
      [
        "studios.csv": Self.studios,
        "submissions.csv": "reporting_unit,period,reported\n" + submissions.map { $0 + "\n" }.joined(),
      ], asOf: asOf)
    #expect(trial.account(of: "submissions.csv")?.accepted == submissions.count)
    return trial.outcome.diagnostics
  }

  @Test func withoutSubmissionsNobodyIsMissing() throws {
    #expect(try Trial(["studios.csv": Self.studios]).found == [])
  }

  @Test func whoeverReportedIsThere() throws {
    #expect(try found(["150100,2018-11,是", "150200,2018-11,是", "150300,2018-11,是"]).isEmpty)
  }

  @Test func allThatHaveNotReportedAreInOneWarning() throws {
    let found = try found(["150100,2018-11,是", "150200,2018-11,否", "150722,2018-11,否"])
    #expect(found.map(Trial.place) == ["ingest.office.unreported submissions.csv:2"])
    #expect(found[0].severity == .warning)
    #expect(found[0].message.zh.contains("2018-11 还没有填报的单位：包头市、莫力达瓦达斡尔族自治旗"))
  }

  /// A league that reports has a studio; a banner may have none.
  @Test func anOfficeThatReportedWithoutAStudioIsMissing() throws {
    let found = try found(["150100,2018-11,是", "150400,2018-11,是", "150500,2018-11,是", "150722,2018-11,是"])
    #expect(found.map(Trial.place) == ["ingest.office.missing submissions.csv:2"])
    #expect(found[0].severity == .warning)
    #expect(found[0].message.zh.hasSuffix("：赤峰市、通辽市"))
  }

  @Test func anOfficeOfEarlierPeriodsIsMissed() throws {
    let found = try found(["150100,2018-10,是", "150200,2018-10,是", "150300,2017,否", "150100,2018-11,是"])
    #expect(found.map(Trial.place) == ["ingest.office.lapsed submissions.csv:5"])
    #expect(found[0].severity == .note)
    #expect(found[0].message.zh.contains("以前各期有、2018-11 没有的填报单位：包头市、乌海市"))
  }

  /// A league whose banners are named one by one has not gone.
  @Test func theBannersOfALeagueStandForIt() throws {
    #expect(try found(["150200,2018-10,是", "150202,2018-11,是", "150203,2018-11,是"]).isEmpty)
  }

  /// The as-of date decides which period is the latest.
  @Test(
    arguments: [
      ("2018-10-31", []), ("2018-11-01", ["ingest.office.unreported submissions.csv:3"]),
      ("2018-11-30", ["ingest.office.unreported submissions.csv:3"]),
      ("2018-12-31", ["ingest.office.unreported submissions.csv:3"]),
      ("2018-09-30", []),
    ])
  func theLatestPeriodBeforeTheDateCounts(asOf: String, expected: [String]) throws {
    let found = try found(["150100,2018-10,是", "150100,2018-11,否"], asOf: asOf)
    #expect(found.filter { $0.code.id.hasPrefix("ingest.office") }.map(Trial.place) == expected)
  }
}
