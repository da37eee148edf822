import Diagnostics
import Model
import Testing

@testable import GongbaoCommand

/// Findings and scorecards as a terminal shows them.
@Suite struct AuditTextTests {
  private static let regions: RegionTree = {
    let rows = [
      ("150000", "内蒙古自治区", ""), ("150100", "呼和浩特市", "150000"), ("150102", "新城区", "150100"),
      ("150200", "包头市", "150000"),
    ]
    do {
      return try RegionTree(
        rows.map { Region(code: $0, name: $1, parent: $2, kind: "", shortName: "", englishName: "") },
        root: "150000")
    } catch { preconditionFailure("\(error)") }
  }()

  private static func region(_ code: String) -> RegionIndex { regions.index(ofCode: code) ?? -1 }

  private static func rule(_ id: String, _ label: String) -> Rule {
    Rule(id: id, label: label, check: .oneUnit)
  }

  /// Of the first rule a unit fails, of the second a unit is unknown.
  private static func audit() -> Audit {
    var audit = Audit(rules: [rule("IM-2", "有创新团队"), rule("IM-3", "有活动场地"), rule("JZ-2", "标志明显")])
    func add(_ rule: Int, _ outcome: RuleOutcome, _ code: String, _ evidence: String) {
      audit.scorecard[rule][region(code), default: OutcomeCounts()][outcome] += 1
      audit.findings.append(
        RuleFinding(
          rule: rule, outcome: outcome, subject: .region(region(code)),
          evidence: Wording(zh: evidence, en: evidence)))
    }
    add(0, .unknown, "150100", "没有填写")
    add(0, .fail, "150200", "2人，\n要求3人")
    add(1, .warning, "150100", "19平方米")
    add(1, .fail, "150200", "无")
    add(1, .fail, "150100", "无")
    add(2, .notComputable, "150000", "表里没有")
    return audit
  }

  private static func text(limit: Int?) -> String {
    let audit = audit(), register = Register(regions: regions, levels: levels)
    let lines = audit.findings.map { AuditLine($0, of: audit, register: register, language: .zh) }
    return AuditText(language: .zh, limit: limit).text(lines, of: audit)
  }

  private static let levels: LevelScale = {
    guard let scale = LevelScale([Level(id: "base", name: "基层级")]) else { preconditionFailure("one level") }
    return scale
  }()

  private static let uncomputable = "\n不能从表格核对、要人工核对的规则：\n  JZ-2 标志明显：表里没有\n"

