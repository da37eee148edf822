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

  @Test func keysCompareByTheirCompatibilityForm() throws {
    let trial = try Trial([
      "studios.csv":
        "studio_id,name,employer,region,founded_on\nＳ１,甲,甲厂,150100,2011\nS\u{200B}2,乙,乙厂,150100,2011\n",
      "namings.csv":
        "studio_id,level,named_on,document\nS1,盟市级,2016,〔1〕号（甲）\nＳ１,盟市级,2016年,〔１〕号(甲)\nS1\u{AD},盟市级,2016,二\n",
      "patents.csv": Self.header
        + "P1,S1,发明,2016,题（一）\nＰ１,Ｓ１,发明,2016,题(一)\nP\u{FEFF}1,S2,发明,2016,题（一）\nP 2,S2,发明,2016,\nP\u{A0}2,S2,发明,2016,\n",
      "indicators.csv":
        "region,indicator,label,period,value,unit\n150100,studios,工作室（个）,2016,12,个\n呼市,ｓｔｕｄｉｏｓ,工作室(个),2016,１２,个\n呼市,studios,工作室(个),2016,13,个\n",
      "targets.csv": "region,measure,value,deadline\n150100,studios,5,2018\n150100,ｓｔｕｄｉｏｓ,5,2018\n",
    ])
    #expect(trial.register.studios.map(\.id) == ["S1", "S2"])
    #expect(
      trial.found == [
        "ingest.key.repeated indicators.csv:3", "ingest.key.duplicate indicators.csv:4",
        "ingest.key.repeated namings.csv:3", "ingest.key.duplicate namings.csv:4",
        "ingest.key.repeated patents.csv:3",
        "ingest.key.duplicate patents.csv:4:1", "ingest.key.repeated patents.csv:6",
        "ingest.key.repeated targets.csv:3",
      ])
    #expect(trial.register.indicators.map(\.label) == ["工作室（个）"])
    #expect(trial.facts.count == 2)
  }

  @Test func aQuarantinedStudioIsKnownByItsIdInAnyWidth() throws {
    let trial = try Trial([
      "studios.csv": Self.studios + "Ｓ３,丙,丙厂,火星,2011\n",
      "patents.csv": Self.header + "P1,S3,发明,2016,题\nP2,Ｓ３,发明,2016,题\n",
    ])
    #expect(
      trial.found == ["ingest.region.unknown studios.csv:4:4", "ingest.studio.quarantined studios.csv:4"])
  }

  /// The studio of each spelling of its name, as facts without ids give it.
  @Test(arguments: [
    ("王刚劳模创新工作室", "一厂", "0"), ("王刚职工创新工作室", "一厂", "0"), ("王刚创新工作室", "一厂", "0"), ("王刚职工技术创新工作室", "一厂", "0"),
    ("《王刚劳模创新工作室》", "一厂", "0"), ("“王刚”劳模创新工作室", "一厂", "0"), ("王刚\u{3000}劳模 创新工作室", "一厂", "0"),
    ("\"王刚劳模\n创新工作室\"", "一厂", "0"), ("王刚劳模创新工作室", "一 厂", "0"), ("王刚劳模创新工作室", "", "0"), ("王刚创新工作室", "", "0"),
    // Two studios of one employer are told apart by that word alone.
    ("李强劳模创新工作室", "二厂", "1"), ("李强职工创新工作室", "二厂", "2"), ("李强创新工作室", "二厂", "ambiguous"),
    ("李强技术创新工作室", "二厂", "ambiguous"), ("李强劳模创新工作室", "", "1"),
    // Brackets are of no account, and neither is their width.
    ("焊接（一）创新工作室", "三厂", "3"), ("焊接(一)技术创新工作室", "三厂", "3"), ("ＢＩＭ职工创新工作室", "三厂", "4"),
    // Other names are other studios.
    ("王刚劳模创新工作室", "二厂", "unknown"), ("王强劳模创新工作室", "一厂", "unknown"), ("王刚工作室", "一厂", "unknown"),
    ("王刚创新", "一厂", "unknown"), ("创新工作室", "一厂", "unknown"), ("劳模创新工作室", "一厂", "unknown"),
    ("焊接（二）创新工作室", "三厂", "unknown"),
    // One that is quarantined keeps its facts with it.
    ("赵敏劳模创新工作室", "四厂", "quarantined"),
  ])
  func namesCompareWithoutWhatOfficesAddToThem(_ name: String, _ employer: String, _ expected: String) throws
  {
    let trial = try Trial([
      "studios.csv":
        "工作室名称,所在单位,盟市,成立时间\n王刚劳模创新工作室,一厂,呼市,2011\n李强劳模创新工作室,二厂,呼市,2012\n李强职工创新工作室,二厂,呼市,2012\n"
        + "焊接（一）创新工作室,三厂,呼市,2013\nBIM创新工作室,三厂,呼市,2013\n赵敏劳模创新工作室,四厂,火星,2013\n",
      "patents.csv": "专利号,工作室名称,所在单位,专利类型,授权日期\nP1,\(name),\(employer),发明,2016\n",
    ])
    #expect(trial.register.studios.count == 5)
    let found = trial.found.filter { $0.hasPrefix("ingest.studio") && !$0.hasPrefix("ingest.studio.alike") }
      .map {
        $0.split(separator: " ")[0].dropFirst(14)
      }
    #expect(trial.facts.lines.map { $0.split(separator: " ")[1] } + found == [expected[...]])
  }
}
