/// Reading JSON of the kinds that releases hold: texts, whole numbers, truths, lists and objects.
extension PublishedJSON {
  /// Nil for what is no such JSON: a file that somebody damaged is none of ours.
  public init?(_ bytes: [UInt8]) {
    var reader = Reader(bytes: bytes)
    guard let value = reader.value(depth: 0), reader.isAtEnd() else { return nil }
    self = value
  }

  public var text: String? {
    if case .text(let text) = self { text } else { nil }
  }

  public var integer: Int? {
    if case .integer(let integer) = self { integer } else { nil }
  }

  /// Empty for what is no list.
  public var items: [PublishedJSON] {
    if case .list(let items) = self { items } else { [] }
  }

  /// A member of an object.
  public subscript(name: String) -> PublishedJSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  private struct Reader {
    let bytes: [UInt8]
    private var place = 0
    private static let deepest = 32

    init(bytes: [UInt8]) { self.bytes = bytes }

    private var byte: UInt8? { place < bytes.count ? bytes[place] : nil }

    private mutating func skipBlanks() {
      while let byte, byte == 0x20 || (0x09...0x0D).contains(byte) { place += 1 }
    }

    mutating func isAtEnd() -> Bool {
      skipBlanks()
      return place == bytes.count
    }

    /// Passes over `sign` and the blanks before it, where it is next.
    private mutating func takes(_ sign: Unicode.Scalar) -> Bool {
      skipBlanks()
      guard byte == UInt8(ascii: sign) else { return false }
      place += 1
      return true
    }

    mutating func value(depth: Int) -> PublishedJSON? {
      guard depth < Self.deepest else { return nil }
      if takes("{") { return object(depth: depth) }
      if takes("[") { return list(depth: depth) }
      if takes("\"") { return string().map { .text($0) } }
      return takes(word: "true") ? .boolean(true) : takes(word: "false") ? .boolean(false) : number()
    }

    private mutating func takes(word: String) -> Bool {
      guard bytes[place...].starts(with: word.utf8) else { return false }
      place += word.utf8.count
      return true
    }

    private mutating func object(depth: Int) -> PublishedJSON? {
      var members: [(name: String, value: PublishedJSON?)] = []
      if takes("}") { return .object([]) }
      repeat {
        guard takes("\""), let name = string(), takes(":"), let value = value(depth: depth + 1) else {
          return nil
        }
        members.append((name, value))
      } while takes(",")
      return takes("}") ? .object(members) : nil
    }

    private mutating func list(depth: Int) -> PublishedJSON? {
      var items: [PublishedJSON] = []
      if takes("]") { return .list([]) }
      repeat {
        guard let value = value(depth: depth + 1) else { return nil }
        items.append(value)
      } while takes(",")
      return takes("]") ? .list(items) : nil
    }

    private mutating func number() -> PublishedJSON? {
      let digits = bytes[place...].prefix { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }
      place = digits.endIndex
      return Int(String(decoding: digits, as: UTF8.self)).map { .integer($0) }
    }

    /// What stands between the quotation mark before and the next one.
    private mutating func string() -> String? {
      var text: [UInt8] = []
      while let byte {
        place += 1
        switch byte {
        case UInt8(ascii: "\""): return String(validating: text, as: UTF8.self)
        case UInt8(ascii: "\\"):
          guard let escaped = escape() else { return nil }
          text += escaped
        case 0..<0x20: return nil
        default: text.append(byte)
        }
      }
      return nil
    }

    private mutating func escape() -> [UInt8]? {
      guard let byte else { return nil }
      place += 1
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
      case UInt8(ascii: "b"): return [0x08]
      case UInt8(ascii: "t"): return [0x09]
      case UInt8(ascii: "n"): return [0x0A]
      case UInt8(ascii: "f"): return [0x0C]
      case UInt8(ascii: "r"): return [0x0D]
      case UInt8(ascii: "u"):
        let digits = bytes[place...].prefix(4)
        guard digits.count == 4, let code = UInt32(String(decoding: digits, as: UTF8.self), radix: 16),
          let scalar = Unicode.Scalar(code)
        else { return nil }
        place += 4
        return Array(String(scalar).utf8)
      default: return nil
      }
    }
  }
}
