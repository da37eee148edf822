import Model

/// Reads dates as offices and their spreadsheets write them: 2016-11-11, 2016/11/1, 2016.11, 20161111, 2016年11月11日,
/// 二〇一六年十一月, 2016年底, 16.11, Nov-16, and the number of days of a spreadsheet, 42685 (style §7.2).
///
/// What may be two different days is a fault that names both; what is read though it could be meant otherwise carries a
/// doubt.
enum DateGrammar {
  /// Years outside are slips of the pen.
  static let years = 1900...2100

  static func read(_ text: Span<UInt8>) throws(RowFault) -> ReadDate {
    if let day = isoDay(text) { return ReadDate(PartialDate(day: day)) }
    let folded = folded(CellText.visible(text))
    if let words = EnglishDate(folded) { return try words.read() }
    var parser = DateParser(folded)
    guard let date = try parser.date() else { throw .dateInvalid }
    return date
  }

  /// The day of the calendar.
  static func day(_ year: Int, _ month: Int, _ day: Int) throws(RowFault) -> PartialDate {
    guard years.contains(year) else { throw .yearOutOfBelief }
    guard let day = Day(year: year, month: month, day: day) else { throw .dayImpossible }
    return PartialDate(day: day)
  }

  static func month(_ year: Int, _ month: Int) throws(RowFault) -> PartialDate {
    guard years.contains(year) else { throw .yearOutOfBelief }
    guard let month = PartialDate(year: year, month: month) else { throw .dayImpossible }
    return month
  }

  static func year(_ year: Int) throws(RowFault) -> PartialDate {
    guard years.contains(year), let year = PartialDate(year: year) else { throw .yearOutOfBelief }
    return year
  }

  /// The year that two digits stand for: 16 is 2016 and 98 is 1998. Between them lie years that no sheet is about.
  static func century(_ digits: Int) throws(RowFault) -> Int {
    switch digits {
    case 0...30: return 2000 + digits
    case 50...99: return 1900 + digits
    default: throw .yearOutOfBelief
    }
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

  /// Half-width, every dash a hyphen and every dot a full stop.
  static func folded(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in CompatibilityFolding.fold(text).unicodeScalars {
      switch scalar {
      case "—", "–", "―", "−", "‐", "‑", "─": folded.append("-")
      case "。", "·", "•", "･", "・": folded.append(".")
      default: folded.append(scalar)
      }
    }
    return String(folded)
  }
}
