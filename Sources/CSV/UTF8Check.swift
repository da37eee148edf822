/// Strict UTF-8 (no overlong forms, no surrogates, nothing above U+10FFFF), and no NUL.
@usableFromInline
enum UTF8Check {
  /// Where in `range` of `bytes` the first byte stands that is no part of well-formed text, or is NUL; nil where the
  /// whole range is text. At least eight bytes must follow the range.
  static func firstFault(in bytes: ByteBlock, _ range: Range<Int>) -> Int? {
    var index = range.lowerBound
    while index < range.upperBound {
      let word = bytes.word(at: index)
      let stops = (word | word.bytesBelow(1)) & UInt64.highBits
      if stops == 0 {
        index += 8
        continue
      }
      index += stops.trailingZeroBitCount >> 3
      guard index < range.upperBound else { return nil }
      let length = scalarLength(bytes, at: index)
      guard length > 0, index + length <= range.upperBound else { return index }
      index += length
    }
    return nil
  }

  /// The length of the scalar at `index`, 0 where there is none. At least four bytes must be there.
  @inlinable
  static func scalarLength(_ bytes: ByteBlock, at index: Int) -> Int {
    let four = bytes.quarter(at: index)
    let lead = UInt8(truncatingIfNeeded: four), second = UInt8(truncatingIfNeeded: four >> 8)
    let continuations = four & 0xC0C0_C000
    switch lead {
    case 0x01...0x7F: return 1
    case 0xC2...0xDF: return continuations & 0xC000 == 0x8000 ? 2 : 0
    case 0xE0...0xEF:
      guard continuations & 0xC0_C000 == 0x80_8000 else { return 0 }
      return (lead == 0xE0 && second < 0xA0) || (lead == 0xED && second >= 0xA0) ? 0 : 3
    case 0xF0...0xF4:
      guard continuations == 0x8080_8000 else { return 0 }
      return (lead == 0xF0 && second < 0x90) || (lead == 0xF4 && second >= 0x90) ? 0 : 4
    default: return 0
    }
  }
}

/// Eight bytes looked at together; the lowest set bit of a mask is the high bit of the first byte it is about.
extension UInt64 {
  @inlinable @inline(__always)
  public static var highBits: UInt64 { 0x8080_8080_8080_8080 }
  @usableFromInline static var ones: UInt64 { 0x0101_0101_0101_0101 }

  /// Marks bytes below `limit` (at most 128). Exact for the lowest mark; a higher one may be false.
  @inlinable @inline(__always)
  public func bytesBelow(_ limit: UInt8) -> UInt64 {
    (self &- Self.ones &* UInt64(limit)) & ~self & Self.highBits
  }

  /// Marks bytes equal to `byte`. Exact for the lowest mark; a higher one may be false.
  @inlinable @inline(__always)
  public func bytes(equalTo byte: UInt8) -> UInt64 { (self ^ (Self.ones &* UInt64(byte))).bytesBelow(1) }

  /// How many bytes equal `byte` before the first that does not.
  @inlinable @inline(__always)
  public func count(ofFirst byte: UInt8) -> Int {
    (self ^ (Self.ones &* UInt64(byte))).trailingZeroBitCount &>> 3
  }
}
