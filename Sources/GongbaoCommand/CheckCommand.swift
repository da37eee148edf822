import Diagnostics
import Ingest
import Publish
import Workspace

/// `gongbao check`: reads and judges the data and the workspace's own templates; writes correction sheets, publishes nothing.
struct CheckCommand: Sendable {
  let session: WorkspaceSession
  private var terminal: Terminal { session.terminal }

  func run() throws(CommandFailure) -> ExitStatus {
    let workspace = try session.openWorkspace()
    let quarantine = try session.quarantine(of: workspace, output: "\(workspace.path)/reports")
    let templates = try attempt(CommandFailure.init) { () throws(WorkspaceError) in
      TemplateCheck(try workspace.templates(), of: workspace.configuration)
    }
    let lock = try session.hold(workspace.path)
    let run = try session.read(
      workspace, groupings: templates.groupings, rules: templates.bulletins.isEmpty ? nil : RuleRequest(),
      studios: templates.bulletins.flatMap(\.studios), quarantine: quarantine)
    _ = try session.region(in: run)
    try session.reportFindings(of: run)
    let found = try templates.findings(in: run, threads: session.plan.threads)
    try terminal.findings(found.filter { $0.severity != .error })
    try quarantine.write(run.outcome.quarantine, terminal)
    try terminal.result(result(of: run, found))
    try session.refuseIfStrict(run)
    lock.release()
    let errors = found.filter { $0.severity == .error }
    // A template that cannot be printed stops every report.
    if !errors.isEmpty { throw CommandFailure(.refused, errors) }
    return session.status(of: run)
  }

  private func result(of run: WorkspaceRun, _ others: [Diagnostic]) -> String {
    let findings = others.reduce(into: run.findings) { sum, finding in
      sum[finding.severity, default: 0] += 1
    }
    return text(of: run, findings)
  }

  private func text(of run: WorkspaceRun, _ findings: [Severity: Int]) -> String {
    switch terminal.messageFormat {
    case .json:
      run.outcome.files.map { JSONText.line(FileLine($0)) }.joined()
        + JSONText.line(CheckTotalLine(run.outcome.files, asOf: run.asOf, findings: findings))
    case .text:
      CheckText(
        language: terminal.language, width: StandardStream.output.columns ?? 100,
        repeatsColumns: session.plan.isVerbose
      ).text(about: run.outcome.files, asOf: run.asOf, findings: findings)
    }
  }
}
