import CSV
import Model

/// Finds the studio that a row is about, by its id or, in a sheet without ids, by its name and employer.
///
/// Names are compared without blanks, line breaks, brackets and quotes (style §7.2). Offices also write one studio's name
/// now as 劳模创新工作室 and now as 职工创新工作室; where no studio has the name as written, the one whose name differs in that
/// word alone is meant, if there is only one. Rows of `studios` themselves are the same studio by their exact names only.
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
  /// By folded name alone, and by name and employer.
  private var exact = NameIndex()
  /// The same by their names' common form.
  private var common = NameIndex()

  /// What stands for an id where a sheet has none.
  static func name(_ name: String, _ employer: String?) -> String {
    key(SpellingTable.folded(name), employer)
  }

  /// - Parameter id: in the form in which keys are compared.
  mutating func lose(_ id: String, _ origin: RowOrigin) {
    guard lost.insert(Array(id.utf8).span).isNew else { return }
    lostOrigins.append(origin)
    lostIDs.append(id)
  }

  /// - Parameter keys: the ids of all studios, numbered as they are.
  mutating func index(_ keys: KeyLedger) { ids = keys.keys }

  /// Makes studios known by their names too.
  mutating func indexNames(_ studios: [StudioRecord]) {
    guard exact.isEmpty else { return }
    for (index, studio) in studios.enumerated() {
      let name = SpellingTable.folded(studio.name)
      let commonName = Self.commonForm(name)
      for employer in Set([nil, studio.employer]) {
        exact.add(Self.key(name, employer), StudioIndex(index))
        common.add(Self.key(commonName, employer), StudioIndex(index))
      }
    }
  }

  /// An id is looked up as it lies; only one that is not found so is folded.
  ///
  /// - Parameter last: a studio that is likely meant, or else one of those next to it.
  func match(id: Span<UInt8>, near last: StudioIndex?) -> Match {
    let asItLies = last.map { ids.number(of: id, near: $0) } ?? ids.number(of: id)
    if let asItLies { return .found(asItLies) }
    if let folded = KeyLedger.folded(id) { return match(foldedID: folded.span) }
    return lost.number(of: id).map(Match.lost) ?? .unknown
  }

  private func match(foldedID id: Span<UInt8>) -> Match {
    if let studio = ids.number(of: id) { return .found(studio) }
    return lost.number(of: id).map(Match.lost) ?? .unknown
  }

  func match(name: String, employer: String?) -> Match {
    let name = SpellingTable.folded(name)
    let key = Self.key(name, employer)
    if let match = exact.match(key) { return match }
    if let place = lost.number(of: Array(key.utf8).span) { return .lost(place) }
    return common.match(Self.key(Self.commonForm(name), employer)) ?? .unknown
  }

  private static func key(_ foldedName: String, _ employer: String?) -> String {
    employer.map { "\(foldedName)（\(SpellingTable.folded($0))）" } ?? foldedName
  }

  /// 王刚劳模创新工作室 and 王刚职工技术创新工作室 are 王刚创新工作室; a name of nothing else stays as it is.
  static func commonForm(_ foldedName: String) -> String {
    guard let kind = foldedName.firstRange(of: kindWord) else { return foldedName }
    var start = foldedName[..<kind.lowerBound]
    while let word = kindWords.first(where: start.hasSuffix) { start.removeLast(word.count) }
    return start.isEmpty ? foldedName : String(start) + foldedName[kind.lowerBound...]
  }

  private static let kindWord = "创新工作室"
  private static let kindWords = ["劳模和工匠人才", "劳动模范", "劳模", "职工", "技术"]
}

/// Studios by name.
private struct NameIndex: Sendable {
  private var names = ByteIndex()
  /// -1 where several studios share a name.
  private var studios: [StudioIndex] = []

  var isEmpty: Bool { studios.isEmpty }

  mutating func add(_ name: String, _ studio: StudioIndex) {
    let (entry, isNew) = names.insert(Array(name.utf8).span)
    if isNew { studios.append(studio) } else if studios[Int(entry)] != studio { studios[Int(entry)] = -1 }
  }

  /// Nil where no studio has the name.
  func match(_ name: String) -> StudioLookup.Match? {
    guard let entry = names.number(of: Array(name.utf8).span) else { return nil }
    let studio = studios[Int(entry)]
    return studio < 0 ? .ambiguous : .found(studio)
  }
}

extension CellReader {
  /// The studio the row is about; what keeps it from being found is reported.
  ///
  /// - Parameter last: that of a row above: a sheet that is sorted tells of it again, or of one of the next.
  mutating func studio(
    _ row: Row, in lookup: StudioLookup, near last: StudioIndex? = nil
  ) -> StudioLookup.Match {
    let match: StudioLookup.Match
    let column: Column
    if binding.field(of: .studioID) != nil {
      column = .studioID
      guard hasText(.studioID, row) else { return .unknown }
      match = lookup.match(id: content(.studioID, row), near: last)
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
