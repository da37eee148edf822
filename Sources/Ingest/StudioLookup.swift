import CSV
import Model

/// Finds the studio that a row is about, by its id or, in a sheet without ids, by its name and employer.
struct StudioLookup: Sendable {
  enum Match: Equatable {
    case found(StudioIndex)
    /// The studio's own row is quarantined; its place among the quarantined.
    case lost(Int32)
    case unknown
    case ambiguous
  }

  private var ids = ByteIndex()
  private var lost = ByteIndex()
  /// Where the rows of the quarantined studios stand.
  private(set) var lostOrigins: [RowOrigin] = []
  private(set) var lostIDs: [String] = []
  /// By folded name alone, and by name and employer; -1 where several studios share it.
  private var names = ByteIndex()
  private var named: [StudioIndex] = []

  /// What stands for an id where a sheet has none.
  static func name(_ name: String, _ employer: String?) -> String {
    let name = SpellingTable.folded(name)
    return employer.map { "\(name)（\(SpellingTable.folded($0))）" } ?? name
  }

  mutating func lose(_ id: String, _ origin: RowOrigin) {
    guard lost.insert(Array(id.utf8).span).isNew else { return }
    lostOrigins.append(origin)
    lostIDs.append(id)
  }

  mutating func index(_ studios: [StudioRecord]) {
    for studio in studios { _ = ids.insert(Array(studio.id.utf8).span) }
  }

  /// Makes studios known by their names too.
  mutating func indexNames(_ studios: [StudioRecord]) {
    guard named.isEmpty else { return }
    for (index, studio) in studios.enumerated() {
      addName(Self.name(studio.name, nil), StudioIndex(index))
      if let employer = studio.employer { addName(Self.name(studio.name, employer), StudioIndex(index)) }
    }
  }

  func match(id: Span<UInt8>) -> Match {
    if let studio = ids.number(of: id) { return .found(studio) }
    return lost.number(of: id).map(Match.lost) ?? .unknown
  }

  func match(name: String, employer: String?) -> Match {
    let key = Array(Self.name(name, employer).utf8)
    if let entry = names.number(of: key.span) {
      let studio = named[Int(entry)]
      return studio < 0 ? .ambiguous : .found(studio)
    }
    return lost.number(of: key.span).map(Match.lost) ?? .unknown
  }

  private mutating func addName(_ name: String, _ studio: StudioIndex) {
    let (entry, isNew) = names.insert(Array(name.utf8).span)
    if isNew { named.append(studio) } else if named[Int(entry)] != studio { named[Int(entry)] = -1 }
  }
}

extension CellReader {
  /// The studio the row is about; what keeps it from being found is reported.
  mutating func studio(_ row: Row, in lookup: StudioLookup) -> StudioLookup.Match {
    let match: StudioLookup.Match
    let column: Column
    if binding.field(of: .studioID) != nil {
      column = .studioID
      let id = content(.studioID, row)
      guard !id.isEmpty else {
        report(.cellMissing, .studioID, row, .required)
        return .unknown
      }
      match = lookup.match(id: id)
    } else {
      column = .name
      guard let name = requiredText(.name, row) else { return .unknown }
      match = lookup.match(name: name, employer: text(.employer, row))
    }
    switch match {
    case .found: break
    case .lost(let place):
      lostStudio = place
      report(.studioQuarantined, column, row, .required)
    case .unknown: report(.studioUnknown, column, row, .required)
    case .ambiguous: report(.studioAmbiguous, column, row, .required)
    }
    return match
  }
}
