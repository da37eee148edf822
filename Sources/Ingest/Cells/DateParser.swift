import Model

/// Reads one date from its first character to its last. Blanks between the parts mean nothing.
struct DateParser {
  /// A run of digits; how many there are tells a year from a month.
  typealias Digits = (value: Int, count: Int)

  /// Days of a spreadsheet are counted from here; before March 1900 it has one too many, but no studio is so old.
  private static let dayZero = Day(year: 1899, month: 12, day: 30)
  /// 2000-01-01 to 2030-12-31: any other number in a column of dates is a slip (style §7.2).
  private static let serials = 36_526...47_848
  private static let separators = ["-", "/", "."]

  let bytes: [UInt8]
  var index = 0

  /// - Parameter text: folded.
  init(_ text: String) { bytes = Array(text.utf8) }

  /// Nil where the text is no date; what looks like one and is none is thrown.
  mutating func date() throws(RowFault) -> ReadDate? {
    guard let first = digits() ?? chineseYear() else { return nil }
    if first.count > 3 { skipNoFraction() }
    switch first.count {
    case 1, 2: return try shortDate(first)
    case 4: return try fullDate(first.value)
    case 5: return try serial(first.value).map { ReadDate($0) }
    case 6 where isAtEnd:
      return ReadDate(try DateGrammar.month(first.value / 100, first.value % 100))
    case 8 where endsDay():
      return ReadDate(try DateGrammar.day(first.value / 10_000, first.value / 100 % 100, first.value % 100))
    default: return nil
    }
  }

  private mutating func fullDate(_ year: Int) throws(RowFault) -> ReadDate? {
    if isAtEnd { return ReadDate(try DateGrammar.year(year)) }
    return skip("年") ? try spelledDate(year, doubt: nil) : try separatedDate(year)
  }

  private mutating func separatedDate(_ year: Int) throws(RowFault) -> ReadDate? {
    let isBlank = bytes[index] == 0x20
    let separator = Self.separators.first { skip($0) }
    guard separator != nil || isBlank, let month = digits(), month.count <= 2 else { return nil }
    if isAtEnd {
      // 2016.1 is October as well: a spreadsheet takes the zero off 2016.10.
      let isTenth = separator == "." && month.count == 1 && month.value == 1
      return ReadDate(try DateGrammar.month(year, month.value), doubt: isTenth ? .october : nil)
    }
    if skip("月"), isAtEnd { return ReadDate(try DateGrammar.month(year, month.value)) }
    let isParted = Self.separators.contains { skip($0) } || bytes[index - 1] >= 0x80 || bytes[index] == 0x20
    guard isParted, let day = digits(), day.count <= 2 else { return nil }
    _ = skip("日") || skip("号")
    guard endsDay() else { return nil }
    return ReadDate(try DateGrammar.day(year, month.value, day.value))
  }

  /// What stands behind 年; 2016年底 is the year 2016, which counts from its last day anyway.
  private mutating func spelledDate(_ year: Int, doubt: DateDoubt?) throws(RowFault) -> ReadDate? {
    if isAtEnd || skipsToEnd("底", "末", "度", "年底", "年末", "全年") {
      return ReadDate(try DateGrammar.year(year), doubt: doubt)
    }
    if skipsToEnd("初", "年初", "中", "年中") {
      return ReadDate(try DateGrammar.year(year), doubt: .partOfYear)
    }
    if let months = partOfYear() {
      return ReadDate(try DateGrammar.month(year, months.upperBound), doubt: .partOfYear)
    }
    guard let month = digits() ?? chineseNumber(), month.count <= 2 else { return nil }
    guard skip("月") else {
      return isAtEnd ? ReadDate(try DateGrammar.month(year, month.value), doubt: doubt) : nil
    }
    _ = skip("份")
    if isAtEnd || skipsToEnd("底", "末", "初", "中", "上旬", "中旬", "下旬") {
      return ReadDate(try DateGrammar.month(year, month.value), doubt: doubt)
    }
    guard let day = digits() ?? chineseNumber(), day.count <= 2 else { return nil }
    _ = skip("日") || skip("号")
    guard endsDay() else { return nil }
    return ReadDate(try DateGrammar.day(year, month.value, day.value), doubt: doubt)
  }

