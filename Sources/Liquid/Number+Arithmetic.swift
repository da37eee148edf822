/// Exact arithmetic. Everything throws `numberTooLarge` rather than lose a digit.
extension Number {
  func plus(_ other: Number) throws(TemplateFault) -> Number {
    let (left, right, scale) = try aligned(with: other)
    return try Number(coefficient: checked(left.addingReportingOverflow(right)), scale: scale)
  }

  func minus(_ other: Number) throws(TemplateFault) -> Number {
    try plus(other.negated())
  }

  func times(_ other: Number) throws(TemplateFault) -> Number {
    try Number(
      coefficient: checked(coefficient.multipliedReportingOverflow(by: other.coefficient)),
      scale: scale + other.scale)
  }

  /// Of two whole numbers the whole quotient, rounded down. Otherwise the quotient to 12 decimals, half-up.
  func divided(by other: Number) throws(TemplateFault) -> Number {
    guard other.coefficient != 0 else { throw .divisionByZero }
    if isWhole, other.isWhole {
      return try Number(coefficient: floorDivision(coefficient, other.coefficient).quotient, scale: 0)
    }
    let digits = 12
    let (left, right, _) = try aligned(with: other)
    let dividend = try checked(left.multipliedReportingOverflow(by: Number.powersOfTen[digits]))
    return try Number(coefficient: halfUpQuotient(dividend, right), scale: digits)
  }

  /// What is left of the quotient rounded down; it has the sign of `other`.
  func modulo(_ other: Number) throws(TemplateFault) -> Number {
    guard other.coefficient != 0 else { throw .divisionByZero }
    let (left, right, scale) = try aligned(with: other)
    return try Number(coefficient: floorDivision(left, right).remainder, scale: scale)
  }

  func negated() throws(TemplateFault) -> Number {
    try Number(
      coefficient: checked(Int128.zero.subtractingReportingOverflow(coefficient)), scale: scale)
  }

  func magnitude() throws(TemplateFault) -> Number {
    coefficient < 0 ? try negated() : self
  }

  func floor() throws(TemplateFault) -> Number {
    try Number(coefficient: floorDivision(coefficient, Number.powersOfTen[scale]).quotient, scale: 0)
  }

  func ceiling() throws(TemplateFault) -> Number {
    try negated().floor().negated()
  }

  /// To `digits` after the point, or before it where below zero; a half goes away from zero.
  /// No digits give a whole number; a whole number stays one.
  func rounded(to digits: Int) throws(TemplateFault) -> Number {
    guard digits < scale else { return self }
    guard digits > scale - Number.powersOfTen.count else { return Number(0) }
    let quotient = try halfUpQuotient(coefficient, Number.powersOfTen[scale - digits])
    if digits >= 0 { return try Number(coefficient: quotient, scale: digits) }
    return try Number(
      coefficient: checked(quotient.multipliedReportingOverflow(by: Number.powersOfTen[-digits])), scale: 0)
  }

  /// Both coefficients at the larger scale.
  private func aligned(with other: Number) throws(TemplateFault) -> (Int128, Int128, scale: Int) {
    let common = max(scale, other.scale)
    return (
      try checked(coefficient.multipliedReportingOverflow(by: Number.powersOfTen[common - scale])),
      try checked(
        other.coefficient.multipliedReportingOverflow(by: Number.powersOfTen[common - other.scale])),
      common
    )
  }
}

private func checked(_ result: (partialValue: Int128, overflow: Bool)) throws(TemplateFault) -> Int128 {
  if result.overflow { throw .numberTooLarge }
  return result.partialValue
}

/// Rounded towards negative infinity; the remainder has the divisor's sign. `divisor` is not zero.
private func floorDivision(
  _ dividend: Int128, _ divisor: Int128
) throws(TemplateFault) -> (quotient: Int128, remainder: Int128) {
  let quotient = try checked(dividend.dividedReportingOverflow(by: divisor))
  let remainder = dividend - quotient * divisor
  if remainder == 0 || (remainder < 0) == (divisor < 0) { return (quotient, remainder) }
  return (quotient - 1, remainder + divisor)
}

/// Rounded to the nearest, a half away from zero. `divisor` is not zero.
private func halfUpQuotient(_ dividend: Int128, _ divisor: Int128) throws(TemplateFault) -> Int128 {
  let quotient = try checked(dividend.dividedReportingOverflow(by: divisor))
  let remainder = (dividend - quotient * divisor).magnitude
  // Not `2 * remainder >= divisor`, which could overflow.
  guard remainder >= divisor.magnitude - remainder else { return quotient }
  return (dividend < 0) == (divisor < 0) ? quotient + 1 : quotient - 1
}
