import Diagnostics
import Liquid
import Model

/// What a chart is drawn from: its lines with their figures, and the table that shows the same.
struct ChartSource {
  struct Line {
    var subject: any TableSubject
    /// By column; nil where nothing is known.
    var prints: [FigurePrint?]
  }

  let table: StatisticalTable
  let lines: [Line]

  init(_ call: FilterCall, _ filter: String, columns: [ColumnRequest]) throws(TemplateFault) {
    let subjects = try call.subjects(for: filter)
    table = try StatisticalTable(
      id: try call.blockID(for: filter), title: try call.string("title", requiredBy: filter),
      columns: columns, subjects: subjects, total: nil, totalName: "")
    lines = zip(subjects, table.rows).map { subject, row in
      Line(
        subject: subject,
        prints: row.cells.map { cell in if case .figure(let print) = cell { print } else { nil } })
    }
  }

  /// The units of the numbers, each once (个、项); empty where each number says its own.
  var unit: String {
    var units: [String] = []
    for unit in table.columns.lazy.compactMap(\.unit) where !units.contains(unit) { units.append(unit) }
    return units.joined(separator: "、")
  }

  func chart(_ plot: any ChartPlot) -> Value {
    .drop(
      BlockDrop(content: .chart(Chart(id: table.id, title: table.title, number: 1, plot: plot, table: table)))
    )
  }

  /// Counts, money and percentages have no scale in common.
  func requireOneKind(_ argument: String, of filter: String) throws(TemplateFault) {
    let kinds = Set(lines.lazy.flatMap(\.prints).compactMap { $0?.figure.kind })
    guard kinds.count > 1 else { return }
    throw .refused(
      .argumentInvalid(
        argument, of: filter,
        expected: Wording(
          zh: "能用同一标尺的各列：都是个数，或都是金额、百分数",
          en: "columns with a scale in common: all of them counts, or money, or percentages")))
  }

  /// The periods of the lines, the last of which may not be over.
  var axis: PeriodAxis {
    PeriodAxis(
      points: lines.map { line in
        let piece = (line.subject as? PeriodDrop)?.piece
        return PeriodAxis.Point(
          name: line.subject.rowName, shortName: line.subject.rowShortName,
          group: piece.flatMap { $0.unit == .month ? "\($0.window.end.year)年" : nil },
          note: piece?.note)
      })
  }
}
