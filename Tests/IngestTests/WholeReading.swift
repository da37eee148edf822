import Diagnostics
import Model

@testable import Ingest

/// Everything that comes of reading a workspace, whether or not the run would be refused for some of it.
struct WholeReading {
  private(set) var facts: [String] = []
  /// Rows that are looked for: of some studios, and all of one table.
  private(set) var rows: [String] = []
  private(set) var outcome: IngestOutcome?
  /// What the run would be refused for.
  private(set) var refusal: String?

  init(_ inputs: [InputFile], _ settings: IngestSettings) {
    do throws(IngestError) {
      let reading = try readRegister(inputs, settings: settings)
      let facts = FactPass(reading).run { FactTally() }
      let tally = facts.consumer
      self.facts = tally.lines + tally.approximate.map { "\($0)" }.sorted()
      rows = reading.factRows { $0.studio % 3 == 1 || $0.table == .patents }.map { "\($0)" }
      var pass = reading.pass
      for (number, found) in facts.findings { pass.findings[number] = found }
      pass.reportLostStudios(reading.studios)
      pass.reportAcrossFiles()
      outcome = pass.outcome()
      try pass.refuseIfPointless()
    } catch {
      refusal = "\(error.cause)"
    }
  }

  /// What another reading of the same files says otherwise; nil where it says the same.
  func difference(from other: WholeReading) -> String? {
    if let said = Self.first(of: facts, other.facts) { return "facts: \(said)" }
    if let said = Self.first(of: rows, other.rows) { return "rows: \(said)" }
    guard let outcome, let others = other.outcome, refusal == other.refusal else {
      return refusal == other.refusal ? nil : "refusals: \(refusal ?? "") and \(other.refusal ?? "")"
    }
    if let said = Self.first(of: outcome.files, others.files) { return "accounts: \(said)" }
    if let said = Self.first(of: outcome.diagnostics, others.diagnostics) { return "diagnostics: \(said)" }
    if outcome.counts != others.counts || outcome.severities != others.severities {
      return "counts: \(outcome.counts) and \(others.counts)"
    }
    if let said = Self.first(of: outcome.quarantine.rows, others.quarantine.rows) {
      return "quarantined rows: \(said)"
    }
    return outcome.quarantine == others.quarantine ? nil : "correction sheets"
  }

  /// The first two that differ.
  private static func first<Element: Equatable>(of one: [Element], _ other: [Element]) -> String? {
    guard one != other else { return nil }
    let place = zip(one, other).prefix { $0 == $1 }.count { _ in true }
    func said(_ elements: [Element]) -> String {
      place < elements.count ? "\(elements[place])" : "nothing"
    }
    return "\(said(one)) and \(said(other))"
  }
}
