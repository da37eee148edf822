import CSV
import Model

/// The studios whose ids are alike up to a number at their end (NM0000001, NM0000002 …), as an office numbers them.
///
/// Their number is their place in a table, so nothing is hashed and nothing searched; and the table is a tenth of what a hash table
/// takes, which is what counts where rows name studios in no order.
struct StudioNumbers: Sendable {
  /// The bytes that all ids share, and which bits those are: all but the digits.
  private let shared: PlainKey
  private let sharedBits: PlainKey
  /// The bits before the first digit.
  private let shift: Int
  private let digitCount: Int
  /// The number of the first place.
  private var first = 0
  /// By number from `first` on; -1 for one that no studio has.
  private var studios: [StudioIndex] = []

  /// A table of more places for each studio than this is no gain.
  private static let mostPlaces = 4
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
    shift = 8 * (count - digits)
    let bits = ~((UInt128(1) << UInt128(8 * digits) - 1) << UInt128(shift))
    sharedBits = PlainKey(
      low: UInt64(truncatingIfNeeded: bits), high: UInt64(truncatingIfNeeded: bits >> 64))
    shared = PlainKey(low: example.low & sharedBits.low, high: example.high & sharedBits.high)
  }

  /// Takes those of some ids that are written like the first of them; nil where those are few, or their numbers far apart.
  ///
  /// - Parameter ids: plain ones, each once.
  init?(_ ids: [(key: PlainKey, studio: StudioIndex)]) {
    guard let example = ids.first?.key else { return nil }
    self.init(like: example)
    let numbered = ids.compactMap { id in number(of: id.key).map { (number: $0, studio: id.studio) } }
    let numbers = numbered.lazy.map(\.number)
    guard numbered.count > ids.count / 2, let least = numbers.min(), let greatest = numbers.max(),
      greatest - least < Self.mostPlaces * numbered.count
    else { return nil }
    first = least
    studios = [StudioIndex](repeating: -1, count: greatest - least + 1)
    for (number, studio) in numbered { studios[number - least] = studio }
  }

  /// The studio of that id, -1 where no studio in the table has it.
  @inline(__always)
  func studio(_ key: PlainKey) -> StudioIndex {
    guard let number = number(of: key) else { return -1 }
    let place = number &- first
    return UInt(bitPattern: place) < UInt(bitPattern: studios.count) ? studios[place] : -1
  }

  @inline(__always)
  private func number(of key: PlainKey) -> Int? {
    guard key.low & sharedBits.low == shared.low, key.high & sharedBits.high == shared.high else {
      return nil
    }
    // A shift by less than nothing goes the other way, one by a word or more leaves nothing.
    let digits = key.low >> shift | key.high << (64 - shift)
    return DigitWord.number(digits, count: digitCount).map { Int(truncatingIfNeeded: $0) }
  }
}

extension PlainKey {
  fileprivate func byte(_ index: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: index < 8 ? low >> (8 * index) : high >> (8 * (index - 8)))
  }
}
