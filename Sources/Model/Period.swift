/// The span of time a published figure or a report is about: `2018`, `2018-11`, `2009~2013`, `2015-12?`.
public struct Period: Sendable, Hashable {
  public var start: PartialDate
  public var end: PartialDate
  /// The source does not print the period; it was inferred (a trailing `?`).
  public var isInferred: Bool

  public init(from start: PartialDate, to end: PartialDate, isInferred: Bool = false) {
    self.start = start
    self.end = end
    self.isInferred = isInferred
  }

  /// True when any day of `day`'s month lies in the period.
  public func touchesMonth(of day: Day) -> Bool {
    start.firstDay <= day.lastOfMonth && day.firstOfMonth <= end.lastDay
  }

  /// False of a period whose last year, month or day has not begun on that day: nobody has published anything of it yet.
  public func hasReachedItsEnd(on day: Day) -> Bool { end.firstDay <= day }

  /// What reports are made for: a day, a month, a year, or so many months.
  struct Kind: Hashable {
    fileprivate var precision: DatePrecision
    fileprivate var months: Int
  }

  var kind: Kind {
    let first = start.firstDay, last = end.lastDay
    return Kind(
      precision: end.precision, months: (last.year - first.year) * 12 + last.month - first.month + 1)
  }
}

extension Period: CustomStringConvertible {
  /// As it is written in a `period` column.
  public var description: String { isInferred ? span + "?" : span }

  /// Reads `YYYY[-MM[-DD]]` or `A~B`, each with an optional trailing `?`.
  public init?(iso text: some StringProtocol) {
    var bytes = Array(text.utf8)
    let isInferred = bytes.last == UInt8(ascii: "?")
    if isInferred { bytes.removeLast() }
    let ends = bytes.split(separator: UInt8(ascii: "~"), omittingEmptySubsequences: false)
    guard (1...2).contains(ends.count), let start = PartialDate(isoBytes: ends[0]),
      let end = PartialDate(isoBytes: ends[ends.count - 1]), start.firstDay <= end.lastDay
    else { return nil }
    self.init(from: start, to: end, isInferred: isInferred)
  }
}
