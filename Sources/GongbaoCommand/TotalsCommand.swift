import Aggregate
import CSV
import Diagnostics
import Model
import Workspace

/// `gongbao totals`: figures to the terminal, or as CSV or JSON.
struct TotalsCommand: Sendable {
  let session: WorkspaceSession
  private var plan: RunPlan { session.plan }
  private var terminal: Terminal { session.terminal }

  func run() throws(CommandFailure) -> ExitStatus {
    let workspace = try session.openWorkspace()
    let run = try session.read(workspace, groupings: [plan.query.grouping])
    var query = plan.query
    query.region = try session.region(in: run)
    let rows = try attempt(CommandFailure.init) { () throws(AggregateError) in try run.totals.rows(query) }
    try session.reportFindings(of: run)
    try session.refuseIfStrict(run)
    switch plan.figureFormat {
    case .csv: try terminal.result(Self.csv(rows))
    case .json: try terminal.result(JSONText.indented(rows.map(TotalsLine.init)))
    case .table: try terminal.result(table(rows, run: run))
    }
    return session.status(of: run)
  }

  private static func csv(_ rows: [TotalsRow]) -> String {
    var writer = CSVWriter()
    writer.write(text: TotalsLine.columns)
    for row in rows {
      let line = TotalsLine(row)
      writer.write([
        .text(line.slice), .text(line.by), .text(line.region),
        line.group.isEmpty ? .empty : .text(line.group),
        .text(line.name), .text(line.measure), .number(line.value), .text(line.unit),
        line.lower.map(CSVWriter.Cell.number) ?? .empty, line.upper.map(CSVWriter.Cell.number) ?? .empty,
        .number(String(line.records)),
      ])
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// One line a region or group, one column a measure; an approximate sum has a ≈ before it.
  private func table(_ rows: [TotalsRow], run: WorkspaceRun) -> String {
    var names: [String] = [], cells: [String: [String]] = [:]
    var measures: [String] = [], headed: Set<String> = []
    for row in rows {
      let key = "\(row.regionCode)\u{0}\(row.group)"
      if cells[key] == nil { names.append(key) }
      if headed.insert(row.measure).inserted { measures.append(row.measure) }
      let line = TotalsLine(row)
      cells[key, default: [row.name]].append((row.isApproximate ? "≈" : "") + line.value)
    }
    let header = measures.map { id -> String in
      guard terminal.language == .zh, let index = run.catalogue.index(ofID: id) else { return id }
      let measure = run.catalogue.measures[index]
      return "\(measure.label)（\(measure.unit)）"
    }
    let first = terminal.language == .zh ? "截至\(run.asOf)" : "as of \(run.asOf)"
    return TextTable(header: [first] + header, rows: names.compactMap { cells[$0] })
      .text(width: StandardStream.output.columns ?? 100)
  }
}
