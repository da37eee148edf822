/// A number as a source prints it: exact, or a printed number that stands for an interval (近500, 120多, 300~500).
///
/// The bounds are closed; nil is an open end. For an exact number both equal the value (style §3, Reading).
public struct ApproximateNumber: Sendable, Hashable {
  /// The printed number; of a range, its lower end.
  public var value: FixedDecimal
  public var lower: FixedDecimal?
  public var upper: FixedDecimal?

  public init(exactly value: FixedDecimal) {
    self.value = value
    lower = value
    upper = value
  }

  public init(_ value: FixedDecimal, from lower: FixedDecimal?, to upper: FixedDecimal?) {
    self.value = value
    self.lower = lower
    self.upper = upper
  }

  public var isExact: Bool { lower == value && upper == value }

  /// The number × 10^`exponent` with its bounds; nil where digits would be lost.
  public func scaled(byPowerOfTen exponent: Int) -> ApproximateNumber? {
    guard let value = value.scaled(byPowerOfTen: exponent) else { return nil }
    var scaled = ApproximateNumber(value, from: nil, to: nil)
    if let lower {
      guard let bound = lower.scaled(byPowerOfTen: exponent) else { return nil }
      scaled.lower = bound
    }
    if let upper {
      guard let bound = upper.scaled(byPowerOfTen: exponent) else { return nil }
      scaled.upper = bound
    }
    return scaled
  }

  /// Membership: comparing an approximate number with an exact one (style §3, policy 6).
  public func contains(_ number: FixedDecimal) -> Bool {
    (lower.map { $0 <= number } ?? true) && (upper.map { number <= $0 } ?? true)
  }
}
