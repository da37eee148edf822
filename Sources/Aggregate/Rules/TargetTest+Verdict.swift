import Diagnostics
import Model

extension TargetTest {
  func verdict(_ region: RegionIndex, in context: AuditContext) -> Verdict {
    let progress = context.progress.first { progress in
      progress.target.region == region && progress.target.measure == measure
        && progress.target.deadline == deadline && progress.target.value == value
    }
    let untold = Verdict(.unknown, Wording(zh: "没有数据", en: "no data"))
    guard let progress, let attained = progress.attained else { return untold }
    let unit = context.catalogue.index(ofID: measure).map { context.catalogue.measures[$0].unit } ?? ""
    let percent = progress.percent.map { "\($0.formatted(minimumDigits: 1))%" } ?? "—"
    let found = Wording(
      zh: "已有\(attained)\(unit)，目标\(value)\(unit)（\(deadline)），完成\(percent)",
      en: "\(attained) of \(value) by \(deadline), \(percent)")
    let gap = progress.gap ?? .zero
    let short = found.followed(by: Wording(zh: "还差\(gap)\(unit)", en: "\(gap) short"))
    switch progress.state {
    // Of an approximate sum the rule is judged only where both its bounds agree.
    case .met where !progress.isSettled, .missed where !progress.isSettled:
      return Verdict(
        .unknown,
        found.followed(
          by: Wording(zh: "完成数是概数，与目标孰大不能定", en: "the sum is approximate, and its bounds lie on both sides")))
    case .met: return Verdict(.pass, found)
    case .missed: return Verdict(.fail, short.followed(by: Wording(zh: "到期未完成", en: "missed")))
    case .onCourse:
      return Verdict(
        .pass,
        short.followed(by: Wording(zh: "照近12个月的进度可以如期达到", en: "on course at the pace of the last 12 months")))
    case .behind:
      return Verdict(
        .warning,
        short.followed(by: Wording(zh: "照近12个月的进度不能如期达到", en: "behind at the pace of the last 12 months"))
      )
    case .noData: return untold
    }
  }
}
