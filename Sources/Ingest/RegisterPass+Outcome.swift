import Diagnostics
import Model

extension RegisterPass {
  /// Gives each quarantined studio one diagnostic with the number of rows that went with it.
  mutating func reportLostStudios(_ studios: StudioLookup) {
    var rows: [Int32: Int] = [:]
    for file in findings { rows.merge(file?.lostStudios ?? [:], uniquingKeysWith: +) }
    for (studio, count) in rows.sorted(by: { $0.key < $1.key }) {
      let origin = studios.lostOrigins[Int(studio)]
      findings[Int(origin.file)]?.add(
        .studioQuarantined(id: studios.lostIDs[Int(studio)], rows: count), line: Int(origin.line))
    }
  }

  /// Warns of the columns that a file lacks and at least half of the table's other files have.
  mutating func reportAbsentColumns() {
    for table in Table.allCases {
      let numbers = numbers(of: table).filter {
        findings[$0]?.account.headerLine != nil && !isCorrection($0)
      }
      let columns = numbers.map { Set(findings[$0]?.account.boundColumns.map(\.column) ?? []) }
      for (place, number) in numbers.enumerated() {
        let absent = TableSchema.of(table).entries.map(\.column).filter { column in
          // A sheet may name its studios instead of giving ids.
          guard column != .studioID, !columns[place].contains(column.name),
            table != .studios || !isForeign(column, to: columns[place])
          else { return false }
          let having = columns.count { $0.contains(column.name) }
          return having > 0 && having * 2 >= numbers.count - 1
        }
        guard !absent.isEmpty else { continue }
        let line = findings[number]?.account.headerLine
        findings[number]?.add(.columnsAbsent(absent.map { TableSchema.label(of: $0, in: table) }), line: line)
      }
    }
  }

  /// A studio sheet that counts nothing lacks no counts.
  private func isForeign(_ column: Column, to names: Set<String>) -> Bool {
    let counts = Column.sheetCounts
    return (counts.contains(column) || column == .period) && !counts.contains { names.contains($0.name) }
  }

  /// Everything found, in the order of the files.
  func outcome() -> IngestOutcome {
    let found = findings.compactMap { $0 }
    let ledger = FindingLedger(found, orphans: orphans)
    return IngestOutcome(
      files: found.map(\.account), diagnostics: ledger.diagnostics, counts: ledger.counts,
      severities: ledger.severities, quarantine: QuarantineSheets.make(found))
  }
}
