import Diagnostics
import Model

/// Gathers what the checks say: one finding a rule and subject, and the counts of the scorecard.
struct Findings {
  private let rules: [Rule]
  private let keepsPasses: Bool
  private var findings: [RuleFinding] = []
  private var places: [Key: Int] = [:]
  private var scorecard: [[RegionIndex: OutcomeCounts]]
  /// By rule, empty for those that are about no payments.
  private var totals: [PaymentTotals]
  private var payments: [PaymentYear] = []

  private struct Key: Hashable {
    var rule: Int
    var subject: RuleSubject
  }

  init(_ rules: [Rule], keepsPasses: Bool) {
    self.rules = rules
    self.keepsPasses = keepsPasses
    scorecard = Array(repeating: [:], count: rules.count)
    totals = Array(repeating: PaymentTotals(), count: rules.count)
  }

  /// - Parameter unit: the reporting unit in whose column of the scorecard it is counted; nil for none.
  mutating func add(_ verdict: Verdict, of subject: RuleSubject, unit: RegionIndex?, rule: Int) {
    let outcome = outcome(of: verdict, rules[rule])
    if let unit { scorecard[rule][unit, default: OutcomeCounts()][outcome] += 1 }
    guard keepsPasses || outcome != .pass else { return }
    let key = Key(rule: rule, subject: subject)
    if let place = places[key] {
      findings[place].add(verdict.evidence, outcome)
    } else {
      places[key] = findings.count
      findings.append(
        RuleFinding(
          rule: rule, outcome: outcome, subject: subject, evidence: verdict.evidence,
          dormancy: verdict.dormancy))
    }
  }

  /// What a studio was paid and is owed.
  mutating func add(_ settlement: Settlement, under test: PaymentTest, rule: Int, asOf: Day) {
    totals[rule].add(settlement, under: test, asOf: asOf)
  }

  /// Closes the years of a payment rule, when all studios were added.
  mutating func settle(_ rule: Int) -> PaymentTotals {
    payments += totals[rule].years.map { year in
      var year = year
      year.rule = rule
      return year
    }
    return totals[rule]
  }

  /// Takes the findings about other studios.
  mutating func merge(_ other: Findings) {
    for (key, place) in other.places { places[key] = findings.count + place }
    findings += other.findings
    for rule in scorecard.indices {
      scorecard[rule].merge(other.scorecard[rule]) { $0.adding($1) }
    }
    for rule in totals.indices { totals[rule].merge(other.totals[rule]) }
  }

  /// A soft rule only ever warns.
  private func outcome(of verdict: Verdict, _ rule: Rule) -> RuleOutcome {
    verdict.outcome == .fail && rule.strength == .soft ? .warning : verdict.outcome
  }

  /// Everything, by rule, then by subject: studios in the order of the register, regions by code, payers by name.
  func audit(in register: Register) -> Audit {
    var audit = Audit(rules: rules)
    audit.findings = findings.sorted { one, other in
      one.rule != other.rule ? one.rule < other.rule : one.subject < other.subject
    }
    audit.scorecard = scorecard
    audit.payments = payments
    return audit
  }
}

extension RuleFinding {
  /// Of several verdicts on one subject the gravest are told.
  fileprivate mutating func add(_ other: Wording, _ otherOutcome: RuleOutcome) {
    guard otherOutcome <= outcome else { return }
    evidence =
      otherOutcome < outcome
      ? other : Wording(zh: "\(evidence.zh)；\(other.zh)", en: "\(evidence.en); \(other.en)")
    outcome = otherOutcome
  }
}
