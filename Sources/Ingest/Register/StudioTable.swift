import CSV
import Model

/// Reads `studios`, and remembers the ids of those that were quarantined: facts about them are no mistake of their own.
struct StudioTable: RegisterTable {
  /// Beyond these a number is a slip of the pen.
  private static let believableMembers = 1...1000
  private static let believableArea = FixedDecimal(1)...FixedDecimal(10_000)

  var records: [StudioRecord] = []
  private(set) var lookup = StudioLookup()
  let tree: RegionTree
  /// Some sheet gives no ids: its studios go by name and employer.
  private var hasSheetsWithoutIDs = false

  /// What the row at hand counts; nil where its sheet counts nothing.
  private var counts: SheetCounts?
  private(set) var sheetFacts = SheetFacts()
  private let vocabularies: FactVocabularies

  init(tree: RegionTree, vocabularies: FactVocabularies) {
    self.tree = tree
    self.vocabularies = vocabularies
  }

  /// Counts belong to the row at hand, and a sheet without ids is noted of the table.
  static func mayBeReadAhead(_ binding: HeaderBinding) -> Bool {
    binding.field(of: .studioID) != nil && !binding.countsEvents
  }

  mutating func read(_ row: Row, _ cells: inout CellReader, _ origin: RowOrigin) -> StudioRecord? {
    let hasIDs = cells.binding.field(of: .studioID) != nil
    let id = hasIDs ? cells.requiredText(.studioID, row) : nil
    if !hasIDs { hasSheetsWithoutIDs = true }
    let name = cells.requiredText(.name, row)
    let employer = cells.text(.employer, row)
    let place = cells.region(.region, row, .required)
    let givenUnit = cells.region(.reportingUnit, row, .optional)
    let founded = cells.date(.foundedOn, row, .mayBeEmpty)
    if founded == nil { cells.doubt() }
    let unit = place.flatMap { reportingUnit(givenUnit, of: $0, row, &cells) }
    // Every cell is read before the row is judged, so that the correction sheet tells all its faults at once.
    var studio = StudioRecord(
      id: id.map(KeyLedger.folded) ?? StudioLookup.name(name ?? "", employer), name: name ?? "",
      place: place ?? tree.root,
      reportingUnit: unit ?? tree.root, founded: founded, origin: origin)
    studio.employer = employer
    readProfile(row, &cells, into: &studio)
    counts = cells.sheetCounts(row, vocabularies)
    guard name != nil, place != nil, unit != nil, !cells.isRejected else { return nil }
    return studio
  }

  mutating func admit(_ record: consuming StudioRecord) {
    if let counts { sheetFacts.add(counts, of: StudioIndex(records.count), record.origin) }
    records.append(record)
  }

  /// Sheets of several periods may tell of one studio: it is kept once, with what each of them knows of it.
  mutating func readmit(_ record: StudioRecord, as owner: Int) -> Readmission {
    let first = records[owner], studio = StudioIndex(owner)
    guard counts != nil || sheetFacts.hasSheets(of: studio) else {
      return record.hasSameContent(as: first) ? .repeats(first.origin) : .contradicts(first.origin)
    }
    guard let joined = first.joined(with: record) else { return .contradicts(first.origin) }
    if let counts {
      switch sheetFacts.standing(of: counts, of: studio) {
      case .further: sheetFacts.add(counts, of: studio, record.origin)
      case let other: return other
      }
    } else if joined == first {
      return .repeats(first.origin)
    }
    records[owner] = joined
    return .further
  }

  mutating func lose(_ row: Row, _ cells: inout CellReader, _ origin: RowOrigin) {
    if let id = cells.string(.studioID, row) {
      lookup.lose(KeyLedger.folded(id), origin)
    } else if let name = cells.string(.name, row) {
      lookup.lose(StudioLookup.name(name, cells.string(.employer, row)), origin)
    }
  }

  func doubts(about record: StudioRecord) -> [RowDoubt] {
    var doubts: [RowDoubt] = record.founded == nil ? [.foundedMissing] : []
    if let founded = record.founded, !record.levels.isEmpty,
      let early = record.levels.compactMap(\.since).first(where: { founded.firstDay > $0.lastDay })
    {
      doubts.append(.foundedAfterNamed(founded: founded.description, named: early.description))
    }
    if let counts { doubts += counts.doubts }
    if let members = record.members, !Self.believableMembers.contains(members) {
      doubts.append(.membersOutOfBelief)
    }
    if let area = record.areaSquareMetres, !Self.believableArea.contains(area) {
      doubts.append(.areaOutOfBelief)
    }
    return doubts
  }

  /// Two units, where the studio is the same but for who reports it; two studios that were given one id are not.
  func reporters(of first: StudioRecord, _ later: StudioRecord) -> [String] {
    let units = [first, later].compactMap { tree.reportingUnit(holding: $0.reportingUnit) }
    guard units.count == 2, units[0] != units[1], StudioTwins.isSame(first, later) else { return [] }
    return units.map { tree[$0].name }
  }

  /// Makes the look-up of the accepted studios.
  ///
  /// - Parameter keys: their ids, numbered as they are.
  mutating func index(_ keys: KeyLedger) {
    lookup.index(keys)
    if hasSheetsWithoutIDs { lookup.indexNames(records) }
  }

  /// The unit as given, or the root's child that holds the place.
  private func reportingUnit(
    _ given: RegionIndex?, of place: RegionIndex, _ row: Row, _ cells: inout CellReader
  ) -> RegionIndex? {
    if let unit = given == nil ? tree.reportingUnit(holding: place) : given,
      tree.reportingUnit(holding: unit) != nil
    {
      return unit
    }
    let column: Column = given == nil ? .region : .reportingUnit
    cells.report(.regionOutside(root: tree[tree.root].name), column, row, .required)
    return nil
  }

  private func readProfile(_ row: Row, _ cells: inout CellReader, into studio: inout StudioRecord) {
    studio.ownership = cells.text(.ownership, row)
    let leader = cells.persons(.leader, row)
    studio.leader = leader?.text
    studio.leaderHonour = cells.text(.leaderHonour, row) ?? leader?.honour
    studio.mode = cells.text(.mode, row)
    studio.revoked = cells.date(.revokedOn, row, .optional)
    if let members = cells.people(.members, row) {
      studio.members = Int(exactly: members.value)
      studio.membersBounds = members.isExact ? nil : members.bounds
    }
    if let area = cells.decimal(.area, row, .optional, of: .squareMetres) {
      studio.areaSquareMetres = area.value
      studio.areaBounds = DecimalBounds(of: area)
    }
    studio.hasEquipment = cells.flag(.hasEquipment, row)
    studio.hasRules = cells.flag(.hasRules, row)
    studio.hasFunds = cells.flag(.hasFunds, row)
    studio.levels = cells.heldLevels(row, by: cells.regions.writer(studio.reportingUnit))
    studio.source = cells.text(.source, row)
  }
}
