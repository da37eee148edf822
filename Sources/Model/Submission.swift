/// One row of `submissions`: whether a unit has reported for a period.
public struct Submission: Sendable, Hashable {
  public var unit: RegionIndex
  public var period: Period
  public var hasReported: Bool
  public var source: String?
  public var origin: RowOrigin

  public init(unit: RegionIndex, period: Period, hasReported: Bool, source: String?, origin: RowOrigin) {
    self.unit = unit
    self.period = period
    self.hasReported = hasReported
    self.source = source
    self.origin = origin
  }
}

/// Who has reported for the period of a date, below one region. Figures with incomplete coverage are
/// introduced by 据不完全统计 (style §3, policy 8).
public struct Coverage: Sendable, Hashable {
  /// Every unit that the submissions of the period name, sorted by code.
  public var expected: [RegionIndex]
  /// Those of them that have not reported.
  public var missing: [RegionIndex]

  public init(expected: [RegionIndex], missing: [RegionIndex]) {
    self.expected = expected
    self.missing = missing
  }

  /// Who has reported for the month of `day`, within `region`; nil where submissions name nobody there.
  public init?(
    _ submissions: [Submission], monthOf day: Day, within region: RegionIndex, in regions: RegionTree
  ) {
    let named = submissions.filter { $0.period.touchesMonth(of: day) && regions.isWithin($0.unit, region) }
    guard !named.isEmpty else { return nil }
    let reported = Set(named.filter(\.hasReported).map(\.unit))
    expected = Set(named.map(\.unit)).sorted()
    missing = expected.filter { !reported.contains($0) }
  }

  public var isComplete: Bool { missing.isEmpty }
}
