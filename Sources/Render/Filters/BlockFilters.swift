import Liquid
import Model

/// The filter that makes tables, each a paragraph of its own; those of charts are `ChartFilters`.
///
/// | filter | of | arguments |
/// | --- | --- | --- |
/// | `table` | regions, years, months, levels, targets, indicators, accounts, lines of `audit` | `id`, `title`, `columns`; `total` (a region), `total_name` (合计), `head` (over the names), `limit` (so many lines on the page, all in the file) |
enum BlockFilters {
  static let all: [String: Filter] = [
    "table": Filter(named: ["id", "title", "columns", "head", "total", "total_name", "limit"]) {
      call throws(TemplateFault) in
      try table(call)
    }
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
}
