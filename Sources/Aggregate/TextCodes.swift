/// Codes from 1 for the values of one text column.
///
/// A column says the same few things studio after studio. What was met lately is found by a hash that is much cheaper than a
/// dictionary's, in a table where each text has one place and a later one takes it over.
struct TextCodes: Sendable {
  private static let places = 1024

  /// In the order of their codes.
  private(set) var values: [String]
  private var codes: [String: Int32]
  /// Each value counts for itself, whether it was asked for or not.
  private let isOpen: Bool
  private var met: [(text: String, code: Int32)]

  /// - Parameter asked: the values asked for; nil where each counts for itself.
  init(_ asked: [String]?) {
    values = asked ?? []
    isOpen = asked == nil
    codes = Dictionary(
      values.enumerated().map { ($1, Int32($0 + 1)) }, uniquingKeysWith: { first, _ in first })
    met = Array(repeating: ("", 0), count: Self.places)
  }

  /// The code of a text; -1 for a value that nothing asks for, 0 for an absent cell.
  mutating func code(of text: String?) -> Int32 {
    guard let text else { return 0 }
    let place = Self.place(of: text.utf8.span)
    if met[place].code != 0, met[place].text == text { return met[place].code }
    let code = foundCode(of: text)
    met[place] = (text, code)
    return code
  }

  private mutating func foundCode(of text: String) -> Int32 {
    if let code = codes[text] { return code }
    guard isOpen else { return -1 }
    values.append(text)
    let code = Int32(values.count)
    codes[text] = code
    return code
  }

  private static func place(of text: Span<UInt8>) -> Int {
    var hash: UInt32 = 0
    for index in text.indices { hash = (hash &+ UInt32(text[index])) &* 0x9E37_79B1 }
    return Int(hash >> 16) & (places - 1)
  }
}
