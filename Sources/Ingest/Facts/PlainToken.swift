import CSV

/// The beginning of a cell up to the first byte below 0x2D, sixteen bytes at most, as it lies.
struct PlainToken {
  let key: PlainKey
  /// Behind its last byte.
  let end: Int
  private let length: Int

  @inline(__always)
  init(_ block: ByteBlock, at start: Int) {
    let low = block.word(at: start), high = block.word(at: start &+ 8)
    let lowStops = low.bytesBelow(CellScan.bound), highStops = high.bytesBelow(CellScan.bound)
    // All bits below the byte that stops; all of them where none does.
    let lowBits = ((lowStops & (0 &- lowStops)) &>> 7) &- 1
    let highBits = ((highStops & (0 &- highStops)) &>> 7) &- 1
    let isShort = lowStops != 0
    key = PlainKey(low: low & lowBits, high: isShort ? 0 : high & highBits)
    length =
      isShort ? lowStops.trailingZeroBitCount &>> 3 : 8 &+ highStops.trailingZeroBitCount &>> 3
    end = start &+ length
  }

  /// True for a token of ASCII.
  @inline(__always)
  var isASCII: Bool { (key.low | key.high) & UInt64.highBits == 0 }

  @inline(__always)
  var isEmpty: Bool { length == 0 }

  /// The number that eight digits or fewer say, 0 for none of them.
  @inline(__always)
  var number: Int64? {
    guard length <= 8, let number = DigitWord.number(key.low, count: length) else { return nil }
    return Int64(truncatingIfNeeded: number)
  }
}