  @Test func underEachRuleTheGraverFirst() {
    #expect(
      Self.text(limit: nil) == """

        IM-2 有创新团队
          不符合 150200 包头市：2人， 要求3人
          资料不全 150100 呼和浩特市：没有填写

        IM-3 有活动场地
          不符合 150200 包头市：无
          不符合 150100 呼和浩特市：无
          提示 150100 呼和浩特市：19平方米

        """ + Self.uncomputable)
  }

  @Test func theLimitKeepsTheGravestOfAllRules() {
    #expect(
      Self.text(limit: 3) == """

        IM-2 有创新团队
          不符合 150200 包头市：2人， 要求3人

        IM-3 有活动场地
          不符合 150200 包头市：无
          不符合 150100 呼和浩特市：无

        另有2条未列出；全部列出请加 --max-diagnostics 0。

        """ + Self.uncomputable)
  }

  private static func lines(under code: String?) -> [ScorecardLine] {
    let audit = audit()
    return ScorecardLine.lines(of: audit, audit.findings, under: code.map(region), in: regions)
  }

  @Test func aScorecardHasALineAUnit() {
    let card = ScorecardText(language: .zh, width: 100)
    #expect(
      card.byReportingUnit(Self.lines(under: nil)) == """
        填报单位    符合  不符合  提示  资料不全  不符合最多的规则
        呼和浩特市     0       1     1         1  IM-3×1
        包头市         0       2     0         0  IM-2×1、IM-3×1

        """)
    #expect(
      card.byRule(Self.lines(under: "150200"), of: Self.audit()) == """
        规则  内容        符合  不符合  提示  资料不全
        IM-2  有创新团队     0       1     0         0
        IM-3  有活动场地     0       1     0         0

        """)
  }

  @Test(arguments: [45, 46, 200])
  func aShortLabelIsKept(width: Int) {
    let text = ScorecardText(language: .zh, width: width).byRule(Self.lines(under: nil), of: Self.audit())
    #expect(text.contains("IM-2  有创新团队"))
  }

  @Test func aLongLabelIsCutSoThatTheCountsStandBesideIt() {
    var audit = Self.audit()
    audit.rules[0].label = "产业（系统）级工作室从所属单位创建的工作室中产生"
    let lines = ScorecardLine.lines(of: audit, audit.findings, under: nil, in: Self.regions)
    let text = ScorecardText(language: .zh, width: 60).byRule(lines, of: audit)
    #expect(text.contains("IM-2  产业（系统）级工作室从…"))
    #expect(text.split(separator: "\n").count == 3)
    #expect(text.split(separator: "\n").allSatisfy { String($0).displayWidth <= 60 })
  }

  @Test func aRegionBelowTheUnitsIsCountedFromItsFindings() {
    var audit = Self.audit()
    audit.findings = [
      RuleFinding(
        rule: 1, outcome: .pass, subject: .region(Self.region("150102")), evidence: Wording(zh: "", en: ""))
    ]
    let lines = ScorecardLine.lines(
      of: audit, audit.findings, under: Self.region("150102"), in: Self.regions)
    #expect(
      ScorecardLine.csv(lines)
        == "rule,reporting_unit,name,pass,fail,warning,unknown\r\nIM-3,150102,新城区,1,0,0,0\r\n")
  }

  @Test(arguments: [
    ([("150100", true), ("150200", false)], "2018年11月应填报2个单位，已填报1个；未填报：包头市。\n"),
    ([("150100", true), ("150200", true)], "2018年11月应填报2个单位，全部已填报。\n"), ([], ""),
  ])
  func whoHasNotReportedIsOneLine(units: [(String, Bool)], line: String) throws {
    let period = try #require(Period(iso: "2018-11"))
    let day = try #require(Day(year: 2018, month: 11, day: 20))
    let submissions = units.map { code, hasReported in
      Submission(
        unit: Self.region(code), period: period, hasReported: hasReported, source: nil,
        origin: RowOrigin(file: 0, line: 1))
    }
    let coverage = Coverage(
      submissions, monthOf: day, within: Self.regions.root, in: Self.regions)
    #expect(CoverageText(language: .zh).text(coverage, asOf: day, regions: Self.regions) == line)
    let later = try #require(Day(year: 2018, month: 12, day: 1))
    #expect(
      Coverage(submissions, monthOf: later, within: Self.regions.root, in: Self.regions) == nil)
  }

  /// An office of an earlier month that nobody stands for is missing; periods of another kind, and its own counties, name nobody else.
  @Test(arguments: [
    ([("150100", "2018-11", true), ("150200", "2018-10", true)], "2018年11月应填报2个单位，已填报1个；未填报：包头市。\n"),
    ([("150100", "2018-11", true), ("150200", "2017", true)], "2018年11月应填报1个单位，全部已填报。\n"),
    ([("150102", "2018-11", true), ("150100", "2018-10", true)], "2018年11月应填报1个单位，全部已填报。\n"),
    ([("150100", "2018-11", true), ("150102", "2018-10", true)], "2018年11月应填报1个单位，全部已填报。\n"),
    ([("150100", "2018-11", true), ("150200", "2018-12", true)], "2018年11月应填报1个单位，全部已填报。\n"),
    ([("150200", "2018-10", true)], ""),
  ])
  func whoIsLeftOutIsMissing(rows: [(String, String, Bool)], line: String) throws {
    let day = try #require(Day(year: 2018, month: 11, day: 30))
    let submissions = try rows.map { code, period, hasReported in
      Submission(
        unit: Self.region(code), period: try #require(Period(iso: period)), hasReported: hasReported,
        source: nil, origin: RowOrigin(file: 0, line: 1))
    }
    let coverage = Coverage(submissions, monthOf: day, within: Self.regions.root, in: Self.regions)
    #expect(CoverageText(language: .zh).text(coverage, asOf: day, regions: Self.regions) == line)
  }
}
