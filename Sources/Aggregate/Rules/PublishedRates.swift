import Diagnostics
import Model

/// Declared growth rates and products of published indicators (rules, D-7 and D-8).
enum PublishedRates {
  /// Within the rounding of both ends, but unlike the quotient of what was printed, is a note.
  static func growth(_ growth: Growth) -> (subject: RuleSubject, verdict: Verdict) {
    let ends = growth.from.words.followed(by: growth.to.words)
    let subject = RuleSubject.region(growth.to.region)
    guard let printed = growth.printed else { return (subject, Verdict(.pass, ends)) }
    let claim = Wording(
      zh: "所印为\(printed.isWrittenFall ? "下降" : "")\(printed.printed)\(printed.unit)",
      en: "printed as \(printed.isWrittenFall ? "a fall of " : "")\(printed.printed)\(printed.unit)")
    guard let own = growth.percent else {
      let found = Wording(zh: "基数不大于0，没有增长率", en: "there is no rate from a base of nothing")
      return (subject, Verdict(.fail, ends.followed(by: found).followed(by: claim)))
    }
    let lowest = growth.lowestPercent.map { "\($0)%" } ?? "…"
    let highest = growth.highestPercent.map { "\($0)%" } ?? "…"
    let allowed =
      lowest == highest
      ? Wording(zh: "计入两端的舍入仍为\(lowest)", en: "the rounding of the ends makes no difference")
      : Wording(
        zh: "计入两端的舍入，在\(lowest)至\(highest)之间", en: "the rounding of the ends allows \(lowest) to \(highest)")
    let found = ends.followed(
      by: Wording(zh: "重算为\(own)%（\(allowed.zh)）", en: "recomputed as \(own)% (\(allowed.en))"))
    let outcome: RuleOutcome =
      switch growth.verdict {
      case .agrees, .notPrinted: .pass
      case .withinRounding: .warning
      case .disagrees: .fail
      }
    return (subject, Verdict(outcome, found.followed(by: claim)))
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

extension Indicator {
  /// Another number in the unit that this one is printed in: 23.55万元 beside 25.9万元.
  fileprivate func written(_ number: FixedDecimal) -> String {
    let exponent = unit.hasPrefix("万") ? -4 : unit.hasPrefix("亿") ? -8 : 0
    return number.scaled(byPowerOfTen: exponent).map { "\($0)\(unit)" } ?? "\(number)\(countingUnit)"
  }
}
