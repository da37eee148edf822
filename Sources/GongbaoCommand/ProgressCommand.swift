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
    let progress = try attempt(CommandFailure.init) { () throws(AggregateError) in try run.totals.progress() }
    let regions = run.register.regions
    let lines = progress.filter { target in region.map { regions.isWithin(target.target.region, $0) } ?? true
    }
    .map { ProgressLine($0, regions: regions, catalogue: run.catalogue) }
    try session.reportFindings(of: run)
    try session.refuseIfStrict(run)
    switch session.plan.figureFormat {
    case .csv: try terminal.result(Self.csv(lines))
    case .json: try terminal.result(JSONText.indented(lines))
    case .table: try terminal.result(table(lines, asOf: run.asOf))
    }
    return session.status(of: run)
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
        line.document.map(CSVWriter.Cell.text) ?? .empty,
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
        line.attained ?? "—", line.percent ?? "—", line.gap ?? "—", line.requiredPerMonth ?? "—",
        line.pacePerMonth ?? "—", line.projected ?? "—", terminal.word(line.stateName),
      ]
    }
    return TextTable(header: header, rows: rows, textColumns: [1, 10]).text(
      width: StandardStream.output.columns ?? 160)
  }
}
