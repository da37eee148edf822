import CSV
import Model

/// Reads the rows of one fact table. Categories become codes of the run's vocabularies; no text is built for them.
struct FactRowReader {
  let table: FactTable
  private let studios: StudioLookup
  /// Who writes for each studio: it decides what 市级 means.
  private let writers: [LevelSpellings.Writer]
  private let levelCodes: [UInt16]
  private var kinds: SpellingTable
  private var payers: SpellingTable

  init(
    _ table: FactTable, studios: StudioLookup, writers: [LevelSpellings.Writer], settings: IngestSettings
  ) {
    self.table = table
    self.studios = studios
    self.writers = writers
    let vocabularies = settings.vocabularies[table]
    kinds = SpellingTable.kinds(of: table, in: vocabularies[0])
    payers = SpellingTable.open(table == .funding ? vocabularies[1] : Vocabulary([]))
    levelCodes = settings.levels.levels.map { level in
      table == .achievements ? vocabularies[2].code(of: level.id) : Vocabulary.other
    }
  }

  /// The fact of a row, nil where the row must be quarantined.
  mutating func read(_ row: Row, _ cells: inout CellReader) -> Fact? {
    let match = cells.studio(row, in: studios)
    let date = cells.date(dateColumn, row, .required)
    var studio: StudioIndex = 0
    if case .found(let index) = match { studio = index }
    var record = FactRecord(table: table, studio: studio, day: date?.lastDay ?? .distantPast)
    record.precision = date?.precision ?? .day
    let isKeyed = cells.hasText(TableSchema.factKey(table), row)
    let quantity: Quantity?, money: Quantity?, people: Quantity?
    switch table {
    case .achievements:
      readAchievement(row, &cells, studio, into: &record)
      quantity = cells.count(.count, row)
      money = cells.money(.benefit, row, .optional)
      people = nil
    case .patents:
      record.codes[0] = cells.code(.type, row, .required, among: &kinds) ?? 0
      quantity = cells.count(.count, row)
      money = nil
      people = nil
    case .funding:
      record.codes[0] = cells.code(.purpose, row, .optional, among: &kinds) ?? 0
      record.codes[1] = payer(row, &cells)
      quantity = nil
      money = cells.money(.amount, row, .required)
      people = nil
    case .activities:
      record.codes[0] = cells.code(.kind, row, .required, among: &kinds) ?? 0
      quantity = cells.count(.times, row)
      money = cells.money(.amount, row, .optional)
      people = cells.count(.people, row)
    }
    guard isKeyed, !cells.isRejected else { return nil }
    return Fact(record, quantity: quantity, money: money, people: people)
  }

  private var dateColumn: Column {
    switch table {
    case .achievements, .activities: .date
    case .patents: .grantedOn
    case .funding: .paidOn
    }
  }

  private mutating func readAchievement(
    _ row: Row, _ cells: inout CellReader, _ studio: StudioIndex, into record: inout FactRecord
  ) {
    record.codes[0] = cells.code(.kind, row, .required, among: &kinds) ?? 0
    record.codes[1] = cells.flag(.adopted, row).map { $0 ? 1 : 2 } ?? 0
    guard cells.binding.field(of: .awardLevel) != nil || cells.binding.field(of: .recognisedLevel) != nil
    else {
      return
    }
    let writer = writers.indices.contains(Int(studio)) ? writers[Int(studio)] : .higher
    if let level = cells.level(.awardLevel, row, .optional, by: writer) {
      record.codes[2] = levelCodes[Int(level)]
    }
    if let level = cells.level(.recognisedLevel, row, .optional, by: writer) {
      record.codes[3] = levelCodes[Int(level)]
    }
  }

  private mutating func payer(_ row: Row, _ cells: inout CellReader) -> UInt16 {
    guard cells.hasText(.payer, row, .optional) else { return 0 }
    return payers.code(of: cells.content(.payer, row)) ?? Vocabulary.other
  }
}

extension TableSchema {
  /// The key of a fact table: one column.
  static func factKey(_ table: FactTable) -> Column {
    switch table {
    case .achievements: .achievementID
    case .patents: .patentNo
    case .funding: .fundingID
    case .activities: .activityID
    }
  }
}
