import Diagnostics
import Model

extension SampleEdition {
  /// Rules of every topic, in the order of `Audit.rules`.
  enum RuleID: Int, CaseIterable {
    case team, area, topics, dormant, review, promotion, ladder, payment, growth, labels, target, manual
  }

  static let results = [FactSelection(.achievements)]

  private static func rule(_ id: RuleID) -> Rule {
    let atLeast3 = NumberBounds(atLeast: FixedDecimal(3), atMost: nil)
    switch id {
    case .team:
      return Rule(
        id: "IM-2", set: "im", label: "有创新团队", source: "“七有”标准",
        check: .value(ValueTest(field: "team_size", .number(atLeast3))))
    case .area:
      return Rule(
        id: "IM-3", set: "im", label: "有活动场地", source: "“七有”标准", strength: .soft,
        check: .value(ValueTest(field: "area_m2", .number(atLeast3))))
    case .topics:
      return Rule(id: "IM-7a", set: "im", label: "每年有课题", check: .yearly(YearlyTest(rows: results)))
    case .dormant:
      return Rule(id: "IM-R1", label: "连续3年没有成果", check: .dormant(DormancyTest(rows: results)))
    case .review:
      return Rule(
        id: "JZ-A1", label: "年度考核", check: .yearly(YearlyTest(rows: results, lastOnly: true)))
    case .promotion:
      return Rule(
        id: "IM-L5", label: "申报条件",
        check: .eligible(EligibilityTest(level: "province", needs: ["prefecture"], rows: results)))
    case .ladder:
      return Rule(
        id: "IM-L1", label: "逐级命名",
        check: .ladder(LadderTest(steps: [LadderTest.Step(level: "county", needs: ["base"])])))
    case .payment:
      let amount = PaymentTest.LevelAmount(
        level: "prefecture",
        amount: NumberBounds(atLeast: FixedDecimal(20_000), atMost: FixedDecimal(20_000)))
      return Rule(
        id: "F-BT", region: "150200", label: "包头市总工会补助工作经费", strength: .soft,
        check: .payment(PaymentTest(payers: ["包头市总工会"], purposes: ["naming"], amounts: [amount])))
    case .growth: return Rule(id: "D-7", label: "增长率相符", check: .published(.growth))
    case .labels: return Rule(id: "D-9", label: "同一数字不作两种解释", check: .published(.labels))
    case .target:
      return Rule(
        id: "T-IM", region: "150000", label: "2000个以上",
        check: .target(
          TargetTest(
            measure: "studios", value: FixedDecimal(2000),
            deadline: Day(year: 2019, month: 12, day: 31) ?? .distantPast)))
    case .manual:
      return Rule(
        id: "F-RG", label: "奖励基金不低于1%",
        check: .notComputable(why: Wording(zh: "没有工资总额", en: "no wages are told")))
    }
  }

  /// Three studios of 呼和浩特 (0, 1, 2), and one of 包头 (3), with the rules that `change` says something about.
  static func audited(_ change: (inout Audit, RegionTree) -> Void) throws -> Edition {
    var edition = try edition()
    let regions = edition.figures.regions
    edition.studios = try ["甲", "乙", "丙", "丁"].enumerated().map { place, name in
      guard let unit = regions.index(ofCode: place < 3 ? "150100" : "150200") else { throw Fault.levels }
      return StudioRecord(
        id: "S\(place)", name: "\(name)创新工作室", place: unit, reportingUnit: unit, founded: nil,
        origin: RowOrigin(file: 0, line: 2))
    }
    var audit = Audit(rules: RuleID.allCases.map(rule))
    change(&audit, regions)
    edition.audit = audit
    return edition
  }
}

extension Audit {
  /// Says something of a studio, and counts it in the scorecard of its unit.
  mutating func find(
    _ outcome: RuleOutcome, _ rule: SampleEdition.RuleID, studio: StudioIndex, unit: String? = nil,
    in regions: RegionTree, _ evidence: String = "核对情况", dormancy: Dormancy? = nil
  ) {
    count(outcome, rule, in: unit ?? (studio < 3 ? "150100" : "150200"), regions)
    findings.append(
      RuleFinding(
        rule: rule.rawValue, outcome: outcome, subject: .studio(studio),
        evidence: Wording(zh: evidence, en: "evidence"), dormancy: dormancy))
  }

  mutating func count(
    _ outcome: RuleOutcome, _ rule: SampleEdition.RuleID, in code: String, _ regions: RegionTree,
    times: Int = 1
  ) {
    guard let unit = regions.index(ofCode: code) else { return }
    scorecard[rule.rawValue][unit, default: OutcomeCounts()][outcome] += times
  }

  mutating func find(
    _ outcome: RuleOutcome, _ rule: SampleEdition.RuleID, region code: String, in regions: RegionTree,
    _ evidence: String = "核对情况"
  ) {
    guard let region = regions.index(ofCode: code) else { return }
    findings.append(
      RuleFinding(
        rule: rule.rawValue, outcome: outcome, subject: .region(region),
        evidence: Wording(zh: evidence, en: "evidence")))
  }

  mutating func barren(
    _ years: Int, studio: StudioIndex, until deadline: String, lastResult: String? = nil,
    in regions: RegionTree
  ) {
    let deadline = Day(iso: deadline) ?? .distantPast
    let last = lastResult.flatMap { PartialDate(iso: $0) }
    find(
      years >= 3 ? .fail : .warning, .dormant, studio: studio, in: regions,
      dormancy: Dormancy(
        since: last ?? PartialDate(day: deadline.adding(years: -3)), lastResult: last, years: years,
        deadline: deadline))
  }

  mutating func pay(
    _ year: Int, due: (Int, Int64)?, paid: (Int, Int64), isApproximate: Bool = false,
    unsettled: (Int, Int64) = (0, 0), withoutNaming: (Int, Int64) = (0, 0)
  ) {
    func sum(_ part: (Int, Int64), isApproximate: Bool = false) -> PaymentSum {
      let reach = isApproximate ? part.1 * 100_000 : 0
      return PaymentSum(
        count: part.0, money: Money(fen: part.1 * 1_000_000), from: Money(fen: part.1 * 1_000_000 - reach),
        to: Money(fen: part.1 * 1_000_000 + reach))
    }
    var entry = PaymentYear(rule: SampleEdition.RuleID.payment.rawValue, payer: "包头市总工会", year: year)
    entry.dueCount = due?.0 ?? 0
    entry.due = due.map { Money(fen: $0.1 * 1_000_000) }
    entry.paid = sum(paid, isApproximate: isApproximate)
    entry.unsettled = sum(unsettled)
    entry.withoutNaming = sum(withoutNaming)
    payments.append(entry)
  }
}
