import CSV

/// How a row of a file begins: its own key and its studio's, both plain, with a delimiter behind each.
///
/// The rows of one file nearly always have the same widths in front, so that those of the row before tell where to look. A row
/// that fits is proved so by two loads and a comparison; any other is walked over, and its widths are the next ones.
struct RowHead: BitwiseCopyable {
  private typealias Pair = SIMD2<UInt64>

  /// Behind the studio's delimiter, counted from the row's beginning; 0 where nothing is known.
  private(set) var length = 0
  private var keyLength = 0
  /// All bits of the bytes that a cell has.
  private var keyMask = Pair.zero
  private var studioMask = Pair.zero

  /// Takes the widths of a row that was walked over; its two cells are not in quotes.
  mutating func learn(key: PlainKey, studio: PlainKey) {
    keyLength = key.count
    length = keyLength + studio.count + 2
    keyMask = Self.mask(keyLength)
    studioMask = Self.mask(studio.count)
  }

  /// Reads the two keys of the row that begins at `start`; false where it is another kind of row.
  @inline(__always)
  func read(_ block: ByteBlock, at start: Int, delimiter: UInt8, into draft: inout FactDraft) -> Bool {
    let key = block.pair(at: start), studio = block.pair(at: start &+ keyLength &+ 1)
    let breaks = (Self.stops(key) | key & Self.highBits) & keyMask | Self.stops(studio) & studioMask
    guard breaks[0] | breaks[1] == 0, length > 0, block.byte(at: start &+ keyLength) == delimiter,
      block.byte(at: start &+ length &- 1) == delimiter,
      PlainKey.isPlain(block, start..<start &+ keyLength)
    else { return false }
    let keyWords = key & keyMask, studioWords = studio & studioMask
    draft.key = PlainKey(low: keyWords[0], high: keyWords[1])
    draft.studio = PlainKey(low: studioWords[0], high: studioWords[1])
    return true
  }

  private static var highBits: Pair { Pair(repeating: UInt64.highBits) }

  /// Marks the bytes below 0x2D, which no plain key has. Exact for the lowest mark of a word; where the first
  /// `keyLength` bytes have none, none of theirs is marked.
  @inline(__always)
  private static func stops(_ bytes: Pair) -> Pair {
    (bytes &- Pair(repeating: 0x2D2D_2D2D_2D2D_2D2D)) & ~bytes & highBits
  }

  private static func mask(_ count: Int) -> Pair {
    Pair(
      count >= 8 ? ~0 : (1 << UInt64(count * 8)) - 1,
      count >= PlainKey.longest ? ~0 : count <= 8 ? 0 : (1 << UInt64((count - 8) * 8)) - 1)
  }
}
