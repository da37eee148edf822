import Diagnostics
import Model

/// Gathers what the checks say: one finding a rule and subject, and the counts of the scorecard.
struct Findings {
  private let rules: [Rule]
  /// By rule: it only ever warns.
  private let isSoft: [Bool]
  /// By rule: who may not apply for a level breaks nothing, and is not told unless all is.
  private let isEligibility: [Bool]
  private let tellsAll: Bool
  private var findings: [RuleFinding] = []
  private var tallies: [Tally] = []
  /// By rule, empty for those that are about no payments.
  private var totals: [PaymentTotals]
  private var payments: [PaymentYear] = []

  /// What a rule counted of one reporting unit's studios.
  private struct Tally {
    var rule: Int
    var unit: RegionIndex
    var counts = OutcomeCounts()
  }

  init(_ rules: [Rule], tellsAll: Bool) {
    self.rules = rules
    isSoft = rules.map { $0.strength == .soft }
    isEligibility = rules.map(\.isEligibility)
    self.tellsAll = tellsAll
    totals = Array(repeating: PaymentTotals(), count: rules.count)
  }

  /// What a rule says of single studios, one verdict each.
  ///
  /// - Parameter unit: the reporting unit in whose column of the scorecard a studio is counted.
  mutating func add(
    _ verdicts: [(studio: Int, verdict: Verdict)], rule: Int, unit: (Int) -> RegionIndex
  ) {
    for (studio, verdict) in verdicts {
      let outcome = outcome(of: verdict, rule)
      count(outcome, rule, unit(studio))
      guard isTold(outcome, rule) else { continue }
      findings.append(RuleFinding(verdict, outcome, of: .studio(StudioIndex(studio)), rule: rule))
    }
  }

  /// What a rule says of regions, payers or several studios together; of several verdicts on one subject the gravest counts.
  ///
  /// - Parameter unit: the reporting unit in whose column of the scorecard a subject is counted; nil for none.
  mutating func add(
    _ verdicts: [(subject: RuleSubject, verdict: Verdict)], rule: Int, unit: (RuleSubject) -> RegionIndex?
  ) {
    var places: [RuleSubject: Int] = [:], together: [RuleFinding] = []
    for (subject, verdict) in verdicts {
      let outcome = outcome(of: verdict, rule)
      if let place = places[subject] {
        together[place].add(verdict.evidence, outcome)
      } else {
        places[subject] = together.count
        together.append(RuleFinding(verdict, outcome, of: subject, rule: rule))
      }
    }
    for finding in together {
      if let unit = unit(finding.subject) { count(finding.outcome, rule, unit) }
      if isTold(finding.outcome, rule) { findings.append(finding) }
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
    findings += other.findings
    tallies += other.tallies
    for rule in totals.indices { totals[rule].merge(other.totals[rule]) }
  }

  private func isTold(_ outcome: RuleOutcome, _ rule: Int) -> Bool {
    tellsAll || outcome != .pass && !(outcome == .warning && isEligibility[rule])
  }

  /// A soft rule only ever warns.
  private func outcome(of verdict: Verdict, _ rule: Int) -> RuleOutcome {
    verdict.outcome == .fail && isSoft[rule] ? .warning : verdict.outcome
  }

  /// A rule's tallies stand together at the end, and a unit's studios mostly come one after the other.
  private mutating func count(_ outcome: RuleOutcome, _ rule: Int, _ unit: RegionIndex) {
    var place = tallies.count - 1
    while place >= 0, tallies[place].rule == rule, tallies[place].unit != unit { place -= 1 }
    if place < 0 || tallies[place].rule != rule {
      place = tallies.count
      tallies.append(Tally(rule: rule, unit: unit))
    }
    tallies[place].counts[outcome] += 1
  }

  /// Everything, by rule, then by subject: studios in the order of the register, regions by code, payers by name.
  func audit() -> Audit {
    var audit = Audit(rules: rules)
    audit.findings = findings.sorted { one, other in
      one.rule != other.rule ? one.rule < other.rule : one.subject < other.subject
    }
    for tally in tallies {
      let counts = audit.scorecard[tally.rule][tally.unit] ?? OutcomeCounts()
      audit.scorecard[tally.rule][tally.unit] = counts.adding(tally.counts)
    }
    audit.payments = payments
    return audit
  }
}

extension RuleFinding {
  fileprivate init(_ verdict: Verdict, _ outcome: RuleOutcome, of subject: RuleSubject, rule: Int) {
    self.init(
      rule: rule, outcome: outcome, subject: subject, evidence: verdict.evidence, dormancy: verdict.dormancy)
  }

  /// Of several verdicts on one subject the gravest are told.
  fileprivate mutating func add(_ other: Wording, _ otherOutcome: RuleOutcome) {
    guard otherOutcome <= outcome else { return }
    evidence =
      otherOutcome < outcome
      ? other : Wording(zh: "\(evidence.zh)；\(other.zh)", en: "\(evidence.en); \(other.en)")
    outcome = otherOutcome
  }
}
