import Diagnostics

/// Shows the row of a diagnostic as a compiler does: the line, and a mark under the offending cell.
struct ExcerptText: Sendable {
  /// Columns of the terminal.
  var width: Int

  /// What one scalar of the line is shown as.
  private struct Glyph {
    var text: String
    var width: Int
  }

  private static let gutter = 6
  /// Before and behind what is cut off.
  private static let ellipsis = "…"

  /// The numbered line and, where a cell is marked, the mark below it, which `highlight` may colour.
  ///
  /// A line that is too long for the terminal is cut on both sides of the cell.
  func lines(_ excerpt: Excerpt, number: Int, highlight: (String) -> String = { $0 }) -> String {
    let (glyphs, marked) = glyphs(of: excerpt)
    let window = window(glyphs, around: marked ?? 0..<0)
    let start = window.lowerBound > 0 ? Self.ellipsis : ""
    let end = window.upperBound < glyphs.count ? Self.ellipsis : ""
    let line = start + glyphs[window].map(\.text).joined() + end
    var text = "\(String(number).rightAligned(to: Self.gutter)) │ \(line)\n"
    if let marked {
      let before =
        start.displayWidth + glyphs[window.lowerBound..<marked.lowerBound].reduce(0) { $0 + $1.width }
      let length = glyphs[marked.clamped(to: window)].reduce(0) { $0 + $1.width }
      let mark = highlight(String(repeating: "~", count: max(1, length)))
      text +=
        String(repeating: " ", count: Self.gutter) + " │ " + String(repeating: " ", count: before) + mark
        + "\n"
    }
    return text
  }

  /// The line as far as it can be seen on either side of the marked cell.
  private func glyphs(of excerpt: Excerpt) -> (glyphs: [Glyph], marked: Range<Int>?) {
    let delimiter = excerpt.delimiter
    let cells = excerpt.cells.map { Self.quoted($0, delimiter: delimiter) }
    guard let place = excerpt.marked, cells.indices.contains(place) else {
      return (Self.glyphs(cells.joined(separator: delimiter).unicodeScalars.prefix(farthest)), nil)
    }
    let before = cells[..<place].map { $0 + delimiter }.joined()
    let after = cells[(place + 1)...].map { delimiter + $0 }.joined()
    let left = Self.glyphs(before.unicodeScalars.suffix(farthest))
    let cell = Self.glyphs(cells[place].unicodeScalars.prefix(farthest))
    let right = Self.glyphs(after.unicodeScalars.prefix(farthest))
    return (left + cell + right, left.count..<left.count + cell.count)
  }

  /// More scalars than this fit on no line, even where some take no column.
  private var farthest: Int { 4 * max(20, width) }

  /// As the file has a cell that would else fall apart.
  private static func quoted(_ cell: String, delimiter: String) -> String {
    let needsQuotes = cell.unicodeScalars.contains { $0 == "\"" || $0 == "\n" || $0 == "\r" }
    guard needsQuotes || !delimiter.isEmpty && cell.contains(delimiter) else { return cell }
    return "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }

  private static func glyphs(_ scalars: some Sequence<Unicode.Scalar>) -> [Glyph] {
    scalars.map { scalar in
      let shown =
        switch scalar {
        case "\t": "⇥"
        case "\n", "\r": "⏎"
        default: scalar.visible
        }
      return Glyph(text: shown, width: shown.displayWidth)
    }
  }

  /// As much of the line as there is room for, on both sides of the mark.
  private func window(_ glyphs: [Glyph], around marked: Range<Int>) -> Range<Int> {
    let room = max(20, width - Self.gutter - 4)
    if glyphs.reduce(0, { $0 + $1.width }) <= room { return glyphs.indices }
    var start = marked.lowerBound, end = start
    var used = 2 * Self.ellipsis.displayWidth
    func fits(_ index: Int) -> Bool { used + glyphs[index].width <= room }
    while end < marked.upperBound, fits(end) {
      used += glyphs[end].width
      end += 1
    }
    guard end == marked.upperBound else { return start..<end }
    var grows = true
    while grows {
      grows = false
      if end < glyphs.count, fits(end) {
        used += glyphs[end].width
        end += 1
        grows = true
      }
      if start > 0, fits(start - 1) {
        start -= 1
        used += glyphs[start].width
        grows = true
      }
    }
    return start..<end
  }
}

extension Unicode.Scalar {
  /// The scalar itself, or an escape for one that would steer a terminal or turn the direction of its text, or that
  /// nobody could see.
  var visible: String { isVisible ? String(self) : "\\u{\(String(value, radix: 16))}" }

  var isVisible: Bool {
    if (0x20..<0x7F).contains(value) { return true }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return false
    default: return true
    }
  }
}
