import Diagnostics
import Model
import Testing

@testable import Workspace

@Suite struct RuleSelectionTests {
  typealias Studio = RuleWorkspace.Studio

  /// What differs between the region's book and Tongliao's, on the two sides of the day on which Tongliao's came into force.
  @Test(
    arguments: [
      (Studio(members: "4"), "2", RuleOutcome.pass, RuleOutcome.fail),
      (Studio(area: "24"), "3", .pass, .warning),
      (Studio(honour: "旗县级劳动模范"), "1", .pass, .fail), (Studio(honour: "通辽工匠"), "1", .fail, .pass),
      (Studio(honour: "金牌工人"), "1", .pass, .fail), (Studio(equipment: "否"), "4", .warning, .warning),
      (Studio(rules: "否"), "5", .warning, .warning), (Studio(funds: "否"), "6", .fail, .fail),
    ] as [(Studio, String, RuleOutcome, RuleOutcome)])
  func tongliaosBookDecidesFromItsDay(studio: Studio, rule: String, before: RuleOutcome, after: RuleOutcome)
    throws
  {
    var workspace = RuleWorkspace()
    workspace.studios = [studio]
    workspace.studios[0].region = "150502"
    let old = try workspace.judged(on: "2020-03-01"), new = try workspace.judged(on: "2020-03-02")
    #expect(old.outcome("IM-\(rule)") == before)
    #expect(old.outcome("TL-\(rule)") == nil)
    #expect(new.outcome("TL-\(rule)") == after)
    #expect(new.outcome("IM-\(rule)") == nil)
  }

  /// The reporting unit decides, not the place; before 2015 no book is in force.
  @Test func theReportingUnitDecides() throws {
    var workspace = RuleWorkspace()
    workspace.studios = [
      Studio(id: "A", region: "150502", unit: "150100"),
      Studio(id: "B", employer: "乙", region: "150102", unit: "150500"),
    ]
    let judged = try workspace.judged(on: "2020-03-02")
    #expect(judged.outcome("IM-2", of: "A") == .pass)
    #expect(judged.outcome("TL-2", of: "A") == nil)
    #expect(judged.outcome("TL-2", of: "B") == .pass)
    #expect(judged.outcome("IM-2", of: "B") == nil)
    #expect(try workspace.judged(on: "2014-12-31").outcome("IM-2", of: "A") == nil)
    #expect(try workspace.judged(on: "2015-01-01").outcome("IM-2", of: "A") == .pass)
  }

  /// A workspace of a part of the country is held to the books in force there, and to nothing that is about more than it holds.
  @Test(
    arguments: [
      ("150500", "150502", "TL-", ["JZ-", "Q-HB", "T-IM"]),
      ("410800", "410802", "JZ-", ["IM-", "TL-", "T-IM", "F-BT"]),
      ("410000", "410802", "JZ-", ["IM-", "TL-"]), ("150100", "150102", "IM-", ["TL-", "JZ-", "T-IM"]),
    ])
  func anotherRootIsHeldToItsOwnBooks(root: String, place: String, book: String, strange: [String]) throws {
    var workspace = RuleWorkspace(root: root)
    workspace.studios = [Studio(region: place)]
    let told = try workspace.judged(on: "2020-03-02").told
    #expect(told.contains { $0.hasPrefix(book) })
    #expect(told.filter { id in strange.contains(where: id.hasPrefix) } == [])
    #expect(told.contains("D-13") == false)
    #expect(told.contains("D-11"))
  }

  /// Neither the threads nor the order of files decide anything.
  @Test func theRunIsTheSameHoweverItIsRead() throws {
    var workspace = RuleWorkspace()
    workspace.studios = (0..<40).map { Studio(id: "S\($0)", employer: "单位\($0)", members: "\($0 % 5)") }
    workspace.namings = (0..<40).map { "S\($0),county,201\($0 % 6)-01-01," }
    workspace.achievements = (0..<400).map {
      "S\($0 % 40),\($0 % 3 == 0 ? "result" : "topic"),201\($0 % 9)-05-01,,盟市级,近\($0 + 1)万元,"
    }
    let one = try workspace.judged(on: "2018-11-30"),
      seven = try workspace.judged(on: "2018-11-30", threads: 7)
    #expect(one.audit.findings == seven.audit.findings)
    #expect(one.audit.scorecard == seven.audit.scorecard)
    workspace.achievements.reverse()
    #expect(try workspace.judged(on: "2018-11-30").audit.findings == one.audit.findings)
  }

  /// One without a founding date counts from its first naming or fact.
  @Test func aStudioIsJudgedFromItsFirstDay() throws {
    var workspace = RuleWorkspace()
    workspace.studios = [Studio(founded: "")]
    #expect(try workspace.judged(on: "2018-11-30").outcome("IM-2") == .pass)
    workspace.namings = ["A,county,2019-01-01,"]
    #expect(try workspace.judged(on: "2018-11-30").outcome("IM-2") == nil)
    workspace.achievements = ["A,topic,2018-01-01,,,,"]
    #expect(try workspace.judged(on: "2018-11-30").outcome("IM-2") == .pass)
  }

  /// The same name and employer under two units is one studio reported twice.
  @Test func aStudioReportsThroughOneUnit() throws {
    var workspace = RuleWorkspace()
    workspace.studios = [
      Studio(id: "A"), Studio(id: "B", region: "150202"), Studio(id: "C", employer: "乙", region: "150202"),
      Studio(id: "D", region: "150103"),
    ]
    let judged = try workspace.judged(on: "2018-11-30")
    #expect(judged.outcome("D-14", of: "B") == .warning)
    #expect(["A", "C", "D"].allSatisfy { judged.outcome("D-14", of: $0) == nil })
  }
}
