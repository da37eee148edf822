import CSV
import Model

/// Reads `namings`.
struct NamingTable: RegisterTable {
  var records: [NamingRecord] = []
  let studios: [StudioRecord]
  let lookup: StudioLookup
  /// The studio of the row that was read last.
  private var last: StudioIndex?

  init(studios: [StudioRecord], lookup: StudioLookup) {
    self.studios = studios
    self.lookup = lookup
  }

  static func mayBeReadAhead(_ binding: HeaderBinding) -> Bool { true }

  mutating func read(_ row: Row, _ cells: inout CellReader, _ origin: RowOrigin) -> NamingRecord? {
    let match = cells.studio(row, in: lookup, near: last)
    let named = cells.date(.namedOn, row, .required)
    var studio: StudioIndex?
    var writer = LevelSpellings.Writer.higher
    if case .found(let index) = match {
      studio = index
      last = index
      writer = cells.regions.writer(studios.span[Int(index)].reportingUnit)
    }
    let level = namedLevel(row, &cells, by: writer)
    let revoked = cells.date(.revokedOn, row, .optional)
    guard let studio, let level, let named else { return nil }
    return NamingRecord(
      studio: studio, level: level, named: named, revoked: revoked,
      namingBody: cells.text(.namingBody, row), document: cells.text(.document, row),
      source: cells.text(.source, row), origin: origin)
  }

  /// One date names one level; of several it cannot be told which it is about.
  private func namedLevel(
    _ row: Row, _ cells: inout CellReader, by writer: LevelSpellings.Writer
  ) -> LevelIndex? {
    let text = cells.given(.level, row, .required)
    guard !text.isEmpty else { return nil }
    if let level = cells.levels.level(of: text, by: writer) { return level }
    let levels = LevelCell.read(CellText.string(text), &cells.levels, by: writer) ?? []
    cells.report(
      levels.count > 1 ? .levelsSeveral : .levelUnknown(known: cells.levels.names), .level, row, .required)
    return nil
  }

  func doubts(about record: NamingRecord) -> [RowDoubt] {
    guard let founded = studios.span[Int(record.studio)].founded, founded.firstDay > record.named.lastDay
    else { return [] }
    return [.foundedAfterNamed(founded: founded.description, named: record.named.description)]
  }
}
