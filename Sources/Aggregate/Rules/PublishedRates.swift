import Diagnostics
import Model

/// Declared growth rates and products of published indicators (rules, D-7 and D-8).
enum PublishedRates {
  /// Within the rounding of both ends, but unlike the quotient of what was printed, is a note. What cannot be held against the ends is
  /// unknown.
  static func growth(_ growth: Growth) -> (subject: RuleSubject, verdict: Verdict) {
    let ends = growth.from.words.followed(by: growth.to.words)
    let subject = RuleSubject.region(growth.to.region)
    guard let printed = growth.printed else { return (subject, Verdict(.pass, ends)) }
    do throws(GrowthClaim.Incomparable) {
      let claim = try GrowthClaim(of: printed, from: growth.from, to: growth.to)
      let found = RecomputedGrowth(claim, from: growth.from, to: growth.to).words(beside: printed)
      let outcome: RuleOutcome =
        switch growth.verdict {
        case .agrees, .notPrinted: .pass
        case .withinRounding: .warning
        case .disagrees: .fail
        case .notComparable: .unknown
        }
      return (subject, Verdict(outcome, ends.followed(by: found).followed(by: printed.claimWords)))
    } catch {
      return (subject, Verdict(.unknown, ends.followed(by: printed.claimWords).followed(by: error.wording)))
    }
  }

  static func product(
    _ factors: [Indicator], _ product: Indicator
  ) -> (subject: RuleSubject, verdict: Verdict) {
    let intervals = factors.map(PrintedInterval.init)
    let computed = intervals.dropFirst().reduce(intervals.first ?? .zero) { $0.multiplied(by: $1) }
    let isApart = computed.isApart(from: PrintedInterval(product))
    let told = factors.map { $0.words.zh }.joined(separator: "×")
    let found = Wording(
      zh: "\(told)＝\(product.written(computed.value))", en: "\(told) = \(computed.value)"
    )
    .versus(product.words, zh: isApart ? "不相符" : "相符", en: isApart ? "not the same" : "the same")
    return (.region(product.region), Verdict(isApart ? .fail : .pass, found))
  }
}

extension RecomputedGrowth {
  /// 重算为69.4%（计入两端的舍入，在69.12%至69.74%之间）, 重算为2倍, 重算为-50件.
  fileprivate func words(beside printed: Indicator) -> Wording {
    guard let own = number(own, digits: 1, beside: printed) else {
      return Wording(zh: "基数不大于0，没有增长率", en: "there is no rate from a base of nothing")
    }
    let lowest = number(lowest, digits: 2, beside: printed) ?? "…"
    let highest = number(highest, digits: 2, beside: printed) ?? "…"
    let allowed =
      lowest == highest
      ? Wording(zh: "计入两端的舍入仍为\(lowest)", en: "the rounding of the ends makes no difference")
      : Wording(
        zh: "计入两端的舍入，在\(lowest)至\(highest)之间", en: "the rounding of the ends allows \(lowest) to \(highest)")
    return Wording(zh: "重算为\(own)（\(allowed.zh)）", en: "recomputed as \(own) (\(allowed.en))")
  }

  private func number(_ quotient: ExactQuotient?, digits: Int, beside printed: Indicator) -> String? {
    switch claim {
    case .percent: quotient?.rounded(toDigits: digits).map { "\($0)%" }
    case .timesMore, .times: quotient?.rounded(toDigits: 2).map { "\($0)倍" }
    case .difference: quotient?.rounded(toDigits: 18).map(printed.written)
    }
  }
}

extension Indicator {
  /// 所印为下降25%, 所印为减少50件.
  fileprivate var claimWords: Wording {
    let isFall = isWrittenFall, verb = unit == "%" ? "下降" : "减少"
    return Wording(
      zh: "所印为\(isFall ? verb : "")\(printed)\(unit)",
      en: "printed as \(isFall ? "a fall of " : "")\(printed)\(unit)")
  }

  /// Another number in the unit that this one is printed in: 23.55万元 beside 25.9万元.
  fileprivate func written(_ number: FixedDecimal) -> String {
    let exponent = unit.hasPrefix("万") ? -4 : unit.hasPrefix("亿") ? -8 : 0
    return number.scaled(byPowerOfTen: exponent).map { "\($0)\(unit)" } ?? "\(number)\(countingUnit)"
  }
}
