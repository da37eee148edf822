import Diagnostics
import Model

extension FigureTracer {
  /// What rules came to: the studios they came to it about, where they are about studios.
  func judgement(_ id: String, in region: RegionIndex) -> FigureOrigin {
    guard let audit = edition.audit else { return .judged(rules: []) }
    let head = String(id.prefix { $0 != "@" })
    if let payment = head.dropping(prefix: "payment:") {
      let rules = audit.rules.map(\.id).filter { payment.hasPrefix("\($0).") }
      return .judged(rules: rules)
    }
    let findings = audit.findings.filter { finding in
      isTold(finding, by: head, audit) && isWithin(finding, region)
    }
    return .rows(findings.compactMap(row))
  }

  /// Whether a count names a finding: `rule:IM-2.fail`, `standards.fail`, `standards.IM-2.fail`, `review.fail`, `watch3.warning`.
  private func isTold(_ finding: RuleFinding, by head: String, _ audit: Audit) -> Bool {
    guard case .studio = finding.subject else { return false }
    let rule = audit.rules[finding.rule]
    let part = String(head.split(separator: ".").last ?? "")
    let hasOutcome =
      part == "checked"
      ? finding.outcome != .notComputable : finding.outcome.rawValue == part
    if let name = head.dropping(prefix: "rule:") { return name == "\(rule.id).\(part)" && hasOutcome }
    if let name = head.dropping(prefix: "standards.") {
      return rule.topic == .standard && hasOutcome && (name == part || name == "\(rule.id).\(part)")
    }
    if head.hasPrefix("review.") { return rule.topic == .review && hasOutcome }
    guard case .dormant(let test) = rule.check, head == "watch\(test.years).\(part)" else { return false }
    return part == RuleOutcome.unknown.rawValue
      ? finding.outcome == .unknown : WatchedStudio.State(finding, of: test.years)?.rawValue == part
  }

  private func isWithin(_ finding: RuleFinding, _ region: RegionIndex) -> Bool {
    guard case .studio(let studio) = finding.subject else { return false }
    let unit = edition.studios[Int(studio)].reportingUnit
    return region == regions.root || regions.isWithin(unit, region)
  }

  private func row(_ finding: RuleFinding) -> FigureRow? {
    guard case .studio(let index) = finding.subject else { return nil }
    let studio = edition.studios[Int(index)]
    var row = FigureRow(
      studio.origin, of: .studios, key: studio.id, date: studio.founded, studio: index,
      value: FixedDecimal(1))
    row.until = studio.revoked
    row.title = finding.evidence.zh
    return row
  }
}
