import Model

/// Reads dates as offices write them: 2016-11-11, 2016/11/1, 2016.11.11, 20161111, 2016年11月11日, 二〇一六年十一月, 2016年底,
/// without the day or the month too, and as a spreadsheet's number of days, 42685 (style §7.2).
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

  /// Blanks between the parts of a date mean nothing.
  private struct Parser {
    /// Days of a spreadsheet are counted from here; before March 1900 it has one too many, but no studio is so old.
    private static let dayZero = Day(year: 1899, month: 12, day: 30)
    /// 2000-01-01 to 2030-12-31: any other number in a column of dates is a slip (style §7.2).
    private static let serials = 36_526...47_848
    private static let chineseDigits: [(mark: String, value: Int)] = [
      ("〇", 0), ("零", 0), ("一", 1), ("二", 2), ("三", 3), ("四", 4), ("五", 5), ("六", 6), ("七", 7), ("八", 8),
      ("九", 9),
    ]

    var bytes: [UInt8]
    var index = 0

    mutating func date() throws(RowFault) -> PartialDate? {
      guard let year = digits() ?? chineseYear() else { return nil }
      if year.count == 5 { return serial(year.value) }
      if isAtEnd {
        switch year.count {
        case 8: return day(year.value / 10_000, year.value / 100 % 100, year.value % 100)
        case 6: return month(year.value / 100, year.value % 100)
        case 4: return self.year(year.value)
        default: return nil
        }
      }
      guard year.count == 4 else { return nil }
      return skip("年") ? spelledDate(year.value) : try separatedDate(year.value)
    }

    /// What stands behind 年; 2016年底 is the year 2016, which counts from its last day anyway.
    private mutating func spelledDate(_ year: Int) -> PartialDate? {
      if isAtEnd || skipsToEnd("底", "末", "度") { return self.year(year) }
      guard let month = digits() ?? chineseNumber(), month.count <= 2, skip("月") else { return nil }
      if isAtEnd || skipsToEnd("底", "末") { return self.month(year, month.value) }
      guard let day = digits() ?? chineseNumber(), day.count <= 2, skip("日") || skip("号"),
        isAtEnd || skipsTime()
      else { return nil }
      return self.day(year, month.value, day.value)
    }

    private mutating func separatedDate(_ year: Int) throws(RowFault) -> PartialDate? {
      guard let separator = ["-", "/", "."].first(where: { skip($0) }) else { return nil }
      guard let month = digits(), month.count <= 2 else { return nil }
      if isAtEnd {
        // 2016.1 is October as well: a spreadsheet takes the zero off 2016.10.
        guard separator != "." || month.count == 2 || month.value != 1 else { throw .dateAmbiguous }
        return self.month(year, month.value)
      }
      guard skip(separator), let day = digits(), day.count <= 2, isAtEnd || skipsTime() else { return nil }
      return self.day(year, month.value, day.value)
    }

    private mutating func serial(_ value: Int) -> PartialDate? {
      // A part of a day is the time.
      guard isAtEnd || (skip(".") && digits() != nil && isAtEnd), Self.serials.contains(value) else {
        return nil
      }
      return Self.dayZero.flatMap { Day(ordinal: $0.ordinal + value) }.map(PartialDate.init(day:))
    }

    /// Skips a time of day up to the end, as spreadsheets write one behind a date: 0:00, 00:00:00.
    private mutating func skipsTime() -> Bool {
      guard bytes[index] <= 0x20 || skip("T"), let hour = digits(), hour.value < 24 else { return false }
      var parts = 1
      while parts < 3, skip(":") {
        guard let part = digits(), part.count == 2, part.value < 60 else { return false }
        parts += 1
      }
      return parts > 1 && isAtEnd
    }

    private var isAtEnd: Bool { index == bytes.count }

    private func day(_ year: Int, _ month: Int, _ day: Int) -> PartialDate? {
      years.contains(year) ? Day(year: year, month: month, day: day).map(PartialDate.init(day:)) : nil
    }

    private func month(_ year: Int, _ month: Int) -> PartialDate? {
      years.contains(year) ? PartialDate(year: year, month: month) : nil
    }

    private func year(_ year: Int) -> PartialDate? { years.contains(year) ? PartialDate(year: year) : nil }

    private mutating func digits() -> (value: Int, count: Int)? {
      skipBlanks()
      let start = index
      var value = 0
      while index < bytes.count, index - start < 9, (0x30...0x39).contains(bytes[index]) {
        value = value * 10 + Int(bytes[index] - 0x30)
        index += 1
      }
      return index > start ? (value, index - start) : nil
    }

    /// 二〇一六: digit by digit.
    private mutating func chineseYear() -> (value: Int, count: Int)? {
      var value = 0
      var count = 0
      while count < 4, let digit = chineseDigit() {
        value = value * 10 + digit
        count += 1
      }
      return count == 4 ? (value, count) : nil
    }

    /// 九, 十, 十一, 二十, 三十一.
    private mutating func chineseNumber() -> (value: Int, count: Int)? {
      let first = chineseDigit()
      guard skip("十") else { return first.map { ($0, 1) } }
      return ((first ?? 1) * 10 + (chineseDigit() ?? 0), 2)
    }

    private mutating func chineseDigit() -> Int? {
      Self.chineseDigits.first { skip($0.mark) }?.value
    }

    private mutating func skipsToEnd(_ marks: String...) -> Bool { marks.contains { skip($0) } && isAtEnd }

    private mutating func skip(_ mark: String) -> Bool {
      let start = index
      skipBlanks()
      guard bytes[index...].starts(with: mark.utf8) else {
        index = start
        return false
      }
      index += mark.utf8.count
      return true
    }

    private mutating func skipBlanks() {
      while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
    }
  }
}
