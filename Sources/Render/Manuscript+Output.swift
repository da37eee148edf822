extension Manuscript {
  /// The document as Markdown for people and git.
  var markdown: String {
    Self.pieces(of: tidyText).reduce(into: "") { markdown, piece in
      switch piece {
      case .text(let text): markdown += text
      case .mark(let index, _):
        switch inserts[index] {
        case .data(let text): markdown += MarkdownText.escaped(text)
        case .figure(let print): markdown += print.markdown
        case .table(let table): markdown += table.markdown
        case .chart(let chart): markdown += chart.markdown
        }
      }
    }
  }

  /// The document's body as HTML; nil where cmark-gfm refuses.
  var html: String? {
    guard let source = CommonMark.html(tidyText) else { return nil }
    var html = ""
    var isAfterBlock = false
    for piece in Self.pieces(of: source) {
      switch piece {
      case .text(let text):
        html += isAfterBlock && text.hasPrefix("</p>\n") ? String(text.dropFirst("</p>\n".count)) : text
        isAfterBlock = false
      case .mark(let index, let isInTag):
        switch inserts[index] {
        case .data(let text): html += Markup.escaped(text)
        case .figure(let print):
          if isInTag { html += Markup.escaped(print.text) } else { print.write(to: &html) }
        case .table(let table):
          Self.appendBlock(table.html, to: &html)
          isAfterBlock = true
        case .chart(let chart):
          Self.appendBlock(chart.html, to: &html)
          isAfterBlock = true
        }
      }
    }
    return html
  }

  /// A block takes the place of its paragraph, which may not hold a figure element.
  private static func appendBlock(_ block: String, to html: inout String) {
    if html.hasSuffix("<p>") { html.removeLast("<p>".count) }
    html += block
  }

  /// The text without lines of nothing but spaces beyond one between paragraphs, which tags of a template leave.
  private var tidyText: String {
    let newline = UInt8(ascii: "\n")
    var tidy: [UInt8] = []
    var isBlankWanted = false
    for line in Array(text.utf8).split(separator: newline, omittingEmptySubsequences: false) {
      if line.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }) {
        isBlankWanted = !tidy.isEmpty
      } else {
        if isBlankWanted { tidy.append(newline) }
        tidy += line
        tidy.append(newline)
        isBlankWanted = false
      }
    }
    return String(decoding: tidy, as: UTF8.self)
  }

  private enum Piece {
    case text(String)
    /// The number of an insert, and whether its mark stands between `<` and `>`.
    case mark(Int, isInTag: Bool)
  }

  private static func pieces(of text: String) -> [Piece] {
    let bytes = Array(text.utf8), opening = Array(opening.utf8)
    var pieces: [Piece] = []
    var start = 0
    var isInTag = false
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "<"): isInTag = true
      case UInt8(ascii: ">"): isInTag = false
      case opening[0] where bytes[index...].prefix(opening.count).elementsEqual(opening):
        let digits = bytes[(index + 3)...].prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard let insert = Int(String(decoding: digits, as: UTF8.self)) else { break }
        if start < index { pieces.append(.text(String(decoding: bytes[start..<index], as: UTF8.self))) }
        pieces.append(.mark(insert, isInTag: isInTag))
        index = digits.endIndex + 3
        start = index
        continue
      default: break
      }
      index += 1
    }
    if start < bytes.count { pieces.append(.text(String(decoding: bytes[start...], as: UTF8.self))) }
    return pieces
  }
}
