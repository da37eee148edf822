import Model
import Synchronization

/// What one thread, or all of them, read of the facts.
struct FactReading<Consumer: FactConsumer>: Sendable {
  var consumer: Consumer
  /// Those that were looked for.
  var rows: [FactRow] = []
  /// By the file's number.
  var findings: [Int: FileFindings] = [:]
  var keys: [FactTable: KeyRuns] = [:]
  /// Files of which a chunk was read from a place where no row begins.
  var uncuttable: Set<Int> = []

  init(_ consumer: Consumer) { self.consumer = consumer }

  mutating func merge(_ other: FactReading) {
    consumer.merge(other.consumer)
    rows += other.rows
    findings.merge(other.findings) { mine, _ in mine }
    keys.merge(other.keys) { $0.merging($1) }
    uncuttable.formUnion(other.uncuttable)
  }
}

/// Gathers the outcomes of the chunks of every sheet.
final class ChunkOutcomes: Sendable {
  private struct Sheet {
    var outcomes: [ChunkOutcome?]
    var missing: Int
    /// Some chunk's keys are in disorder, so those of the others will be.
    var isDisordered = false
  }

  private let sheets: Mutex<[Sheet]>

  init(_ sheets: [FactSheet]) {
    self.sheets = Mutex(
      sheets.map {
        Sheet(outcomes: [ChunkOutcome?](repeating: nil, count: $0.chunks.count), missing: $0.chunks.count)
      })
  }

  func isDisordered(_ sheet: Int) -> Bool { sheets.withLock { $0[sheet].isDisordered } }

  /// Takes an outcome; all of the sheet's in their order where this was the last one.
  func bring(_ outcome: ChunkOutcome, of chunk: Int, sheet: Int) -> [ChunkOutcome]? {
    sheets.withLock { sheets in
      sheets[sheet].outcomes[chunk] = outcome
      sheets[sheet].missing -= 1
      if !outcome.keys.isSettled { sheets[sheet].isDisordered = true }
      guard sheets[sheet].missing == 0 else { return nil }
      let all = sheets[sheet].outcomes.compactMap { $0 }
      sheets[sheet].outcomes = []
      return all
    }
  }
}
