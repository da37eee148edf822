import TestSupport
import Testing

/// `gongbao audit` of the sample workspace and of small ones, as a user runs it.
struct AuditTests {
  /// One line of `audit --format csv`, without evidence and source, which may hold commas.
  private struct Line: Hashable {
    var rule: String
    var outcome: String
    var subject: String

    init?(_ text: Substring) {
      let cells = text.split(separator: ",", omittingEmptySubsequences: false)
      guard cells.count >= 7 else { return nil }
      (rule, outcome, subject) = (String(cells[0]), String(cells[1]), String(cells[2]))
    }
  }

  private static func lines(_ words: String..., in directory: String = Repository.path) throws -> [Line] {
    let outcome = try BuiltProgram(in: directory).run(
      [BuiltProgram.gongbao, "audit", "--quiet", "--format", "csv"] + words)
    #expect(outcome.errors.isEmpty)
    let text = outcome.output.split(separator: "\r\n")
    #expect(text.first == "rule,outcome,subject,name,reporting_unit,evidence,source")
    return text.dropFirst().compactMap(Line.init)
  }

  /// The breakers that the sample was made with, and no others: 20 with two members, 20 without a topic in 2017, 20 dormant (which
  /// lack a recognised result as well), 40 besides the 8 real ones whose leader's honour is not told.
  @Test func theSampleHasItsBreakersAndNoOthers() throws {
    let lines = try Self.lines("--as-of", "2018-11-30")
    let failed = Dictionary(grouping: lines.filter { $0.outcome == "fail" }, by: \.rule).mapValues(\.count)
    #expect(failed == ["IM-2": 20, "IM-7a": 20, "IM-7b": 20, "IM-R1": 20])
    func subjects(_ rule: String, _ outcome: String) -> Set<String> {
      Set(lines.filter { $0.rule == rule && $0.outcome == outcome }.map(\.subject))
    }
    #expect(subjects("IM-7b", "fail") == subjects("IM-R1", "fail"))
    #expect(subjects("IM-2", "fail").isDisjoint(with: subjects("IM-7a", "fail")))
    #expect(
      subjects("IM-2", "fail").union(subjects("IM-7a", "fail")).isDisjoint(with: subjects("IM-R1", "fail")))
    #expect(subjects("IM-1", "unknown").count == 48)
  }

  /// What is found among the published figures: each known disagreement, and nothing else.
  @Test func theKnownDisagreementsOfTheSources() throws {
    let lines = try Self.lines("--as-of", "2018-11-30", "--rule", "D-1,D-2,D-3,D-5,D-6,D-7,D-8,D-9")
    #expect(
      Set(lines.map { "\($0.rule) \($0.outcome) \($0.subject)" })
        == ["D-7 warning 150000", "D-8 warning 150900", "D-9 warning 150900"])
  }

  /// What the scorecard counts is what the lines tell, one a rule and subject; a payer's total is none of its studios.
  @Test func theScorecardCountsTheLines() throws {
    let outcome = try BuiltProgram(in: Repository.path).run([
      BuiltProgram.gongbao, "audit", "--quiet", "--as-of", "2018-11-30", "--all", "--format", "csv",
    ])
    var counted: [String: Int] = [:], told: [String: Int] = [:]
    for line in outcome.output.split(separator: "\r\n").dropFirst() {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      guard !cells[4].isEmpty, cells[1] != "not-computable" else { continue }
      told["\(cells[0]) \(cells[4]) \(cells[1])", default: 0] += 1
    }
    let card = try BuiltProgram(in: Repository.path).run([
      BuiltProgram.gongbao, "audit", "--quiet", "--as-of", "2018-11-30", "--all", "--by", "reporting-unit",
      "--format", "csv",
    ])
    let rows = card.output.split(separator: "\r\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let header = try #require(rows.first)
    for row in rows.dropFirst() {
      for (outcome, count) in zip(header, row).dropFirst(3) where count != "0" {
        counted["\(row[0]) \(row[1]) \(outcome)"] = Int(count)
      }
    }
    #expect(counted == told)
  }

  /// What is about a time that has not begun by the as-of date is not known yet.
  @Test(arguments: [("2015-11-30", ["D-7"]), ("2015-12-01", ["D-7", "D-8", "D-9"]), ("2012-12-31", [])])
  func onlyWhatWasPublishedIsHeldAgainstAnything(asOf: String, rules: [String]) throws {
    let lines = try Self.lines("--as-of", asOf, "--rule", "D-1,D-2,D-3,D-5,D-6,D-7,D-8,D-9")
    #expect(lines.map(\.rule) == rules)
  }

  /// Whatever 通工技发〔2020〕1号 changed, and nothing else, changes on the day of its publication: 旗县级 to 市级 and 金牌工人 no
  /// more, 3 to 5, 20 to 25, any patent where 市级 is applied for.
  @Test func tongliaosBookHoldsFromTheDayOfItsPublication() throws {
    let workspace = try SmallWorkspace(
      studios: """
        studio_id,name,region,founded_on,members,area_m2,leader_honour,has_equipment,has_rules,has_funds
        A-1,甲工作室,150502,2016-05-01,5,25,市级劳动模范,是,是,是
        A-2,乙工作室,150502,2016-05-01,4,24,旗县级劳动模范,是,是,是
        A-3,丙工作室,150523,2016-05-01,3,20,金牌工人,是,否,是
        A-4,丁工作室,150523,2016-05-01,2,19,企业劳动模范,,,
        """)
    try workspace.write(
      "studio_id,level,named_on\nA-1,旗县级,2019-01-01\nA-2,旗县级,2019-01-01\nA-3,旗县级,2019-01-01\n", to: "namings")
    try workspace.write(
      """
      achievement_id,studio_id,kind,date,award_level,benefit
      C-1,A-1,创新成果,2019-05-01,市级,10000
      C-2,A-2,创新成果,2019-05-01,,10000
      C-3,A-3,创新成果,2019-05-01,,10000
      """, to: "achievements")
    try workspace.write("patent_no,studio_id,type,granted_on\nP-2,A-2,外观设计,2019-06-01\n", to: "patents")
    func outcomes(_ asOf: String) throws -> [String: [String]] {
      let lines = try Self.lines("--region", "150500", "--as-of", asOf, "--all", in: workspace.path)
      return Dictionary(grouping: lines.filter { $0.subject.hasPrefix("A-") }, by: \.rule)
        .mapValues { $0.sorted { $0.subject < $1.subject }.map(\.outcome) }
    }
    let before = try outcomes("2020-03-01"), after = try outcomes("2020-03-02")
    #expect(!before.keys.contains { $0.hasPrefix("TL-") })
    // What the region itself names stays the region's.
    #expect(Set(after.keys.filter { $0.hasPrefix("IM-") }) == ["IM-L5"])
    #expect(before["IM-1"] == ["pass", "pass", "pass", "fail"])
    #expect(after["TL-1"] == ["pass", "fail", "fail", "fail"])
    #expect(before["IM-2"] == ["pass", "pass", "pass", "fail"])
    #expect(after["TL-2"] == ["pass", "fail", "fail", "fail"])
    #expect(before["IM-3"] == ["pass", "pass", "pass", "warning"])
    #expect(after["TL-3"] == ["pass", "warning", "warning", "warning"])
    for (old, new) in [
      ("IM-4", "TL-4"), ("IM-5", "TL-5"), ("IM-6", "TL-6"), ("IM-7a", "TL-7a"), ("IM-R1", "TL-R"),
    ] {
      #expect(before[old] != nil && before[old] == after[new], "\(old) \(new)")
    }
    #expect(after["TL-E"] == ["pass", "pass", "unknown", "warning"])
    #expect(before["IM-L5"] == ["warning", "warning", "warning", "warning"])
  }

  @Test func oneEntryAddsARule() throws {
    let workspace = try SmallWorkspace(
      studios: """
        studio_id,name,region,founded_on,level,area_m2
        A-1,甲工作室,150100,2016-05-01,自治区级,30
        A-2,乙工作室,150200,2017-05-01,自治区级,29
        A-3,丙工作室,150702,2018-03-01,盟市级,10
        A-4,丁工作室,150702,2018-03-01,自治区级,
        """,
      settings: """
        rules: [{ id: 'area-2026', region: '150000', from: '2026-01-01', levels: ['province'], field: 'area_m2', at_least: '30',
          label: '自治区级工作室场地不少于30平方米' }]
        """)
    func lines(_ asOf: String) throws -> [Line] {
      try Self.lines("--as-of", asOf, "--rule", "area-2026", "--all", in: workspace.path)
    }
    #expect(try lines("2025-12-31").isEmpty)
    #expect(
      try lines("2026-01-01").map { "\($0.subject) \($0.outcome)" } == [
        "A-1 pass", "A-2 fail", "A-4 unknown",
      ])
    let told = try workspace.program.gongbao("audit", "--as-of", "2026-01-01", "--rule", "area-2026")
    #expect(told.status == 1)
    #expect(told.output.contains("自治区级工作室场地不少于30平方米"))
    #expect(told.output.contains("场地面积29平方米，要求不少于30平方米"))
  }

  /// A row of a later day tells nothing yet: without it nothing is told of the studio.
  @Test(arguments: [("2018-12-31", "unknown"), ("2019-01-01", "pass")])
  func aLaterRowDoesNotTurnUnknownIntoAFailure(asOf: String, outcome: String) throws {
    let workspace = try SmallWorkspace(
      studios: "studio_id,name,region,founded_on\nA-1,甲工作室,150100,2012-01-01\n")
    try workspace.write("studio_id,level,named_on\nA-1,旗县级,2012-05-01\n", to: "namings")
    try workspace.write(
      "achievement_id,studio_id,kind,date\nC-1,A-1,创新成果,2019-01-01\n", to: "achievements")
    let lines = try Self.lines("--as-of", asOf, "--rule", "IM-R1", "--all", in: workspace.path)
    #expect(lines.map(\.outcome) == [outcome])
  }

  /// What cannot be read is told by check and report; audit ends with 1 for a broken rule alone.
  @Test func anUnreadableCellBreaksNoRule() throws {
    let workspace = try SmallWorkspace(
      studios: "studio_id,name,region,founded_on,members\nA-1,甲工作室,150100,2012-01-01,许多\n", root: "150100")
    let outcome = try workspace.program.gongbao("audit", "--as-of", "2018-12-31", "--rule", "IM-3")
    #expect(outcome.status == 0)
    #expect(try workspace.program.gongbao("check", "--as-of", "2018-12-31").status == 1)
  }

  @Test func aWorkspaceWithoutAHardFindingEndsWell() throws {
    let workspace = try SmallWorkspace(
      studios: "studio_id,name,region,founded_on\nA-1,甲工作室,150100,2016-05-01\n", root: "150100")
    let outcome = try workspace.program.gongbao("audit", "--as-of", "2018-12-31")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("资料不全"))
  }

  @Test(
    arguments: [
      (["--rule", "IM-22"], "是不是“IM-2”"), (["--rule", ","], "--rule"), (["--region", "150501x"], "150501"),
    ])
  func whatIsNotThereIsRefused(words: [String], hint: String) throws {
    let outcome = try BuiltProgram(in: Repository.path).run([BuiltProgram.gongbao, "audit"] + words)
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains(hint))
  }

  /// However the ids are typed.
  @Test(arguments: ["IM-2,IM-3", "im-2，Im-3", "IM-3、IM-2", " im-3 , im-2 "])
  func rulesAreAskedFor(typed: String) throws {
    let lines = try Self.lines("--as-of", "2018-11-30", "--all", "--rule", typed)
    #expect(Set(lines.map(\.rule)) == ["IM-2", "IM-3"])
  }

  /// Who may apply stands before who may not, and is told where the rule is asked for; a program asks for passes.
  @Test func whoMayApplyStandsFirst() throws {
    let workspace = try SmallWorkspace(
      studios: """
        studio_id,name,region,founded_on,level
        A-1,甲工作室,150100,2012-05-01,旗县级
        A-2,乙工作室,150200,2012-05-01,盟市级
        """)
    try workspace.write(
      "achievement_id,studio_id,kind,date,award_level,benefit\nC-1,A-1,创新成果,2018-05-01,自治区级,10000\nC-2,A-2,创新成果,2018-05-01,自治区级,10000\n",
      to: "achievements")
    let told = try workspace.program.gongbao("audit", "--as-of", "2018-12-31", "--rule", "IM-L5")
    let may = try #require(told.output.firstRange(of: "符合 A-2")?.lowerBound)
    let mayNot = try #require(told.output.firstRange(of: "提示 A-1")?.lowerBound)
    #expect(may < mayNot)
    #expect(
      try Self.lines("--as-of", "2018-12-31", "--rule", "IM-L5", in: workspace.path).map(\.subject) == ["A-1"]
    )
  }

  @Test func aDroppedRuleIsNotCalledUnknown() throws {
    let workspace = try SmallWorkspace(settings: "rules: [{ id: 'IM-2', strength: 'off' }]")
    let outcome = try workspace.program.gongbao("audit", "--rule", "im-2")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("规则“IM-2”已被本工作区停用"))
  }

  /// A rule that was asked for and had nothing to judge says why, and nothing is wrong.
  @Test(
    arguments: [
      ("IM-L3", "2018-11-30", [], "IM-L3 没有适用的工作室"), ("TL-2", "2020-03-01", [], "TL-2 自2020-03-02起施行"),
      ("D-7", "2018-11-30", [], "D-7 没有可以核对的数据"),
      ("IM-2", "2018-11-30", ["--region", "150500"], "IM-2 没有适用的工作室"),
      ("IM-2", "2018-11-30", [], ""), ("IM-3", "2018-11-30", ["--region", "150100"], ""),
    ] as [(String, String, [String], String)])
  func aRuleWithNothingToJudgeSaysSo(rule: String, asOf: String, words: [String], note: String) throws {
    let workspace = try SmallWorkspace(
      studios: "studio_id,name,region,founded_on,members,area_m2\nA-1,甲工作室,150100,2012-01-01,5,50\n")
    let outcome = try workspace.program.run(
      [BuiltProgram.gongbao, "audit", "--as-of", asOf, "--rule", rule] + words)
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("aggregate.rule.idle") == !note.isEmpty, "\(outcome.errors)")
    #expect(outcome.errors.contains(note) || note.isEmpty, "\(outcome.errors)")
  }

  @Test func jsonHasTheColumnsOfTheCSV() throws {
    let outcome = try BuiltProgram(in: Repository.path).gongbao(
      "audit", "--quiet", "--rule", "T-IM", "--all", "--as-of", "2018-11-30", "--format", "json")
    for member in ["rule", "outcome", "subject", "name", "reporting_unit", "evidence", "source"] {
      #expect(outcome.output.contains("\"\(member)\" :"), "\(member)")
    }
  }
}
