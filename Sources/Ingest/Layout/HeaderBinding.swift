import Diagnostics
import Model

/// Which cell of a row holds which column, and the units that headers carried.
struct HeaderBinding: Sendable {
  let table: Table
  /// The header cells as written.
  let headers: [String]
  private(set) var bound: [FileAccount.BoundColumn] = []
  /// Headers that no column of the table has.
  private(set) var unbound: [String] = []
  /// Required columns that no header fits.
  private(set) var missing: [Column] = []
  /// Headers whose unit their column cannot be in; those columns are not read.
  private(set) var unfitUnits: [(header: String, unit: String)] = []
  /// Cells that stand for a level each, with what the header calls it.
  private(set) var levelFields: [(field: Int, name: String)] = []
  /// Set for the header of a correction sheet.
  let corrections: CorrectionColumns?
  /// Some column of the table's key is told only by what stands below a group: 编号 of 成果/编号.
  private(set) var hasPartialKey = false
  private static let partHandicap = 1000
  private var fields = [Int](repeating: -1, count: Column.allCases.count)
  private var units = [String?](repeating: nil, count: Column.allCases.count)

  /// Fits `headers` to the columns of `schema`, each header to one column, the better spelling first.
  ///
  /// - Parameter letterhead: what stands above the headers; a reporting unit there stands in for a column of it.
  init(_ headers: [String], to schema: TableSchema, under letterhead: Letterhead = Letterhead()) {
    table = schema.table
    self.headers = headers
    let names = headers.map(HeaderName.init)
    corrections = CorrectionColumns(names)
    let taken = fit(names, to: schema)
    leaveUnfitUnits()
    if field(of: .region) == nil, schema.entries.contains(where: { $0.column == .region }) {
      fields[Column.region.rawValue] = fields[Column.reportingUnit.rawValue]
    }
    // A sheet without any id tells its studios by name and employer.
    let isNamed = field(of: .name) != nil
    missing = schema.entries.map(\.column).filter { column in
      field(of: column) == nil && schema.requires(column) && !(column == .studioID && isNamed)
        && !(letterhead.reportingUnit != nil && [.region, .reportingUnit].contains(column))
    }
    tell(names, taken)
  }

  /// Gives each header to the column it fits best; the fields that were given.
  private mutating func fit(_ names: [HeaderName], to schema: TableSchema) -> Set<Int> {
    let candidates = schema.candidates
    var offers: [(rank: Int, field: Int, column: Column, unit: String?)] = []
    for (field, name) in names.enumerated() where corrections?.contains(field) != true {
      for (step, reading) in name.readings.enumerated() {
        guard let columns = candidates[reading.text] else { continue }
        // What only a part of a joined header names yields to every header that names it in full.
        let handicap = step == 2 ? Self.partHandicap : 0
        offers += columns.map { ($0.rank + handicap, field, $0.column, reading.unit) }
        break
      }
    }
    var takenFields = Set<Int>()
    for offer in offers.sorted(by: { ($0.rank, $0.field) < ($1.rank, $1.field) })
    where fields[offer.column.rawValue] < 0 && takenFields.insert(offer.field).inserted {
      fields[offer.column.rawValue] = offer.field
      units[offer.column.rawValue] = offer.unit
      if offer.rank >= Self.partHandicap, schema.key.contains(offer.column) { hasPartialKey = true }
    }
    return takenFields
  }

  private mutating func leaveUnfitUnits() {
    for column in Column.allCases {
      guard let unit = units[column.rawValue], !column.fits(HeaderUnit(unit)) else { continue }
      unfitUnits.append((header(of: column), unit))
      fields[column.rawValue] = -1
    }
  }

  /// Notes which header is which column, and which is none.
  private mutating func tell(_ names: [HeaderName], _ takenFields: Set<Int>) {
    for (field, name) in names.enumerated() {
      if takenFields.contains(field) {
        for column in Column.allCases where fields[column.rawValue] == field {
          bound.append(.init(header: headers[field], column: column.name, unit: units[column.rawValue]))
        }
      } else if !name.whole.isEmpty, corrections?.contains(field) != true,
        !TableSchema.passedOver.contains(name.whole),
        !TableSchema.passedOver.contains(name.stem)
      {
        unbound.append(headers[field])
      }
    }
  }

  /// Takes the headers that are levels from those that no column has: a mark below one says that the level is held.
  mutating func bindLevels(_ spellings: LevelSpellings) {
    for header in unbound {
      guard let field = headers.firstIndex(of: header), let name = LevelHeading.name(of: header, spellings)
      else { continue }
      levelFields.append((field, name))
      bound.append(.init(header: header, column: Column.level.name, unit: nil))
    }
    unbound.removeAll { header in levelFields.contains { headers[$0.field] == header } }
  }

  /// How many columns of the table the headers have.
  var matches: Int { bound.count }
  var isComplete: Bool { missing.isEmpty }

  /// The cell of `column`, nil where the file has none.
  @inline(__always)
  func field(of column: Column) -> Int? {
    let field = fields[column.rawValue]
    return field < 0 ? nil : field
  }

  /// The rows name no region, though the table requires one.
  var needsSheetUnit: Bool {
    [Column.region, .reportingUnit].contains { TableSchema.of(table).requires($0) && field(of: $0) == nil }
  }

  /// The columns that tell two rows apart; a sheet without ids tells its studios by name and employer.
  var keyColumns: [Column] {
    TableSchema.of(table).key.flatMap { column in
      column == .studioID && field(of: column) == nil ? [.name, .employer] : [column]
    }
  }

  func unit(of column: Column) -> String? { units[column.rawValue] }

  /// What the clerk calls `column`.
  func header(of column: Column) -> String { field(of: column).map { headers[$0] } ?? column.name }
}
