import Model

/// Writes dates as bulletins print them: years in four digits, no leading zeros (style §3, Dates).
public enum DateWriter {
  /// `2018年11月30日`.
  public static func day(_ day: Day) -> String { "\(month(day))\(day.day)日" }

  /// The month of a day: `2018年11月`.
  public static func month(_ day: Day) -> String { "\(day.year)年\(day.month)月" }

  /// A date as precisely as it is known: `2018年`, `2018年11月`, `2018年11月30日`.
  public static func date(_ date: PartialDate) -> String {
    switch date.precision {
    case .year: "\(date.lastDay.year)年"
    case .month: month(date.lastDay)
    case .day: day(date.lastDay)
    }
  }

  /// The day to which a stock is counted, as 截至 names it: `2018年底` for 31 December, `2018年11月底` for the last day of
  /// another month, else the day.
  public static func end(_ day: Day) -> String {
    guard day.isLastOfMonth else { return Self.day(day) }
    return day.month == 12 ? "\(day.year)年底" : "\(month(day))底"
  }

  /// The last day of a date of any precision, named so: the deadline “2019” is `2019年底`.
  public static func end(_ date: PartialDate) -> String { end(date.lastDay) }

  /// The day to which a stock is counted, as a communiqué names it: `2018年末`, `2018年11月末`, else the day.
  public static func close(_ day: Day) -> String {
    guard day.isLastOfMonth else { return Self.day(day) }
    return day.month == 12 ? "\(day.year)年末" : "\(month(day))末"
  }

  /// A period: `2018年`, `2009—2013年`, `2018年1—11月`, `2018年11月1—20日`, else both dates whole. A dash stands between dates, a
  /// wave between quantities.
  public static func period(_ period: Period) -> String {
    let (start, end) = (period.start, period.end)
    let (first, last) = (start.lastDay, end.lastDay)
    guard start != end else { return date(start) }
    switch (start.precision, end.precision) {
    case (.year, .year):
      return "\(first.year)—\(date(end))"
    case (.month, .month) where first.year == last.year:
      return "\(first.year)年\(first.month)—\(last.month)月"
    case (.day, .day) where first.firstOfMonth == last.firstOfMonth:
      return "\(month(first))\(first.day)—\(last.day)日"
    default:
      return "\(date(start))—\(date(end))"
    }
  }

  /// The days of a window, by the largest parts of the calendar that it is made of: `2018年`, `2016—2018年`, `2018年1—11月`,
  /// `2018年11月1—20日`.
  public static func period(from start: Day, to end: Day) -> String {
    let isWhole = start <= end && end.isLastOfMonth && start == start.firstOfMonth
    guard isWhole else { return period(Period(from: PartialDate(day: start), to: PartialDate(day: end))) }
    if start == start.firstOfYear, end == end.lastOfYear,
      let first = PartialDate(year: start.year), let last = PartialDate(year: end.year)
    {
      return period(Period(from: first, to: last))
    }
    guard let first = PartialDate(year: start.year, month: start.month),
      let last = PartialDate(year: end.year, month: end.month)
    else { return period(Period(from: PartialDate(day: start), to: PartialDate(day: end))) }
    return period(Period(from: first, to: last))
  }

  /// From a day on, as a sentence begins: `2015年以来`, `2015年6月以来`, `2015年6月15日以来`.
  public static func since(_ day: Day) -> String {
    if day == day.firstOfYear { return "\(day.year)年以来" }
    return (day == day.firstOfMonth ? month(day) : Self.day(day)) + "以来"
  }
}
