// Design. A cell of text must be proved to be text (UTF-8, no NUL) and its end must be found; doing both at once costs no more
// than the dearer of the two. Nearly all text here is ideographs and full-width signs, three bytes each, whose first bytes are E1…EC,
// EE and EF: of those any two continuation bytes are well-formed. So 24 bytes, eight such characters, are compared with
// the pattern of their high bits at once, and at the beginning of a cell twice as many. Where the pattern breaks, the characters
// before the break are done with, and ASCII goes on eight bytes at a time, any other character by itself.

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
    let first = block.word(at: start)
    if first & 0x80 != 0 {
      return endOfMixed(block, from: Ideographs.areSixteen(block, at: start) ? start &+ 48 : start)
    }
    guard let end = endOfASCII(block, from: start, first) else { return nil }
    return block.byte(at: end) < 0x80 ? end : endOfMixed(block, from: end)
  }

  /// The same for a text of any characters.
  @inlinable
  func endOfMixed(_ block: ByteBlock, from start: Int) -> Int? {
    var index = start
    while true {
      let first = block.word(at: index)
      if first & 0x80 == 0 {
        guard let next = endOfASCII(block, from: index, first) else { return nil }
        index = next
        if block.byte(at: index) < 0x80 { return index }
      }
      let before = Ideographs.countBeforeBreak(block, at: index)
      index &+= before &* 3
      if before == 8 { continue }
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
        let before = Ideographs.countBeforeBreak(block, at: found.end)
        if before > 0 {
          found.end &+= before &* 3
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
      case UInt8(ascii: "\r"):
        if block.byte(at: found.end &+ 1) != UInt8(ascii: "\n") { found.lineBreaks &+= 1 }
      default: break
      }
      found.end &+= 1
    }
  }
}
