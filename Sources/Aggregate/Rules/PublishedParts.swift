import Diagnostics
import Model

/// Parts and wholes of published indicators (rules, D-1 to D-3).
enum PublishedParts {
  /// Each part within the whole; parts that exclude each other make it up.
  static func verdict(
    on parts: [Indicator], of whole: Indicator, _ areExclusive: Bool
  ) -> (subject: RuleSubject, verdict: Verdict) {
    let told = whole.words.followed(by: parts.map(\.words).listed)
    func found(_ outcome: RuleOutcome, _ zh: String, _ en: String) -> (subject: RuleSubject, verdict: Verdict)
    {
      (.region(whole.region), Verdict(outcome, Wording(zh: "\(told.zh)：\(zh)", en: "\(told.en): \(en)")))
    }
    if let part = parts.first(where: whole.isSurelyLess) {
      return found(.fail, "“\(part.label)”大于总数", "“\(part.label)” is greater than the whole")
    }
    guard areExclusive else { return found(.pass, "不超过总数", "within the whole") }
    let intervals = parts.map(PrintedInterval.init)
    let sum = intervals.dropFirst().reduce(intervals.first ?? .zero) { $0.adding($1) }
    guard sum.isApart(from: PrintedInterval(whole)) else {
      return found(.pass, "各项相加与总数相符", "the parts make up the whole")
    }
    return found(
      .fail, "各项相加为\(sum.value)\(whole.countingUnit)，与总数不符", "the parts make \(sum.value), not the whole")
  }

  /// A part is known by its id; its whole is of the same region, scope, period and unit.
  static func verdicts(
    among indicators: [Indicator], wholes: (String) -> [String]
  ) -> [(subject: RuleSubject, verdict: Verdict)] {
    indicators.flatMap { part in
      let ids = wholes(part.indicator)
      let known =
        ids.isEmpty
        ? []
        : indicators.filter { whole in
          ids.contains(whole.indicator) && whole.region == part.region && whole.scope == part.scope
            && whole.isComparable(with: part)
        }
      return known.map { verdict(on: [part], of: $0, false) }
    }
  }
}
