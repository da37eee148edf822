import CSV

/// A short text of ASCII as two words, which are compared and hashed where bytes would be walked over.
///
/// Only texts that mean nothing but themselves are kept so: no mark of absence, no 同上, nothing that a spreadsheet left
/// behind, nothing to trim or to fold. The words are zero behind the text, and no text holds a NUL.
struct PlainKey: Hashable, Comparable, BitwiseCopyable {
  /// The longest text that two words hold.
  static let longest = 16

  /// No text.
  static let none = PlainKey(low: 0, high: 0)

  /// The first eight bytes, the nearest lowest.
  let low: UInt64
  let high: UInt64

  @inline(__always)
  init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  /// Nil for a longer text.
  init?(_ text: Span<UInt8>) {
    guard text.count <= Self.longest else { return nil }
    self.init(beginningOf: text)
  }

  /// How a text of any length begins.
  init(beginningOf text: Span<UInt8>) {
    let text = text.extracting(first: Self.longest)
    var words: (UInt64, UInt64) = (0, 0)
    for index in text.indices.reversed() {
      if index < 8 {
        words.0 = words.0 << 8 | UInt64(text[index])
      } else {
        words.1 = words.1 << 8 | UInt64(text[index])
      }
    }
    self.init(low: words.0, high: words.1)
  }

  /// In the order of their bytes.
  @inline(__always)
  static func < (left: PlainKey, right: PlainKey) -> Bool {
    left.low == right.low
      ? left.high.byteSwapped < right.high.byteSwapped : left.low.byteSwapped < right.low.byteSwapped
  }

  /// How many bytes it has.
  var count: Int {
    high == 0 ? 8 - (low.leadingZeroBitCount >> 3) : 16 - (high.leadingZeroBitCount >> 3)
  }

  /// The hash of its bytes, by which keys of every kind are compared.
  var fingerprint: UInt64 { ByteIndex.hash(low, high, count: count) }

  /// Scatters keys over 2^`bits` places.
  @inline(__always)
  func place(bits: UInt64) -> Int {
    let product = (low ^ high &* 0xD6E8_FEB8_6659_FD93).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return Int(truncatingIfNeeded: (product.high ^ product.low) &>> (64 &- bits))
  }

  /// True where a cell that stands so says this and nothing else, whatever its column: it begins and ends with a letter or a
  /// digit, is no mark that does so (N/A, NULL), and no number with an exponent.
  @inline(__always)
  static func isPlain(_ block: ByteBlock, _ cell: Range<Int>) -> Bool {
    guard !cell.isEmpty else { return false }
    let first = block.byte(at: cell.lowerBound), last = block.byte(at: cell.upperBound &- 1)
    guard isLetter(first) || isDigit(first), isDigit(last) || isLetter(last) && cell.count > longestMark
    else {
      return false
    }
    return isLetter(first) || !mayHaveExponent(block, cell)
  }

  /// Of the marks of absence that end with a letter.
  private static let longestMark = 4

  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  @inline(__always)
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  private static func mayHaveExponent(_ block: ByteBlock, _ cell: Range<Int>) -> Bool {
    cell.contains { block.byte(at: $0) | 0x20 == UInt8(ascii: "e") }
  }
}
