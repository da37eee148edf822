import Model

/// A number of a fact as it is summed: a count, or money in fen. Bounds differ from the value where the cell was approximate.
struct Quantity: Equatable {
  var value: Int64
  var lower: Int64?
  var upper: Int64?

  init(exactly value: Int64) {
    self.value = value
    lower = value
    upper = value
  }

  init(_ value: Int64, from lower: Int64?, to upper: Int64?) {
    self.value = value
    self.lower = lower
    self.upper = upper
  }

  var isExact: Bool { lower == value && upper == value }
  var bounds: FactBounds.Bounds { FactBounds.Bounds(lower: lower, upper: upper) }

  /// The number × 10^`exponent` in whole units; nil where parts of a unit or digits would be lost.
  init?(_ number: ApproximateNumber, timesPowerOfTen exponent: Int) {
    func whole(_ decimal: FixedDecimal) -> Int64? {
      decimal.scaled(byPowerOfTen: exponent).flatMap { $0.scale == 0 ? Int64(exactly: $0.units) : nil }
    }
    guard let value = whole(number.value) else { return nil }
    var lower: Int64?
    var upper: Int64?
    if let bound = number.lower {
      guard let whole = whole(bound) else { return nil }
      lower = whole
    }
    if let bound = number.upper {
      guard let whole = whole(bound) else { return nil }
      upper = whole
    }
    self.init(value, from: lower, to: upper)
  }
}
