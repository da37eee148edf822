/// Escaping for HTML and SVG. It works on UTF-8 bytes: a `"` followed by a combining mark is one `Character`.
public enum Markup {
  /// `text` as the content of an element or of a double-quoted attribute. All of it is text afterwards.
  public static func escaped(_ text: String) -> String {
    let line = PlainText.line(text)
    let bytes = line.utf8.span
    guard bytes.indices.contains(where: { isMark(bytes[$0]) }) else { return line }
    var escaped: [UInt8] = []
    for byte in line.utf8 {
      switch byte {
      case UInt8(ascii: "&"): escaped += "&amp;".utf8
      case UInt8(ascii: "<"): escaped += "&lt;".utf8
      case UInt8(ascii: ">"): escaped += "&gt;".utf8
      case UInt8(ascii: "\""): escaped += "&quot;".utf8
      default: escaped.append(byte)
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  /// The text of some HTML that this target wrote: without its tags and the numbers of footnotes, still escaped.
  static func text(of html: Substring) -> String {
    var text: [UInt8] = []
    var rest = html.utf8
    while let tag = rest.firstIndex(of: UInt8(ascii: "<")) {
      text += rest[..<tag]
      rest = rest[tag...]
      let end = rest.starts(with: "<sup".utf8) ? "</sup>" : ">"
      while !rest.isEmpty, !rest.starts(with: end.utf8) { rest.removeFirst() }
      rest = rest.dropFirst(end.utf8.count)
    }
    return String(decoding: text + rest, as: UTF8.self)
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): true
    default: false
    }
  }
}
