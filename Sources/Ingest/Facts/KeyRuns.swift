import Model

/// The runs of keys of one table, from chunks and from rows that were left, and what they tell of each other.
struct KeyRuns: Sendable {
  /// Where a run comes from.
  enum Source: Sendable, Hashable {
    case chunk(sheet: Int, chunk: Int)
    case rest(sheet: Int)

    var sheet: Int {
      switch self {
      case .chunk(let sheet, _), .rest(let sheet): sheet
      }
    }
  }

  private var runs: [(source: Source, run: KeyRun)] = []

  mutating func add(_ run: KeyRun, from source: Source) {
    if !run.isEmpty { runs.append((source, run)) }
  }

  func merging(_ other: KeyRuns) -> KeyRuns {
    var merged = self
    merged.runs += other.runs
    return merged
  }

  /// Takes the place of a run that kept no fingerprints.
  mutating func replace(_ run: KeyRun, from source: Source) {
    if let place = runs.firstIndex(where: { $0.source == source }) { runs[place].run = run }
  }

  /// Leaves the runs alone of which a key may stand twice: those in disorder, and those that overlap.
  mutating func dropSettled() {
    runs.sort { ($0.run.least, $0.run.greatest) < ($1.run.least, $1.run.greatest) }
    var open: [(source: Source, run: KeyRun)] = []
    var group = 0..<0
    var end = PlainKey.none
    func close() {
      if group.count > 1 || !(group.isEmpty || runs[group.lowerBound].run.isSettled) {
        open += runs[group]
      }
    }
    for index in runs.indices {
      if group.isEmpty || end < runs[index].run.least {
        close()
        group = index..<index
        end = runs[index].run.greatest
      }
      group = group.lowerBound..<index + 1
      end = max(end, runs[index].run.greatest)
    }
    close()
    runs = open
  }

  /// The chunks whose keys have left no fingerprints.
  var unmarked: [Source] { runs.filter { !$0.run.isFingerprinted }.map(\.source) }

  /// The fingerprints that stand several times.
  var suspects: Set<UInt64> { KeyLedger.suspects(among: runs.flatMap(\.run.fingerprints)) }

  /// The sheets that have one of the fingerprints.
  func sheets(holding suspects: Set<UInt64>) -> Set<Int> {
    Set(runs.lazy.filter { $0.run.fingerprints.contains(where: suspects.contains) }.map(\.source.sheet))
  }
}
