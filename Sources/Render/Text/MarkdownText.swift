/// Escaping for Markdown as CommonMark and GitHub read it.
public enum MarkdownText {
  /// `text` so that a reader of Markdown shows exactly it: on one line, with no markup, link, entity, table cell
  /// break or start of a list in it, wherever on a line it comes to stand.
  public static func escaped(_ text: String) -> String {
    let bytes = Array(PlainText.line(text).utf8)
    let numeral = bytes.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
    var escaped: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      let next = index + 1 < bytes.count ? bytes[index + 1] : UInt8(ascii: " ")
      switch byte {
      case UInt8(ascii: "&"): escaped += "&amp;".utf8
      case UInt8(ascii: "<"): escaped += "&lt;".utf8
      case UInt8(ascii: ">"): escaped += "&gt;".utf8
      // A comment parts the text, or GitHub takes it for a mail address or a user.
      case UInt8(ascii: "@"): escaped += "<!-- -->@".utf8
      case _ where isMark(byte), _ where index == 0 && opensLine(byte, before: next),
        _ where index == numeral && endsListNumeral(byte) && next == UInt8(ascii: " "),
        _ where byte == UInt8(ascii: ".") && hasWWW(before: index, in: bytes):
        escaped += [UInt8(ascii: "\\"), byte]
      default: escaped.append(byte)
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  /// Signs that mean something anywhere in a line.
  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "$"), UInt8(ascii: "#"),
      UInt8(ascii: ":"), UInt8(ascii: "^"):
      true
    default: false
    }
  }

  /// Signs that mean something where a line, or what a template wrote before, ends just there.
  private static func opensLine(_ byte: UInt8, before next: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "="): next == UInt8(ascii: " ") || next == byte
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "{"),
      UInt8(ascii: "\""), UInt8(ascii: "'"):
      true
    default: false
    }
  }

  private static func endsListNumeral(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ")")
  }

  /// GitHub makes a link of `www.` and what follows.
  private static func hasWWW(before index: Int, in bytes: [UInt8]) -> Bool {
    index >= 3 && bytes[index - 3..<index].allSatisfy { $0 | 0x20 == UInt8(ascii: "w") }
  }
}
