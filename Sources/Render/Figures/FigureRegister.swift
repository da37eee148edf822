import Model

/// The figures of a page, each once, in order of first appearance. A figure's number is its place among them, from 1:
/// the page's links lead to it.
struct FigureRegister: Sendable {
  struct Entry: Sendable {
    var figure: Figure
    /// Every way in which the page prints it.
    var texts: [String]
    /// Whether each of them shows the whole value.
    var isExact: Bool
    var group: Int
  }

  /// Figures that differ in nothing but region, or table of the account of rows, and value, and the words they share, escaped for HTML.
  struct Group: Sendable {
    var label: String
    var unit: String
    var meaning: String
    /// Places of its entries.
    var members: [Int] = []
  }

  private(set) var entries: [Entry] = []
  private(set) var groups: [Group] = []
  /// Each figure once for each way in which it is printed.
  private(set) var printed: [PrintedFigure] = []
  private var numbers: [String: Int] = [:]
  /// By what their ids begin with: to hash that is far cheaper than Chinese text.
  private var groupsByStem: [String: [Int]] = [:]

  mutating func note(_ print: FigurePrint) {
    if let number = numbers[print.figure.id] {
      guard !entries[number - 1].texts.contains(print.text) else { return }
      entries[number - 1].texts.append(print.text)
      entries[number - 1].isExact = entries[number - 1].isExact && print.isExact
    } else {
      let group = group(of: print.figure)
      groups[group].members.append(entries.count)
      entries.append(Entry(figure: print.figure, texts: [print.text], isExact: print.isExact, group: group))
      numbers[print.figure.id] = entries.count
    }
    printed.append(print.printed)
  }

  /// Nil for a figure that is not on the page.
  func number(of figure: Figure) -> Int? { numbers[figure.id] }

  /// The group of the figure with that number.
  func group(of number: Int) -> Group { groups[entries[number - 1].group] }

  private mutating func group(of figure: Figure) -> Int {
    let part = figure.accountPart
    let stem =
      part?.rawValue ?? String(decoding: figure.id.utf8.prefix { $0 != UInt8(ascii: "@") }, as: UTF8.self)
    let same = groupsByStem[stem]?.first { group in
      groups[group].members.first.map { entries[$0].figure.hasMeaning(of: figure) } ?? false
    }
    if let same { return same }
    groupsByStem[stem, default: []].append(groups.count)
    groups.append(
      Group(
        label: Markup.escaped(part?.label ?? figure.label), unit: Markup.escaped(figure.unit),
        meaning: Markup.escaped(figure.meaning)))
    return groups.count - 1
  }
}

extension Figure {
  /// What it is in the account of a table's rows, nil for a figure of anything else.
  var accountPart: AccountPart? {
    guard measure.utf8.starts(with: "rows.".utf8) else { return nil }
    return AccountPart.allCases.first { label.hasSuffix($0.label) }
  }

  fileprivate func hasMeaning(of other: Figure) -> Bool {
    (label == other.label || accountPart != nil) && unit == other.unit && definition == other.definition
      && slice == other.slice
      && selection == other.selection && window == other.window
  }
}