  /// The months of 上半年, 下半年 or 第三季度 at the end.
  mutating func partOfYear() -> ClosedRange<Int>? {
    if skipsToEnd("上半年") { return 1...6 }
    if skipsToEnd("下半年") { return 7...12 }
    if skipsToEnd("全年") { return 1...12 }
    let start = index
    if skip("前"), let quarters = digits() ?? chineseNumber() ?? (skip("两") ? (2, 1) : nil),
      (1...4).contains(quarters.value), skipsToEnd("季度")
    {
      return 1...quarters.value * 3
    }
    index = start
    _ = skip("第")
    if let quarter = digits() ?? chineseNumber(), (1...4).contains(quarter.value), skipsToEnd("季度") {
      return quarter.value * 3 - 2...quarter.value * 3
    }
    index = start
    return nil
  }

  /// A date that begins with one or two digits: 16.11, 16年11月, 11月-16, 11/25/2016.
  private mutating func shortDate(_ first: Digits) throws(RowFault) -> ReadDate? {
    if first.count == 2, skip("年") {
      return try spelledDate(DateGrammar.century(first.value), doubt: .century)
    }
    if skip("月") { return try monthFirst(first.value) }
    guard let separator = Self.separators.first(where: { skip($0) }), let second = digits() else {
      return nil
    }
    if isAtEnd { return try monthAndYear(first, second) }
    guard second.count <= 2, Self.separators.contains(where: { skip($0) }), let third = digits(), endsDay()
    else { return nil }
    return try dayInAnyOrder(first, second, third, separator)
  }

  /// What a spreadsheet makes of a month and a year, 11月-16; 11月16日 has no year.
  private mutating func monthFirst(_ month: Int) throws(RowFault) -> ReadDate? {
    guard skip("-") || skip("/"), let year = digits(), isAtEnd, year.count == 2 || year.count == 4 else {
      throw .yearMissing
    }
    let full = year.count == 2 ? try DateGrammar.century(year.value) : year.value
    return ReadDate(try DateGrammar.month(full, month), doubt: year.count == 2 ? .century : nil)
  }

  /// 11/2016 is a month; 16.11 is one with half a year; 11.12 may be the day of a year that is not told.
  private func monthAndYear(_ first: Digits, _ second: Digits) throws(RowFault) -> ReadDate? {
    if second.count == 4 { return ReadDate(try DateGrammar.month(second.value, first.value)) }
    guard second.count <= 2 else { return nil }
    guard first.count == 2, first.value > 12 else { throw .yearMissing }
    let date = try DateGrammar.month(DateGrammar.century(first.value), second.value)
    return ReadDate(date, doubt: second.count == 1 && second.value == 1 ? .october : .century)
  }

  /// Three numbers of which the first is no full year. The order of the house is year, month, day; a spreadsheet in
  /// English parts month, day and year by slashes. What is left of several readings is no guess.
  private func dayInAnyOrder(
    _ first: Digits, _ second: Digits, _ third: Digits, _ separator: String
  ) throws(RowFault) -> ReadDate? {
    guard third.count == 4 || third.count <= 2 else { return nil }
    let isFull = third.count == 4
    if !isFull, first.count == 2, first.value > 12, separator != "/" {
      let year = try DateGrammar.century(first.value)
      return ReadDate(try DateGrammar.day(year, second.value, third.value), doubt: .century)
    }
    let last = isFull ? third.value : try? DateGrammar.century(third.value)
    var orders: [(year: Int?, month: Int, day: Int)] = [
      (last, first.value, second.value), (last, second.value, first.value),
    ]
    if !isFull { orders.append((try? DateGrammar.century(first.value), second.value, third.value)) }
    var dates: [PartialDate] = []
    for order in orders {
      guard let year = order.year, let date = try? DateGrammar.day(year, order.month, order.day) else {
        continue
      }
      if !dates.contains(date) { dates.append(date) }
    }
    guard let date = dates.first else { throw .dayImpossible }
    guard dates.count == 1 else { throw .dateAmbiguous(readings: dates.map(\.description)) }
    return ReadDate(date, doubt: isFull ? nil : .century)
  }

  private mutating func serial(_ value: Int) throws(RowFault) -> PartialDate? {
    // A part of a day is the time.
    guard isAtEnd || (skip(".") && digits() != nil && isAtEnd) else { return nil }
    guard Self.serials.contains(value) else { throw .serialOutOfBelief }
    return Self.dayZero.flatMap { Day(ordinal: $0.ordinal + value) }.map(PartialDate.init(day:))
  }

  /// Skips the `.0` that a spreadsheet's number has at its end.
  private mutating func skipNoFraction() {
    let start = index
    if skip("."), let zero = digits(), zero.value == 0, isAtEnd { return }
    index = start
  }
}
