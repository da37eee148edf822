import Diagnostics
import Model
import Testing

@testable import Workspace

@Suite struct OwnRuleTests {
  typealias Studio = RuleWorkspace.Studio

  private func judged(_ rules: String, _ studio: Studio = Studio(), on day: String = "2018-11-30") throws
    -> JudgedRules
  {
    var workspace = RuleWorkspace(settings: "rules: [\(rules)]")
    workspace.studios = [studio]
    return try workspace.judged(on: day)
  }

  @Test func oneParameterIsChanged() throws {
    let judged = try judged("{ id: 'IM-2', at_least: '4' }", Studio(members: "3"))
    #expect(judged.outcome("IM-2") == .fail)
    #expect(judged.evidence("IM-2").contains("不少于4人"))
    #expect(try self.judged("{ id: 'im-2', at_least: '4' }", Studio(members: "3")).outcome("IM-2") == .fail)
    #expect(
      try self.judged("{ id: 'IM-2', strength: 'soft', at_least: 4 }", Studio(members: "3")).outcome("IM-2")
        == .warning)
  }

  /// One that says the field anew says the whole check anew, whatever it was.
  @Test func theWholeCheckIsChanged() throws {
    #expect(try judged("{ id: 'IM-1', field: 'members', at_least: 9 }").outcome("IM-1") == .fail)
    #expect(try judged("{ id: 'IM-2', kind: 'leader-name' }").outcome("IM-2") == .pass)
  }

  /// Bounds that meet in one number are no contradiction, and null takes a bound away.
  @Test func bothBounds() throws {
    #expect(
      try judged("{ id: 'IM-2', at_least: 8, at_most: 8 }", Studio(members: "8")).outcome("IM-2") == .pass)
    #expect(
      try judged("{ id: 'IM-2', at_least: null, at_most: 2 }", Studio(members: "3")).outcome("IM-2") == .fail)
  }

  /// The ends of what may be written; null takes the one away for the other.
  @Test(arguments: [
    "{ id: 'IM-6', months: 1 }", "{ id: 'IM-6', months: 1200 }",
    "{ id: 'IM-6', months: null, window: 'year' }",
    "{ id: 'Q-HB', years: [2016, 2016] }", "{ id: 'Q-HB', years: null, every: 100 }",
  ])
  func theEndsAreTaken(rule: String) throws { _ = try judged(rule) }

  /// What the workspace excludes fails, and what it lists nowhere is unknown.
  @Test func anHonourIsExcluded() throws {
    let rule = "{ id: 'IM-1', excluded: ['技术标兵'] }"
    #expect(try judged(rule, Studio(honour: "自治区级技术标兵")).outcome("IM-1") == .fail)
    #expect(try judged(rule, Studio(honour: "优秀员工")).outcome("IM-1") == .unknown)
  }

  @Test func aRuleIsDropped() throws {
    #expect(try judged("{ id: 'IM-2', strength: 'off' }", Studio(members: "1")).outcome("IM-2") == nil)
  }

  /// The example of the rules page: of the studios at one level, from a day on.
  @Test func aRuleIsAdded() throws {
    let rule =
      "{ id: 'area-2026', region: '150000', from: '2026-01-01', levels: ['province'], field: 'area_m2', at_least: '30', label: '场地' }"
    var workspace = RuleWorkspace(settings: "rules: [\(rule)]")
    workspace.studios = [
      Studio(id: "A", area: "29.9"), Studio(id: "B", employer: "乙", area: "30"),
      Studio(id: "C", employer: "丙", area: "29"),
    ]
    workspace.namings = ["A,province,2018-01-01,", "B,province,2018-01-01,", "C,prefecture,2018-01-01,"]
    let judged = try workspace.judged(on: "2026-01-01")
    #expect(judged.outcome("area-2026", of: "A") == .fail)
    #expect(judged.outcome("area-2026", of: "B") == .pass)
    #expect(judged.outcome("area-2026", of: "C") == nil)
    #expect(judged.outcome("IM-3", of: "A") == .pass)
    #expect(try workspace.judged(on: "2025-12-31").told.contains("area-2026") == false)
  }

  /// A newer book of the same region decides alone, once it is in force.
  @Test func aNewBookSupersedes() throws {
    let rule =
      "{ id: 'N-2', set: 'im-2026', region: '150000', from: '2026-01-01', field: 'members', at_least: 6, label: '团队' }"
    let before = try judged(rule, Studio(members: "5"), on: "2025-12-31")
    #expect(before.outcome("N-2") == nil)
    #expect(before.outcome("IM-2") == .pass)
    let after = try judged(rule, Studio(members: "5"), on: "2026-01-01")
    #expect(after.outcome("N-2") == .fail)
    #expect(after.outcome("IM-2") == nil)
    #expect(after.outcome("D-10") == .pass)
  }

  /// Levels of other names: what the built-in rules ask of them cannot be computed, and says why.
  @Test func otherLevelsMakeRulesNotComputable() throws {
    var workspace = RuleWorkspace(
      settings: "levels: [{ id: 'top', name: '一级' }, { id: 'low', name: '二级' }]")
    workspace.namings = ["A,一级,2015-01-01,"]
    let judged = try workspace.judged(on: "2018-11-30")
    for id in ["IM-1", "IM-7b", "IM-L1", "IM-L4", "IM-L5"] {
      let finding = judged.audit.findings.first { judged.audit.rules[$0.rule].id == id }
      #expect(finding?.outcome == .notComputable)
      #expect(finding?.evidence.zh.contains("级别") == true || finding?.evidence.zh.isEmpty == false)
    }
    #expect(judged.outcome("IM-2") == .pass)
    #expect(judged.outcome("IM-R1") == .unknown)
  }

  /// What is written, and what the message says of it.
  @Test(
    arguments: [
      ("{ id: 'x', label: 'x', field: 'membrs', at_least: 3 }", "rules[0]", "membrs", "members"),
      (
        "{ id: 'x', label: 'x', field: 'members', at_least: 3, levels: ['provnce'] }", "rules[0].levels[0]",
        "provnce", "province"
      ),
      (
        "{ id: 'x', label: 'x', field: 'members', at_least: 3, region: '15000' }", "rules[0].region", "15000",
        "150000"
      ),
      ("{ id: 'x', label: 'x', kind: 'yearl', rows: [] }", "rules[0].kind", "yearl", "yearly"),
      (
        "{ id: 'x', label: 'x', kind: 'yearly', rows: [{ table: 'achievements', where: { kind: 'topc' } }] }",
        "rules[0]", "topc", "topic"
      ),
      (
        "{ id: 'x', label: 'x', kind: 'yearly', rows: [{ table: 'achievments' }] }", "rules[0].rows[0].table",
        "achievments", "achievements"
      ),
      (
        "{ id: 'x', label: 'x', kind: 'dormant', years: 0, rows: [{ table: 'patents' }] }", "rules[0]", "0",
        "100"
      ),
      (
        "{ id: 'x', label: 'x', kind: 'honour', honours: '劳模', level: 'conty' }", "rules[0]", "conty",
        "county"
      ),
      ("{ id: 'x', label: 'x', field: 'has_rules', equals: 'yess' }", "rules[0]", "yess", "yes"),
      ("{ id: 'x', label: 'x', field: 'members', ends_with: '人' }", "rules[0]", "members", "at_least"),
      ("{ id: 'x', label: 'x', field: 'mode', at_least: 3 }", "rules[0]", "mode", "equals"),
      ("{ id: 'x', label: 'x', field: 'members' }", "rules[0]", "缺少要求：at_least", ""),
      ("{ id: 'IM-6', months: 0 }", "rules[0].months", "1至1200", ""),
      ("{ id: 'IM-6', months: 1201 }", "rules[0].months", "1至1200", ""),
      ("{ id: 'IM-L5', months: 0 }", "rules[0].months", "1至1200", ""),
      ("{ id: 'IM-6', window: 'year' }", "rules[0]", "window、months当中要写且只写一项", ""),
      ("{ id: 'Q-HB', years: [2018, 2016] }", "rules[0].years", "起止两个年份", "[2016, 2018]"),
      ("{ id: 'Q-HB', years: [2016] }", "rules[0].years", "起止两个年份", ""),
      ("{ id: 'Q-HB', every: 3 }", "rules[0]", "years、every当中要写且只写一项", ""),
      ("{ id: 'Q-JZ', every: 0 }", "rules[0].every", "1至100", ""),
      ("{ id: 'x', label: 'x', field: 'members', at_least: 'abc' }", "rules[0].at_least", "数字", ""),
      (
        "{ id: 'x', label: 'x', field: 'members', at_least: 5, at_most: 4 }", "rules[0]",
        "at_least: 5 和 at_most: 4", "对调"
      ),
      ("{ id: 'x', label: 'x', field: 'members', above: 5, at_most: 5 }", "rules[0]", "above: 5", ""),
      ("{ id: 'x', label: 'x', field: 'members', at_least: 5, below: 5 }", "rules[0]", "below: 5", ""),
      // What is not written is the built-in rule's.
      ("{ id: 'JZ-W1', at_least: 300001 }", "rules[0]", "at_least: 300001 和 at_most: 300000", "null"),
      ("{ id: 'IM-2', at_most: 2 }", "rules[0]", "at_least: 3 和 at_most: 2", ""),
      (
        "{ id: 'JZ-F1', amounts: { county: { above: 2, below: 1 } } }", "rules[0].amounts.county", "above: 2",
        ""
      ),
      ("{ id: 'x', label: 'x', field: 'founded_on', at_least: 3 }", "rules[0]", "是日期", "dates"),
      ("{ id: 'x', label: 'x', field: 'level', equals: 'province' }", "rules[0]", "level", "levels"),
      ("{ id: 'x', label: 'x', field: 'region', equals: '150100' }", "rules[0]", "region", "region"),
      ("{ id: 'IM-2', years: 3 }", "rules[0].years", "years", ""),
      (
        "{ id: 'x', label: 'x', field: 'members', at_least: 3, from: '2020-01-02', until: '2020-01-01' }",
        "rules[0]", "2020-01-02", "until"
      ),
      ("{ id: 'IM-2', at_least: 4 }, { id: 'IM-2', at_least: 5 }", "rules[1]", "IM-2", ""),
      ("{ label: 'x', field: 'members', at_least: 3 }", "rules[0]", "id", ""),
      ("{ id: 'IM2', at_least: 4 }", "rules[0]", "IM2", "IM-2"),
      ("{ id: 'x', label: 'x', field: 'area', at_least: 3 }", "rules[0]", "area", "area_m2"),
      ("{ id: 'x', label: 'x', field: '场地面积', at_least: 3 }", "rules[0]", "场地面积", "area_m2"),
      (
        "{ id: 'x', label: 'x', field: 'members', at_least: 3 }, { id: 'X', label: 'y', field: 'members', at_least: 4 }",
        "rules[1]", "X", ""
      ),
    ])
  func aMistakeIsNamed(rules: String, path: String, word: String, help: String) throws {
    do {
      _ = try judged(rules)
      Issue.record("accepted: \(rules)")
    } catch let error as WorkspaceError {
      #expect(error.diagnostics.count == 1)
      guard let fault = error.diagnostics.first else { return }
      #expect(fault.location?.file == "gongbao.json5")
      #expect(fault.message.zh.hasPrefix(path), "\(fault.message.zh)")
      #expect(fault.message.zh.contains(word), "\(fault.message.zh)")
      #expect(help.isEmpty || fault.help?.zh.contains(help) == true, "\(fault.help?.zh ?? "")")
    }
  }
}
