import Liquid
import Model
import Numerals

/// A day in a template. It prints as bulletins write a date (2018年11月30日) and compares as its ISO form.
struct DateDrop: Drop {
  let day: Day

  func member(_ name: String) -> Member {
    switch name {
    case "iso": .value(.data(day.description))
    case "year": .value(.drop(Ordinal(day.year)))
    case "month": .value(.drop(Ordinal(day.month)))
    case "day": .value(.drop(Ordinal(day.day)))
    case "year_text": .value(.data("\(day.year)年"))
    case "month_text": .value(.data(DateWriter.month(day)))
    case "end": .value(.data(DateWriter.end(day)))
    case "year_to_date": .value(.data(yearToDate))
    default: .unknown
    }
  }

  var memberNames: [String] {
    ["iso", "year", "month", "day", "year_text", "month_text", "end", "year_to_date"]
  }

  var scalar: Value? { .data(day.description) }
  func printed() -> Text? { Text(data: DateWriter.day(day)) }

  /// The year up to the day: 2018年1—11月, 2018年全年, 2018年以来.
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
