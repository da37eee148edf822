import Liquid
import Model

/// The filters that make tables and charts, each a paragraph of its own.
///
/// | filter | of | arguments |
/// | --- | --- | --- |
/// | `table` | regions, levels, targets, indicators, accounts, lines of `audit` | `id`, `title`, `columns`; `total` (a region), `total_name` (合计), `head` (over the names), `limit` (so many lines on the page, all in the file) |
/// | `bar_chart` | the same | `id`, `title`, `value` (one column) |
/// | `progress_chart` | targets, or one of them | `id`, `title` |
enum BlockFilters {
  static let all: [String: Filter] = [
    "table": Filter(named: ["id", "title", "columns", "head", "total", "total_name", "limit"]) {
      call throws(TemplateFault) in
      try table(call)
    },
    "bar_chart": Filter(named: ["id", "title", "value"]) { call throws(TemplateFault) in try bars(call) },
    "progress_chart": Filter(named: ["id", "title"]) { call throws(TemplateFault) in try progress(call) },
  ]

  /// `units | table: id: "units", title: "…", columns: "total.studios, total.patents=专利", total: region`.
  private static func table(_ call: FilterCall) throws(TemplateFault) -> Value {
    let subjects = try call.subjects(for: "table")
    let columns = try ColumnRequest.list(try call.string("columns", requiredBy: "table"))
    guard !columns.isEmpty else { throw .refused(.argumentMissing("columns", of: "table")) }
    var table = try StatisticalTable(
      id: try call.blockID(for: "table"), title: try call.string("title", requiredBy: "table"),
      columns: columns, subjects: subjects, total: try total(call, of: subjects),
      totalName: try call.string("total_name") ?? "合计")
    if let heading = try call.string("head") { table.heading = heading }
    if let limit = call.named["limit"], limit.kind != .nil { table.shownRows = try limit.asInteger() }
    return .drop(BlockDrop(content: .table(table)))
  }

  /// The total's region is counted as the lines are: the two divisions are never mixed.
  private static func total(
    _ call: FilterCall, of subjects: [any TableSubject]
  ) throws(TemplateFault) -> (any TableSubject)? {
    guard let value = call.named["total"], value.kind != .nil else { return nil }
    guard case .drop(let drop) = value, let total = drop as? any TableSubject else {
      throw .refused(.rowsExpected("total"))
    }
    guard let region = total as? RegionDrop, let line = subjects.first as? RegionDrop else { return total }
    return region.divided(by: line.division)
  }

  /// `units | bar_chart: id: "studios", value: "total.studios", title: "…"`.
  private static func bars(_ call: FilterCall) throws(TemplateFault) -> Value {
    let subjects = try call.subjects(for: "bar_chart")
    let request = try ColumnRequest(Substring(try call.string("value", requiredBy: "bar_chart")))
    let table = try StatisticalTable(
      id: try call.blockID(for: "bar_chart"), title: try call.string("title", requiredBy: "bar_chart"),
      columns: [request], subjects: subjects, total: nil, totalName: "")
    let bars = zip(subjects, table.rows).compactMap { subject, row -> BarPlot.Bar? in
      guard case .figure(let print)? = row.cells.first else { return nil }
      return BarPlot.Bar(name: subject.rowShortName, value: print.figure.value, label: print.text)
    }
    let plot = BarPlot(bars: bars, unit: table.columns.first?.unit ?? "")
    return .drop(
      BlockDrop(
        content: .chart(Chart(id: table.id, title: table.title, number: 1, plot: .bars(plot), table: table))))
  }

  /// `targets | progress_chart: id: "targets", title: "…"`.
  private static func progress(_ call: FilterCall) throws(TemplateFault) -> Value {
    let subjects = try call.subjects(for: "progress_chart")
    let table = try StatisticalTable(
      id: try call.blockID(for: "progress_chart"),
      title: try call.string("title", requiredBy: "progress_chart"),
      columns: try ColumnRequest.list("value=目标, attained=完成数, percent=完成率"), subjects: subjects,
      total: nil, totalName: "")
    let lines = zip(subjects, table.rows).compactMap { subject, row in line(subject, row) }
    return .drop(
      BlockDrop(
        content: .chart(
          Chart(
            id: table.id, title: table.title, number: 1, plot: .progress(ProgressPlot(lines: lines)),
            table: table))))
  }

  /// Nil where nothing is known of a target.
  private static func line(
    _ subject: any TableSubject, _ row: StatisticalTable.Row
  ) -> ProgressPlot.Line? {
    let figures = row.cells.compactMap { cell in
      if case .figure(let print) = cell { print.figure } else { nil }
    }
    guard figures.count == 3 else { return nil }
    let labels = figures.map { FigureStyle.plain.print($0).withUnit.text }
    return ProgressPlot.Line(
      name: subject.rowName, attained: figures[1].value, target: figures[0].value,
      attainedLabel: labels[1], targetLabel: labels[0], percentLabel: labels[2])
  }
}
