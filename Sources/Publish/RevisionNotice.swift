import Model
import Numerals
import Render

/// What changed when a release takes the place of an earlier one of the same date: `revisions.md`.
struct RevisionNotice: Sendable, Hashable {
  /// One figure before and after; nil where that release does not print it.
  struct Change: Sendable, Hashable {
    var old: [PublishedFigure]
    var new: [PublishedFigure]

    /// That of the new page, where it has one.
    var figure: PublishedFigure? { new.first ?? old.first }
    var isOfRows: Bool { figure?.isAccountOfRows ?? false }
  }

  static let fileName = "revisions.md"

  var title: String
  var asOf: Day
  /// What the page tells, in the order of the new one, then what only the old one has.
  var changes: [Change]
  /// The same of how many rows were read: rows that move from one region to another change these on every page.
  var accounts: [Change]

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
    self.changes = changes.filter { !$0.isOfRows }
    accounts = changes.filter(\.isOfRows)
  }

  /// What a reader could have seen of a figure.
  private static func shown(_ figures: [PublishedFigure]) -> Set<[String]> {
    Set(figures.map { [$0.value, $0.unit, $0.printed, $0.bounds?.lower ?? "", $0.bounds?.upper ?? ""] })
  }

  var markdown: String {
    let start = "《\(MarkdownText.escaped(title))》（\(DateWriter.day(asOf))）已重新发布，与上一次发布相比，"
    var lines = ["# 数据修订说明", ""]
    if changes.isEmpty {
      lines.append(start + "只有数据行数变化。")
    } else {
      lines += [start + "有\(changes.count)项数据变化：", ""] + Self.table(of: changes)
    }
    if !accounts.isEmpty {
      lines += ["", Self.accountsHeading, "", "各数据表的行数有\(accounts.count)项变化：", ""]
      lines += Self.table(of: accounts)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static let accountsHeading = "## 数据行数"

  private static func table(of changes: [Change]) -> [String] {
    let rows = changes.compactMap { change in
      change.figure.map { figure in
        [
          figure.label, figure.regionName, figure.period, text(of: change.old), text(of: change.new),
          figure.id,
        ]
      }
    }
    return ["| 指标 | 地区 | 时间 | 原数据 | 现数据 | 编号 |", "| --- | --- | --- | --- | --- | --- |"]
      + rows.map { "| " + $0.map(MarkdownText.escaped).joined(separator: " | ") + " |" }
  }

  /// How many changes of the page a notice lists.
  static func changes(in notice: [UInt8]) -> Int {
    let lines = notice.split(separator: UInt8(ascii: "\n"))
    let ofPage = lines.prefix { !$0.elementsEqual(accountsHeading.utf8) }
    return max(0, ofPage.count { $0.first == UInt8(ascii: "|") } - 2)
  }

  /// Each way in which the page prints it, once, and the exact number where none of them is that: a rounded print can hide a
  /// change.
  private static func text(of figures: [PublishedFigure]) -> String {
    guard let first = figures.first else { return "未列出" }
    var forms: [String] = []
    for figure in figures where !forms.contains(figure.readable) { forms.append(figure.readable) }
    let exact = first.value + first.unit
    return forms.joined(separator: " / ") + (forms.contains(exact) ? "" : "（\(exact)）")
  }
}
