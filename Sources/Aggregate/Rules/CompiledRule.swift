import Diagnostics
import Model

/// One rule with the indices of what it names.
struct CompiledRule: Sendable {
  let rule: Rule
  /// Highest levels of the studios it is about; nil for all.
  let levels: Set<LevelIndex>?
  /// Where its queries stand in the ledger, in the order of `RuleCheck.queries`.
  let queries: [Int]
  /// What a comparison asks for; nil for other checks.
  let field: StudioField?
  /// Where what payments are held against stands in the rule book; nil for other checks.
  let payment: Int?

  init(_ rule: Rule, queries: [Int], payment: Int?, levels: LevelScale, catalogue: MeasureCatalogue) {
    self.rule = rule
    self.queries = queries
    self.payment = payment
    self.levels = rule.levels.isEmpty ? nil : Set(rule.levels.compactMap(levels.index(ofID:)))
    if case .value(let test) = rule.check {
      field = StudioField(test.field, catalogue)
    } else {
      field = nil
    }
  }

  /// What a check of single studios says of each; those that it does not apply to are left out.
  func verdicts(ofEach studios: [Int], in context: AuditContext) -> [(studio: Int, verdict: Verdict)] {
    func each(_ verdict: (Int) -> Verdict?) -> [(studio: Int, verdict: Verdict)] {
      studios.compactMap { studio in verdict(studio).map { (studio, $0) } }
    }
    switch rule.check {
    case .value(let test):
      guard let field else { return [] }
      return each { test.verdict(of: $0, field, queries: queries, in: context) }
    case .honour(let test):
      let check = HonourCheck(test, context.honourWords, levels: context.levels)
      return each { check.verdict(of: $0, in: context) }
    case .yearly(let test): return each { test.verdict(of: $0, queries: queries, in: context) }
    case .dormant(let test): return each { test.verdict(of: $0, queries: queries, in: context) }
    case .ladder(let test):
      let check = LadderCheck(test, levels: context.levels)
      return each { check.verdict(of: $0, in: context) }
    case .eligible(let test): return each { test.verdict(of: $0, queries: queries, in: context) }
    case .dates: return each { DateOrder.verdict(of: $0, in: context) }
    case .leaderName: return each { LeaderName.verdict(of: $0, in: context) }
    case .quota, .payment, .fund, .target, .indicator, .published, .oneUnit, .notComputable: return []
    }
  }

  /// What a check of a region, a payer or several studios says.
  ///
  /// - Parameters:
  ///   - region: the rule's.
  ///   - studios: those that the rule holds for, where it looks at several together.
  func verdicts(
    _ region: RegionIndex, of studios: [Int], in context: AuditContext
  ) -> [(subject: RuleSubject, verdict: Verdict)] {
    switch rule.check {
    case .quota(let test):
      test.verdict(of: studios, since: rule.from, in: context).map { [(.region(region), $0)] } ?? []
    case .fund(let test): test.verdicts(of: studios, since: rule.from, in: context)
    case .target(let test): [(.region(region), test.verdict(region, in: context))]
    case .indicator(let test): [(.region(region), test.verdict(region, in: context))]
    case .published(let check): check.verdicts(in: context)
    case .oneUnit: OneUnit.verdicts(of: studios, in: context)
    case .notComputable(let why):
      [(.region(region), Verdict(.notComputable, why))]
    case .value, .honour, .yearly, .dormant, .ladder, .eligible, .payment, .dates, .leaderName: []
    }
  }

  /// The check looks at one studio after the other.
  var looksAtSingleStudios: Bool {
    switch rule.check {
    case .value, .honour, .yearly, .dormant, .ladder, .eligible, .payment, .dates, .leaderName: true
    case .quota, .fund, .target, .indicator, .published, .oneUnit, .notComputable: false
    }
  }

  /// The check needs all its studios at once.
  var looksAtStudiosTogether: Bool {
    switch rule.check {
    case .quota, .fund, .oneUnit: true
    default: false
    }
  }

  /// What was named and what was paid stays so when a studio is struck off.
  var isAboutThePast: Bool {
    switch rule.check {
    case .quota, .fund, .payment: true
    default: false
    }
  }
}
