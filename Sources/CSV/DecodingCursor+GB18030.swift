extension DecodingCursor {
  mutating func decodeGB18030(
    _ bytes: ByteBlock, to end: Int, isLast: Bool, _ table: GB18030Table, into target: inout MutableRawSpan
  ) {
    let pairs = table.pairs.span
    while place.source < end {
      let lead = bytes.byte(at: place.source)
      if lead < 0x80 {
        if !copiedPlainText(bytes, to: end, into: &target) { put(ascii: lead, of: 1, into: &target) }
        continue
      }
      guard place.source + 1 < end else {
        if isLast { putFault(of: 1, into: &target) }
        return
      }
      let trail = bytes.byte(at: place.source + 1)
      if trail &- 0x30 < 10 {
        guard decodedQuad(bytes, to: end, isLast: isLast, table, into: &target) else { return }
        continue
      }
      let character = pairs[Int(lead & 0x7F) << 8 | Int(trail)]
      if character == 0 {
        putFault(of: 1, into: &target)
      } else {
        put(character, of: 2, into: &target)
      }
    }
  }

  /// Copies ASCII that ends no line, up to eight bytes; false where there is none.
  @inline(__always)
  private mutating func copiedPlainText(_ bytes: ByteBlock, to end: Int, into target: inout MutableRawSpan)
    -> Bool
  {
    let word = bytes.word(at: place.source)
    let stops = word & UInt64.highBits | word.bytesBelow(0x0E)
    let run = min(stops.trailingZeroBitCount >> 3, end - place.source)
    guard run > 0 else { return false }
    target.storeBytes(of: word, toByteOffset: place.decoded, as: UInt64.self)
    place.source += run
    place.decoded += run
    return true
  }

  /// One four-byte code, or the fault in its place; false when its end is not at hand yet.
  private mutating func decodedQuad(
    _ bytes: ByteBlock, to end: Int, isLast: Bool, _ table: GB18030Table, into target: inout MutableRawSpan
  ) -> Bool {
    let lead = bytes.byte(at: place.source), second = bytes.byte(at: place.source + 1)
    let atHand = end - place.source
    let third = atHand > 2 ? bytes.byte(at: place.source + 2) : nil
    let fourth = atHand > 3 ? bytes.byte(at: place.source + 3) : nil
    let isLawful =
      Self.isLead(lead) && third.map(Self.isLead) ?? true && fourth.map { $0 &- 0x30 < 10 } ?? true
    if isLawful, let third, let fourth {
      let character = table.quad(lead, second, third, fourth)
      if character != 0 {
        put(character, of: 4, into: &target)
        return true
      }
    } else if isLawful, !isLast {
      return false
    }
    putFault(of: 1, into: &target)
    return true
  }

  private static func isLead(_ byte: UInt8) -> Bool { (0x81...0xFE).contains(byte) }
}
