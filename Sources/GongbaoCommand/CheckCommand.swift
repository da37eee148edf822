import Diagnostics
import Ingest
import Publish
import Workspace

/// `gongbao check`: reads and judges the data; writes correction sheets, publishes nothing.
struct CheckCommand: Sendable {
  let session: WorkspaceSession
  private var terminal: Terminal { session.terminal }

  func run() throws(CommandFailure) -> ExitStatus {
    let workspace = try session.openWorkspace()
    let quarantine = try session.quarantine(of: workspace, output: "\(workspace.path)/reports")
    let lock = try session.hold(workspace.path)
    let run = try session.read(workspace, quarantine: quarantine)
    _ = try session.region(in: run)
    try session.reportFindings(of: run)
    try quarantine.write(run.outcome.quarantine, terminal)
    try terminal.result(result(of: run))
    try session.refuseIfStrict(run)
    lock.release()
    return session.status(of: run)
  }

  private func result(of run: WorkspaceRun) -> String {
    switch terminal.messageFormat {
    case .json:
      run.outcome.files.map { JSONText.line(FileLine($0)) }.joined()
        + JSONText.line(CheckTotalLine(run.outcome.files, asOf: run.asOf, findings: run.findings))
    case .text:
      CheckText(
        language: terminal.language, width: StandardStream.output.columns ?? 100,
        repeatsColumns: session.plan.isVerbose
      ).text(about: run.outcome.files, asOf: run.asOf, findings: run.findings)
    }
  }
}
