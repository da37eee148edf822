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
    guard mergedRegion != nil || cells.faults.contains(where: { $0.fault == .dittoWithoutAbove }) else {
      return .record
    }
    complete()
    guard isCompleted else { return .record }
    cells.begin()
    return .completed
  }

  /// Fills in the row at hand, which a correction sheet took the place of, for the rows below it.
  mutating func completeSuperseded() {
    if hasDitto || mergedRegion != nil { complete() }
  }

  private var hasDitto: Bool {
    let row = rows.row
    return (0..<row.count).contains { DittoMark.matches(CellText.trimmed(row[$0])) }
  }

  /// The region's cell, where it is blank as in merged cells.
  private var mergedRegion: Int? {
    binding.field(of: .region).flatMap { field in
      field < rows.row.count && CellText.trimmed(rows.row[field]).isEmpty ? field : nil
    }
  }

  /// Fills in what the row at hand leaves to the one above. What stands above a row in a correction sheet stood elsewhere
  /// in its file, so nothing is filled in there.
  private mutating func complete() {
    guard !layout.isCorrection else { return }
    do throws(InputFault) {
      try above.ask(layout, padding: rows.padding)
      guard let filled = filled(mergedRegion) else { return }
      completed = try RowReader(bytes: Self.line(filled), encoding: .utf8, dialect: .comma)
      isCompleted = try completed.advance()
    } catch {
      findings.add(.input(error))
    }
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
