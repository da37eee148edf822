import CSV
import Model

/// What a studio sheet with counts is about, and what is noted of it as a whole.
struct StudioSheet {
  /// The time that the sheet, or else the workspace, says the counts are about.
  var period: Period?
  /// Rows with patents whose kind no column tells.
  var untypedPatentRows = 0

  var notes: [FileNote] { untypedPatentRows > 0 ? [.patentsUntyped(rows: untypedPatentRows)] : [] }

  /// Counts that nothing dates.
  func fault(_ binding: HeaderBinding) -> FileFault? {
    guard period == nil, binding.countsEvents, binding.field(of: .period) == nil else { return nil }
    return .periodMissing(
      headers: Column.sheetCounts.compactMap { binding.field(of: $0) }.sorted().map { binding.headers[$0] })
  }
}

extension HeaderBinding {
  /// The file is a studio sheet with columns of counts.
  var countsEvents: Bool { table == .studios && Column.sheetCounts.contains { field(of: $0) != nil } }
}

extension CellReader {
  /// What the row at hand of a studio sheet counts; nil where it counts nothing or nothing dates it.
  mutating func sheetCounts(_ row: Row, _ vocabularies: FactVocabularies) -> SheetCounts? {
    guard countsEvents, let period = sheetPeriod(row) else { return nil }
    let counts = SheetCounts(row, &self, period: period, vocabularies: vocabularies)
    if !counts.facts.isEmpty { note(period.end) }
    if counts.hasUntypedPatents, !isRejected { sheet.untypedPatentRows += 1 }
    return counts
  }

  /// The row's own period; where its cell is empty, the sheet's.
  private mutating func sheetPeriod(_ row: Row) -> Period? {
    guard binding.field(of: .period) != nil else { return sheet.period }
    if content(.period, row).isEmpty {
      if sheet.period == nil { report(.cellMissing, .period, row, .optional) }
      return sheet.period
    }
    return period(row, .optional)
  }
}
