import Diagnostics
import Model

extension IndicatorTest {
  /// The indicator as it was last published; of several of one period the worst.
  func verdict(_ region: RegionIndex, in context: AuditContext) -> Verdict {
    let known = context.register.indicators.filter {
      $0.region == region && $0.indicator == indicator && $0.period.end.lastDay <= context.asOf
    }
    guard let end = known.map(\.period.end.lastDay).max() else {
      return Verdict(.unknown, Wording(zh: "指标表里没有这个数", en: "no such indicator"))
    }
    let latest = known.filter { $0.period.end.lastDay == end }.sorted { $0.label < $1.label }
    let outcomes = latest.map { outcome(of: $0.value) }
    let wanted = bounds.words(unit: latest.first?.unit ?? "")
    let found = Wording(
      zh: latest.map(\.words.zh).joined(separator: "，") + "，要求\(wanted.zh)",
      en: latest.map(\.words.en).joined(separator: ", ") + ", required: \(wanted.en)")
    return Verdict(outcomes.min() ?? .unknown, found)
  }

  private func outcome(of number: ApproximateNumber) -> RuleOutcome {
    if bounds.holdsAll(from: number.lower, to: number.upper) { return .pass }
    return bounds.holdsNone(from: number.lower, to: number.upper) ? .fail : .unknown
  }
}
