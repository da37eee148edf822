/// A day of the Gregorian calendar, kept as validated year, month and day.
///
/// `rawValue` is `yyyymmdd`, so days compare and sort as integers; it takes four bytes in a record.
public struct Day: Sendable, Hashable, Comparable, BitwiseCopyable {
  public let rawValue: Int32

  /// The day, or nil when the calendar has no such day (2015-02-29) or the year is not in 1…9999.
  @inlinable
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    guard (1...Day.length(ofMonth: month, year: year)).contains(day) else { return nil }
    self.init(validYear: year, month: month, day: day)
  }

  @inlinable
  init(validYear year: Int, month: Int, day: Int) {
    rawValue = Int32(truncatingIfNeeded: year * 10_000 + month * 100 + day)
  }

  /// The first day that can be written, 0001-01-01.
  @inlinable public static var distantPast: Day { Day(validYear: 1, month: 1, day: 1) }
  /// The last day that can be written, 9999-12-31.
  @inlinable public static var distantFuture: Day { Day(validYear: 9999, month: 12, day: 31) }

  public var year: Int { Int(rawValue) / 10_000 }
  public var month: Int { Int(rawValue) / 100 % 100 }
  public var day: Int { Int(rawValue) % 100 }

  public static func < (left: Day, right: Day) -> Bool { left.rawValue < right.rawValue }

  /// The number of days of a month, leap years included.
  @inlinable
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  public var isLastOfMonth: Bool { day == Day.length(ofMonth: month, year: year) }
  public var firstOfMonth: Day { Day(validYear: year, month: month, day: 1) }
  public var lastOfMonth: Day {
    Day(validYear: year, month: month, day: Day.length(ofMonth: month, year: year))
  }
  public var firstOfYear: Day { Day(validYear: year, month: 1, day: 1) }
  public var lastOfYear: Day { Day(validYear: year, month: 12, day: 31) }
  public var firstOfQuarter: Day { Day(validYear: year, month: (month - 1) / 3 * 3 + 1, day: 1) }

  /// The day `count` months later (earlier where negative); where that month is shorter, its last day.
  /// Stops at the first and last day that can be written.
  public func adding(months count: Int) -> Day {
    let (index, overflow) = (year * 12 + month - 1).addingReportingOverflow(count)
    guard !overflow, index >= 12 else { return count < 0 ? .distantPast : .distantFuture }
    let year = index / 12, month = index % 12 + 1
    guard year <= 9999 else { return .distantFuture }
    return Day(validYear: year, month: month, day: min(day, Day.length(ofMonth: month, year: year)))
  }

  /// The day `count` years later; 29 February becomes the 28th in a year without it.
  public func adding(years count: Int) -> Day {
    let (months, overflow) = count.multipliedReportingOverflow(by: 12)
    return overflow ? (count < 0 ? .distantPast : .distantFuture) : adding(months: months)
  }

  /// The day `count` months later (earlier where negative); a month's last day stays a month's last day.
  public func monthsLater(_ count: Int) -> Day {
    let day = adding(months: count)
    return isLastOfMonth ? day.lastOfMonth : day
  }

  /// How many whole months lie between this day and a later one, as `monthsLater` counts them.
  public func wholeMonths(to later: Day) -> Int {
    let calendar = (later.year - year) * 12 + later.month - month
    return monthsLater(calendar) > later ? calendar - 1 : calendar
  }

  /// Days from this day to a later one.
  public func days(to later: Day) -> Int { later.ordinal - ordinal }

  /// The day `count` days later, at most 31.
  public func adding(days count: Int) -> Day {
    (0..<max(0, min(count, 31))).reduce(self) { day, _ in day.next }
  }

  public var next: Day {
    if day < Day.length(ofMonth: month, year: year) {
      return Day(validYear: year, month: month, day: day + 1)
    }
    if month < 12 { return Day(validYear: year, month: month + 1, day: 1) }
    return year < 9999 ? Day(validYear: year + 1, month: 1, day: 1) : .distantFuture
  }

  public var previous: Day {
    if day > 1 { return Day(validYear: year, month: month, day: day - 1) }
    if month > 1 { return Day(validYear: year, month: month - 1, day: 1).lastOfMonth }
    return year > 1 ? Day(validYear: year - 1, month: 12, day: 31) : .distantPast
  }

  /// The day so many days after 0000-03-01; nil outside the years 1 to 9999.
  public init?(ordinal: Int) {
    guard ordinal >= 0 else { return nil }
    let era = ordinal / 146_097, dayOfEra = ordinal % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100)
    let monthOfYear = (dayOfYear * 5 + 2) / 153
    let month = monthOfYear < 10 ? monthOfYear + 3 : monthOfYear - 9
    self.init(
      year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (monthOfYear * 153 + 2) / 5 + 1)
  }

  /// Days since 0000-03-01, for differences between days.
  public var ordinal: Int {
    let shifted = month > 2 ? year : year - 1
    let monthOfYear = (month + 9) % 12
    return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + (monthOfYear * 153 + 2) / 5 + day - 1
  }
}

extension Day: CustomStringConvertible {
  /// `yyyy-MM-dd` (ISO 8601).
  public var description: String {
    func digit(_ number: Int) -> UInt8 { UInt8(ascii: "0") + UInt8(number % 10) }
    let dash = UInt8(ascii: "-")
    let bytes = [
      digit(year / 1000), digit(year / 100), digit(year / 10), digit(year), dash,
      digit(month / 10), digit(month), dash, digit(day / 10), digit(day),
    ]
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Reads exactly `yyyy-MM-dd`.
  public init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
    var parts = [0, 0, 0]
    for (index, byte) in bytes.enumerated() where index != 4 && index != 7 {
      guard (0x30...0x39).contains(byte) else { return nil }
      let part = index < 4 ? 0 : index < 7 ? 1 : 2
      parts[part] = parts[part] * 10 + Int(byte - 0x30)
    }
    self.init(year: parts[0], month: parts[1], day: parts[2])
  }
}
