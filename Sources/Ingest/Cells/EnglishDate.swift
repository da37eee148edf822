import Model

/// A date with the name of its month, as a spreadsheet in English shows it: Nov-16, 11-Nov-16, 11-Nov-2016, Nov 11, 2016.
struct EnglishDate {
  private enum Part {
    case month(Int)
    case number(value: Int, digits: Int)
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november",
    "december",
  ]
  private static let separators: Set<Character> = ["-", "/", ".", ",", " "]

  private let parts: [Part]
  /// Nov-16 is a spreadsheet's month and year; Nov 16 is the day of a month.
  private let isHyphened: Bool

  /// Nil for a text that is not made of numbers and one name of a month.
  init?(_ text: String) {
    guard text.utf8.contains(where: { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }) else { return nil }
    var parts: [Part] = []
    var months = 0
    for word in text.split(whereSeparator: Self.separators.contains) {
      if let number = Int(word), word.utf8.count <= 4, number >= 0 {
        parts.append(.number(value: number, digits: word.utf8.count))
      } else if let month = Self.month(word.lowercased()) {
        parts.append(.month(month))
        months += 1
      } else {
        return nil
      }
    }
    guard months == 1, (2...3).contains(parts.count) else { return nil }
    self.parts = parts
    isHyphened = text.contains("-")
  }

  func read() throws(RowFault) -> ReadDate {
    switch (parts[0], parts[1], parts.count > 2 ? parts[2] : nil) {
    case (.month(let month), .number(let year, let digits), nil) where digits == 4 || isHyphened:
      try date(year, digits, month, nil)
    case (.number(let year, 4), .month(let month), nil): try date(year, 4, month, nil)
    case (.number(let year, 4), .month(let month), .number(let day, _)): try date(year, 4, month, day)
    case (.number(let day, _), .month(let month), .number(let year, let digits)):
      try date(year, digits, month, day)
    case (.month(let month), .number(let day, _), .number(let year, let digits)):
      try date(year, digits, month, day)
    default: throw .yearMissing
    }
  }

  private func date(_ year: Int, _ digits: Int, _ month: Int, _ day: Int?) throws(RowFault) -> ReadDate {
    guard digits == 2 || digits == 4 else { throw .dateInvalid }
    let full = digits == 2 ? try DateGrammar.century(year) : year
    let date =
      if let day { try DateGrammar.day(full, month, day) } else { try DateGrammar.month(full, month) }
    return ReadDate(date, doubt: digits == 2 ? .century : nil)
  }

  /// The month that has this name, or this beginning of at least three letters.
  private static func month(_ word: String) -> Int? {
    guard word.utf8.count >= 3 else { return nil }
    return months.firstIndex { $0.hasPrefix(word) || word == "sept" && $0 == "september" }.map { $0 + 1 }
  }
}
