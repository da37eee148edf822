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
  }

  private(set) var entries: [Entry] = []
  /// Each figure once for each way in which it is printed.
  private(set) var printed: [PrintedFigure] = []
  private var numbers: [String: Int] = [:]

  mutating func note(_ print: FigurePrint) {
    if let number = numbers[print.figure.id] {
      guard !entries[number - 1].texts.contains(print.text) else { return }
      entries[number - 1].texts.append(print.text)
      entries[number - 1].isExact = entries[number - 1].isExact && print.isExact
    } else {
      entries.append(Entry(figure: print.figure, texts: [print.text], isExact: print.isExact))
      numbers[print.figure.id] = entries.count
    }
    printed.append(print.printed)
  }

  /// Nil for a figure that is not on the page.
  func number(of figure: Figure) -> Int? { numbers[figure.id] }
}
