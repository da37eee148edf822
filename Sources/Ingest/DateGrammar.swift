import Model

/// Reads dates as offices write them: 2016-11-11, 2016/11/1, 2016.11.11, 20161111, 2016年11月11日, and without the day or
/// the month (style §7.2).
enum DateGrammar {
  /// Years outside are slips of the pen.
  private static let years = 1900...2100

  static func read(_ text: Span<UInt8>) throws(RowFault) -> PartialDate {
    if let day = isoDay(text) { return PartialDate(day: day) }
    let folded = Array(CompatibilityFolding.fold(CellText.string(text)).utf8)
    var parser = Parser(bytes: folded)
    guard let date = try parser.date() else { throw .dateInvalid }
    return date
  }

  /// `yyyy-MM-dd` in ASCII, by far the most common.
  private static func isoDay(_ text: Span<UInt8>) -> Day? {
    guard text.count == 10, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"),
      let year = number(text, 0, 4), let month = number(text, 5, 7), let day = number(text, 8, 10),
      years.contains(year)
    else { return nil }
    return Day(year: year, month: month, day: day)
  }

  @inline(__always)
  private static func number(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    var value = 0
    for index in start..<end {
      let digit = text[index] &- 0x30
      guard digit < 10 else { return nil }
      value = value * 10 + Int(digit)
    }
    return value
  }

  private struct Parser {
    var bytes: [UInt8]
    var index = 0

    mutating func date() throws(RowFault) -> PartialDate? {
      guard let year = digits() else { return nil }
      if isAtEnd {
        switch year.count {
        case 8: return day(year.value / 10_000, year.value / 100 % 100, year.value % 100)
        case 6: return month(year.value / 100, year.value % 100)
        case 4: return years.contains(year.value) ? PartialDate(year: year.value) : nil
        default: return nil
        }
      }
      guard year.count == 4 else { return nil }
      if skip("年") {
        if isAtEnd { return years.contains(year.value) ? PartialDate(year: year.value) : nil }
        guard let month = digits(), month.count <= 2, skip("月") else { return nil }
        if isAtEnd { return self.month(year.value, month.value) }
        guard let day = digits(), day.count <= 2, skip("日") || skip("号"), isAtEnd else { return nil }
        return self.day(year.value, month.value, day.value)
      }
      guard let separator = ["-", "/", "."].first(where: { skip($0) }) else { return nil }
      guard let month = digits(), month.count <= 2 else { return nil }
      if isAtEnd {
        // 2016.1 is October as well: a spreadsheet takes the zero off 2016.10.
        guard separator != "." || month.count == 2 || month.value != 1 else { throw .dateAmbiguous }
        return self.month(year.value, month.value)
      }
      guard skip(separator), let day = digits(), day.count <= 2, isAtEnd else { return nil }
      return self.day(year.value, month.value, day.value)
    }

    private var isAtEnd: Bool { index == bytes.count }

    private func day(_ year: Int, _ month: Int, _ day: Int) -> PartialDate? {
      years.contains(year) ? Day(year: year, month: month, day: day).map(PartialDate.init(day:)) : nil
    }

    private func month(_ year: Int, _ month: Int) -> PartialDate? {
      years.contains(year) ? PartialDate(year: year, month: month) : nil
    }

    private mutating func digits() -> (value: Int, count: Int)? {
      let start = index
      var value = 0
      while index < bytes.count, index - start < 9, (0x30...0x39).contains(bytes[index]) {
        value = value * 10 + Int(bytes[index] - 0x30)
        index += 1
      }
      return index > start ? (value, index - start) : nil
    }

    private mutating func skip(_ mark: String) -> Bool {
      guard bytes[index...].starts(with: mark.utf8) else { return false }
      index += mark.utf8.count
      return true
    }
  }
}
