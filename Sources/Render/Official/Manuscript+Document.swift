import Model

extension Manuscript {
  /// Puts the parts of an official document around what a template wrote. The addressee follows the title and its bylines.
  mutating func frame(as document: OfficialDocument) {
    let (head, rest) = Self.parted(text)
    text = ""
    insert(.letterhead, of: document)
    text += head
    insert(.addressee, of: document)
    text += rest
    insert(.closing, of: document)
    insert(.imprint, of: document)
  }

  private mutating func insert(_ kind: DocumentPart.Kind, of document: OfficialDocument) {
    let part = DocumentPart(kind: kind, document: document)
    if !part.markdown.isEmpty { insert(block: .part(part)) }
  }

  /// The text up to the end of its title with what belongs to that, and what follows.
  private static func parted(_ text: String) -> (head: Substring, rest: Substring) {
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    func isBlank(_ line: Substring.UTF8View) -> Bool {
      line.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    }
    guard let title = lines.firstIndex(where: { $0.starts(with: "# ".utf8) }) else { return ("", text[...]) }
    var end = lines[title].endIndex
    var below = lines[(title + 1)...].drop(while: isBlank)
    while let first = below.first, let last = below.prefix(while: { !isBlank($0) }).last,
      Byline.isOne(text[first.startIndex..<last.endIndex])
    {
      end = last.endIndex
      below = below.drop { !isBlank($0) }.drop(while: isBlank)
    }
    return (text[..<end], text[end...])
  }
}
