import Diagnostics
import Model

/// What makes reading on pointless.
extension RegisterPass {
  /// No studio, no figures.
  mutating func refuseWithoutStudios() {
    accountForRepeats()
    let missing = FileFault.tableMissing(.studios)
    let numbers = files.indices.filter { table(of: $0) == .studios }
    // A file that could not be read says by itself why there are none.
    if numbers.contains(where: { findings[$0]?.refusal != nil }) { return }
    if let number = numbers.last {
      findings[number]?.add(missing)
    } else {
      orphans.append(missing)
    }
  }

  /// Throws everything found so far where some file makes the run pointless.
  func refuseIfPointless() throws(IngestError) {
    let refusals = findings.compactMap { $0?.refusal }
    guard !refusals.isEmpty || !orphans.isEmpty else { return }
    let outcome = outcome()
    throw IngestError(
      refusals.contains(.inputOutput) ? .inputOutput : .refused, outcome.diagnostics, unkept: outcome.unkept,
      quarantine: outcome.quarantine)
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
