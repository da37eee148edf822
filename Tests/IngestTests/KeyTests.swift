import Diagnostics
import Ingest
import Model
import Testing

/// Keys over all files of a table, and what refers to a studio.
@Suite struct KeyTests {
  private static let studios =
    "studio_id,name,employer,region,founded_on\nS1,甲,甲厂,150100,2011\nS2,乙,乙厂,150100,2011\n"
  private static let header = "patent_no,studio_id,type,granted_on,title\n"

  @Test(arguments: [1, 2, 4])
  func theFirstFileHasTheKey(threads: Int) throws {
    let filler = (0..<400).map { "X\($0),S1,发明,2016,题\n" }.joined()
    let trial = try Trial(
      [
        "studios.csv": Self.studios,
        "patents-1.csv": Self.header + filler + "P1,S1,发明,2016,题\n",
        // The same columns in another order say the same.
        "patents-2.csv": "type,patent_no,studio_id,title,granted_on\n发明,P1,S1,题,2016\n设计,P2,S1,,2016\n",
        "patents-3.csv": Self.header + "P1,S2,发明,2016,题\nP2,S2,外观设计,2016,\n",
      ], threads: threads)
    #expect(
      trial.found == [
        "ingest.key.repeated patents-2.csv:2", "ingest.kind.unknown patents-2.csv:3:1",
        "ingest.key.duplicate patents-3.csv:2:1",
      ])
    #expect(trial.outcome.diagnostics.last?.message.zh.contains("patents-1.csv 第 402 行") == true)
    #expect(trial.facts.count == 402)
    #expect(
      trial.account(of: "patents-2.csv") == RowAccount(read: 2, accepted: 0, quarantined: 1, skipped: 1))
    #expect(
      trial.account(of: "patents-3.csv") == RowAccount(read: 2, accepted: 1, quarantined: 1, skipped: 0))
  }

  @Test(
    arguments: [
      ("P1,S1,invention,2016/1/1,1项,题", "ingest.key.repeated"),
      ("P1,S1,发明专利,2016年1月1日,,题", "ingest.key.repeated"),
      ("P1,S1,发明,2016-01-02,1,题", "ingest.key.duplicate"),
      ("P1,S1,发明,2016-01-01,2,题", "ingest.key.duplicate"),
      ("P1,S1,外观设计,2016-01-01,1,题", "ingest.key.duplicate"),
      ("P1,S1,发明,2016-01-01,1,他题", "ingest.key.duplicate"),
      ("P1,S1,发明,2016-01-01,近2,题", "ingest.key.duplicate"),
    ])
  func theSameFactInAnotherSpellingIsTheSame(_ row: String, _ code: String) throws {
    let trial = try Trial([
      "studios.csv": Self.studios,
      "patents.csv": "patent_no,studio_id,type,granted_on,count,title\nP1,S1,发明,2016-01-01,1,题\n\(row)\n",
    ])
    #expect(
      trial.found.filter { $0.contains(".key.") } == [
        "\(code) patents.csv:3" + (code.hasSuffix("duplicate") ? ":1" : "")
      ])
    #expect(trial.facts.count == 1)
  }

  @Test func aQuarantinedRowHasNoKey() throws {
    let trial = try Trial([
      "studios.csv": Self.studios,
      "patents.csv": Self.header + "P1,S1,发明,昨天,题\nP1,S1,发明,2016,题\n",
    ])
    #expect(trial.found == ["ingest.date.invalid patents.csv:2:4"])
    #expect(trial.facts.count == 1)
  }

  @Test func keysOfSeveralColumnsDifferInAnyOfThem() throws {
    let trial = try Trial([
      "studios.csv": Self.studios,
      "namings.csv":
        "studio_id,level,named_on,document\nS1,盟市级,2016,一\nS1,自治区级,2016,一\nS1,盟市级,2017,一\nS2,盟市级,2016,一\n"
        + "S1,prefecture,2016年,一\nS1,盟市级,2016,二\n",
      "submissions.csv": "reporting_unit,period,reported\n150100,2018-11,是\n呼市,2018-11,yes\n呼市,2018-11,否\n",
    ])
    #expect(
      trial.found == [
        "ingest.key.repeated namings.csv:6", "ingest.key.duplicate namings.csv:7",
        "ingest.key.repeated submissions.csv:3", "ingest.key.duplicate submissions.csv:4",
      ])
    #expect(trial.register.namings.map(\.studio) == [0, 0, 0, 1])
    #expect(trial.register.namings.map(\.named.description) == ["2016", "2016", "2017", "2016"])
  }

  @Test func aQuarantinedStudioTakesItsFactsWithItAndIsNamedOnce() throws {
    let trial = try Trial([
      "studios.csv": Self.studios + "S3,丙,丙厂,火星,2011\n",
      "namings.csv": "studio_id,level,named_on\nS3,盟市级,2016\n",
      "patents.csv": Self.header + "P1,S3,发明,2016,题\nP2,S3,发明,2016,题\nP3,S4,发明,2016,题\n",
    ])
    #expect(
      trial.found == [
        "ingest.studio.unknown patents.csv:4:2", "ingest.region.unknown studios.csv:4:4",
        "ingest.studio.quarantined studios.csv:4",
      ])
    #expect(trial.outcome.diagnostics.last?.message.zh.contains("3 行") == true)
    #expect(trial.account(of: "patents.csv")?.quarantined == 3)
    #expect(trial.sheet("patents-更正.csv")?.contains("请先改正工作室表中的那一行") == true)
  }

  @Test func withoutIdsStudiosAreTheirNamesAndEmployers() throws {
    let trial = try Trial([
      "studios.csv":
        "工作室名称,所在单位,盟市,成立时间\n甲创新工作室,一厂,呼市,2011\n甲创新工作室,二厂,呼市,2012\n乙（一）工作室,一厂,呼市,2013\n",
      "patents.csv":
        "专利号,工作室名称,所在单位,专利类型,授权日期\nP1,甲创新工作室,二厂,发明,2016\nP2,乙(一)工作室,,发明,2016\nP3,甲创新工作室,,发明,2016\nP4,丁,,发明,2016\n",
    ])
    #expect(
      trial.found == ["ingest.studio.ambiguous patents.csv:4:2", "ingest.studio.unknown patents.csv:5:2"])
    #expect(trial.facts.lines.map { $0.split(separator: " ")[1] } == ["1", "2"])
  }

  @Test func aStudioWithoutAnIdIsContradictedByItsName() throws {
    let trial = try Trial([
      "studios.csv": "工作室名称,所在单位,盟市,成立时间\n甲室,一厂,呼市,2011\n甲室,一厂,呼市,2012\n"
    ])
    #expect(trial.found == ["ingest.key.duplicate studios.csv:3"])
    #expect(trial.outcome.diagnostics.first?.message.zh.contains("“甲室，一厂”") == true)
  }

  @Test func twoNamesForOneRowOfFactsWork() throws {
    let trial = try Trial([
      "studios.csv": Self.studios,
      "activities.csv": "activity_id,工作室,所在单位,kind,date,people\nT1,乙,乙厂,培训,2016-01-02,30\n",
    ])
    #expect(trial.found == [])
    #expect(trial.facts.lines == ["activities 1 2016-01-02 1 0 0 0 1 - 30"])
  }
}
