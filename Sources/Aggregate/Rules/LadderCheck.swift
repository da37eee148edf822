import Diagnostics
import Model

/// A ladder test made ready for many studios.
struct LadderCheck {
  private let test: LadderTest
  private let steps: [Step]

  /// A step with the levels that it names; of one that the workspace has not there is nothing to say.
  private struct Step {
    let level: LevelIndex
    let needs: LevelSet
    /// 旗县级或盟市级.
    let names: String
    let test: LadderTest.Step
  }

  var branch: LadderTest.Branch? { test.branch }

  init(_ test: LadderTest, levels: LevelScale) {
    self.test = test
    steps = test.steps.compactMap { step in
      levels.index(ofID: step.level).map { level in
        let needed = step.needs.compactMap(levels.index(ofID:))
        var needs = LevelSet()
        for level in needed { needs.insert(level) }
        return Step(
          level: level, needs: needs, names: needed.map { levels[$0].name }.joined(separator: "或"), test: step
        )
      }
    }
  }

  /// Nil for a studio with no naming that a step is about and that is of the test's branch.
  func verdict(of studio: Int, in context: AuditContext) -> Verdict? {
    let namings = context.namings(of: studio)
    var whole: Verdict?
    for step in steps {
      var gravest: Verdict?
      for place in namings.indices
      where namings[place].level == step.level && namings[place].named.lastDay <= context.asOf
        && isOfBranch(namings[place], of: studio, in: context)
      {
        let verdict = verdict(step, place, among: namings, of: studio, in: context)
        if gravest.map({ verdict.outcome < $0.outcome }) ?? true { gravest = verdict }
      }
      guard let gravest else { continue }
      whole = whole.map { $0.together(with: gravest) } ?? gravest
    }
    return whole
  }

  private func verdict(
    _ step: Step, _ place: Int, among namings: ArraySlice<NamingRecord>, of studio: Int,
    in context: AuditContext
  ) -> Verdict {
    // A partial date may be any of its days, and two titles may be given on one: only what cannot be in order is too late.
    let last = namings[place].named.lastDay
    let first = namings[place].named.firstDay
    var lower: [Int] = [], earlier: [Int] = []
    for index in namings.indices where step.needs.contains(namings[index].level) {
      guard namings[index].named.firstDay <= context.asOf else { continue }
      lower.append(index)
      if namings[index].named.firstDay <= last, !Self.wasRevoked(namings[index].revoked, before: first) {
        earlier.append(index)
      }
    }
    if !earlier.isEmpty {
      if test.isOfOnePrefecture,
        let foreign = foreignness(
          of: namings[place], after: earlier.map { namings[$0] }, of: studio, in: context)
      {
        return foreign
      }
      guard context.tellsAll else { return .untold(.pass) }
    }
    let founded = step.needs.contains(context.levels.lowest) ? context.register.studios[studio].founded : nil
    if lower.isEmpty, let founded, founded.firstDay <= last, !context.tellsAll { return .untold(.pass) }
    let naming = namings[place]
    let higher = Wording(
      zh: "\(naming.named.words)命名为\(context.levels[naming.level].name)",
      en: "named at the level \(step.test.level), \(naming.named)")
    func found(_ outcome: RuleOutcome, zh: String, en: String) -> Verdict {
      Verdict(outcome, higher.followed(by: Wording(zh: zh, en: en)))
    }
    if let before = earlier.first.map({ namings[$0] }) {
      return found(
        .pass, zh: "此前\(before.named.words)命名为\(context.levels[before.level].name)",
        en: "after \(context.levels[before.level].id), \(before.named)")
    }
    if let late = lower.first.map({ namings[$0] }) {
      if Self.wasRevoked(late.revoked, before: first) {
        return found(.fail, zh: "此前的\(step.names)称号已取消", en: "when the lower title had been withdrawn")
      }
      return found(
        .fail, zh: "\(step.names)的命名在后（\(late.named.words)），日期倒置",
        en: "but at the lower level only later, \(late.named): the dates go backwards")
    }
    // A studio stands at the lowest level from its founding, whether or not its unit wrote down a naming.
    if let founded {
      return founded.firstDay <= last
        ? found(.pass, zh: "\(founded.words)成立", en: "founded \(founded)")
        : found(
          .fail, zh: "早于成立时间\(founded.words)，日期倒置",
          en: "before it was founded, \(founded): the dates go backwards")
    }
    let known = namings.filter { $0.named.firstDay <= context.asOf }.map(\.level)
    let isOnlyRecord = !known.contains { $0 > naming.level }
    return isOnlyRecord || beginsLate(known, of: studio, in: context)
      ? found(
        .unknown, zh: "此前的\(step.names)命名没有填报", en: "and no naming at the lower level before that is recorded"
      )
      : found(
        .fail, zh: "此前没有\(step.names)命名",
        en: "without having been \(step.test.needs.joined(separator: " or ")) before")
  }

  /// Even the lowest naming told needs one that is not: the studio's earlier namings are missing from the tables, so what else is
  /// missing proves nothing.
  private func beginsLate(_ known: [LevelIndex], of studio: Int, in context: AuditContext) -> Bool {
    guard let lowest = known.max(), let step = steps.first(where: { $0.level == lowest }) else {
      return false
    }
    return !step.needs.contains(context.levels.lowest) || context.register.studios[studio].founded == nil
  }

  /// A title that is withdrawn on the day of the promotion was held through the day before.
  private static func wasRevoked(_ revoked: PartialDate?, before day: Day) -> Bool {
    revoked.map { $0.lastDay < day } ?? false
  }
}

extension Verdict {
  /// The graver of the two; both where they are as grave.
  fileprivate func together(with other: Verdict) -> Verdict {
    guard outcome == other.outcome else { return outcome < other.outcome ? self : other }
    return Verdict(
      outcome,
      Wording(zh: "\(evidence.zh)；\(other.evidence.zh)", en: "\(evidence.en); \(other.evidence.en)"))
  }
}
