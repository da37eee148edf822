import TestSupport
import Testing

/// A studio sheet with counts says what tables of events say.
@Suite struct WideSheetTests {
  private static let profile = "工作室编号,工作室名称,所属盟市,成立时间"
  private static let rows = ["A-1,甲工作室,呼和浩特市,2016-05", "A-2,乙工作室,包头市,2012"]

  /// The same counts twice: as a wide sheet, and as events on the last day of its period.
  private static let wide = """
    \(profile),级别,课题数,项目数,成果数,推广数,难题数,合理化建议,专利数,发明,实用新型,经济效益（万元）,培训人次,师徒对子,技术比武次数,技能晋升人数,补助资金,奖励资金,自筹
    \(rows[0]),自治区级、市级,3,2,5,2,1,10,6,1,3,近200,120,4,2,6,50000,20000,7.5万元
    \(rows[1]),市级,1,,,,,,2,,,,近30,,,,,,

    """
  private static let achievements = """
    成果编号,工作室编号,类别,完成时间,推广应用,数量,经济效益（万元）
    1,A-1,创新课题,2018-11-30,,3,
    2,A-1,攻关项目,2018-11-30,,2,
    3,A-1,创新成果,2018-11-30,是,2,近200
    4,A-1,创新成果,2018-11-30,否,3,
    5,A-1,技术难题,2018-11-30,,1,
    6,A-1,合理化建议,2018-11-30,,10,
    7,A-2,创新课题,2018-11-30,,1,

    """
  private static let activities = """
    活动编号,工作室编号,类别,活动日期,次数,人次
    1,A-1,培训,2018-11-30,,120
    2,A-1,师徒结对,2018-11-30,4,
    3,A-1,技术比武,2018-11-30,2,
    4,A-1,技能晋升,2018-11-30,,6
    5,A-2,培训,2018-11-30,,近30

    """
  private static let funding = """
    经费编号,工作室编号,拨付时间,金额,用途
    1,A-1,2018-11-30,50000,经费补助
    2,A-1,2018-11-30,20000,命名奖励
    3,A-1,2018-11-30,75000,单位投入

    """
  private static let patents = """
    专利号,工作室编号,专利类型,授权日期,数量
    1,A-1,发明,2018-11-30,1
    2,A-1,实用新型,2018-11-30,3

    """

  private func workspace(period: String = "period: '2018-01~2018-11'") throws -> SmallWorkspace {
    let workspace = try SmallWorkspace(studios: nil, settings: "files: { '*统计表*': { \(period) } }")
    try workspace.directory.write(Self.wide, to: "datasets/附件2：职工创新工作室统计表（呼市）.csv")
    return workspace
  }

  private func totals(_ workspace: SmallWorkspace, _ options: String...) throws -> [String] {
    let outcome = try workspace.program.run(
      [BuiltProgram.gongbao, "totals", "--quiet", "--format", "csv"] + options)
    #expect(outcome.errors == "")
    return outcome.output.split(separator: "\r\n").map(String.init)
  }

  @Test(arguments: ["reporting-unit", "place", "level", "year"])
  func theWideSheetGivesTheTotalsOfItsEvents(division: String) throws {
    let wide = try totals(workspace(), "--by", division)
    let events = try SmallWorkspace(
      studios: Self.profile + "\n" + Self.rows.joined(separator: "\n") + "\n")
    try events.write(
      "工作室编号,级别,命名时间\nA-1,自治区级,2016-05\nA-1,市级,2016-05\nA-2,市级,2012\n", to: "namings")
    try events.write(Self.achievements, to: "achievements")
    try events.write(Self.activities, to: "activities")
    try events.write(Self.funding, to: "funding")
    try events.write(Self.patents, to: "patents")
    let eventLines = try totals(events, "--by", division)
    // Only namings are events; and no row of patents can be without a kind.
    func isComparable(_ line: String) -> Bool { !line.contains(",named_") && !line.contains(",patents_all,") }
    #expect(wide.filter(isComparable) == eventLines.filter(isComparable))
    #expect(wide.filter(isComparable).count > 30)
  }

  @Test func patentsOfNoKindAreAmongAllAlone() throws {
    let lines = try totals(workspace()).filter { $0.hasPrefix("total,reporting-unit,150000,") }
    func value(_ measure: String) -> String? {
      lines.first { $0.contains(",\(measure),") }?.split(separator: ",").map(String.init)[5]
    }
    #expect(value("patents_all") == "8")
    #expect(value("patents") == "4")
    #expect(value("patents_invention") == "1")
    #expect(value("results") == "5")
    #expect(value("results_adopted") == "2")
    #expect(value("benefit") == "2000000.00")
    #expect(value("held_prefecture") == "2")
    #expect(value("held_province") == "1")
    #expect(value("studios_prefecture") == "1")
    #expect(value("named_province") == "0")
  }

  @Test func withoutAPeriodTheStudiosCountAllTheSame() throws {
    let workspace = try workspace(period: "encoding: 'utf-8'")
    let outcome = try workspace.program.gongbao("check")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("[ingest.period.missing]"))
    let lines = try workspace.program.gongbao("totals", "--quiet", "--format", "csv").output
    #expect(lines.contains("total,reporting-unit,150000,,内蒙古自治区,studios,2,"))
    #expect(lines.contains("total,reporting-unit,150000,,内蒙古自治区,results,0,"))
  }
}
