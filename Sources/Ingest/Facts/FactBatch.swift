import Model

/// Rows of facts that were read together: few enough for the near caches, so many that the misses of their look-ups
/// overlap.
struct FactBatch {
  static let size = 256

  private(set) var drafts = [FactDraft](repeating: FactDraft(start: 0, line: 0), count: size)
  /// By row, the fact; its studio is found when all are read.
  private(set) var records = [FactRecord](
    repeating: FactRecord(table: .achievements, studio: 0, day: .distantPast), count: size)
  private(set) var studios = [StudioIndex](repeating: -1, count: size)
  private(set) var count = 0

  var isEmpty: Bool { count == 0 }

  /// Exchanges the rows with others, of which `count` are filled: whoever fills them holds both lists at once, which would be two
  /// accesses to all of the batch.
  @inline(__always)
  mutating func exchange(_ drafts: inout [FactDraft], _ records: inout [FactRecord], count: Int) {
    swap(&self.drafts, &drafts)
    swap(&self.records, &records)
    self.count = count
  }

  mutating func empty() { count = 0 }

  /// Finds the studio of each row and its fact, -1 for one that is not known.
  mutating func findStudios(_ keys: StudioKeys) {
    // Moved out for the search: it would be one access to all of the batch.
    var found: [StudioIndex] = []
    let rows = 0..<count
    swap(&found, &studios)
    keys.find(drafts.span.extracting(rows), into: &found)
    var facts = records.mutableSpan
    for row in rows { facts[row].studio = found[row] }
    swap(&found, &studios)
  }

  /// Moves the fact of a row to the place of another before it.
  @inline(__always)
  mutating func move(_ index: Int, to place: Int) {
    if place != index { records[place] = records[index] }
  }
}
