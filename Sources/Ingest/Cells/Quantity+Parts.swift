/// A whole and its parts, as the columns of one sheet give them.
extension Quantity {
  /// Exactly none.
  var isNothing: Bool { isExact && value == 0 }

  /// The sum, with its bounds; nil where it has more digits than a number can hold.
  static func sum(_ parts: [Quantity]) -> Quantity? {
    var sum = Quantity(exactly: 0)
    for part in parts {
      let (value, overflow) = sum.value.addingReportingOverflow(part.value)
      if overflow { return nil }
      sum = Quantity(value, from: added(sum.lower, part.lower), to: added(sum.upper, part.upper))
    }
    return sum
  }

  /// What the parts leave of the whole, no less than nothing. The parts add up to no more than a number can hold.
  func rest(after parts: [Quantity]) -> Quantity {
    let sum = Quantity.sum(parts) ?? self
    // Neither is below zero, so that nothing can overflow.
    func difference(_ whole: Int64, _ part: Int64) -> Int64 { max(0, whole - part) }
    return Quantity(
      difference(value, sum.value),
      from: lower.map { lower in sum.upper.map { difference(lower, $0) } ?? 0 },
      to: upper.flatMap { upper in sum.lower.map { difference(upper, $0) } })
  }

  private static func added(_ left: Int64?, _ right: Int64?) -> Int64? {
    guard let left, let right else { return nil }
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? nil : sum
  }
}
