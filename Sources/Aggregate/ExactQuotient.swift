import Model

/// A quotient, rounded only where it is printed or compared with a printed one.
struct ExactQuotient {
  private let dividend: FixedDecimal
  private let divisor: FixedDecimal

  /// Nil for a divisor that is not positive, and for numbers too large to reckon with.
  init?(_ dividend: FixedDecimal?, by divisor: FixedDecimal) {
    guard divisor > .zero, let dividend, dividend.divided(by: divisor, digits: 2) != nil else { return nil }
    self.dividend = dividend
    self.divisor = divisor
  }

  /// Half-up.
  func rounded(toDigits digits: Int) -> FixedDecimal? { dividend.divided(by: divisor, digits: digits) }

  /// Half-up to the last digit that is printed, which may be one of tens or thousands.
  func rounded(to resolution: FixedDecimal) -> FixedDecimal? {
    guard resolution > FixedDecimal(1) else { return rounded(toDigits: resolution.scale) }
    return divisor.multiplied(by: resolution).flatMap { dividend.divided(by: $0, digits: 0) }
      .flatMap(resolution.multiplied)
  }
}
