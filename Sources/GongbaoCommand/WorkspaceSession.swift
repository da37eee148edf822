import Aggregate
import Diagnostics
import Ingest
import Model
import Publish
import Workspace

/// What the commands that read a workspace have in common: finding it, reading it, judging what was found.
struct WorkspaceSession: Sendable {
  let plan: RunPlan
  let terminal: Terminal
  let surroundings: ProcessSurroundings

  /// The workspace that the plan names, or the nearest one.
  func openWorkspace() throws(CommandFailure) -> WorkspaceDirectory {
    try attempt(CommandFailure.init) { () throws(WorkspaceError) in
      if let path = plan.workspace { return try WorkspaceDirectory(at: path) }
      return try WorkspaceDirectory(at: WorkspaceDirectory.nearest(to: surroundings.currentDirectory))
    }
  }

  /// Reads and counts everything. Where the data cannot be used, what there is to mend goes to the quarantine first.
  func read(
    _ workspace: WorkspaceDirectory, groupings: Set<TotalsGrouping> = [],
    rules: RuleRequest? = nil, studios: [String] = [], quarantine: QuarantineDirectory? = nil
  ) throws(CommandFailure) -> WorkspaceRun {
    let date = plan.asOf ?? workspace.configuration.asOf
    let notice = WaitingNotice(terminal)
    defer { notice.end() }
    let run: WorkspaceRun
    do {
      run = try WorkspaceRun(
        of: workspace, asOf: date.day(today: ProcessSurroundings.today()), threads: plan.threads,
        groupings: groupings, rules: rules, studios: studios)
    } catch {
      if case .unusable(let data) = error, data.quarantine.hasFindings {
        try quarantine?.write(data.quarantine, terminal)
      }
      throw CommandFailure(error)
    }
    if let file = run.outcome.files.first(where: { !$0.rows.isBalanced }) {
      throw CommandFailure(
        .refused,
        [
          Diagnostic(
            .error, .accountUnbalanced, at: SourceLocation(file: file.path),
            Wording(
              zh: "读入的行数与采用、退回、略过之和不符，不能发布",
              en: "the rows read are not those accepted, quarantined and skipped; nothing is published"))
        ])
    }
    KeptToTheEnd.keep(run)
    return run
  }

  /// Where correction sheets go.
  func quarantine(
    of workspace: WorkspaceDirectory, output: String
  ) throws(CommandFailure) -> QuarantineDirectory {
    try attempt(CommandFailure.init) { () throws(ArgumentFault) in
      try QuarantineDirectory(
        plan.quarantine ?? "\(workspace.path)/quarantine", workspace: workspace.path, output: output,
        shown: surroundings.relative)
    }
  }

  /// Keeps other runs out of a directory; another run that holds it ends this one.
  func hold(_ directory: String) throws(CommandFailure) -> RunLock {
    do throws(SystemFault) {
      if let lock = try RunLock(directory: directory) { return lock }
    } catch {
      throw CommandFailure(error)
    }
    throw CommandFailure(
      .held,
      [
        Diagnostic(
          .error, .workspaceHeld, at: SourceLocation(file: surroundings.relative(directory)),
          Wording(zh: "另一个 gongbao 正在使用这个目录", en: "another gongbao is at work in this directory"),
          help: Wording(zh: "请等它结束后再运行。", en: "Wait until it has finished, then run again."))
      ])
  }

  /// The region that `--region` names; nil where none is asked for.
  func region(in run: WorkspaceRun) throws(CommandFailure) -> RegionIndex? {
    guard let code = plan.region else { return nil }
    let regions = run.register.regions
    guard let index = regions.index(ofCode: code), regions.depth(of: index) != nil else {
      let places = regions.subtree(of: regions.root).map { regions[$0] }
      // Whoever writes a name is told its code.
      let nearest =
        places.first { $0.name == code || $0.shortName == code }?.code
        ?? nearestName(to: code, among: places.map(\.code))
      throw CommandFailure(ArgumentFault.unknownRegion(code, nearest: nearest))
    }
    return index
  }

  /// Prints what was found, and says how much more there is.
  func reportFindings(of run: WorkspaceRun) throws(CommandFailure) {
    let accounts = plan.isVerbose ? run.outcome.files.map(Self.account) : []
    try terminal.findings(run.diagnostics + accounts, unkept: run.outcome.unkept)
  }

  /// Who has not reported for the as-of date's month, to stand under a table.
  func coverage(of run: WorkspaceRun, within region: RegionIndex?) -> String {
    let regions = run.register.regions
    let coverage = Coverage(
      run.register.submissions, monthOf: run.asOf, within: region ?? regions.root, in: regions)
    let text = CoverageText(language: terminal.language).text(coverage, asOf: run.asOf, regions: regions)
    return text.isEmpty ? "" : "\n" + text
  }

  /// What became of a file's rows, for `--verbose`.
  private static func account(_ file: FileAccount) -> Diagnostic {
    let rows = file.rows
    return Diagnostic(
      .note, .fileAccount, at: SourceLocation(file: file.path),
      Wording(
        zh: "读入\(rows.read)行，采用\(rows.accepted)行，退回\(rows.quarantined)行，略过\(rows.skipped)行",
        en:
          "\(rows.read) rows read, \(rows.accepted) accepted, \(rows.quarantined) quarantined, \(rows.skipped) skipped"
      ))
  }

  /// With `--strict` a quarantined row refuses the run.
  func refuseIfStrict(_ run: WorkspaceRun) throws(CommandFailure) {
    let quarantined = run.outcome.files.reduce(0) { $0 + $1.rows.quarantined }
    guard plan.isStrict, quarantined > 0 else { return }
    throw CommandFailure(
      .refused,
      [
        Diagnostic(
          .error, .strictRefused,
          Wording(
            zh: "有\(quarantined)行被退回，按 --strict 停止",
            en: "\(quarantined) rows are quarantined, and --strict refuses them"),
          help: Wording(zh: "请按更正表改好后重新运行。", en: "Mend them by the correction sheets, then run again."))
      ])
  }

  /// Findings of the data make a finished command end with 1.
  func status(of run: WorkspaceRun) -> ExitStatus {
    let hasErrors = run.diagnostics.contains { $0.severity == .error }
    return run.outcome.quarantine.hasFindings || hasErrors || run.outcome.severities[.error, default: 0] > 0
      ? .findings : .clean
  }
}

extension WorkspaceRun {
  /// How many of each severity were found.
  var findings: [Severity: Int] {
    diagnostics.reduce(into: outcome.unkept) { sum, finding in sum[finding.severity, default: 0] += 1 }
  }
}
