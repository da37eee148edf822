import Model

/// A published number with all the numbers that are printed so: half a unit of its last digit either way, or the interval of an
/// approximate number. A count to the last one is not rounded.
struct PrintedInterval {
  var value: FixedDecimal
  /// Nil: open.
  var lower: FixedDecimal?
  var upper: FixedDecimal?

  static let zero = PrintedInterval(value: .zero, lower: .zero, upper: .zero)

  init(value: FixedDecimal, lower: FixedDecimal?, upper: FixedDecimal?) {
    self.value = value
    self.lower = lower
    self.upper = upper
  }

  init(_ indicator: Indicator) {
    value = indicator.value.value
    guard indicator.value.isExact else {
      lower = indicator.value.lower
      upper = indicator.value.upper
      return
    }
    if indicator.resolution == FixedDecimal(1), indicator.unit != "%" {
      lower = value
      upper = value
      return
    }
    let half = indicator.resolution.multiplied(by: FixedDecimal(units: 5, scale: 1))
    lower = half.flatMap(value.subtracting)
    upper = half.flatMap(value.adding)
  }

  /// The sum; an end that is open or too large to reckon with leaves it open.
  func adding(_ other: PrintedInterval) -> PrintedInterval {
    PrintedInterval(
      value: value.adding(other.value) ?? .zero,
      lower: lower.flatMap { one in other.lower.flatMap(one.adding) },
      upper: upper.flatMap { one in other.upper.flatMap(one.adding) })
  }

  /// The product; of negative numbers it is left open, for their ends change places.
  func multiplied(by other: PrintedInterval) -> PrintedInterval {
    let isNegative = [lower, other.lower].contains { $0?.isNegative ?? true }
    if isNegative {
      return PrintedInterval(value: value.multiplied(by: other.value) ?? .zero, lower: nil, upper: nil)
    }
    return PrintedInterval(
      value: value.multiplied(by: other.value) ?? .zero,
      lower: lower.flatMap { one in other.lower.flatMap(one.multiplied) },
      upper: upper.flatMap { one in other.upper.flatMap(one.multiplied) })
  }

  /// No number is in both.
  func isApart(from other: PrintedInterval) -> Bool {
    if let upper, let least = other.lower, upper < least { return true }
    if let lower, let most = other.upper, most < lower { return true }
    return false
  }
}
