import Diagnostics
import Liquid
import Model

/// The filters that make charts, each a paragraph of its own, with a caption and the table of what it shows.
///
/// | filter | of | arguments |
/// | --- | --- | --- |
/// | `bar_chart` | regions, levels, targets, indicators, lines of `audit` | `id`, `title`, `value` (one column): bars from zero |
/// | `level_chart` | the same, or one of them | `id`, `title`, `columns` (the parts of each line's whole, in their order), `total` (a column, the whole): one bar a line in segments |
/// | `trend_chart` | `years`, `months` | `id`, `title`, `value` (one column): columns from zero; or `values` (several with a scale in common): lines |
/// | `tile_map` | regions | `id`, `title`, `value` (one column): the leagues and cities of Inner Mongolia where they lie, others in rows |
/// | `progress_chart` | targets, or one of them | `id`, `title`: bullet bars |
enum ChartFilters {
  static let all: [String: Filter] = [
    "bar_chart": Filter(named: ["id", "title", "value"]) { call throws(TemplateFault) in try bars(call) },
    "level_chart": Filter(named: ["id", "title", "columns", "total"]) { call throws(TemplateFault) in
      try levels(call)
    },
    "trend_chart": Filter(named: ["id", "title", "value", "values"]) { call throws(TemplateFault) in
      try trend(call)
    },
    "tile_map": Filter(named: ["id", "title", "value"]) { call throws(TemplateFault) in try tiles(call) },
    "progress_chart": Filter(named: ["id", "title"]) { call throws(TemplateFault) in try progress(call) },
  ]

  /// `units | bar_chart: id: "studios", value: "total.studios", title: "…"`.
  private static func bars(_ call: FilterCall) throws(TemplateFault) -> Value {
    let source = try ChartSource(call, "bar_chart", columns: [try call.column("value", of: "bar_chart")])
    let bars = source.lines.compactMap { line -> BarPlot.Bar? in
      guard let print = line.prints.first ?? nil else { return nil }
      return BarPlot.Bar(name: line.subject.rowShortName, value: print.figure.value, label: print.text)
    }
    return source.chart(BarPlot(bars: bars, unit: source.unit))
  }

  /// `units | tile_map: id: "map", value: "total.studios", title: "…"`.
  private static func tiles(_ call: FilterCall) throws(TemplateFault) -> Value {
    let source = try ChartSource(call, "tile_map", columns: [try call.column("value", of: "tile_map")])
    let tiles = source.lines.map { line in
      let print = line.prints.first ?? nil
      return TilePlot.Tile(
        name: line.subject.rowShortName, value: print?.figure.value,
        label: print?.text ?? StatisticalTable.notApplicable, code: (line.subject as? RegionDrop)?.tileCode)
    }
    return source.chart(TilePlot(tiles: tiles, unit: source.unit))
  }

  /// `units | level_chart: id: "levels", columns: "total.studios_national=全国示范性, …", total: "total.studios", title: "…"`.
  private static func levels(_ call: FilterCall) throws(TemplateFault) -> Value {
    let columns = try ColumnRequest.list(try call.string("columns", requiredBy: "level_chart"))
    guard !columns.isEmpty else { throw .refused(.argumentMissing("columns", of: "level_chart")) }
    let whole = try call.string("total").map { text throws(TemplateFault) in
      var request = try ColumnRequest(Substring(text))
      request.label = request.label ?? "合计"
      return request
    }
    let source = try ChartSource(call, "level_chart", columns: columns + (whole.map { [$0] } ?? []))
    try source.requireOneKind("columns", of: "level_chart")
    let lines = source.lines.map { line in
      let parts = line.prints.map { print in
        print.map { LevelPlot.Part(value: $0.figure.value, label: $0.text) }
      }
      return LevelPlot.Line(
        name: line.subject.rowShortName, parts: Array(parts.prefix(columns.count)),
        whole: whole == nil ? nil : parts.last ?? nil)
    }
    try requireNoNamings(in: source.lines.first, columns: columns.count)
    if let overlap = lines.first(where: \.overlaps) {
      throw .refused(
        .argumentInvalid(
          "columns", of: "level_chart",
          expected: Wording(
            zh: "互不重叠的各部分；“\(overlap.name)”各列相加大于合计",
            en: "parts that do not overlap; those of “\(overlap.name)” are together more than the total")))
    }
    return source.chart(
      LevelPlot(
        names: source.table.columns.prefix(columns.count).map(\.label), lines: lines, unit: source.unit))
  }

