import Diagnostics
import Model

extension RegisterPass {
  /// What is seen only with every file read: copies, versions of one sheet, columns that one file lacks.
  mutating func reportAcrossFiles() {
    accountForRepeats()
    reportVersions()
    reportAbsentColumns()
  }

  /// Gives each copy of a file that was read the account of a file that says nothing new.
  mutating func accountForRepeats() {
    for (number, first) in repeats.firsts where findings[number] == nil {
      guard let original = findings[first] else { continue }
      var copy = FileFindings(files[number], repeating: original)
      // Two offices that both have nothing to report send the same header.
      let rows = original.account.rows
      if rows.accepted + rows.quarantined > 0 {
        copy.add(.repeats(original.file.path), line: nil)
      }
      findings[number] = copy
    }
  }

  /// Warns of a file that is a version of an earlier one of its table: by the marks in their names or, where only days
  /// tell them apart, by keys that stand in both.
  private mutating func reportVersions() {
    for table in Table.allCases {
      let versions = numbers(of: table).filter { !isCorrection($0) }.map {
        (number: $0, version: FileVersion(path: files[$0].path))
      }
      for (place, later) in versions.enumerated() {
        let rivals = findings[later.number]?.rivals ?? [:]
        let earlier = versions[..<place].filter { $0.version.sheet == later.version.sheet }
        let shared = earlier.reduce(0) { $0 + (rivals[$1.number] ?? 0) }
        let rival =
          earlier.first { rivals[$0.number] != nil }
          ?? earlier.first { later.version.isVersion(of: $0.version) }
        guard let rival, later.version != rival.version else { continue }
        findings[later.number]?.add(.versionOf(files[rival.number].path, rows: shared), line: nil)
      }
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
}
