/// A stretch of days, both ends included.
public struct Window: Sendable, Hashable {
  public var start: Day
  public var end: Day

  public init(start: Day, end: Day) {
    self.start = start
    self.end = end
  }

  public func contains(_ day: Day) -> Bool { start <= day && day <= end }
}

/// The windows a slice can name, all relative to the as-of date.
public enum WindowKind: String, Sendable, CaseIterable {
  case cumulative
  case year
  case quarter
  case month
  case previousYear = "previous_year"
  case previousMonth = "previous_month"
  case samePeriodLastYear = "same_period_last_year"

  /// The window at `asOf`. `since` and `until` narrow it.
  public func window(asOf: Day, since: Day? = nil, until: Day? = nil) -> Window {
    let window =
      switch self {
      case .cumulative: Window(start: .distantPast, end: asOf)
      case .year: Window(start: asOf.firstOfYear, end: asOf)
      case .quarter: Window(start: asOf.firstOfQuarter, end: asOf)
      case .month: Window(start: asOf.firstOfMonth, end: asOf)
      case .previousYear: Window(start: asOf.adding(years: -1).firstOfYear, end: asOf.firstOfYear.previous)
      case .previousMonth:
        Window(start: asOf.firstOfMonth.previous.firstOfMonth, end: asOf.firstOfMonth.previous)
      case .samePeriodLastYear:
        // A month's last day stays a month's last day: 2019-02-28 answers 2020-02-29.
        Window(start: asOf.adding(years: -1).firstOfYear, end: asOf.monthsLater(-12))
      }
    return Window(
      start: max(window.start, since ?? .distantPast), end: min(window.end, until ?? .distantFuture))
  }
}

/// A named window of time and selection of studios.
public struct Slice: Sendable, Hashable {
  public var id: String
  public var window: WindowKind
  public var since: Day?
  public var until: Day?
  /// Studios that count: columns `held`, `level` (the highest), `ownership`, `mode`, … judged at the window's end.
  public var selection: [Measure.Condition]

  public init(
    id: String, window: WindowKind = .cumulative, since: Day? = nil, until: Day? = nil,
    selection: [Measure.Condition] = []
  ) {
    self.id = id
    self.window = window
    self.since = since
    self.until = until
    self.selection = selection
  }

  /// The slices every workspace has.
  public static let builtIn: [Slice] = [
    Slice(id: "total"),
    Slice(id: "year", window: .year),
    Slice(id: "quarter", window: .quarter),
    Slice(id: "month", window: .month),
    Slice(id: "last_year", window: .previousYear),
    Slice(id: "last_month", window: .previousMonth),
    Slice(id: "year_ago", window: .samePeriodLastYear),
  ]

  public func window(asOf: Day) -> Window { window.window(asOf: asOf, since: since, until: until) }
}
