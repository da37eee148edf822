import Model

/// Of which days the rows of one table about the studios of one reporting unit are.
struct UnitRows: Sendable, Hashable {
  private(set) var last = Day.distantPast
  /// Bit by calendar year, counted back from the as-of date's; the highest stands for all the years before.
  private var years: UInt64 = 0
  private let asOf: Day

  init(asOf: Day) { self.asOf = asOf }

  private func bit(of year: Int) -> Int { max(0, min(asOf.year - year, UInt64.bitWidth - 1)) }

  mutating func add(_ day: Day) {
    last = max(last, day)
    years |= 1 << UInt64(bit(of: day.year))
  }

  mutating func merge(_ other: UnitRows) {
    last = max(last, other.last)
    years |= other.years
  }

  /// There are rows of before the window, and none of it. Years that a window touches count whole, but where all rows are of
  /// before it.
  func fallSilent(in window: Window) -> Bool {
    if last < window.start { return years != 0 }
    let first = bit(of: window.start.year), latest = bit(of: min(window.end, asOf).year)
    let within = (years >> UInt64(latest)) & ((2 << UInt64(first - latest)) &- 1)
    return within == 0 && years >> UInt64(first) != 0
  }
}
