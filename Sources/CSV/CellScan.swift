// Design. A cell of text must be proved to be text (UTF-8, no NUL) and its end must be found; doing both at once costs no more
// than the dearer of the two. Nearly all text here is ideographs and full-width signs, three bytes each, whose first bytes are E1…EC,
// EE and EF: of those any two continuation bytes are well-formed. So 24 bytes, eight such characters, are compared with
// the pattern of their high bits at once. Where the pattern breaks, the characters before the break are done with, and ASCII
// goes on eight bytes at a time, any other character by itself.

/// Finds where the cells of a row end, in a block that begins with whole characters.
public struct CellScan: Sendable, BitwiseCopyable {
  /// What stands between two cells: one byte below 0x2D.
  public let delimiter: UInt8

  /// Nil for a dialect whose sign is found in another way.
  public init?(_ dialect: Dialect) {
    guard let sign = dialect.sign.asciiValue, sign < Self.bound else { return nil }
    delimiter = sign
  }

  /// Every byte that can end or change a cell lies below: delimiter, quote, CR, LF and NUL.
  @inlinable public static var bound: UInt8 { 0x2D }

  @inlinable @inline(__always)
  public static func isQuote(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\"") }

  /// True for what ends a plain cell: the delimiter, CR or LF.
  @inlinable @inline(__always)
  public func isEnd(_ byte: UInt8) -> Bool {
    byte == delimiter || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  /// The end of the plain cell that begins at `start`; nil where it is no text.
  @inlinable @inline(__always)
  public func endOfPlain(_ block: ByteBlock, from start: Int) -> Int? {
    var index = start
    while true {
      let first = block.word(at: index)
      if first & 0x80 == 0 {
        guard let next = endOfASCII(block, from: index, first) else { return nil }
        index = next
        let byte = block.byte(at: index)
        if byte < 0x80 { return index }
      }
      let second = block.word(at: index &+ 8), third = block.word(at: index &+ 16)
      let breaks = Ideographs.breaks(block.word(at: index), second, third)
      if breaks.isEmpty {
        index &+= 24
        continue
      }
      index &+= breaks.charactersBefore &* 3
      let byte = block.byte(at: index)
      if isEnd(byte) { return index }
      guard byte >= 0x80 else { continue }
      let length = UTF8Check.scalarLength(block, at: index)
      guard length > 0 else { return nil }
      index &+= length
    }
  }

  /// Where ASCII that ends no cell stops: at the end of the cell or at another character; nil at a NUL.
  @inlinable @inline(__always)
  func endOfASCII(_ block: ByteBlock, from start: Int, _ first: UInt64) -> Int? {
    var index = start, word = first
    while true {
      let stops = word & UInt64.highBits | word.bytesBelow(Self.bound)
      if stops == 0 {
        index &+= 8
        word = block.word(at: index)
        continue
      }
      index &+= stops.trailingZeroBitCount &>> 3
      let byte = block.byte(at: index)
      if byte >= 0x80 || isEnd(byte) { return index }
      if byte == 0 { return nil }
      index &+= 1
      word = block.word(at: index)
    }
  }

  /// What was found in a quoted cell.
  public struct Quoted: BitwiseCopyable {
    /// Where its closing quote stands.
    public var end: Int
    public var lineBreaks = 0
    /// Some quote in it is doubled.
    public var hasDoubled = false
  }

  /// Looks through the cell behind the opening quote; nil where it is no text or goes on behind the block.
  public func quoted(_ block: ByteBlock, from start: Int) -> Quoted? {
    var found = Quoted(end: start)
    while true {
      let byte = block.byte(at: found.end)
      if byte >= 0x80 {
        let breaks = Ideographs.breaks(
          block.word(at: found.end), block.word(at: found.end &+ 8), block.word(at: found.end &+ 16))
        if breaks.charactersBefore > 0 {
          found.end &+= breaks.charactersBefore &* 3
          continue
        }
        let length = UTF8Check.scalarLength(block, at: found.end)
        guard length > 0 else { return nil }
        found.end &+= length
        continue
      }
      switch byte {
      case 0: return nil
      case UInt8(ascii: "\""):
        guard block.byte(at: found.end &+ 1) == byte else { return found }
        found.hasDoubled = true
        found.end &+= 1
      case UInt8(ascii: "\n"): found.lineBreaks &+= 1
      case UInt8(ascii: "\r"): if block.byte(at: found.end &+ 1) != UInt8(ascii: "\n") { found.lineBreaks &+= 1 }
      default: break
      }
      found.end &+= 1
    }
  }
}

/// Characters of three bytes, eight at a time.
@usableFromInline
enum Ideographs {
  /// Where 24 bytes are no such characters; the lowest bit set of the first word that has one is in the byte that is
  /// none.
  @usableFromInline
  struct Breaks: BitwiseCopyable {
    @usableFromInline let first: UInt64
    @usableFromInline let second: UInt64
    @usableFromInline let third: UInt64

    @inlinable @inline(__always)
    init(first: UInt64, second: UInt64, third: UInt64) {
      self.first = first
      self.second = second
      self.third = third
    }

    @inlinable @inline(__always)
    var isEmpty: Bool { first | second | third == 0 }

    /// How many whole characters lie before the first break, eight where there is none.
    @inlinable @inline(__always)
    var charactersBefore: Int {
      let bytes =
        first != 0
        ? first.trailingZeroBitCount &>> 3
        : second != 0 ? 8 &+ second.trailingZeroBitCount &>> 3 : 16 &+ third.trailingZeroBitCount &>> 3
      return bytes &* 0xAB &>> 9
    }
  }

  @inlinable @inline(__always)
  static func breaks(_ first: UInt64, _ second: UInt64, _ third: UInt64) -> Breaks {
    Breaks(
      first: breaks(first, 0xC0F0_C0C0_F0C0_C0F0, 0x80E0_8080_E080_80E0, 0x000F_0000_0F00_000F),
      second: breaks(second, 0xF0C0_C0F0_C0C0_F0C0, 0xE080_80E0_8080_E080, 0x0F00_000F_0000_0F00),
      third: breaks(third, 0xC0C0_F0C0_C0F0_C0C0, 0x8080_E080_80E0_8080, 0x0000_0F00_000F_0000))
  }

  /// - Parameters:
  ///   - mask: the bits of each byte that tell its kind.
  ///   - kinds: what they must be, 1110 of a first byte and 10 of the others.
  ///   - leads: the lower halves of first bytes; 0 and D are no sign of well-formed text by themselves.
  @inlinable @inline(__always)
  static func breaks(_ word: UInt64, _ mask: UInt64, _ kinds: UInt64, _ leads: UInt64) -> UInt64 {
    let halves = word & leads
    let notZero = halves &+ leads, notD = (halves ^ (leads & 0x0D0D_0D0D_0D0D_0D0D)) &+ leads
    let tens = leads &+ (leads & 0x0101_0101_0101_0101)
    return (word & mask ^ kinds) | (~(notZero & notD) & tens & 0x1010_1010_1010_1010)
  }
}
