/// The first characters of a text file, as far as they tell a page, a document or a program's data from a table.
///
/// Only ASCII matters, which is the same in UTF-8 and GB18030; of UTF-16 the zero bytes are left out.
struct MarkupHead {
  /// The names of the elements that begin a page.
  private static let pageElements = [
    "!doctype html", "html", "head", "meta", "title", "style", "script", "body", "div", "table",
  ]
  private static let longest = 8 << 10
  /// What one of the formats begins with; few tables do.
  private static let firstSigns: [UInt8] = Array("%{mM<[".utf8)

  /// In lower case, without what precedes the first sign.
  private let text: [UInt8]

  init(_ head: [UInt8]) {
    let marks: [[UInt8]] = [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]]
    let mark = marks.first { head.starts(with: $0) }?.count ?? 0
    let bytes = head.dropFirst(mark).prefix(Self.longest)
    guard let first = bytes.first(where: { $0 > 0x20 }), Self.firstSigns.contains(first) else {
      text = []
      return
    }
    let ascii = bytes.lazy.filter { $0 != 0 }.map {
      (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 + 0x20 : $0
    }
    text = Self.withoutComments(Self.trimmed(Array(ascii)[...]))
  }

  /// What the file is, nil where it may be a table.
  var format: ForeignFormat? {
    if starts(with: "%pdf-") { return .pdf }
    if starts(with: "{\\rtf") { return .document }
    if starts(with: "mime-version:") { return .webPage }
    if starts(with: "<?xml") { return xmlFormat }
    if starts(with: "<workbook") { return .spreadsheetXML }
    if Self.pageElements.contains(where: startsWithElement) { return .webPage }
    return isJSON ? .json : nil
  }

  private var xmlFormat: ForeignFormat {
    if contains("urn:schemas-microsoft-com:office:spreadsheet") || contains("<workbook") {
      return .spreadsheetXML
    }
    if contains("<html") { return .webPage }
    return contains("wordml") ? .document : .xml
  }

  /// An object, or a list of objects, lists or texts; a title in brackets begins otherwise.
  private var isJSON: Bool {
    guard let first = text.first, let next = Self.trimmed(text.dropFirst()).first else { return false }
    switch first {
    case UInt8(ascii: "{"): return [UInt8(ascii: "\""), UInt8(ascii: "}")].contains(next)
    case UInt8(ascii: "["): return "{[\"]".utf8.contains(next)
    default: return false
    }
  }

  private func starts(with beginning: String) -> Bool { text.starts(with: beginning.utf8) }

  private func startsWithElement(_ name: String) -> Bool {
    guard starts(with: "<" + name) else { return false }
    let next = text.dropFirst(name.utf8.count + 1).first ?? UInt8(ascii: ">")
    return next == UInt8(ascii: ">") || next == UInt8(ascii: "/") || next <= 0x20
  }

  private func contains(_ part: String) -> Bool { Self.place(of: part, in: text[...]) != nil }

  private static func place(of part: String, in text: ArraySlice<UInt8>) -> Int? {
    let sought = Array(part.utf8)
    return text.indices.first { text[$0...].starts(with: sought) }
  }

  private static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> { text.drop { $0 <= 0x20 } }

  private static func withoutComments(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var rest = text
    while rest.starts(with: "<!--".utf8), let end = place(of: "-->", in: rest) {
      rest = trimmed(rest[(end + 3)...])
    }
    return Array(rest)
  }
}
