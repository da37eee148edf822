import CSV
import Model

/// Finds the header of a file: the first row in which every required column of a table is found.
struct HeaderFinder {
  /// How many rows are looked at; titles above a header are few.
  private static let deepest = 50

  /// What was found.
  struct Header: Sendable {
    var binding: HeaderBinding
    var line: Int
    /// Rows above it: titles.
    var rowsAbove: Int
  }

  /// The tables that may be meant.
  let schemas: [TableSchema]

  /// Reads `rows` up to and with the header.
  func find(in rows: inout RowReader) throws(FileFault) -> Header {
    var best: HeaderBinding?
    var rowsRead = 0
    var isText = true
    while rowsRead < Self.deepest, try advance(&rows) {
      if case .invalidText? = rows.row.defect { isText = false }
      let headers = cells(rows)
      let line = rows.line
      let bindings = schemas.map { HeaderBinding(headers, to: $0) }
      let complete = HeaderBinding.meant(among: bindings.filter(\.isComplete))
      if complete.count > 1 { throw .ambiguous(complete.map(\.table)) }
      if let binding = complete.first { return Header(binding: binding, line: line, rowsAbove: rowsRead) }
      if let candidate = bindings.max(by: { $0.matches < $1.matches }),
        candidate.matches > best?.matches ?? -1
      {
        best = candidate
      }
      rowsRead += 1
    }
    guard let best else { throw .empty }
    guard schemas.count == 1 else { throw .unbound }
    guard isText else { throw .encodingUnknown }
    throw .columnMissing(table: best.table, columns: best.missing)
  }

  private func advance(_ rows: inout RowReader) throws(FileFault) -> Bool {
    do {
      return try rows.advance()
    } catch {
      throw .input(error)
    }
  }

  private func cells(_ rows: borrowing RowReader) -> [String] {
    let row = rows.row
    return (0..<row.count).map { CellText.string(CellText.trimmed(row[$0])) }
  }
}
