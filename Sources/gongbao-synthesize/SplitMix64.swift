/// A fixed generator: the standard library's own differs from run to run, and the sample must not.
///
/// Sebastiano Vigna's SplitMix64. Every table draws from its own stream, so that a change to one table leaves
/// the others' bytes as they are.
struct SplitMix64 {
  private var state: UInt64

  init(seed: UInt64, stream: Stream) {
    state = seed &+ UInt64(stream.rawValue) &* 0xD134_2543_DE82_EF95
  }

  /// One for each thing that is drawn.
  enum Stream: Int {
    case studios = 1
    case namings, profiles, places, achievements, patents, funding, activities, provincialFacts,
      hohhotResults, hulunbuirYears
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number below `bound`, by the high half of a product: without division, and near enough even for samples.
  mutating func below(_ bound: Int) -> Int {
    Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(max(bound, 1))).high)
  }

  mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  /// True in `percent` cases of a hundred.
  mutating func chance(_ percent: Int) -> Bool {
    below(100) < percent
  }

  mutating func pick<Element>(_ choices: [Element]) -> Element {
    choices[below(choices.count)]
  }

  mutating func day(_ range: ClosedRange<CivilDay>) -> CivilDay {
    CivilDay(number: within(range.lowerBound.number...range.upperBound.number))
  }

  mutating func shuffle<Element>(_ items: inout [Element]) {
    for index in stride(from: items.count - 1, to: 0, by: -1) {
      items.swapAt(index, below(index + 1))
    }
  }

  /// `total` things thrown one by one into `cells` boxes: how many lie in each.
  mutating func scatter(_ total: Int, over cells: Int) -> [Int] {
    var counts = [Int](repeating: 0, count: cells)
    guard cells > 0 else { return counts }
    for _ in 0..<max(total, 0) { counts[below(cells)] += 1 }
    return counts
  }
}
