/// How much of a date was written.
public enum DatePrecision: UInt8, Sendable, BitwiseCopyable {
  case day
  case month
  case year
}

/// A date as a source gives it: a day, a month or a year.
///
/// A partial date counts from its last day on ("2018" from 2018-12-31) and is never printed as a day.
public struct PartialDate: Sendable, Hashable, BitwiseCopyable {
  /// The last day of what was written; for a full date the day itself.
  public let lastDay: Day
  public let precision: DatePrecision

  public init(day: Day) {
    lastDay = day
    precision = .day
  }

  public init?(year: Int, month: Int) {
    guard let first = Day(year: year, month: month, day: 1) else { return nil }
    lastDay = first.lastOfMonth
    precision = .month
  }

  public init?(year: Int) {
    guard let first = Day(year: year, month: 1, day: 1) else { return nil }
    lastDay = first.lastOfYear
    precision = .year
  }

  /// The first day of what was written.
  public var firstDay: Day {
    switch precision {
    case .day: lastDay
    case .month: lastDay.firstOfMonth
    case .year: lastDay.firstOfYear
    }
  }
}

extension PartialDate: CustomStringConvertible {
  /// `yyyy`, `yyyy-MM` or `yyyy-MM-dd`.
  public var description: String {
    let iso = lastDay.description
    switch precision {
    case .day: return iso
    case .month: return String(iso.prefix(7))
    case .year: return String(iso.prefix(4))
    }
  }

  /// Reads `yyyy`, `yyyy-MM` or `yyyy-MM-dd`, nothing else.
  public init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let padded: String
    switch (parts.count, text.utf8.count) {
    case (1, 4): padded = "\(text)-01-01"
    case (2, 7): padded = "\(text)-01"
    case (3, 10): padded = String(text)
    default: return nil
    }
    guard let day = Day(iso: padded) else { return nil }
    switch parts.count {
    case 1: self.init(year: day.year)
    case 2: self.init(year: day.year, month: day.month)
    default: self.init(day: day)
    }
  }
}
