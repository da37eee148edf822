import Aggregate
import CSV
import Diagnostics
import Model
import Workspace

/// `gongbao progress`: targets, attained, gap, pace and state.
struct ProgressCommand: Sendable {
  let session: WorkspaceSession
  private var terminal: Terminal { session.terminal }

  func run() throws(CommandFailure) -> ExitStatus {
    let workspace = try session.openWorkspace()
    let run = try session.read(workspace)
    let region = try session.region(in: run)
    let regions = run.register.regions
    let all = try attempt(CommandFailure.init) { () throws(AggregateError) in try run.totals.progress() }
    let progress = all.filter { target in
      region.map { regions.isWithin(target.target.region, $0) } ?? true
    }
    var allocations: [GapAllocation]?
    if let measure = session.plan.allocation {
      allocations = try attempt(CommandFailure.init) { () throws(AggregateError) in
        try run.totals.allocations(of: progress, by: measure)
      }
    }
    try session.reportFindings(of: run)
    try session.refuseIfStrict(run)
    if let allocations {
      try tell(allocations, of: run)
    } else {
      try tell(progress, of: run, within: region)
    }
    return session.status(of: run)
  }

  private func tell(
    _ progress: [TargetProgress], of run: WorkspaceRun, within region: RegionIndex?
  ) throws(CommandFailure) {
    let lines = progress.map { ProgressLine($0, regions: run.register.regions, catalogue: run.catalogue) }
    switch session.plan.figureFormat {
    case .csv: try terminal.result(Self.csv(lines))
    case .json: try terminal.result(JSONText.indented(lines))
    case .table:
      try terminal.result(table(lines, asOf: run.asOf) + session.coverage(of: run, within: region))
    }
  }

  private func tell(_ allocations: [GapAllocation], of run: WorkspaceRun) throws(CommandFailure) {
    let regions = run.register.regions
    let lines = allocations.flatMap { allocation in
      AllocationLine.lines(of: allocation, regions: regions, catalogue: run.catalogue)
    }
    switch session.plan.figureFormat {
    case .csv: try terminal.result(AllocationLine.csv(lines))
    case .json: try terminal.result(JSONText.indented(lines))
    case .table:
      let text = AllocationText(
        language: terminal.language, width: StandardStream.output.columns ?? 160, regions: regions,
        catalogue: run.catalogue)
      try terminal.result(text.text(allocations))
    }
  }

  private static func csv(_ lines: [ProgressLine]) -> String {
    var writer = CSVWriter()
    writer.write(text: ProgressLine.columns)
    for line in lines {
      let number = { (text: String?) in text.map(CSVWriter.Cell.number) ?? .empty }
      writer.write([
        .text(line.region), .text(line.name), .text(line.measure), .number(line.target),
        .number(line.deadline),
        number(line.attained), number(line.percent), number(line.gap), number(line.requiredPerMonth),
        number(line.pacePerMonth), number(line.projected), .text(line.state),
        line.document.map(CSVWriter.Cell.text) ?? .empty, number(line.lower), number(line.upper),
      ])
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private func table(_ lines: [ProgressLine], asOf: Day) -> String {
    guard !lines.isEmpty else { return terminal.word(Wording(zh: "没有目标\n", en: "no targets\n")) }
    let header =
      terminal.language == .zh
      ? ["截至\(asOf)", "指标", "目标", "期限", "已建", "完成%", "差额", "每月需要", "近12月月均", "预计达到", "状态"]
      : [
        "as of \(asOf)", "measure", "target", "deadline", "attained", "%", "gap", "needed/month",
        "pace/month",
        "projected", "state",
      ]
    let rows = lines.map { line in
      [
        line.name, terminal.language == .zh ? line.label : line.measure, line.target, line.deadline,
        line.attained.map { (line.isApproximate ? "≈" : "") + $0 } ?? "—", line.percent ?? "—",
        line.gap ?? "—", line.requiredPerMonth ?? "—",
        line.pacePerMonth ?? "—", line.projected ?? "—", terminal.word(line.stateName),
      ]
    }
    return TextTable(header: header, rows: rows, textColumns: [1, 10]).text(
      width: StandardStream.output.columns ?? 160)
  }
}
