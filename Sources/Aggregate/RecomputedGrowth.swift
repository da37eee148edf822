import Model

/// What a claim comes to: of the printed ends, and the least and the most that their rounding allows (rules, D-7).
struct RecomputedGrowth {
  let claim: GrowthClaim
  /// Nil: of a base that is not positive.
  let own: ExactQuotient?
  /// Nil: open.
  let lowest: ExactQuotient?
  let highest: ExactQuotient?

  init(_ claim: GrowthClaim, from: Indicator, to: Indicator) {
    let base = PrintedInterval(from), end = PrintedInterval(to)
    self.claim = claim
    own = claim.quotient(from: base.value, to: end.value)
    lowest = base.upper.flatMap { base in end.lower.flatMap { claim.quotient(from: base, to: $0) } }
    highest = base.lower.flatMap { base in end.upper.flatMap { claim.quotient(from: base, to: $0) } }
  }

  /// How what is printed agrees.
  func verdict(on printed: Indicator) -> GrowthVerdict {
    guard own != nil else { return .disagrees }
    if isReached(from: own, to: own, by: printed) { return .agrees }
    return isReached(from: lowest, to: highest, by: printed) ? .withinRounding : .disagrees
  }

  /// Rounded as it is printed, what is printed lies between the two; an open one is no end.
  private func isReached(from least: ExactQuotient?, to most: ExactQuotient?, by printed: Indicator) -> Bool {
    let fell = printed.isWrittenFall, resolution = printed.resolution
    let lower = fell ? printed.value.upper?.negated : printed.value.lower
    let upper = fell ? printed.value.lower?.negated : printed.value.upper
    let most = most?.rounded(to: resolution), least = least?.rounded(to: resolution)
    if let most, let lower, most < lower { return false }
    if let least, let upper, least > upper { return false }
    return true
  }
}

extension GrowthClaim {
  /// Nil where it is a quotient and the base is not positive, and for numbers too large to reckon with.
  fileprivate func quotient(from base: FixedDecimal, to end: FixedDecimal) -> ExactQuotient? {
    switch self {
    case .percent: ExactQuotient(end.subtracting(base)?.scaled(byPowerOfTen: 2), by: base)
    case .timesMore: ExactQuotient(end.subtracting(base), by: base)
    case .times: ExactQuotient(end, by: base)
    case .difference: ExactQuotient(end.subtracting(base), by: FixedDecimal(1))
    }
  }
}
