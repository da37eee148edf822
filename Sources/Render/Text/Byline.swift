/// The paragraphs below a title that belong to it: a sub-title behind a dash, and in brackets who publishes and when.
enum Byline {
  private static let dash = "——"

  /// - Parameter paragraph: its text, in Markdown or in HTML.
  static func isOne(_ paragraph: some StringProtocol) -> Bool {
    paragraph.hasPrefix(dash) || isInBrackets(paragraph)
  }

  /// The bracket that opens it is closed by its very end.
  private static func isInBrackets(_ paragraph: some StringProtocol) -> Bool {
    guard paragraph.hasPrefix("（"), paragraph.hasSuffix("）") else { return false }
    var depth = 0
    for character in paragraph.dropLast() {
      if character == "（" { depth += 1 }
      if character == "）" { depth -= 1 }
      if depth == 0 { return false }
    }
    return true
  }

  /// HTML behind a title, parted where its bylines end; they have their class.
  static func marked(_ html: Substring) -> (bylines: String, rest: Substring) {
    let start = "<p>", end = "</p>\n"
    var bylines = ""
    var rest = html
    while rest.utf8.starts(with: start.utf8), let close = rest.utf8.firstRange(of: end.utf8) {
      let paragraph = rest[..<close.lowerBound].dropFirst(start.count)
      guard isOne(paragraph) else { break }
      bylines += "<p class=\"byline\">" + paragraph + end
      rest = rest[close.upperBound...]
    }
    return (bylines, rest)
  }
}
