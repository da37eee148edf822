import Model
import Numerals
import Render

/// What changed when a release takes the place of an earlier one of the same date: `revisions.md`.
struct RevisionNotice: Sendable, Hashable {
  /// One figure before and after; nil where that release does not print it.
  struct Change: Sendable, Hashable {
    var old: [PublishedFigure]
    var new: [PublishedFigure]
  }

  static let fileName = "revisions.md"

  var title: String
  var asOf: Day
  /// In the order of the new page, then what only the old one has.
  var changes: [Change]

  /// Compares two lists of figures by their ids; nil when every figure has the value and the print it had.
  init?(title: String, asOf: Day, from old: [PublishedFigure], to new: [PublishedFigure]) {
    let oldByID = Dictionary(grouping: old, by: \.id), newByID = Dictionary(grouping: new, by: \.id)
    var seen: Set<String> = []
    let changes = (new + old).compactMap { figure -> Change? in
      guard seen.insert(figure.id).inserted else { return nil }
      let before = oldByID[figure.id] ?? [], after = newByID[figure.id] ?? []
      return Self.shown(before) == Self.shown(after) ? nil : Change(old: before, new: after)
    }
    guard !changes.isEmpty else { return nil }
    self.title = title
    self.asOf = asOf
    self.changes = changes
  }

  /// What a reader could have seen of a figure.
  private static func shown(_ figures: [PublishedFigure]) -> Set<[String]> {
    Set(figures.map { [$0.value, $0.unit, $0.printed, $0.bounds?.lower ?? "", $0.bounds?.upper ?? ""] })
  }

  var markdown: String {
    var lines = [
      "# 数据修订说明", "",
      "《\(MarkdownText.escaped(title))》（\(DateWriter.day(asOf))）已重新发布，与上一次发布相比，"
        + "有\(changes.count)项数据变化：", "",
      "| 指标 | 地区 | 时间 | 原数据 | 现数据 | 编号 |", "| --- | --- | --- | --- | --- | --- |",
    ]
    for change in changes {
      guard let figure = change.new.first ?? change.old.first else { continue }
      let cells = [
        figure.label, figure.regionName, figure.period, Self.text(of: change.old), Self.text(of: change.new),
        figure.id,
      ]
      lines.append("| " + cells.map(MarkdownText.escaped).joined(separator: " | ") + " |")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// How many changes a notice lists.
  static func changes(in notice: [UInt8]) -> Int {
    max(0, notice.split(separator: UInt8(ascii: "\n")).count { $0.first == UInt8(ascii: "|") } - 2)
  }

  private static func text(of figures: [PublishedFigure]) -> String {
    guard let first = figures.first else { return "未列出" }
    var forms: [String] = []
    for figure in figures where !forms.contains(figure.readable) { forms.append(figure.readable) }
    let exact = first.value + first.unit
    // A rounded print can hide a change: the exact number stands beside it.
    return forms == [exact] ? exact : forms.joined(separator: "、") + "（\(exact)）"
  }
}
