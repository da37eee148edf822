import Diagnostics
import Model

extension RuleBook {
  /// Of two rules that ask the same of a region and find the same (JZ-Q and Q-JZ are one article), the later refers to the earlier, so
  /// that nothing is told twice. Asked for alone it answers by itself.
  ///
  /// - Parameters:
  ///   - told: what the rule at `place` says.
  ///   - wanted: the rules that are told, in their order.
  func withoutTwin(
    _ told: [(subject: RuleSubject, verdict: Verdict)], _ place: Int, among wanted: [Int],
    in context: AuditContext
  ) -> [(subject: RuleSubject, verdict: Verdict)] {
    let rule = rules[place].rule
    guard rule.check.isAboutRegion, let region = places[place],
      let twin = wanted.prefix(while: { $0 < place }).first(where: { rules[$0].rule.asksTheSame(as: rule) })
    else { return told }
    let before = rules[twin].verdicts(region, of: studios(under: twin, context), in: context)
    guard before.map(\.verdict) == told.map(\.verdict) else { return told }
    let first = rules[twin].rule
    let reference = Wording(
      zh: "同一规定，见“\(first.label)”（\(first.id)）", en: "the same rule as \(first.id), see there")
    return told.map { ($0.subject, Verdict($0.verdict.outcome, reference)) }
  }
}

extension Rule {
  /// It holds for the same region on the same days, and asks the same as strictly.
  fileprivate func asksTheSame(as other: Rule) -> Bool {
    check == other.check && region == other.region && from == other.from && until == other.until
      && levels == other.levels && strength == other.strength
  }
}
