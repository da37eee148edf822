import Diagnostics
import Model

extension LadderTest {
  /// Nil for a studio of the other branch, or with no naming that a step is about.
  func verdict(of studio: Int, in context: AuditContext) -> Verdict? {
    if let branch {
      let isIndustry = context.regions[context.reportingUnit(of: studio)].isIndustryUnion
      guard isIndustry == (branch == .industry) else { return nil }
    }
    let namings = context.namings(of: studio).filter { $0.named.firstDay <= context.asOf }
    let verdicts = steps.compactMap { step in
      context.levels.index(ofID: step.level).flatMap { level in
        namings.filter { $0.level == level && $0.named.lastDay <= context.asOf }.map {
          verdict(step, $0, among: namings, of: studio, in: context)
        }
        .min { $0.outcome < $1.outcome }
      }
    }
    guard let worst = verdicts.map(\.outcome).min() else { return nil }
    return verdicts.filter { $0.outcome == worst }.reduce(nil) { whole, next in
      guard var whole: Verdict = whole else { return next }
      whole.evidence = Wording(
        zh: "\(whole.evidence.zh)；\(next.evidence.zh)", en: "\(whole.evidence.en); \(next.evidence.en)")
      return whole
    }
  }

  private func verdict(
    _ step: Step, _ naming: NamingRecord, among namings: [NamingRecord], of studio: Int,
    in context: AuditContext
  ) -> Verdict {
    let needed = Set(step.needs.compactMap(context.levels.index(ofID:)))
    let names = step.needs.compactMap(context.levels.index(ofID:)).map { context.levels[$0].name }
      .joined(separator: "或")
    let higher = Wording(
      zh: "\(naming.named)命名为\(context.levels[naming.level].name)",
      en: "named \(step.level) \(naming.named)")
    func found(_ outcome: RuleOutcome, zh: String, en: String) -> Verdict {
      Verdict(outcome, higher.followed(by: Wording(zh: zh, en: en)))
    }
    let lower = namings.filter { needed.contains($0.level) }
    // A partial date may be any of its days, and two titles may be given on one: only what cannot be in order is too late.
    let earlier = lower.filter {
      $0.named.firstDay <= naming.named.lastDay && !wasRevoked($0, before: naming)
    }
    if let first = earlier.first {
      if isOfOnePrefecture, let foreign = foreignness(of: naming, after: earlier, of: studio, in: context) {
        return foreign
      }
      return found(
        .pass, zh: "此前\(first.named)命名为\(context.levels[first.level].name)",
        en: "the lower level \(first.named)")
    }
    if let late = lower.first {
      if wasRevoked(late, before: naming) {
        return found(.fail, zh: "此前的\(names)称号已取消", en: "the lower naming had been withdrawn")
      }
      return found(
        .fail, zh: "\(names)的命名在后（\(late.named)），日期倒置",
        en: "the lower level only \(late.named): the dates go backwards")
    }
    // A studio stands at the lowest level from its founding, whether or not its unit wrote down a naming.
    if needed.contains(context.levels.lowest), let founded = context.register.studios[studio].founded {
      return founded.firstDay <= naming.named.lastDay
        ? found(.pass, zh: "\(founded)成立", en: "founded \(founded)")
        : found(
          .fail, zh: "早于成立时间\(founded)，日期倒置", en: "before its founding \(founded): the dates go backwards")
    }
    let isOnlyRecord = !namings.contains { $0.level > naming.level }
    return isOnlyRecord || beginsLate(namings, of: studio, in: context)
      ? found(.unknown, zh: "此前的\(names)命名没有填报", en: "the naming before it is not told")
      : found(
        .fail, zh: "此前没有\(names)命名", en: "without the lower level \(step.needs.joined(separator: " or "))")
  }

  /// Even the lowest naming told needs one that is not: the studio's earlier namings are missing from the tables, so what else is
  /// missing proves nothing.
  private func beginsLate(_ namings: [NamingRecord], of studio: Int, in context: AuditContext) -> Bool {
    guard let lowest = namings.map(\.level).max(),
      let step = steps.first(where: { context.levels.index(ofID: $0.level) == lowest })
    else { return false }
    let needsNaming = !step.needs.contains(context.levels[context.levels.lowest].id)
    return needsNaming || context.register.studios[studio].founded == nil
  }

  private func wasRevoked(_ lower: NamingRecord, before higher: NamingRecord) -> Bool {
    lower.revoked.map { $0.lastDay <= higher.named.firstDay } ?? false
  }
}
