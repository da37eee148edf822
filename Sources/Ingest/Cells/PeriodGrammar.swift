import Model

/// Reads spans of time as offices write them: 2018, 2018-11, 2009~2013, 2018年1—11月, 2018年上半年, 2018年第三季度, each
/// with a trailing `?` where it was inferred.
enum PeriodGrammar {
  static func read(_ text: Span<UInt8>) throws(RowFault) -> (period: Period, doubt: DateDoubt?) {
    let folded = withoutPrepositions(DateGrammar.folded(CellText.visible(text)))
    if let period = Period(iso: folded) { return (period, nil) }
    let isInferred = folded.last == "?"
    let span = isInferred ? String(folded.dropLast()) : folded
    if var period = partOfYear(span) ?? months(span) ?? ends(span) {
      period.isInferred = isInferred
      return (period, nil)
    }
    guard let read = try? DateGrammar.read(Array(span.utf8).span), read.doubt != .partOfYear else {
      throw .periodInvalid
    }
    return (Period(from: read.date, to: read.date, isInferred: isInferred), read.doubt)
  }

  /// 截至2018年11月底 and 2018年11月20日止 are their dates.
  private static func withoutPrepositions(_ text: String) -> String {
    var text = text[...]
    for word in ["截至", "截止到", "截止至", "截止"] where text.hasPrefix(word) {
      text.removeFirst(word.count)
      break
    }
    return String(text.hasSuffix("止") ? text.dropLast() : text)
  }

  /// 2018年上半年, 2018年第三季度.
  private static func partOfYear(_ text: String) -> Period? {
    var parser = DateParser(text)
    guard let year = parser.digits() ?? parser.chineseYear(), year.count == 4, parser.skip("年"),
      let part = parser.partOfYear()
    else { return nil }
    return period(year.value, part)
  }

  /// 2018年1—11月, 2018年1月至11月.
  private static func months(_ text: String) -> Period? {
    var parser = DateParser(text)
    guard let year = parser.digits() ?? parser.chineseYear(), year.count == 4, parser.skip("年"),
      let first = parser.digits() ?? parser.chineseNumber()
    else { return nil }
    _ = parser.skip("月")
    guard ["-", "~", "至", "到"].contains(where: { parser.skip($0) }),
      let last = parser.digits() ?? parser.chineseNumber(), parser.skip("月"), first.value <= last.value
    else { return nil }
    _ = parser.skip("份")
    return parser.isAtEnd ? period(year.value, first.value...last.value) : nil
  }

  /// 2009年至2013年, 2015-2018, 2018-01-01~2018-11-30.
  private static func ends(_ text: String) -> Period? {
    for mark: Character in ["~", "至", "到", "-"] {
      let ends = text.split(separator: mark, omittingEmptySubsequences: false)
      guard ends.count == 2, !ends[1].isEmpty, let start = date(ends[0]) else { continue }
      // The end may leave out the year, and 月 with it.
      let year = start.firstDay.year
      let end = [String(ends[1]), "\(year)年\(ends[1])", "\(year)年\(ends[1])月"].lazy.compactMap {
        date($0[...])
      }
      if let end = end.first, start.firstDay <= end.lastDay { return Period(from: start, to: end) }
    }
    return nil
  }

  private static func date(_ text: Substring) -> PartialDate? {
    guard let read = try? DateGrammar.read(Array(text.utf8).span), read.doubt == nil else { return nil }
    return read.date
  }

  private static func period(_ year: Int, _ months: ClosedRange<Int>) -> Period? {
    guard let start = try? DateGrammar.month(year, months.lowerBound),
      let end = try? DateGrammar.month(year, months.upperBound)
    else { return nil }
    return Period(from: start, to: end)
  }
}
