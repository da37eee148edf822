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
    let part = String(head.split(separator: ".").last ?? "")
    let told = audit.rules.map { Self.isAbout($0, head, part) }, isOwnPart = FigureID.isOwnPart(id)
    var rows: [FigureRow] = []
    // There is a finding for each studio and rule, most of them of other rules.
    for place in audit.findings.indices where told[audit.findings[place].rule] {
      let finding = audit.findings[place]
      guard Self.hasCome(audit.rules[finding.rule], to: part, finding, for: head),
        isAbout(finding, region, isOwnPart: isOwnPart), let row = row(finding)
      else { continue }
      rows.append(row)
    }
    return .rows(rows)
  }

  /// Whether a count is of a rule's findings: `rule:IM-2.fail`, `standards.fail`, `standards.IM-2.fail`, `review.fail`, `watch3.warning`.
  private static func isAbout(_ rule: Rule, _ head: String, _ part: String) -> Bool {
    if let name = head.dropping(prefix: "rule:") { return name == "\(rule.id).\(part)" }
    if let name = head.dropping(prefix: "standards.") {
      return rule.topic == .standard && (name == part || name == "\(rule.id).\(part)")
    }
    if head.hasPrefix("review.") { return rule.topic == .review }
    guard case .dormant(let test) = rule.check else { return false }
    return head == "watch\(test.years).\(part)"
  }

  /// Whether a finding of such a rule is among those that the count's last word names.
  private static func hasCome(
    _ rule: Rule, to part: String, _ finding: RuleFinding, for head: String
  ) -> Bool {
    guard head.hasPrefix("watch"), case .dormant(let test) = rule.check else {
      return part == "checked"
        ? finding.outcome != .notComputable : finding.outcome.rawValue == part
    }
    return part == RuleOutcome.unknown.rawValue
      ? finding.outcome == .unknown : WatchedStudio.State(finding, of: test.years)?.rawValue == part
  }

  private func isAbout(_ finding: RuleFinding, _ region: RegionIndex, isOwnPart: Bool) -> Bool {
    guard case .studio(let studio) = finding.subject else { return false }
    let unit = edition.studios[Int(studio)].reportingUnit
    if isOwnPart { return (regions.reportingUnit(holding: unit) ?? regions.root) == region }
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