  /// A studio that holds two of several namings would be drawn twice, also where the sum stays within the whole.
  private static func requireNoNamings(in line: ChartSource.Line?, columns: Int) throws(TemplateFault) {
    let namings =
      line?.prints.prefix(columns).compactMap { $0?.figure }.filter { $0.measure.hasPrefix("held_") } ?? []
    guard namings.count > 1 else { return }
    let names = (namings[0].label, namings[1].label)
    throw .refused(
      .argumentInvalid(
        "columns", of: "level_chart",
        expected: Wording(
          zh: "互不重叠的各部分；一个工作室可以有几级命名（\(names.0)、\(names.1)），请用按最高级别的各列",
          en:
            "parts that do not overlap; a studio may hold several namings (\(names.0), \(names.1)): use those of the highest level"
        )))
  }

  /// `years | trend_chart: id: "trend", value: "studios", title: "…"`.
  private static func trend(_ call: FilterCall) throws(TemplateFault) -> Value {
    guard let several = try call.string("values") else {
      let source = try ChartSource(
        call, "trend_chart", columns: [try call.column("value", of: "trend_chart")])
      let columns = source.lines.map { line in
        let print = line.prints.first ?? nil
        return ColumnPlot.Column(value: print?.figure.value, label: print?.text ?? "")
      }
      return source.chart(ColumnPlot(axis: source.axis, columns: columns, unit: source.unit))
    }
    let columns = try ColumnRequest.list(several)
    guard !columns.isEmpty else { throw .refused(.argumentMissing("values", of: "trend_chart")) }
    let source = try ChartSource(call, "trend_chart", columns: columns)
    try source.requireOneKind("values", of: "trend_chart")
    let lines = source.table.columns.enumerated().map { place, column in
      let prints = source.lines.map { $0.prints[place] }
      return LinePlot.Line(
        name: column.label, values: prints.map { $0?.figure.value }, labels: prints.map { $0?.text ?? "" })
    }
    return source.chart(LinePlot(axis: source.axis, lines: lines, unit: source.unit))
  }

  /// `targets | progress_chart: id: "targets", title: "…"`.
  private static func progress(_ call: FilterCall) throws(TemplateFault) -> Value {
    let source = try ChartSource(
      call, "progress_chart",
      columns: try ColumnRequest.list("value=目标, attained=完成数, percent=完成率"))
    return source.chart(ProgressPlot(lines: source.lines.compactMap(progressLine)))
  }

  /// Nil where nothing is known of a target.
  private static func progressLine(_ line: ChartSource.Line) -> ProgressPlot.Line? {
    let figures = line.prints.compactMap { $0?.figure }
    guard figures.count == 3 else { return nil }
    let labels = figures.map { FigureStyle.plain.print($0).withUnit.text }
    return ProgressPlot.Line(
      name: line.subject.rowName, attained: figures[1].value, target: figures[0].value,
      attainedLabel: labels[1], targetLabel: labels[0], percentLabel: labels[2])
  }
}

extension LevelPlot.Line {
  /// Its parts are none of one whole: together they are more.
  fileprivate var overlaps: Bool {
    guard let whole, let sum else { return false }
    return sum > whole.value
  }
}

extension FilterCall {
  fileprivate func column(_ name: String, of filter: String) throws(TemplateFault) -> ColumnRequest {
    try ColumnRequest(Substring(try string(name, requiredBy: filter)))
  }
}
