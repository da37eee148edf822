extension Manuscript {
  /// The document as Markdown for people and git.
  var markdown: String {
    MarkedText(tidyText, isHTML: false).pieces.reduce(into: "") { markdown, piece in
      switch piece {
      case .text(let text): markdown += text
      case .mark(let index, _):
        switch inserts[index] {
        case .data(let text): markdown += MarkdownText.escaped(text)
        case .figure(let print): markdown += print.markdown
        case .table(let table): markdown += table.markdown
        case .chart(let chart): markdown += chart.markdown
        case .part(let part): markdown += part.markdown
        }
      case .headingStart, .headingEnd: break
      }
    }
  }

  /// The document's body as HTML; nil where cmark-gfm refuses.
  /// - Parameter register: of this manuscript.
  func body(leadingTo register: FigureRegister) -> PageBody? {
    guard let source = CommonMark.html(tidyText) else { return nil }
    var body = PageBody()
    body.pictures = CommonMark.pictures(in: source)
    var isAfterBlock = false
    for piece in MarkedText(source, isHTML: true).pieces {
      switch piece {
      case .text(let text):
        body.html += isAfterBlock && text.hasPrefix("</p>\n") ? String(text.dropFirst("</p>\n".count)) : text
        isAfterBlock = false
      case .mark(let index, let place):
        isAfterBlock = Self.write(inserts[index], at: place, to: &body.html, leadingTo: register)
      case .headingStart: body.openHeading()
      case .headingEnd: body.closeHeading()
      }
    }
    return body
  }

  /// Whether it was a block, which takes the place of its paragraph: that may hold no figure element.
  private static func write(
    _ insert: Insert, at place: MarkedText.Place, to html: inout String, leadingTo register: FigureRegister
  ) -> Bool {
    switch insert {
    case .data(let text): html += Markup.escaped(text)
    case .figure(let print):
      switch place {
      case .tag: html += Markup.escaped(print.text)
      case .link: print.writeData(to: &html)
      case .text: print.write(to: &html, leadingTo: register)
      }
    case .table(let table):
      openBlock(in: &html)
      html += table.html(leadingTo: register)
      return true
    case .chart(let chart):
      openBlock(in: &html)
      html += chart.html(leadingTo: register)
      return true
    case .part(let part):
      openBlock(in: &html)
      html += part.html
      return true
    }
    return false
  }

  private static func openBlock(in html: inout String) {
    if html.hasSuffix("<p>") { html.removeLast("<p>".count) }
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
}
