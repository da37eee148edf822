/// Digits that are read eight at a time: what one word of text says as a number.
public enum DigitWord {
  /// The number that the first `count` bytes of `word`, eight or fewer, say; nil where one of them is no digit.
  @inlinable @inline(__always)
  public static func number(_ word: UInt64, count: Int) -> UInt64? {
    // The digits' values, the last one highest; zeroes stand for those that eight lack.
    let digits = (word ^ 0x3030_3030_3030_3030) << UInt64(truncatingIfNeeded: 64 &- 8 &* count)
    guard areDigits(digits) else { return nil }
    let pairs = (digits &* 10 &+ (digits &>> 8)) & 0x00FF_00FF_00FF_00FF
    let quads = (pairs &* 100 &+ (pairs &>> 16)) & 0x0000_FFFF_0000_FFFF
    return (quads &* 10_000 &+ (quads &>> 32)) & 0xFFFF_FFFF
  }

  /// Year, month and day of `yyyy-MM-dd`; nil where it is not written so. Whether there is such a day is not asked.
  ///
  /// - Parameters:
  ///   - head: the first eight bytes.
  ///   - tail: the last eight.
  @inlinable @inline(__always)
  public static func date(_ head: UInt64, _ tail: UInt64) -> (year: Int, month: Int, day: Int)? {
    let marks = head & 0xFF00_00FF_0000_0000 ^ 0x2D00_002D_0000_0000
    // yyyyMMdd without the hyphens.
    let written =
      head & 0xFFFF_FFFF | (head &>> 8) & 0x0000_FFFF_0000_0000 | tail & 0xFFFF_0000_0000_0000
    let digits = written ^ 0x3030_3030_3030_3030
    guard marks == 0, areDigits(digits) else { return nil }
    let pairs = (digits &* 10 &+ (digits &>> 8)) & 0x00FF_00FF_00FF_00FF
    let century = Int(truncatingIfNeeded: pairs & 0xFF), year = Int(truncatingIfNeeded: pairs &>> 16 & 0xFF)
    return (
      century &* 100 &+ year, Int(truncatingIfNeeded: pairs &>> 32 & 0xFF),
      Int(truncatingIfNeeded: pairs &>> 48)
    )
  }

  /// True for eight bytes of at most nine each.
  @inlinable @inline(__always)
  static func areDigits(_ values: UInt64) -> Bool {
    ((values &+ 0x7676_7676_7676_7676) | values) & UInt64.highBits == 0
  }
}
