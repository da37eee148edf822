import Model

/// How large the amounts of one column are, so that one in yuan stands out in a column of 万元.
///
/// It keeps a count for each power of two, whatever the number of rows.
struct AmountScale {
  /// An amount so many times larger than the column's median, as a power of two, is in another unit: 万 is 2^13.3.
  private static let suspicious = 10
  /// Below ten thousand of the header's unit no amount looks like yuan.
  private static let smallest = 10_000

  /// The least amount that may be in yuan, in fen.
  private let threshold: Int64
  private var counts = [Int](repeating: 0, count: Int64.bitWidth + 1)
  private var firstLines = [Int](repeating: 0, count: Int64.bitWidth + 1)

  /// Nil for a header without 万 or 亿: there nothing can be mistaken.
  init?(_ unit: HeaderUnit) {
    guard unit.exponent >= 4, let fen = FixedDecimal(Self.smallest).scaled(byPowerOfTen: unit.exponent + 2),
      let threshold = fen.units(atScale: 0).flatMap(Int64.init(exactly:))
    else { return nil }
    self.threshold = threshold
  }

  /// Adds the amount of a cell that had no unit of its own.
  mutating func add(_ fen: Int64, line: Int) {
    guard fen > 0 else { return }
    let size = Int64.bitWidth - fen.leadingZeroBitCount
    counts[size] += 1
    guard fen >= threshold else { return }
    firstLines[size] = firstLines[size] == 0 ? line : min(firstLines[size], line)
  }

  /// Adds the amounts of another part of the column, in which lines are counted from the one that is `line` here.
  mutating func add(_ part: AmountScale, from line: Int) {
    for size in counts.indices {
      counts[size] += part.counts[size]
      guard part.firstLines[size] > 0 else { continue }
      let first = part.firstLines[size] + line - 1
      firstLines[size] = firstLines[size] == 0 ? first : min(firstLines[size], first)
    }
  }

  /// The line of the first amount that looks like yuan, nil for none.
  var suspectLine: Int? {
    var rest = (counts.reduce(0, +) - 1) / 2
    guard
      let median = counts.indices.first(where: { size in
        rest -= counts[size]
        return rest < 0
      })
    else { return nil }
    return firstLines.dropFirst(median + Self.suspicious).filter { $0 > 0 }.min()
  }
}

extension Span<UInt8> {
  /// True for a number without a unit behind it.
  var endsInDigit: Bool {
    if count >= 3, self[count - 3] == 0xEF, self[count - 2] == 0xBC {
      return (0x90...0x99).contains(self[count - 1])
    }
    return count > 0 && (0x30...0x39).contains(self[count - 1])
  }
}
