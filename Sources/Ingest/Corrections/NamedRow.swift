import CSV

/// A row that a correction sheet names, as it stands in its file today.
struct NamedRow: Sendable {
  private let cells: [String]
  private let isDamaged: Bool

  init(_ row: Row) {
    cells = row.texts
    isDamaged = row.defect != nil
  }

  /// True where it is the row the correction was written for, as far as can be told: it has the key of the correction, or
  /// the sheet says that the key was wrong and quotes it.
  ///
  /// - Parameters:
  ///   - binding: of its own file.
  ///   - sheet: of the correction sheet.
  func isMeant(by correction: CorrectionRow, _ binding: HeaderBinding, _ sheet: HeaderBinding) -> Bool {
    if isDamaged || cells.count != binding.headers.count { return true }
    if correction.isWithdrawn { return cells.indices.contains { isQuoted($0, binding, correction.problem) } }
    let key = binding.keyColumns.map { column in (column, field: binding.field(of: column)) }
    let written = key.compactMap { $0.field.map(text) }.filter { !$0.isEmpty }.joined(separator: "，")
    return correction.problem.contains("“\(written)”")
      || key.allSatisfy { column, field in
        guard let field, !leavesToRowAbove(field, column) else { return true }
        let now =
          sheet.field(of: column).map { $0 < correction.cells.count ? correction.cells[$0] : "" } ?? ""
        return KeyLedger.folded(text(field)) == KeyLedger.folded(CellText.trimmed(now))
          || isQuoted(field, binding, correction.problem)
      }
  }

  /// In the sheet stands what the row above has.
  private func leavesToRowAbove(_ field: Int, _ column: Column) -> Bool {
    DittoMark.matches(text(field)) || column == .region && text(field).isEmpty
  }

  /// The problem is about the cell: it is quoted or, where it is empty, its header.
  private func isQuoted(_ field: Int, _ binding: HeaderBinding, _ problem: String) -> Bool {
    let quoted = text(field).isEmpty ? binding.headers[field] : cells[field]
    return [quoted, text(field)].contains { !$0.isEmpty && problem.contains("“\(RowFault.shortened($0))”") }
  }

  private func text(_ field: Int) -> String { CellText.trimmed(cells[field]) }
}
