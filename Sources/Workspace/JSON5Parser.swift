import Model

/// Reads JSON5: comments, unquoted keys, single quotes, trailing commas.
///
/// The toolchain's decoder reads JSON5 too, but does not tell where a fault is and drops a key that is given
/// twice; a file that clerks write needs both said.
struct JSON5Parser {
  /// What is wrong with the text, at a place.
  struct Fault: Error, Equatable {
    enum Kind: Equatable {
      /// Something else was expected here; the character found, nil at the end of the file.
      case unexpected(Unicode.Scalar?)
      case unterminatedText
      case unterminatedComment
      case badEscape
      case badNumber(String)
      case nameTwice(String)
      case tooDeep
      case notUTF8
    }

    var kind: Kind
    var position: TextPosition
  }

  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var position = TextPosition()
  private var depth = 0

  private static let greatestDepth = 64

  static func parse(_ bytes: [UInt8]) throws(Fault) -> ConfigurationValue {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Fault(kind: .notUTF8, position: TextPosition())
    }
    var parser = JSON5Parser(scalars: Array(text.unicodeScalars))
    if parser.scalars.first == "\u{FEFF}" { parser.index = 1 }
    try parser.skipBlanks()
    let value = try parser.value()
    try parser.skipBlanks()
    if let rest = parser.current { throw parser.fault(.unexpected(rest)) }
    return value
  }

  private init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

  private var current: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  private func fault(_ kind: Fault.Kind) -> Fault { Fault(kind: kind, position: position) }

  private mutating func advance() {
    if current == "\n" {
      position = TextPosition(line: position.line + 1, column: 1)
    } else {
      position.column += 1
    }
    index += 1
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard current == scalar else { return false }
    advance()
    return true
  }

  private mutating func skipBlanks() throws(Fault) {
    while let scalar = current {
      if scalar == "/" {
        try skipComment()
      } else if Self.isBlank(scalar) || scalar == "\u{FEFF}" {
        advance()
      } else {
        return
      }
    }
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? scalar == " " || (0x09...0x0D).contains(scalar.value) : scalar.properties.isWhitespace
  }

  private mutating func skipComment() throws(Fault) {
    let start = position
    advance()
    if take("/") {
      while let scalar = current, scalar != "\n" { _ = scalar; advance() }
    } else if take("*") {
      var last: Unicode.Scalar?
      while let scalar = current {
        advance()
        if last == "*", scalar == "/" { return }
        last = scalar
      }
      throw Fault(kind: .unterminatedComment, position: start)
    } else {
      throw Fault(kind: .unexpected("/"), position: start)
    }
  }

  private mutating func value() throws(Fault) -> ConfigurationValue {
    let start = position
    let content: ConfigurationValue.Content
    switch current {
    case "{": content = .object(try members())
    case "[": content = .list(try elements())
    case "\"", "'": content = .text(try quoted())
    case .some(let scalar) where isNumberPart(scalar): content = .number(try number())
    case .some(let scalar) where isNamePart(scalar):
      let word = name()
      switch word {
      case "null": content = .null
      case "true": content = .flag(true)
      case "false": content = .flag(false)
      default: throw Fault(kind: .unexpected(scalar), position: start)
      }
    default: throw fault(.unexpected(current))
    }
    return ConfigurationValue(content: content, position: start)
  }

  private mutating func enter() throws(Fault) {
    depth += 1
    if depth > Self.greatestDepth { throw fault(.tooDeep) }
    advance()
    try skipBlanks()
  }

  private mutating func members() throws(Fault) -> [ConfigurationValue.Member] {
    try enter()
    var members: [ConfigurationValue.Member] = []
    var names: Set<String> = []
    while !take("}") {
      let start = position
      let name = current == "\"" || current == "'" ? try quoted() : self.name()
      if name.isEmpty, position == start { throw fault(.unexpected(current)) }
      guard names.insert(name).inserted else { throw Fault(kind: .nameTwice(name), position: start) }
      try skipBlanks()
      guard take(":") else { throw fault(.unexpected(current)) }
      try skipBlanks()
      members.append(.init(name: name, position: start, value: try value()))
      try skipBlanks()
      if take(",") {
        try skipBlanks()
      } else if current != "}" {
        throw fault(.unexpected(current))
      }
    }
    depth -= 1
    return members
  }

  private mutating func elements() throws(Fault) -> [ConfigurationValue] {
    try enter()
    var elements: [ConfigurationValue] = []
    while !take("]") {
      elements.append(try value())
      try skipBlanks()
      if take(",") {
        try skipBlanks()
      } else if current != "]" {
        throw fault(.unexpected(current))
      }
    }
    depth -= 1
    return elements
  }

  private func isNumberPart(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || scalar == "." || scalar == "+" || scalar == "-"
  }

  private func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_", "$": true
    default: !scalar.isASCII && scalar.properties.isIDContinue
    }
  }

  private mutating func name() -> String {
    var name = String.UnicodeScalarView()
    while let scalar = current, isNamePart(scalar) {
      name.append(scalar)
      advance()
    }
    return String(name)
  }

  private mutating func number() throws(Fault) -> FixedDecimal {
    let start = position
    var text = ""
    while let scalar = current, isNumberPart(scalar) || isNamePart(scalar) {
      text.unicodeScalars.append(scalar)
      advance()
    }
    guard let number = Self.decimal(text) else { throw Fault(kind: .badNumber(text), position: start) }
    return number
  }

  /// Sign, digits, at most one point, at least one digit, at most 18 of them: exact, no exponent.
  static func decimal(_ text: String) -> FixedDecimal? {
    var digits = text.utf8[...]
    var isNegative = false
    if let sign = digits.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      isNegative = sign == UInt8(ascii: "-")
      digits = digits.dropFirst()
    }
    guard (1...19).contains(digits.count) else { return nil }
    var units: Int128 = 0, scale: Int?, count = 0
    for byte in digits {
      if byte == UInt8(ascii: "."), scale == nil {
        scale = 0
      } else if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
        units = units * 10 + Int128(byte - UInt8(ascii: "0"))
        count += 1
        scale = scale.map { $0 + 1 }
      } else {
        return nil
      }
    }
    guard count > 0 else { return nil }
    return FixedDecimal(units: isNegative ? -units : units, scale: scale ?? 0)
  }

  private mutating func quoted() throws(Fault) -> String {
    let start = position
    let quote = current
    advance()
    var text = String.UnicodeScalarView()
    while let scalar = current {
      if scalar == quote {
        advance()
        return String(text)
      }
      if scalar == "\n" { break }
      if scalar == "\\" {
        advance()
        try appendEscape(to: &text)
      } else {
        text.append(scalar)
        advance()
      }
    }
    throw Fault(kind: .unterminatedText, position: start)
  }

  private mutating func appendEscape(to text: inout String.UnicodeScalarView) throws(Fault) {
    guard let scalar = current else { throw fault(.badEscape) }
    switch scalar {
    case "n": text.append("\n")
    case "t": text.append("\t")
    case "r": text.append("\r")
    case "b": text.append("\u{8}")
    case "f": text.append("\u{C}")
    case "v": text.append("\u{B}")
    case "0": text.append("\0")
    case "\n": break
    case "u", "x": return try appendCode(digits: scalar == "u" ? 4 : 2, to: &text)
    default: text.append(scalar)
    }
    advance()
  }

  private mutating func appendCode(
    digits count: Int, to text: inout String.UnicodeScalarView
  ) throws(Fault) {
    var unit = try hexadecimal(count)
    if (0xD800..<0xDC00).contains(unit), take("\\"), current == "u" {
      let low = try hexadecimal(4)
      guard (0xDC00..<0xE000).contains(low) else { throw fault(.badEscape) }
      unit = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(unit) else { throw fault(.badEscape) }
    text.append(scalar)
  }

  private mutating func hexadecimal(_ count: Int) throws(Fault) -> UInt32 {
    advance()
    var value: UInt32 = 0
    for _ in 0..<count {
      guard let digit = current.flatMap({ $0.properties.numericType == nil && !$0.isASCII ? nil : $0 }),
        let nibble = UInt32(String(digit), radix: 16)
      else { throw fault(.badEscape) }
      value = value << 4 | nibble
      advance()
    }
    return value
  }
}
