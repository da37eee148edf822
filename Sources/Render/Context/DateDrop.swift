import Liquid
import Model
import Numerals

/// A date in a template, as precise as it is known. It prints as bulletins write a date (2018年11月30日, 2016年11月, 2016年) and
/// compares as the ISO form of its last day.
///
/// | form | prints |
/// | --- | --- |
/// | `iso` | 2018-11-30, of its last day |
/// | `year`, `month`, `day` | 2018, 11, 30; nil beyond what is known |
/// | `year_text`, `month_text` | 2018年, 2018年11月 |
/// | `end` | 2018年11月底, 2018年底, or the day |
/// | `close` | 2018年11月末, 2018年末, as communiqués have it |
/// | `year_to_date` | 2018年1—11月, 2018年全年, 2018年以来 |
/// | `table` | 2018-11-30, 2016-11, 2016: as precise as it is |
/// | `is_year_end` | whether its last day is 31 December |
struct DateDrop: Drop {
  let date: PartialDate

  init(date: PartialDate) { self.date = date }
  init(day: Day) { date = PartialDate(day: day) }

  private var day: Day { date.lastDay }

  func member(_ name: String) -> Member {
    switch name {
    case "iso": .value(.data(day.description))
    case "year": .value(.drop(Ordinal(day.year)))
    case "month": date.precision == .year ? .absent : .value(.drop(Ordinal(day.month)))
    case "day": date.precision == .day ? .value(.drop(Ordinal(day.day))) : .absent
    case "year_text": .value(.data("\(day.year)年"))
    case "month_text": .value(.data(date.precision == .year ? "\(day.year)年" : DateWriter.month(day)))
    case "end": .value(.data(DateWriter.end(day)))
    case "close": .value(.data(DateWriter.close(day)))
    case "year_to_date": .value(.data(yearToDate))
    case "table": .value(.data(date.description))
    case "is_year_end": .value(.bool(day == day.lastOfYear))
    default: .unknown
    }
  }

  var memberNames: [String] {
    [
      "iso", "year", "month", "day", "year_text", "month_text", "end", "close", "year_to_date", "table",
      "is_year_end",
    ]
  }

  var scalar: Value? { .data(day.description) }
  func printed() -> Text? { Text(data: DateWriter.date(date)) }

  /// The year up to the day.
  private var yearToDate: String {
    guard day.isLastOfMonth else { return "\(day.year)年以来" }
    switch day.month {
    case 1: return "\(day.year)年1月"
    case 12: return "\(day.year)年全年"
    default: return "\(day.year)年1—\(day.month)月"
    }
  }
}

/// A number that counts nothing: a year, a place in a list. It may be printed without being a figure.
struct Ordinal: Drop {
  let number: Int

  init(_ number: Int) { self.number = number }

  func member(_ name: String) -> Member { .unknown }
  var memberNames: [String] { [] }
  var scalar: Value? { .integer(number) }
  func printed() -> Text? { Text(data: String(number)) }
}

extension Value {
  static func date(_ day: Day?) -> Value { day.map { .drop(DateDrop(day: $0)) } ?? .nil }
}
