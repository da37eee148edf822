import Model

extension Growth {
  /// The rate of the printed ends, the rates that the ends' rounding allows, and how a printed rate agrees.
  ///
  /// A base that is not positive, or an end too large to reckon with, has no rate.
  public init(from: Indicator, to: Indicator, printed: Indicator?) {
    self.init(from: from, to: to, printed: printed, verdict: .notPrinted)
    let base = PrintedInterval(from), end = PrintedInterval(to)
    percent = GrowthRate(from: base.value, to: end.value)?.rounded(toDigits: 1)
    let lowest = base.upper.flatMap { base in end.lower.flatMap { GrowthRate(from: base, to: $0) } }
    let highest = base.lower.flatMap { base in end.upper.flatMap { GrowthRate(from: base, to: $0) } }
    lowestPercent = lowest?.rounded(toDigits: 2)
    highestPercent = highest?.rounded(toDigits: 2)
    guard let printed else { return }
    guard let rate = GrowthRate(from: base.value, to: end.value) else {
      verdict = .disagrees
      return
    }
    let digits = printed.resolution.scale
    let fell = printed.isWrittenFall
    let lower = fell ? printed.value.upper?.negated : printed.value.lower
    let upper = fell ? printed.value.lower?.negated : printed.value.upper
    func isReached(from least: GrowthRate?, to most: GrowthRate?) -> Bool {
      let most = most?.rounded(toDigits: digits), least = least?.rounded(toDigits: digits)
      if let most, let lower, most < lower { return false }
      if let least, let upper, least > upper { return false }
      return true
    }
    if isReached(from: rate, to: rate) {
      verdict = .agrees
    } else {
      verdict = isReached(from: lowest, to: highest) ? .withinRounding : .disagrees
    }
  }
}

extension Indicator {
  /// 下降7.5% is printed without a sign.
  var isWrittenFall: Bool {
    !value.value.isNegative && ["下降", "减少", "降低", "减幅", "降幅"].contains(where: label.hasWord)
  }
}

/// A growth rate as an exact quotient, rounded only where it is printed or compared with a printed one.
private struct GrowthRate {
  private let gain: FixedDecimal
  private let base: FixedDecimal

  /// Nil for a base that is not positive.
  init?(from base: FixedDecimal, to end: FixedDecimal) {
    guard base > .zero, let gain = end.subtracting(base)?.scaled(byPowerOfTen: 2),
      gain.divided(by: base, digits: 2) != nil
    else { return nil }
    self.gain = gain
    self.base = base
  }

  /// Percent, half-up.
  func rounded(toDigits digits: Int) -> FixedDecimal? { gain.divided(by: base, digits: digits) }
}
