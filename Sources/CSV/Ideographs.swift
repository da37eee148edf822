/// Characters of three bytes whose first is E1…EC, EE or EF: of those, any two continuation bytes make a well-formed one.
///
/// Of each byte the bits are compared that tell its kind, 1110 of a first byte and 10 of the others, eight or sixteen bytes at a
/// time; the pattern returns after three words. Of first bytes the lower halves may be neither 0 nor D besides.
@usableFromInline
enum Ideographs {
  @usableFromInline typealias Pair = SIMD2<UInt64>

  /// True where 48 bytes are sixteen such characters.
  @inlinable @inline(__always)
  static func areSixteen(_ block: ByteBlock, at index: Int) -> Bool {
    let one = block.pair(at: index), two = block.pair(at: index &+ 16), three = block.pair(at: index &+ 32)
    let kinds =
      (one & Pair(0xC0F0_C0C0_F0C0_C0F0, 0xF0C0_C0F0_C0C0_F0C0)
        ^ Pair(0x80E0_8080_E080_80E0, 0xE080_80E0_8080_E080))
      | (two & Pair(0xC0C0_F0C0_C0F0_C0C0, 0xC0F0_C0C0_F0C0_C0F0)
        ^ Pair(0x8080_E080_80E0_8080, 0x80E0_8080_E080_80E0))
      | (three & Pair(0xF0C0_C0F0_C0C0_F0C0, 0xC0C0_F0C0_C0F0_C0C0)
        ^ Pair(0xE080_80E0_8080_E080, 0x8080_E080_80E0_8080))
    // The first bytes stand at other places in each of the three, so that all of them fit into one.
    let halves =
      one & Pair(0x000F_0000_0F00_000F, 0x0F00_000F_0000_0F00)
      | two & Pair(0x0000_0F00_000F_0000, 0x000F_0000_0F00_000F)
      | three & Pair(0x0F00_000F_0000_0F00, 0x0000_0F00_000F_0000)
    let most = Pair(repeating: 0x7F7F_7F7F_7F7F_7F7F)
    let lawful = (halves &+ most) & ((halves ^ Pair(repeating: 0x0D0D_0D0D_0D0D_0D0D)) &+ most)
    // Carried into the high bits too, what breaks the pattern is found by one comparison: of the bits as they are the compiler
    // would make a comparison for each word.
    let breaks = ((kinds &>> 1) &+ most) | ~lawful
    return (breaks[0] | breaks[1]) & UInt64.highBits == 0
  }

  /// How many of the eight characters in 24 bytes come before the first that is none of these.
  @inlinable @inline(__always)
  static func countBeforeBreak(_ block: ByteBlock, at index: Int) -> Int {
    let first = breaks(
      block.word(at: index), 0xC0F0_C0C0_F0C0_C0F0, 0x80E0_8080_E080_80E0, 0x000F_0000_0F00_000F)
    let second = breaks(
      block.word(at: index &+ 8), 0xF0C0_C0F0_C0C0_F0C0, 0xE080_80E0_8080_E080, 0x0F00_000F_0000_0F00)
    let third = breaks(
      block.word(at: index &+ 16), 0xC0C0_F0C0_C0F0_C0C0, 0x8080_E080_80E0_8080, 0x0000_0F00_000F_0000)
    // Of each word the bytes before its break, eight where it has none; only then those of the next count. Where a text
    // ends is not foreseen, so that branches would cost more than the arithmetic.
    let near = first.trailingZeroBitCount &>> 3, middle = second.trailingZeroBitCount &>> 3
    let far = third.trailingZeroBitCount &>> 3
    let bytes = near &+ (0 &- near &>> 3) & (middle &+ (0 &- middle &>> 3) & far)
    // A third of it.
    return (bytes &* 0xAB) &>> 9
  }

  /// Marks what breaks the pattern in one word; the lowest bit set is in the first such byte.
  @inlinable @inline(__always)
  static func breaks(_ word: UInt64, _ mask: UInt64, _ kinds: UInt64, _ leads: UInt64) -> UInt64 {
    let halves = word & leads
    let lawful = (halves &+ leads) & ((halves ^ (leads & 0x0D0D_0D0D_0D0D_0D0D)) &+ leads)
    return (word & mask ^ kinds) | (~lawful & ((leads &<< 1) & 0x1010_1010_1010_1010))
  }
}
