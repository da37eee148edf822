import CSV
import Model

/// Reads a cell with one or more levels, each with its date where the cell tells it: 自治区级、市级, 自治区级（2016年）、2013年市级
/// (style §7.2).
enum LevelCell {
  /// Highest first; nil where any part is no level.
  static func read(
    _ text: String, _ levels: inout LevelSpellings, by writer: LevelSpellings.Writer
  ) -> [HeldLevel]? {
    if let undated = levels.levels(of: text.utf8.span, by: writer) { return undated.map { HeldLevel($0) } }
    var found: [HeldLevel] = []
    for part in LevelList.parts(of: text) {
      guard let level = held(part[...], &levels, writer) else { return nil }
      if !found.contains(level) { found.append(level) }
    }
    return found.isEmpty ? nil : found.sorted { $0.level < $1.level }
  }

  private static func match(
    _ text: Substring, _ levels: inout LevelSpellings, _ writer: LevelSpellings.Writer
  ) -> LevelIndex? {
    levels.level(of: Array(text.utf8).span, by: writer)
  }

  /// 自治区级, 自治区级(2016年) or 2016年自治区级.
  private static func held(
    _ text: Substring, _ levels: inout LevelSpellings, _ writer: LevelSpellings.Writer
  ) -> HeldLevel? {
    if let level = match(text, &levels, writer) { return HeldLevel(level) }
    if text.last == ")", let open = text.lastIndex(of: "(") {
      let date = text[text.index(after: open)...].dropLast()
      guard let level = match(text[..<open], &levels, writer), let since = self.date(date) else { return nil }
      return HeldLevel(level, since: since)
    }
    let date = text.prefix { dateMarks.contains($0) }
    guard !date.isEmpty, let since = self.date(date),
      let level = match(text.dropFirst(date.count), &levels, writer)
    else { return nil }
    return HeldLevel(level, since: since)
  }

  private static func date(_ text: Substring) -> PartialDate? {
    (try? DateGrammar.read(Array(text.utf8).span))?.date
  }

  private static let dateMarks: Set<Character> = [
    "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "年", "月", "日", ".", "-",
  ]
}
