import CSV

extension TableFile {
  /// What a row turns out to be that does not read as a record at once.
  enum Second {
    /// No record; it is skipped already.
    case furniture
    /// A record as it was read, with its faults.
    case record
    /// A record that leaves cells to the rows above; `row` has them now and is to be read again.
    case completed
  }

  /// Looks a second time at the row at hand, which has faults or may be a total.
  mutating func reconsider(_ cells: inout CellReader) -> Second {
    if passOver(cells.regions) { return .furniture }
    let region = binding.field(of: .region)
    let isMerged = region.map { $0 < rows.row.count && CellText.trimmed(rows.row[$0]).isEmpty } ?? false
    guard isMerged || cells.faults.contains(where: { $0.fault == .dittoWithoutAbove }) else { return .record }
    do throws(InputFault) {
      try above.ask(layout)
      guard let filled = filled(isMerged ? region : nil) else { return .record }
      completed = try RowReader(bytes: Self.line(filled), encoding: .utf8, dialect: .comma)
      isCompleted = try completed.advance()
    } catch {
      findings.add(.input(error))
    }
    guard isCompleted else { return .record }
    cells.begin()
    return .completed
  }

  /// The cells of the row with those above where it leaves them; nil where nothing stands above that would fill one.
  ///
  /// - Parameter merged: a blank field that is filled from the block's rows above, not past a total.
  private func filled(_ merged: Int?) -> [String]? {
    guard let above = above.cells else { return nil }
    let row = rows.row
    var cells: [String] = []
    var isFilled = false
    for field in 0..<row.count {
      let isLeft =
        DittoMark.matches(CellText.trimmed(row[field])) || field == merged && !self.above.isBlockOver
      if isLeft, field < above.count {
        cells.append(above[field])
        isFilled = true
      } else {
        cells.append(CellText.string(row[field]))
      }
    }
    return isFilled ? cells : nil
  }

  /// The cells as a line of CSV, each in quotes.
  private static func line(_ cells: [String]) -> [UInt8] {
    let quoted = cells.map {
      "\"" + $0.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
    return Array((quoted.joined(separator: ",") + "\n").utf8)
  }
}
