/// Reads the tokens between `{{ }}` or `{% %}`, up to and over the closing sign.
struct MarkupLexer {
  let source: Source
  /// The next byte to read.
  private(set) var offset: Int
  private let close: UInt8

  /// Starts at `offset`; the markup ends with `close` and `}`.
  init(_ source: Source, from offset: Int, close: UInt8) {
    self.source = source
    self.offset = offset
    self.close = close
  }

  private var byte: UInt8? { offset < source.bytes.count ? source.bytes[offset] : nil }

  /// The tokens up to the closing sign, `end` last; nil where the source ends before the markup does.
  mutating func tokens() throws(LocatedFault) -> [Token]? {
    var tokens: [Token] = []
    while true {
      skipSpace()
      let start = offset
      if closes(at: offset) || byte == UInt8(ascii: "-") && closes(at: offset + 1) {
        tokens.append(Token(kind: .end, offset: start))
        return tokens
      }
      guard let byte else { return nil }
      tokens.append(Token(kind: try token(startingWith: byte), offset: start))
    }
  }

  /// Steps over the closing sign; whether it trims the text after it.
  mutating func stepOverClose() -> Bool {
    let trims = byte == UInt8(ascii: "-")
    offset += trims ? 3 : 2
    return trims
  }

  /// Whether the markup's closing sign stands at `offset`.
  func closes(at offset: Int) -> Bool {
    offset + 1 < source.bytes.count && source.bytes[offset] == close
      && source.bytes[offset + 1] == UInt8(ascii: "}")
  }

  private mutating func skipSpace() {
    while let byte, byte.isSpace { offset += 1 }
  }

  private mutating func token(startingWith byte: UInt8) throws(LocatedFault) -> Token.Kind {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return try string(quotedBy: byte)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    case UInt8(ascii: "-") where offset + 1 < source.bytes.count && source.bytes[offset + 1].isDigit:
      return try number()
    default:
      if let sign = sign() { return sign }
      return try name()
    }
  }

  /// As in Liquid, no text in quotation marks holds the sign that closes the markup; so a forgotten quotation mark
  /// is found where it is, not where the next one happens to stand.
  private mutating func string(quotedBy quote: UInt8) throws(LocatedFault) -> Token.Kind {
    let candidates = offset + 1..<source.bytes.count
    let end = candidates.first { source.bytes[$0] == quote || closes(at: $0) }
    guard let end, source.bytes[end] == quote else { throw LocatedFault(.unclosedString, offset) }
    defer { offset = end + 1 }
    return .string(source[offset + 1..<end])
  }

  private mutating func number() throws(LocatedFault) -> Token.Kind {
    let start = offset
    if byte == UInt8(ascii: "-") { offset += 1 }
    while let byte, byte.isDigit { offset += 1 }
    // A second point is that of a range: `1..5`.
    if byte == UInt8(ascii: "."), offset + 1 < source.bytes.count, source.bytes[offset + 1].isDigit {
      offset += 1
      while let byte, byte.isDigit { offset += 1 }
    }
    guard let number = Number(source[start..<offset]) else { throw LocatedFault(.numberTooLarge, start) }
    return .number(number)
  }

  private mutating func sign() -> Token.Kind? {
    let two: [StaticString] = ["==", "!=", "<>", "<=", ">=", ".."]
    let one: [StaticString] = ["|", ":", ",", ".", "[", "]", "(", ")", "=", "<", ">"]
    for sign in two + one where source.has(sign, at: offset) {
      offset += sign.utf8CodeUnitCount
      return .sign(sign.description)
    }
    return nil
  }

  /// Letters of any script, digits, `_` and, not in front, `-`; a `?` may end it.
  private mutating func name() throws(LocatedFault) -> Token.Kind {
    let start = offset
    while let scalar = scalar(), isInName(scalar, first: offset == start) {
      offset += UTF8.width(scalar)
    }
    guard offset > start else { throw LocatedFault(.strayCharacter(scalar() ?? "\u{FFFD}"), start) }
    if byte == UInt8(ascii: "?") { offset += 1 }
    return .name(source[start..<offset])
  }

  private func isInName(_ scalar: Unicode.Scalar, first: Bool) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "_": true
    case "0"..."9": !first
    case "-": !first && !closes(at: offset + 1)
    default: !scalar.isASCII && scalar.properties.isAlphabetic
    }
  }

  private func scalar() -> Unicode.Scalar? {
    guard offset < source.bytes.count else { return nil }
    return String(decoding: source.bytes[offset..<min(offset + 4, source.bytes.count)], as: UTF8.self)
      .unicodeScalars.first
  }
}

extension UInt8 {
  /// Space, tab, line feed, vertical tab, form feed or carriage return.
  var isSpace: Bool { self == 0x20 || 0x09...0x0D ~= self }
  var isDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }
}
