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
  /// Every unit that the submissions of the period name, and those of earlier periods that they leave out, sorted by code.
  public var expected: [RegionIndex]
  /// Those of them that have not reported.
  public var missing: [RegionIndex]

  public init(expected: [RegionIndex], missing: [RegionIndex]) {
    self.expected = expected
    self.missing = missing
  }

  /// Who has reported for the month of `day`, within `region`; nil where submissions say nothing of the month or name nobody there.
  ///
  /// An office that an earlier period of the same kind names, and that nobody stands for in this one, has been left out of the list: it is
  /// expected and missing, whatever it said last.
  public init?(
    _ submissions: [Submission], monthOf day: Day, within region: RegionIndex, in regions: RegionTree
  ) {
    let current = submissions.filter { $0.period.touchesMonth(of: day) }
    let listed = Set(current.map(\.unit)), kinds = Set(current.map(\.period.kind))
    let earlier = submissions.filter {
      $0.period.end.lastDay < day.firstOfMonth && kinds.contains($0.period.kind)
    }
    let lapsed = Set(earlier.map(\.unit)).filter { office in
      !listed.contains { Self.stands($0, for: office, in: regions) }
    }
    expected = listed.union(lapsed).filter { regions.isWithin($0, region) }.sorted()
    guard !expected.isEmpty else { return nil }
    let reported = Set(current.filter(\.hasReported).map(\.unit))
    missing = expected.filter { !reported.contains($0) }
  }

  /// Where the counties of a league are listed one by one the league is there, and they are where it is. The root stands for itself alone.
  private static func stands(
    _ unit: RegionIndex, for office: RegionIndex, in regions: RegionTree
  ) -> Bool {
    regions.isWithin(unit, office) || unit != regions.root && regions.isWithin(office, unit)
  }

  public var isComplete: Bool { missing.isEmpty }
}
