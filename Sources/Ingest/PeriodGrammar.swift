import Model

/// Reads the time that a sheet is about: 2018-11, 2018-01~2018-11, 2018年1-11月, 2018年前三季度, 2018年度, 截至2018年11月底,
/// 2018年11月20日 (style §7.3). Numbers may be full-width.
enum PeriodGrammar {
  /// Nil for what is no period, for one that ends before it begins, and for a date with two readings.
  static func read(_ text: String) -> Period? {
    var text = CompatibilityFolding.fold(text, dropping: blanks)
    if let period = Period(iso: text) { return period }
    if let word = ["截至到", "截止到", "截至", "截止"].first(where: text.hasPrefix) { text.removeFirst(word.count) }
    if text.hasSuffix("止") { text.removeLast() }
    if let date = date(text) { return Period(from: date, to: date) }
    return partOfYear(text) ?? span(text)
  }

  private static func date(_ text: some StringProtocol) -> PartialDate? {
    try? DateGrammar.read(Array(text.utf8).span)
  }

  private static func partOfYear(_ text: String) -> Period? {
    for (name, months) in parts where text.hasSuffix(name) {
      guard let date = date(text.dropLast(name.count)), date.precision == .year else { continue }
      let year = date.lastDay.year
      guard let start = PartialDate(year: year, month: months.lowerBound),
        let end = PartialDate(year: year, month: months.upperBound)
      else { continue }
      return months == 1...12 ? Period(from: date, to: date) : Period(from: start, to: end)
    }
    return nil
  }

  /// Two dates with a sign between them. The first may leave out 月 behind its number, the second the year.
  private static func span(_ text: String) -> Period? {
    for separator in ["~", "至", "到", "—", "–", "-"] {
      let ends = text.split(separator: separator)
      guard ends.count == 2, let start = date(ends[0]) ?? date(ends[0] + "月") else { continue }
      let year = ends[0].prefix { !"年-./".contains($0) }
      let end = [String(ends[1]), "\(year)年\(ends[1])", "\(year)年\(ends[1])月"].lazy.compactMap { date($0) }
      if let end = end.first, start.firstDay <= end.lastDay { return Period(from: start, to: end) }
    }
    return nil
  }

  /// Longer names first.
  private static let parts: [(name: String, months: ClosedRange<Int>)] = [
    ("前三季度", 1...9), ("前3季度", 1...9), ("前两季度", 1...6), ("前二季度", 1...6), ("第一季度", 1...3), ("第二季度", 4...6),
    ("第三季度", 7...9), ("第四季度", 10...12), ("第1季度", 1...3), ("第2季度", 4...6), ("第3季度", 7...9),
    ("第4季度", 10...12), ("一季度", 1...3), ("二季度", 4...6), ("三季度", 7...9), ("四季度", 10...12), ("1季度", 1...3),
    ("2季度", 4...6), ("3季度", 7...9), ("4季度", 10...12), ("上半年", 1...6), ("下半年", 7...12), ("全年", 1...12),
    ("年度", 1...12),
  ]

  private static let blanks: Set<Unicode.Scalar> = [" ", "\t", "\n", "\r", "\u{200B}", "\u{FEFF}", ":"]
}
