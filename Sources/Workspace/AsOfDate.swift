import Model

/// The date a run is about, as it is asked for: a day, or one that follows from today.
public enum AsOfDate: Sendable, Hashable {
  case day(Day)
  case today
  case lastMonth
  case lastQuarter
  case lastYear

  /// The words that can stand for a date.
  public static let words: [(word: String, date: AsOfDate)] = [
    ("today", .today), ("last-month", .lastMonth), ("last-quarter", .lastQuarter), ("last-year", .lastYear),
  ]

  /// Reads `yyyy-MM-dd` or one of the words.
  public init?(_ text: String) {
    if let day = Day(iso: text) {
      self = .day(day)
    } else if let known = Self.words.first(where: { $0.word == text }) {
      self = known.date
    } else {
      return nil
    }
  }

  /// The day it means: of the last month, quarter or year the last day.
  public func day(today: Day) -> Day {
    switch self {
    case .day(let day): day
    case .today: today
    case .lastMonth: today.firstOfMonth.previous
    case .lastQuarter: today.firstOfQuarter.previous
    case .lastYear: today.firstOfYear.previous
    }
  }
}
