import Diagnostics
import Model

extension TargetTest {
  func verdict(_ region: RegionIndex, in context: AuditContext) -> Verdict {
    let progress = context.progress.first { progress in
      progress.target.region == region && progress.target.measure == measure
        && progress.target.deadline == deadline && progress.target.value == value
    }
    guard let progress, let attained = progress.attained else {
      return Verdict(.unknown, Wording(zh: "没有数据", en: "no data"))
    }
    let percent = progress.percent.map { "\($0.formatted(minimumDigits: 1))%" } ?? "—"
    let found = Wording(
      zh: "\(attained)，目标\(value)，完成\(percent)", en: "\(attained) of \(value), \(percent)")
    let gap = Wording(
      zh: "还差\(progress.gap ?? .zero)", en: "\(progress.gap ?? .zero) short")
    switch progress.state {
    // Of an approximate sum the rule is judged only where both its bounds agree.
    case .met where !progress.isSettled, .missed where !progress.isSettled:
      return Verdict(
        .unknown,
        found.followed(
          by: Wording(zh: "完成数是概数，与目标孰大不能定", en: "the sum is approximate, and its bounds lie on both sides")))
    case .met: return Verdict(.pass, found)
    case .missed: return Verdict(.fail, found.followed(by: gap))
    case .onCourse, .behind:
      let pace =
        progress.state == .onCourse
        ? Wording(zh: "照近12个月的进度可以如期达到", en: "on course") : Wording(zh: "进度落后", en: "behind")
      return Verdict(
        progress.state == .onCourse ? .pass : .warning, found.followed(by: gap).followed(by: pace))
    case .noData: return Verdict(.unknown, Wording(zh: "没有数据", en: "no data"))
    }
  }
}

extension IndicatorTest {
  func verdict(_ region: RegionIndex, in context: AuditContext) -> Verdict {
    let known = context.register.indicators.filter {
      $0.region == region && $0.indicator == indicator && $0.period.end.lastDay <= context.asOf
    }
    guard let latest = known.max(by: { $0.period.end.lastDay < $1.period.end.lastDay }) else {
      return Verdict(.unknown, Wording(zh: "指标表里没有这个数", en: "no such indicator"))
    }
    let found = Wording(
      zh:
        "\(latest.label)\(latest.printed)\(latest.unit)（\(latest.period)），要求\(bounds.words(unit: latest.unit).zh)",
      en: "\(latest.printed)\(latest.unit) (\(latest.period)), wanted \(bounds.words(unit: latest.unit).en)")
    let number = latest.value
    if bounds.holdsAll(from: number.lower, to: number.upper) { return Verdict(.pass, found) }
    return Verdict(bounds.holdsNone(from: number.lower, to: number.upper) ? .fail : .unknown, found)
  }
}
