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

  /// A period: `2018年`, `2009~2013年`, `2018年1~11月`, `2018年11月1~20日`, else both dates whole.
  public static func period(_ period: Period) -> String {
    let (start, end) = (period.start, period.end)
    let (first, last) = (start.lastDay, end.lastDay)
    guard start != end else { return date(start) }
    switch (start.precision, end.precision) {
    case (.year, .year):
      return "\(first.year)~\(date(end))"
    case (.month, .month) where first.year == last.year:
      return "\(first.year)年\(first.month)~\(last.month)月"
    case (.day, .day) where first.firstOfMonth == last.firstOfMonth:
      return "\(month(first))\(first.day)~\(last.day)日"
    default:
      return "\(date(start))~\(date(end))"
    }
  }
}
