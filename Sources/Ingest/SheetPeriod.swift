import Model

/// Reads the date or period of a sheet: 2018年11月, 截至2018年11月底, 2018年1月至11月, 2018-01~2018-11.
enum SheetPeriod {
  static func read(_ text: String) -> Period? {
    var text = CompatibilityFolding.fold(text).filter { $0 != " " }
    for word in ["截至", "截止"] where text.hasPrefix(word) {
      text.removeFirst(word.count)
      if text.hasPrefix("到") || text.hasPrefix("至") { text.removeFirst() }
    }
    for word in ["止", "度"] where text.hasSuffix(word) { text.removeLast() }
    if let period = Period(iso: text) { return period }
    if let date = date(text) { return Period(from: date, to: date) }
    for sign in ["至", "~", "—", "–", "-"] {
      let ends = text.split(separator: sign, omittingEmptySubsequences: true)
      guard ends.count == 2, let start = date(String(ends[0])) ?? date(ends[0] + "月") else { continue }
      let year = ends[0].prefix { $0 != "年" } + "年"
      if let end = date(String(ends[1])) ?? date(year + ends[1]), start.firstDay <= end.lastDay {
        return Period(from: start, to: end)
      }
    }
    return nil
  }

  private static func date(_ text: some StringProtocol) -> PartialDate? {
    try? DateGrammar.read(Array(text.utf8).span)
  }
}
