import Model

extension Growth {
  /// The rate of the printed ends, the rates that the ends' rounding allows, and how what was printed agrees.
  ///
  /// A base that is not positive, or an end too large to reckon with, has no rate.
  public init(from: Indicator, to: Indicator, printed: Indicator?) {
    self.init(from: from, to: to, printed: printed, verdict: .notPrinted)
    let rate = RecomputedGrowth(.percent, from: from, to: to)
    percent = rate.own?.rounded(toDigits: 1)
    lowestPercent = rate.lowest?.rounded(toDigits: 2)
    highestPercent = rate.highest?.rounded(toDigits: 2)
    guard let printed else { return }
    do throws(GrowthClaim.Incomparable) {
      let claim = try GrowthClaim(of: printed, from: from, to: to)
      verdict = RecomputedGrowth(claim, from: from, to: to).verdict(on: printed)
      if claim == .percent { return }
    } catch {
      verdict = .notComparable
    }
    lowestPercent = nil
    highestPercent = nil
  }
}

extension Indicator {
  /// 下降7.5% is printed without a sign.
  var isWrittenFall: Bool {
    !value.value.isNegative && ["下降", "减少", "降低", "减幅", "降幅"].contains(where: label.hasWord)
  }
}
