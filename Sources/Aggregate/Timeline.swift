import Model

/// Time cut at every boundary of the windows that are asked for.
///
/// Between two boundaries lies an *interval*: a window is a run of whole intervals, so a fact is added once,
/// whatever the number of windows it lies in. Stocks are judged at the windows' *ends*.
struct Timeline: Sendable {
  /// First days of the intervals after the first.
  private let boundaries: [Day]
  /// Distinct ends of windows, sorted.
  let ends: [Day]
  /// The last day that lies in a window.
  let limit: Day
  /// Interval by day for the years before `limit`, so that most facts need no search: the entry of a day is at
  /// the difference of its `rawValue` from `firstRecent`'s.
  let recent: [Int32]
  let firstRecent: Day

  private static let recentYears = 20

  init(_ windows: [Window]) {
    var cuts: Set<Day> = []
    for window in windows where window.start <= window.end {
      if window.start > .distantPast { cuts.insert(window.start) }
      if window.end < .distantFuture { cuts.insert(window.end.next) }
    }
    let boundaries = cuts.sorted()
    ends = Set(windows.map(\.end)).sorted()
    limit = windows.lazy.filter { $0.start <= $0.end }.map(\.end).max() ?? .distantPast
    firstRecent = limit.adding(years: -Self.recentYears).firstOfYear
    var recent: [Int32] = []
    let count = Int(limit.rawValue - firstRecent.rawValue) + 1
    recent.reserveCapacity(count)
    let first = firstRecent.rawValue
    for (interval, end) in (boundaries.map { Int($0.rawValue - first) } + [count]).enumerated() {
      let stretch = min(end, count) - recent.count
      if stretch > 0 { recent.append(contentsOf: repeatElement(Int32(interval), count: stretch)) }
    }
    self.boundaries = boundaries
    self.recent = recent
  }

  var intervalCount: Int { boundaries.count + 1 }

  func interval(of day: Day) -> Int {
    var low = 0, high = boundaries.count
    while low < high {
      let middle = (low + high) / 2
      if boundaries[middle] <= day { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The intervals of one of the windows it was made for; none for a window that ends before it begins.
  func intervals(of window: Window) -> Range<Int> {
    guard window.start <= window.end else { return 0..<0 }
    return interval(of: window.start)..<interval(of: window.end) + 1
  }

  /// The place among `ends` of the end of one of the windows it was made for.
  func end(_ day: Day) -> Int { firstEnd(from: day) }

  /// The places of the ends from `first` on and, where given, before `limit`.
  func ends(from first: Day, before limit: Day?) -> Range<Int> {
    let start = firstEnd(from: first)
    return start..<max(start, limit.map(firstEnd) ?? ends.count)
  }

  private func firstEnd(from day: Day) -> Int {
    var low = 0, high = ends.count
    while low < high {
      let middle = (low + high) / 2
      if ends[middle] < day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
