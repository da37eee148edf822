import CSV
import Diagnostics
import Model
import Workspace

/// `gongbao audit`: how the rules stand: standards, dormant studios, promotion, quotas, funding due and paid, published figures.
struct AuditCommand: Sendable {
  let session: WorkspaceSession
  private var terminal: Terminal { session.terminal }

  func run() throws(CommandFailure) -> ExitStatus {
    let workspace = try session.openWorkspace()
    try checkRules(of: workspace)
    let request = RuleRequest(only: session.plan.rules, keepsPasses: session.plan.tellsPasses)
    let run = try session.read(workspace, rules: request)
    let region = try session.region(in: run)
    guard let audit = run.audit else { return session.status(of: run) }
    let findings = audit.findings.filter { finding in isWanted(finding, of: audit, under: region, in: run) }
    try session.reportFindings(of: run)
    try session.refuseIfStrict(run)
    let lines = findings.map { AuditLine($0, of: audit, register: run.register, language: terminal.language) }
    switch session.plan.figureFormat {
    case .csv: try terminal.result(Self.csv(lines))
    case .json: try terminal.result(JSONText.indented(lines))
    case .table: try terminal.result(table(audit, lines, region, run))
    }
    let isBroken = findings.contains { $0.outcome == .fail }
    return isBroken ? .findings : session.status(of: run)
  }

  /// The ids that `--rule` names must be rules of the workspace.
  private func checkRules(of workspace: WorkspaceDirectory) throws(CommandFailure) {
    guard let asked = session.plan.rules else { return }
    let known = workspace.configuration.rules.map(\.id)
    for id in asked.sorted() where !known.contains(id) {
      throw CommandFailure(ArgumentFault.unknownRule(id, nearest: nearestName(to: id, among: known)))
    }
  }

  /// Who may not apply for a level breaks no rule: it is told with `--all`, or where the rule is asked for.
  private func isWanted(
    _ finding: RuleFinding, of audit: Audit, under region: RegionIndex?, in run: WorkspaceRun
  ) -> Bool {
    if case .eligible = audit.rules[finding.rule].check, finding.outcome == .warning,
      session.plan.rules == nil,
      !session.plan.tellsPasses
    {
      return false
    }
    guard let region else { return true }
    let regions = run.register.regions
    switch finding.subject {
    case .studio(let studio): return regions.isWithin(run.register.studios[Int(studio)].reportingUnit, region)
    case .region(let subject): return regions.isWithin(subject, region)
    case .payer: return region == regions.root
    }
  }

  private static func csv(_ lines: [AuditLine]) -> String {
    var writer = CSVWriter()
    writer.write(text: AuditLine.columns)
    for line in lines {
      writer.write(text: [
        line.rule, line.outcome, line.subject, line.name, line.reportingUnit, line.evidence, line.source,
      ])
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// A line for each rule, and under it what was found.
  private func table(
    _ audit: Audit, _ lines: [AuditLine], _ region: RegionIndex?, _ run: WorkspaceRun
  ) -> String {
    let isChinese = terminal.language == .zh
    let regions = run.register.regions
    let outcomes: [RuleOutcome] = [.pass, .fail, .warning, .unknown]
    let counted = audit.rules.indices.compactMap { rule -> [String]? in
      let counts = audit.scorecard[rule].filter { unit, _ in region.map { regions.isWithin(unit, $0) } ?? true
      }
      guard counts.values.contains(where: { $0.total > 0 }) else { return nil }
      let sums = outcomes.map { outcome in "\(counts.values.reduce(0) { $0 + $1[outcome] })" }
      return [audit.rules[rule].id, audit.rules[rule].label] + sums
    }
    let header =
      isChinese
      ? ["规则", "内容", "符合", "不符合", "提示", "资料不全"] : ["rule", "what", "pass", "fail", "warning", "unknown"]
    let width = StandardStream.output.columns ?? 160
    let summary = TextTable(header: header, rows: counted, textColumns: [1]).text(width: width)
    let found = lines.filter { $0.outcome != RuleOutcome.pass.rawValue || session.plan.tellsPasses }
    let shown = found.prefix(terminal.limit ?? found.count).map(sentence)
    let rest = found.count - shown.count
    let more =
      rest > 0
      ? terminal.word(
        Wording(
          zh: "另有\(rest)条未列出；全部列出请加 --max-diagnostics 0。\n",
          en: "\(rest) more; --max-diagnostics 0 lists them all.\n"))
      : ""
    return summary + (shown.isEmpty ? "" : "\n" + Terminal.printable(shown.joined()) + more)
  }

  /// IM-2 不符合 NM0003 示例职业学校3号职工创新工作室：团队成员2人，要求不少于3人.
  private func sentence(_ line: AuditLine) -> String {
    let subject = line.subject == line.name ? line.name : "\(line.subject) \(line.name)"
    let words = "\(line.rule) \(terminal.word(line.outcomeName)) \(subject)"
    let text = words + (terminal.language == .zh ? "：" : ": ") + line.evidence
    return text.split(whereSeparator: \.isNewline).joined(separator: " ") + "\n"
  }
}
