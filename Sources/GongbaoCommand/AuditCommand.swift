import Aggregate
import CSV
import Diagnostics
import Model
import Workspace

/// `gongbao audit`: how the rules stand: standards, dormant studios, promotion, quotas, funding due and paid, published figures.
struct AuditCommand: Sendable {
  let session: WorkspaceSession
  private var terminal: Terminal { session.terminal }
  private var plan: RunPlan { session.plan }

  func run() throws(CommandFailure) -> ExitStatus {
    let workspace = try session.openWorkspace()
    let asked = try askedRules(of: workspace)
    // Below a reporting unit outcomes are counted from the findings themselves.
    let request = RuleRequest(
      only: asked?.ids, tellsAll: plan.tellsAll || plan.region != nil || plan.rules != nil)
    let run = try session.read(workspace, rules: request)
    let region = try session.region(in: run)
    guard let audit = run.audit else { return session.status(of: run) }
    let within = audit.findings.filter { isWithin($0, of: audit, region, in: run.register) }
    let findings = within.filter { isTold($0, of: audit) }
    try session.reportFindings(of: run)
    try session.refuseIfStrict(run)
    if let asked {
      try terminal.findings(asked.idle(in: audit, within: within, isOfRegion: region != nil, asOf: run.asOf))
    }
    let scores = ScorecardLine.lines(of: audit, within, under: region, in: run.register.regions)
    let lines = findings.map { AuditLine($0, of: audit, register: run.register, language: terminal.language) }
    switch (plan.figureFormat, plan.countsByReportingUnit) {
    case (.csv, false): try terminal.result(Self.csv(lines))
    case (.json, false): try terminal.result(JSONText.indented(lines))
    case (.csv, true): try terminal.result(ScorecardLine.csv(scores))
    case (.json, true): try terminal.result(JSONText.indented(scores))
    case (.table, _):
      try terminal.result(text(audit, scores, lines) + session.coverage(of: run, within: region))
    }
    let isBroken = findings.contains { $0.outcome == .fail }
    return isBroken ? .findings : .clean
  }

  private func askedRules(of workspace: WorkspaceDirectory) throws(CommandFailure) -> AskedRules? {
    guard let typed = plan.rules else { return nil }
    return try AskedRules(typed, of: workspace.configuration)
  }

  /// A reader who asks for a rule of promotion wants to see who may apply; a program asks for passes.
  private var tellsWhoMayApply: Bool { plan.rules != nil && plan.figureFormat == .table }

  /// Who may not apply for a level breaks no rule: it is told with `--all`, or where the rule is asked for.
  private func isTold(_ finding: RuleFinding, of audit: Audit) -> Bool {
    if plan.tellsAll { return true }
    if finding.outcome == .pass { return tellsWhoMayApply && audit.rules[finding.rule].isEligibility }
    return plan.rules != nil || finding.outcome != .warning || !audit.rules[finding.rule].isEligibility
  }

  /// As everywhere the studios of the root and of a reporting unit are those that report there, of a region below those
  /// that stand there.
  private func isWithin(
    _ finding: RuleFinding, of audit: Audit, _ region: RegionIndex?, in register: Register
  ) -> Bool {
    guard let region else { return true }
    let regions = register.regions
    switch finding.subject {
    case .studio(let studio):
      let record = register.studios[Int(studio)]
      let isByPlace = (regions.depth(of: region) ?? 0) > 1
      return regions.isWithin(isByPlace ? record.place : record.reportingUnit, region)
    case .region(let subject): return regions.isWithin(subject, region)
    case .payer:
      // Where the payer's studios report, else where its rule holds.
      let rule = audit.rules[finding.rule]
      let place = rule.payersRegion.flatMap(regions.index(ofCode:)) ?? regions.root
      return regions.isWithin(place, region)
    }
  }

  private static func csv(_ lines: [AuditLine]) -> String {
    var writer = CSVWriter()
    writer.write(text: AuditLine.columns)
    for line in lines {
      writer.write(text: [
        line.rule, line.outcome.rawValue, line.subject, line.name, line.reportingUnit, line.evidence,
        line.source,
      ])
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// A line for each rule and then what was found, or a line for each reporting unit.
  private func text(_ audit: Audit, _ scores: [ScorecardLine], _ lines: [AuditLine]) -> String {
    let card = ScorecardText(language: terminal.language, width: StandardStream.output.columns ?? 160)
    if plan.countsByReportingUnit {
      let asked = plan.tellsAll || plan.rules != nil
      let eligibility = Set(audit.rules.filter(\.isEligibility).map(\.id))
      return card.byReportingUnit(asked ? scores : scores.filter { !eligibility.contains($0.rule) })
    }
    let found = AuditText(language: terminal.language, limit: terminal.limit)
    return card.byRule(scores, of: audit) + found.text(lines, of: audit)
  }
}
