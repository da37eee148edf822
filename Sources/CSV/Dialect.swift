/// How the cells of a file are set apart. Quoting is that of RFC 4180 in every dialect.
public enum Dialect: String, Sendable, CaseIterable {
  case comma
  case tab
  case semicolon
  case fullwidthComma = "fullwidth-comma"
  case fullwidthSemicolon = "fullwidth-semicolon"
  case pipe

  static let quote = UInt8(ascii: "\"")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")

  /// What the account of a file calls it.
  public var name: String { rawValue }

  /// What stands between two cells.
  public var sign: Character {
    switch self {
    case .comma: ","
    case .tab: "\t"
    case .semicolon: ";"
    case .fullwidthComma: "，"
    case .fullwidthSemicolon: "；"
    case .pipe: "|"
    }
  }
}

/// The sign between two cells as the tokenizer looks for it in UTF-8.
struct Delimiter {
  /// Its first byte.
  let lead: UInt8
  /// How many bytes it has, one or three.
  let width: Int
  /// The two bytes behind the first of three, the nearer one lower.
  let tail: UInt16

  init(_ dialect: Dialect) {
    let bytes = dialect.sign.utf8
    lead = bytes.first ?? 0
    width = bytes.count
    tail = bytes.dropFirst().reversed().reduce(0) { $0 << 8 | UInt16($1) }
  }
}
