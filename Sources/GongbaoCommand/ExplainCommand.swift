import Aggregate
import Diagnostics
import Ingest
import Model
import Render
import Workspace

/// `gongbao explain`: one figure, what it is made of, and the rows behind it.
struct ExplainCommand: Sendable {
  let session: WorkspaceSession
  private var terminal: Terminal { session.terminal }
  private var plan: RunPlan { session.plan }

  func run() throws(CommandFailure) -> ExitStatus {
    let id = plan.operands[0]
    let workspace = try session.openWorkspace()
    let needs = FigureTracer.needs(of: id)
    let run = try session.read(
      workspace, groupings: Set(needs.series.map(TotalsGrouping.init)),
      rules: needs.judgesRules ? RuleRequest(tellsAll: needs.tellsAll) : nil,
      studios: needs.studios)
    let edition = try attempt(CommandFailure.init) { () throws(AggregateError) in
      try run.edition(threads: plan.threads)
    }
    let traced = try attempt(CommandFailure.init) { () throws(FigureFault) in
      try FigureTracer(edition).trace(id)
    }
    try session.reportFindings(of: run)
    try session.refuseIfStrict(run)
    let rows = plan.listsRows ? RowsBehind(traced, in: run) : nil
    switch plan.figureFormat {
    case .csv: try terminal.result(rows.map { FigureRowLine.csv($0.lines) } ?? FigureLine.csv(lines(traced)))
    case .json:
      try terminal.result(rows.map { JSONText.indented($0.lines) } ?? JSONText.indented(lines(traced)))
    case .table:
      let text = ExplainText(language: terminal.language, width: StandardStream.output.columns ?? 160)
      try terminal.result(text.text(of: traced, rows))
    }
    return session.status(of: run)
  }

  private func lines(_ traced: TracedFigure) -> [FigureLine] { FigureLine.lines(of: traced) }
}

/// The rows behind a figure and behind those that it is made of.
struct RowsBehind: Sendable {
  /// By figure, in the order in which they are told.
  let lines: [FigureRowLine]

  init(_ traced: TracedFigure, in run: WorkspaceRun) {
    let leaves = traced.leaves
    let cells = leaves.compactMap { leaf in
      if case .counted(let cell) = leaf.origin { cell } else { nil }
    }
    var counted = run.rows(behind: cells)[...]
    let files = run.outcome.files
    let paths = files.map(\.path)
    lines = leaves.flatMap { leaf in
      let rows: [FigureRow] =
        switch leaf.origin {
        case .counted: counted.popFirst() ?? []
        case .rows(let rows): rows
        case .account(let table, let part): Self.accounts(of: files, table, part)
        case .made, .judged: []
        }
      return rows.map {
        FigureRowLine($0, of: leaf.figure, files: paths, studios: run.register.studios)
      }
    }
  }

  /// A line a file of the table.
  private static func accounts(of files: [FileAccount], _ table: Table, _ part: AccountPart) -> [FigureRow] {
    files.enumerated().filter { $0.element.table == table }.map { place, file in
      FigureRow(
        RowOrigin(file: Int32(place), line: 0), of: table, key: "",
        value: FixedDecimal(part.count(of: file.rows)))
    }
  }
}

extension TracedFigure {
  /// The figures that are made of no others; each once.
  fileprivate var leaves: [TracedFigure] {
    guard case .made(let ends) = origin else { return [self] }
    var met: Set<String> = []
    return ends.flatMap(\.leaves).filter { met.insert($0.figure.id).inserted }
  }
}
