import Diagnostics

/// What came of a rule for one subject.
///
/// The graver is the lesser.
public enum RuleOutcome: String, Sendable, CaseIterable, Comparable {
  /// A hard rule is broken.
  case fail
  /// A soft rule is broken, or the text does not settle what is due (提示).
  case warning
  /// What the rule asks for is not told (资料不全).
  case unknown
  /// The rule cannot be told from tables.
  case notComputable = "not-computable"
  case pass

  public static func < (one: RuleOutcome, other: RuleOutcome) -> Bool { one.gravity < other.gravity }

  private var gravity: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// What a finding is about.
public enum RuleSubject: Sendable, Hashable, Comparable {
  case studio(StudioIndex)
  case region(RegionIndex)
  case payer(String)
}

/// The count of barren years of a studio (IM-R1, TL-R).
public struct Dormancy: Sendable, Hashable {
  /// The later of the first naming and the last result.
  public var since: PartialDate
  /// The last result; nil for none since the naming.
  public var lastResult: PartialDate?
  /// Whole twelve months from the last day of `since` to the as-of date.
  public var years: Int
  /// The day on which the title is to be withdrawn unless a result comes, counted from the last day of `since`.
  public var deadline: Day

  public init(since: PartialDate, lastResult: PartialDate?, years: Int, deadline: Day) {
    self.since = since
    self.lastResult = lastResult
    self.years = years
    self.deadline = deadline
  }
}

/// What came of one rule for one subject.
public struct RuleFinding: Sendable, Hashable {
  /// Index in `Audit.rules`.
  public var rule: Int
  public var outcome: RuleOutcome
  public var subject: RuleSubject
  /// What was found, in the terms of the data.
  public var evidence: Wording
  public var dormancy: Dormancy?

  public init(
    rule: Int, outcome: RuleOutcome, subject: RuleSubject, evidence: Wording, dormancy: Dormancy? = nil
  ) {
    self.rule = rule
    self.outcome = outcome
    self.subject = subject
    self.evidence = evidence
    self.dormancy = dormancy
  }
}

/// How many subjects of a rule had each outcome.
public struct OutcomeCounts: Sendable, Hashable {
  private var fails = 0
  private var warnings = 0
  private var unknowns = 0
  private var uncomputed = 0
  private var passes = 0

  public init() {}

  public subscript(outcome: RuleOutcome) -> Int {
    get {
      switch outcome {
      case .fail: fails
      case .warning: warnings
      case .unknown: unknowns
      case .notComputable: uncomputed
      case .pass: passes
      }
    }
    set {
      switch outcome {
      case .fail: fails = newValue
      case .warning: warnings = newValue
      case .unknown: unknowns = newValue
      case .notComputable: uncomputed = newValue
      case .pass: passes = newValue
      }
    }
  }

  public var total: Int { RuleOutcome.allCases.reduce(0) { $0 + self[$1] } }

  public func adding(_ other: OutcomeCounts) -> OutcomeCounts {
    var sum = self
    for outcome in RuleOutcome.allCases { sum[outcome] += other[outcome] }
    return sum
  }
}

/// What a payer owed and paid in one year (F-*, JZ-F*).
///
/// What is due counts in the year of the naming, what was paid in the year of the payment.
public struct PaymentYear: Sendable, Hashable {
  /// Index in `Audit.rules`.
  public var rule: Int
  /// Empty for a rule about every payer that no other rule names (JZ-F2).
  public var payer: String
  public var year: Int
  /// Namings of the year that make a payment due.
  public var dueCount = 0
  /// Their amounts; nil where no fixed amount is set.
  public var due: Money? = Money(fen: 0)
  /// Namings of the year whose payment is not told.
  public var unpaidCount = 0
  /// Payments of the year for what is due, or for what was paid for already.
  public var paid = PaymentSum()
  /// Payments of the year of which the text does not settle what they are for: after a promotion, or for a title given anew.
  public var unsettled = PaymentSum()
  /// Payments of the year to a studio without a naming that they could be for.
  public var withoutNaming = PaymentSum()
  /// Payments of the year of an untold purpose to a studio of which a naming is unpaid.
  public var untold = PaymentSum()
  /// Payments of the year for a naming that had been paid for.
  public var repeatedCount = 0
  /// Payments of the year of another amount than the rule's.
  public var otherAmountCount = 0
  /// Payments of the year before the naming or after its withdrawal.
  public var untimelyCount = 0
  /// Namings of the year of which it cannot be told whether they were paid for.
  public var unknownCount = 0
  /// Namings of the year of which the text does not settle what is due, and nothing more was paid.
  public var unsettledCount = 0

  /// Something was due in the year, or paid.
  public var isTold: Bool { dueCount + paid.count + unsettled.count + withoutNaming.count + untold.count > 0 }

  public init(rule: Int, payer: String, year: Int) {
    self.rule = rule
    self.payer = payer
    self.year = year
  }
}

/// How the rules stand for one workspace at one date.
public struct Audit: Sendable {
  /// Every rule that is in force somewhere, in the order of the rule list.
  public var rules: [Rule]
  /// By rule, then by subject; passes only where they were asked for.
  public var findings: [RuleFinding]
  /// By rule, then by reporting unit: how many of its studios had each outcome.
  public var scorecard: [[RegionIndex: OutcomeCounts]]
  /// By rule, payer and year.
  public var payments: [PaymentYear]

  public init(rules: [Rule]) {
    self.rules = rules
    findings = []
    scorecard = Array(repeating: [:], count: rules.count)
    payments = []
  }

  /// A hard rule is broken.
  public var hasFailures: Bool { findings.contains { $0.outcome == .fail } }
}
