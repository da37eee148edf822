import Model

/// Values in at most five steps of equal width from zero to the greatest, the first step for the greatest.
struct ValueSteps {
  private let lowest: FixedDecimal
  private let span: FixedDecimal

  init(of values: [FixedDecimal]) {
    lowest = min(.zero, values.min() ?? .zero)
    span = max(.zero, values.max() ?? .zero).subtracting(lowest) ?? .zero
  }

  /// From 0 for the greatest; a value on the border of two belongs to the upper one.
  func step(of value: FixedDecimal) -> Int {
    let last = Drawing.Role.steps - 1
    guard span > .zero, let above = value.subtracting(lowest) else { return last }
    let reached = (1...last).last { step in
      guard let fivefold = above.multiplied(by: FixedDecimal(Drawing.Role.steps)),
        let border = span.multiplied(by: FixedDecimal(step))
      else { return false }
      return fivefold >= border
    }
    return last - (reached ?? 0)
  }
}
