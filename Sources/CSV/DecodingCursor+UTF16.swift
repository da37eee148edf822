extension DecodingCursor {
  /// - Parameter swapped: big-endian.
  mutating func decodeUTF16(
    _ bytes: ByteBlock, to end: Int, isLast: Bool, swapped: Bool, into target: inout MutableRawSpan
  ) {
    while place.source + 1 < end {
      let unit = Self.unit(bytes, at: place.source, swapped)
      if unit < 0x80 {
        put(ascii: UInt8(truncatingIfNeeded: unit), of: 2, into: &target)
      } else if unit & 0xF800 != 0xD800 {
        put(unit.asUTF8, of: 2, into: &target)
      } else if unit >= 0xDC00 {
        putFault(of: 2, into: &target)
      } else {
        let isAtHand = place.source + 3 < end
        guard isAtHand || isLast else { return }
        let low = isAtHand ? Self.unit(bytes, at: place.source + 2, swapped) : 0
        if low & 0xFC00 == 0xDC00 {
          put((0x1_0000 + (unit & 0x3FF) << 10 + low & 0x3FF).asUTF8, of: 4, into: &target)
        } else {
          putFault(of: 2, into: &target)
        }
      }
    }
    if isLast, place.source < end { putFault(of: 1, into: &target) }
  }

  @inline(__always)
  private static func unit(_ bytes: ByteBlock, at index: Int, _ swapped: Bool) -> UInt32 {
    let unit = bytes.half(at: index)
    return UInt32(swapped ? unit.byteSwapped : unit)
  }
}
