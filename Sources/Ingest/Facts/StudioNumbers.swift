import CSV
import Model

/// The studios whose ids are alike up to a number at their end (NM0000001, NM0000002 …), as an office numbers and lists them.
///
/// Where studios are listed in the order of their numbers, a studio's place is the place of the first of its neighbours and how many
/// of them come before it: a bit for each number and a place for every 64 of them. Nothing is hashed and nothing searched; and
/// all of it fits into the nearest cache, which is what counts where rows name studios in no order.
struct StudioNumbers: Sendable {
  /// 64 numbers one after the other.
  private struct Neighbours: BitwiseCopyable {
    /// The numbers that studios have, the least lowest.
    var bits: UInt64 = 0
    /// The studio of the first of them.
    var first: StudioIndex = 0

    var count: Int { bits.nonzeroBitCount }
  }

  /// The bytes that all ids share, and which bits those are: all but the digits.
  private let shared: PlainKey
  private let sharedBits: PlainKey
  /// How far both words are turned so that the first digit is lowest, and which bits of the digits then come from each.
  private let turn: UInt64
  private let lowBits: UInt64
  private let highBits: UInt64
  private let digitCount: Int
  /// The least number.
  private var first = 0
  /// By the difference from `first`, 64 in each.
  private var neighbours: [Neighbours] = []

  /// Numbers further apart than this for each studio would make it larger than a list of all.
  private static let mostNumbers = 16
  private static let mostDigits = 8

  /// The ids that are written like `example`; nil where it ends with no digit.
  private init?(like example: PlainKey) {
    let count = example.count
    var digits = 0
    while digits < min(Self.mostDigits, count), PlainKey.isDigit(example.byte(count - digits - 1)) {
      digits += 1
    }
    guard digits > 0 else { return nil }
    digitCount = digits
    let start = 8 * (count - digits), end = 8 * count
    turn = UInt64(start % 64)
    let fromLow = max(0, min(64, end) - start)
    lowBits = Self.bits(0..<fromLow)
    highBits = Self.bits(fromLow..<8 * digits)
    sharedBits = PlainKey(
      low: ~Self.bits(min(start, 64)..<min(end, 64)),
      high: ~Self.bits(max(start, 64) - 64..<max(end, 64) - 64))
    shared = PlainKey(low: example.low & sharedBits.low, high: example.high & sharedBits.high)
  }

  private static func bits(_ range: Range<Int>) -> UInt64 {
    (1 << UInt64(range.upperBound)) &- (1 << UInt64(range.lowerBound))
  }

  /// Takes those of some ids that are written like the one in their middle and stand in the order of their neighbours; nil where
  /// those are few, or their numbers far apart.
  ///
  /// - Parameter ids: plain ones, each once.
  init?(_ ids: [(key: PlainKey, studio: StudioIndex)]) {
    guard !ids.isEmpty else { return nil }
    self.init(like: ids[ids.count / 2].key)
    var numbered = ids.compactMap { id in number(of: id.key).map { (number: $0, studio: id.studio) } }
    numbered.sort { $0.number < $1.number }
    guard let least = numbered.first?.number, let greatest = numbered.last?.number,
      greatest - least < Self.mostNumbers * numbered.count
    else { return nil }
    first = least
    neighbours = [Neighbours](repeating: Neighbours(), count: (greatest - least) / 64 + 1)
    var taken = 0
    for (number, studio) in numbered {
      let place = (number - least) / 64
      if neighbours[place].bits == 0 { neighbours[place].first = studio }
      guard Int(studio) == Int(neighbours[place].first) + neighbours[place].count else { continue }
      neighbours[place].bits |= 1 << UInt64((number - least) % 64)
      taken += 1
    }
    if taken <= ids.count / 2 { return nil }
  }

  /// The studio of that id, -1 where it is not among these.
  @inline(__always)
  func studio(_ key: PlainKey) -> StudioIndex {
    guard let number = number(of: key) else { return -1 }
    let place = number &- first
    guard UInt(bitPattern: place) < UInt(bitPattern: neighbours.count &<< 6) else { return -1 }
    let all = neighbours[place &>> 6], bit: UInt64 = 1 &<< UInt64(truncatingIfNeeded: place & 63)
    guard all.bits & bit != 0 else { return -1 }
    // Where every number is taken, as in most lists, nothing is counted: not every processor has an instruction for it.
    let lower = bit &- 1, before = all.bits & lower
    return all.first &+ StudioIndex(truncatingIfNeeded: before == lower ? place & 63 : before.nonzeroBitCount)
  }

  @inline(__always)
  private func number(of key: PlainKey) -> Int? {
    guard key.low & sharedBits.low == shared.low, key.high & sharedBits.high == shared.high else {
      return nil
    }
    let digits = key.low.turned(by: turn) & lowBits | key.high.turned(by: turn) & highBits
    return DigitWord.number(digits, count: digitCount).map { Int(truncatingIfNeeded: $0) }
  }
}

extension PlainKey {
  fileprivate func byte(_ index: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: index < 8 ? low >> (8 * index) : high >> (8 * (index - 8)))
  }
}

extension UInt64 {
  /// Its bits moved down, the lowest coming in again at the top.
  @inline(__always)
  fileprivate func turned(by bits: UInt64) -> UInt64 { self &>> bits | self &<< (64 &- bits) }
}
