import Diagnostics

/// How a rule is checked.
public enum RuleCheck: Sendable, Hashable {
  /// A column of the studio, or a measure over its facts, is compared.
  case value(ValueTest)
  /// The leader's honours (IM-1, TL-1).
  case honour(HonourTest)
  /// Rows in every year, or in every two (IM-7a, IM-7b, JZ-A1).
  case yearly(YearlyTest)
  /// Barren years since the naming or the last result (IM-R1, TL-R).
  case dormant(DormancyTest)
  /// A naming needs lower ones before it (IM-L1…4, TL-L, JZ-L).
  case ladder(LadderTest)
  /// Who may apply for a level (IM-L5, TL-E).
  case eligible(EligibilityTest)
  /// Founded, named, named higher, reported: in this order (D-13, JZ-P).
  case dates
  /// How many are named in a year or a round (Q-HB, Q-JZ, JZ-Q).
  case quota(QuotaTest)
  /// What a payer owes a named studio (F-EL1, F-EL2, F-BT, F-TL, JZ-F1, JZ-F2, JZ-W2).
  case payment(PaymentTest)
  /// What a payer spends in a round (JZ-W1).
  case fund(FundTest)
  /// A number that a region is to reach (T-IM, T-TL).
  case target(TargetTest)
  /// A published indicator is compared (T-CV).
  case indicator(IndicatorTest)
  /// Published indicators are compared with one another (D-1…D-9).
  case published(PublishedCheck)
  /// The studio's name contains its leader's (D-10).
  case leaderName
  /// A studio reports through one unit only (D-14).
  case oneUnit
  /// It cannot be told from tables; why.
  case notComputable(why: Wording)
}

/// Rows of a table of facts.
public struct FactSelection: Sendable, Hashable {
  public var table: FactTable
  /// On the table's own categorical columns; all must hold.
  public var conditions: [Measure.Condition]

  public init(_ table: FactTable, _ conditions: [Measure.Condition] = []) {
    self.table = table
    self.conditions = conditions
  }
}

/// The stretch of time over which a field is counted.
public enum RuleWindow: Sendable, Hashable {
  case named(WindowKind)
  /// So many months to the as-of date, both ends included.
  case months(Int)

  public func window(asOf: Day) -> Window {
    switch self {
    case .named(let kind): kind.window(asOf: asOf)
    case .months(let count): Window(start: asOf.adding(months: -count), end: asOf)
    }
  }
}

/// A column of the studio, or a measure over its facts, and what it is to be.
public struct ValueTest: Sendable, Hashable {
  public enum Requirement: Sendable, Hashable {
    case number(NumberBounds)
    /// One of the values; of a flag `yes` or `no`.
    case oneOf([String])
    case endsWith([String])
    /// None of the words occurs.
    case without([String])
  }

  /// A column of `studios`, or the id of a measure.
  public var field: String
  public var requirement: Requirement
  /// For a measure.
  public var window: RuleWindow
  /// A yes-or-no column that answers where the measure has no rows.
  public var declared: String?

  public init(
    field: String, _ requirement: Requirement, window: RuleWindow = .named(.cumulative),
    declared: String? = nil
  ) {
    self.field = field
    self.requirement = requirement
    self.window = window
    self.declared = declared
  }
}

/// The leader holds one of the honours at a level or above, or one of the skilled workers' titles.
public struct HonourTest: Sendable, Hashable {
  public var honours: [String]
  /// Id of the lowest level at which an honour counts.
  public var level: String
  /// Titles that count at any level.
  public var skills: [String]
  /// Honours that do not count; of any other that is not listed nothing is known.
  public var excluded: [String]

  public init(honours: [String], level: String, skills: [String], excluded: [String] = []) {
    self.honours = honours
    self.level = level
    self.skills = skills
    self.excluded = excluded
  }
}

/// In each window of full calendar years since the first naming there are rows.
public struct YearlyTest: Sendable, Hashable {
  /// Rows that count, of any of these.
  public var rows: [FactSelection]
  /// How many years a window has.
  public var years: Int
  public var atLeast: Int64
  /// Only the last full window is looked at.
  public var lastOnly: Bool

  public init(rows: [FactSelection], years: Int = 1, atLeast: Int64 = 1, lastOnly: Bool = false) {
    self.rows = rows
    self.years = years
    self.atLeast = atLeast
    self.lastOnly = lastOnly
  }
}

/// Twelve months without a row, counted from the later of the first naming and the last row: one or more warn, so
/// many fail.
public struct DormancyTest: Sendable, Hashable {
  public var rows: [FactSelection]
  public var years: Int

  public init(rows: [FactSelection], years: Int = 3) {
    self.rows = rows
    self.years = years
  }
}

/// A naming needs a lower one before it.
public struct LadderTest: Sendable, Hashable {
  /// Whose titles a step is for; of a body that does not say, those of studios that report through such a union.
  public enum Branch: String, Sendable, Hashable, CaseIterable {
    /// Given by the union of a place.
    case place
    /// Given by an industry union.
    case industry
  }

  public struct Step: Sendable, Hashable {
    /// Id of the level.
    public var level: String
    /// Ids of levels of which one is needed before.
    public var needs: [String]

    public init(level: String, needs: [String]) {
      self.level = level
      self.needs = needs
    }
  }

  public var steps: [Step]
  /// Nil: for both.
  public var branch: Branch?
  /// The lower naming is to be of the same prefecture (IM-L2).
  public var isOfOnePrefecture: Bool

  public init(steps: [Step], branch: Branch? = nil, isOfOnePrefecture: Bool = false) {
    self.steps = steps
    self.branch = branch
    self.isOfOnePrefecture = isOfOnePrefecture
  }
}

/// What a studio needs to apply for a level.
public struct EligibilityTest: Sendable, Hashable {
  /// Id of the level applied for.
  public var level: String
  /// Ids of levels of which one must be held.
  public var needs: [String]
  /// Rows of which one is needed in the window.
  public var rows: [FactSelection]
  /// Months before the application, both ends included.
  public var months: Int

  public init(level: String, needs: [String], rows: [FactSelection], months: Int = 24) {
    self.level = level
    self.needs = needs
    self.rows = rows
    self.months = months
  }
}
