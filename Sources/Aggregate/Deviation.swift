import Model

/// How far the bounds of approximate rows lie from their values, summed apart from the values.
struct Deviation: Sendable, Hashable {
  /// Sum of lower bound less value, of those that have one.
  var lower: Int128 = 0
  var upper: Int128 = 0
  /// How many rows have no bound at that end.
  var openBelow = 0
  var openAbove = 0

  /// Where the rows stand. The order of blocks in a store differs from cube to cube; this does not.
  struct Cell: Sendable, Hashable {
    var table: Int
    var slot: Int
    var profile: Int
    var rowClass: Int
    var number: CellNumber
  }

  init() {}

  /// How far the bounds of one number lie from it; nil where it is exact.
  init?(_ bounds: FactBounds.Bounds, around value: Int64) {
    guard bounds.lower != value || bounds.upper != value else { return nil }
    lower = bounds.lower.map { Int128($0) - Int128(value) } ?? 0
    upper = bounds.upper.map { Int128($0) - Int128(value) } ?? 0
    openBelow = bounds.lower == nil ? 1 : 0
    openAbove = bounds.upper == nil ? 1 : 0
  }

  mutating func add(_ other: Deviation) {
    lower += other.lower
    upper += other.upper
    openBelow += other.openBelow
    openAbove += other.openAbove
  }
}
