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

  /// Throws everything found so far where the facts could only be misjudged: without the studios, or with a file that may
  /// hold them, every fact would be about a studio nobody knows.
  mutating func refuseBeforeFacts() throws(IngestError) {
    let isHopeless = findings.indices.contains { number in
      guard findings[number]?.refusal != nil else { return false }
      return table(of: number).map { [.regions, .regionAliases, .studios].contains($0) } ?? true
    }
    guard isHopeless || !orphans.isEmpty else { return }
    reportAcrossFiles()
    try refuseIfPointless()
  }
}
