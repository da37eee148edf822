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

  /// Everything found, in the order of the files.
  func outcome() -> IngestOutcome {
    let found = findings.compactMap { $0 }
    let ledger = FindingLedger(found, orphans: orphans)
    return IngestOutcome(
      files: found.map(\.account), diagnostics: ledger.diagnostics, counts: ledger.counts,
      severities: ledger.severities, quarantine: QuarantineSheets.make(found))
  }
}
