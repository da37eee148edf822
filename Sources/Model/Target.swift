/// One row of `targets`: a region shall reach a value of a measure by a day.
public struct Target: Sendable, Hashable {
  public var region: RegionIndex
  /// Id of the measure.
  public var measure: String
  /// Count, or yuan for a measure of money.
  public var value: FixedDecimal
  public var deadline: Day
  public var document: String?
  public var source: String?
  public var origin: RowOrigin

  public init(
    region: RegionIndex, measure: String, value: FixedDecimal, deadline: Day, document: String?,
    source: String?, origin: RowOrigin
  ) {
    self.region = region
    self.measure = measure
    self.value = value
    self.deadline = deadline
    self.document = document
    self.source = source
    self.origin = origin
  }
}

/// Where a target stands on a day.
public enum TargetState: String, Sendable, CaseIterable {
  case met
  case onCourse = "on course"
  case behind
  case missed
  case noData = "no data"
}

/// A target measured at the as-of date (rules, D-6 and T-*).
public struct TargetProgress: Sendable, Hashable {
  public var target: Target
  public var attained: FixedDecimal?
  /// Some record behind `attained` was only approximate; then a bound that is nil is open.
  public var isApproximate = false
  public var lower: FixedDecimal?
  public var upper: FixedDecimal?
  /// The same measure twelve months before.
  public var yearBefore: FixedDecimal?
  /// Attained of the target in percent: one decimal, half-up, never 100.0 below the target.
  public var percent: FixedDecimal?
  /// What is missing; 0 when met.
  public var gap: FixedDecimal?
  /// What each month to the deadline must bring; two decimals. Nil when met or past the deadline.
  public var requiredPerMonth: FixedDecimal?
  /// What each of the last twelve months brought; two decimals.
  public var pacePerMonth: FixedDecimal?
  /// The day on which the present pace reaches the target; nil when it never does or the target is met.
  public var projected: Day?
  public var state: TargetState

  public init(target: Target, state: TargetState) {
    self.target = target
    self.state = state
  }

  /// Both bounds lie on the same side of the target. Where they do not, `state` goes by the value alone and a page has to
  /// say so.
  public var isSettled: Bool {
    guard isApproximate else { return true }
    return lower.map { $0 >= target.value } ?? false || upper.map { $0 < target.value } ?? false
  }
}
