/// Turns the bytes of a file into UTF-8, as far as whole characters are at hand.
///
/// Nothing is ever replaced: a byte that is no part of a character becomes 0xFF, which is no part of any UTF-8 text, so
/// that the check of the row finds it. The result is the same however the bytes are cut into pieces.
struct TextDecoder {
  /// Bytes that must be readable behind those to be decoded.
  static let padding = 8

  let scheme: TextEncoding.Scheme
  private let table: GB18030Table?

  /// Nil for UTF-8, which needs none.
  init?(_ scheme: TextEncoding.Scheme) throws(InputFault) {
    if scheme == .utf8 { return nil }
    self.scheme = scheme
    table = scheme == .gb18030 ? try GB18030Table.loaded() : nil
  }

  /// The most bytes that can be written for `count` bytes of the source.
  static func room(for count: Int) -> Int { count + count / 2 + 8 }

  /// Moves `cursor` on to `end`, or to a character that is cut off there.
  ///
  /// - Parameter isLast: nothing follows `end`, so what is cut off is a fault.
  func decode(
    _ source: ByteBlock, to end: Int, isLast: Bool, into target: inout MutableRawSpan,
    _ cursor: inout DecodingCursor
  ) {
    switch scheme {
    case .gb18030:
      if let table { cursor.decodeGB18030(source, to: end, isLast: isLast, table, into: &target) }
    case .utf16LittleEndian:
      cursor.decodeUTF16(source, to: end, isLast: isLast, swapped: false, into: &target)
    case .utf16BigEndian: cursor.decodeUTF16(source, to: end, isLast: isLast, swapped: true, into: &target)
    case .utf8: break
    }
  }

  /// A whole text.
  func text(of source: [UInt8], from start: Int, isLast: Bool) -> [UInt8] {
    var text = [UInt8](repeating: 0, count: Self.room(for: source.count))
    let padded = source + [UInt8](repeating: 0, count: Self.padding)
    var cursor = DecodingCursor(at: TextPlace(source: start, decoded: 0))
    var span = text.mutableSpan
    var target = span.mutableBytes
    decode(ByteBlock(padded.span), to: source.count, isLast: isLast, into: &target, &cursor)
    text.removeLast(text.count - cursor.place.decoded)
    return text
  }

  /// How long the character at `index` is, which is known to be one.
  func length(of source: ByteBlock, at index: Int) -> Int {
    switch scheme {
    case .gb18030: source.byte(at: index) < 0x80 ? 1 : source.byte(at: index + 1) &- 0x30 < 10 ? 4 : 2
    case .utf16LittleEndian: source.byte(at: index + 1) & 0xFC == 0xD8 ? 4 : 2
    case .utf16BigEndian: source.byte(at: index) & 0xFC == 0xD8 ? 4 : 2
    case .utf8: 1
    }
  }
}
