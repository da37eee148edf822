import CSV
import Model

/// Reads the cells of one file's rows by column, and keeps what is wrong with the row at hand.
struct CellReader {
  /// What becomes of a row whose cell cannot be read.
  enum Need {
    /// The row is quarantined; an empty cell is a fault too.
    case required
    /// The row is quarantined for an unreadable cell; an empty one is unknown.
    case mayBeEmpty
    /// The cell is unknown and the row is kept.
    case optional
  }

  let binding: HeaderBinding
  let regions: RegionLookup
  let asOf: Day
  /// What is wrong with the row at hand.
  private(set) var faults: [LocatedFault] = []
  /// The row at hand must be quarantined.
  private(set) var isRejected = false
  /// The quarantined studio the row at hand is about.
  var lostStudio: Int32?
  /// Dates of the row at hand lie after the as-of date.
  private(set) var hasFutureDate = false
  /// Approximate numbers in the file so far.
  private(set) var approximateCells = 0
  /// The column of money whose header says 万元 or more, and how large its amounts are.
  private(set) var amountScale: (column: Column, scale: AmountScale)?

  /// What a studio sheet with counts is about.
  var sheet = StudioSheet()
  var levels: LevelSpellings
  var yesNo = SpellingTable.yesNo
  private var units: [HeaderUnit]
  let survey: RegionSurvey
  /// What surrounds the file's regions; nil until a cell needs it.
  var surroundings: RegionContext?

  init(
    _ binding: HeaderBinding, regions: RegionLookup, levels: LevelSpellings, asOf: Day, survey: RegionSurvey
  ) {
    self.binding = binding
    self.regions = regions
    self.levels = levels
    self.asOf = asOf
    self.survey = survey
    units = Column.allCases.map { binding.unit(of: $0).map(HeaderUnit.init) ?? .none }
    for column in [Column.benefit, .amount] {
      if let scale = AmountScale(units[column.rawValue]) { amountScale = (column, scale) }
    }
  }

  /// Forgets the last row.
  mutating func begin() {
    if !faults.isEmpty { faults.removeAll(keepingCapacity: true) }
    isRejected = false
    hasFutureDate = false
    lostStudio = nil
  }

  /// The text of a cell, empty where there is none.
  @_lifetime(copy row)
  func content(_ column: Column, _ row: Row) -> Span<UInt8> {
    guard let field = binding.field(of: column), field < row.count else { return Span() }
    return CellText.content(row[field])
  }

  mutating func text(_ column: Column, _ row: Row) -> String? {
    let text = content(column, row)
    return text.isEmpty ? nil : CellText.string(text)
  }

  mutating func requiredText(_ column: Column, _ row: Row) -> String? {
    let text = content(column, row)
    guard text.isEmpty else { return CellText.string(text) }
    report(.cellMissing, column, row, .required)
    return nil
  }

  /// A date that an as-of date is compared with.
  mutating func date(_ column: Column, _ row: Row, _ need: Need) -> PartialDate? {
    let text = content(column, row)
    guard !isMissing(text, column, row, need) else { return nil }
    do throws(RowFault) {
      let date = try DateGrammar.read(text)
      note(date)
      return date
    } catch {
      report(error, column, row, need)
      return nil
    }
  }

  /// Something of the row at hand happened on a date.
  mutating func note(_ date: PartialDate) {
    if date.lastDay > asOf { hasFutureDate = true }
  }

  /// A day in the future is its very sense.
  mutating func deadline(_ column: Column, _ row: Row) -> Day? {
    let text = content(column, row)
    guard !isMissing(text, column, row, .required) else { return nil }
    do throws(RowFault) {
      return try DateGrammar.read(text).lastDay
    } catch {
      report(error, column, row, .required)
      return nil
    }
  }

  mutating func count(_ column: Column, _ row: Row, _ need: Need = .optional) -> Quantity? {
    quantity(column, row, need) { text, unit throws(RowFault) in try NumberGrammar.count(text, unit: unit) }
  }

  mutating func money(_ column: Column, _ row: Row, _ need: Need) -> Quantity? {
    let amount = quantity(column, row, need) { text, unit throws(RowFault) in
      try NumberGrammar.money(text, unit: unit)
    }
    if amountScale != nil, let amount, content(column, row).endsInDigit {
      amountScale?.scale.add(amount.value, line: row.line)
    }
    return amount
  }

  mutating func decimal(_ column: Column, _ row: Row, _ need: Need, of kind: NumberGrammar.Kind)
    -> FixedDecimal?
  {
    let text = content(column, row)
    guard !isMissing(text, column, row, need) else { return nil }
    do throws(RowFault) {
      return try NumberGrammar.decimal(text, of: kind, unit: units[column.rawValue])
    } catch {
      report(error, column, row, need)
      return nil
    }
  }

  mutating func flag(_ column: Column, _ row: Row, _ need: Need = .optional) -> Bool? {
    guard let field = binding.field(of: column), field < row.count else { return nil }
    let text = CellText.trimmed(row[field])
    let marksAbsence = CellText.content(row[field]).isEmpty
    if let code = yesNo.code(of: text) { return code == 1 }
    if marksAbsence {
      _ = isMissing(Span(), column, row, need)
    } else {
      report(.flagInvalid, column, row, need)
    }
    return nil
  }

  mutating func code(_ column: Column, _ row: Row, _ need: Need, among spellings: inout SpellingTable)
    -> UInt16?
  {
    let text = content(column, row)
    guard !isMissing(text, column, row, need) else { return nil }
    if let code = spellings.code(of: text) { return code }
    report(.valueUnknown(known: spellings.names), column, row, need)
    return nil
  }

  mutating func level(_ column: Column, _ row: Row, _ need: Need, by writer: LevelSpellings.Writer)
    -> LevelIndex?
  {
    let text = content(column, row)
    guard !isMissing(text, column, row, need) else { return nil }
    if let level = levels.level(of: text, by: writer) { return level }
    report(.levelUnknown(known: levels.names), column, row, need)
    return nil
  }

  mutating func report(_ fault: RowFault, _ column: Column, _ row: Row, _ need: Need) {
    let field = binding.field(of: column)
    let cell = field.flatMap { $0 < row.count ? CellText.string(row[$0]) : nil } ?? ""
    faults.append(LocatedFault(fault: fault, field: field, header: binding.header(of: column), cell: cell))
    if need != .optional { isRejected = true }
  }

  /// A cell of a column that has no name of its own is unknown.
  mutating func report(_ fault: RowFault, field: Int, _ row: Row) {
    let cell = field < row.count ? CellText.string(row[field]) : ""
    faults.append(LocatedFault(fault: fault, field: field, header: binding.headers[field], cell: cell))
  }

  /// A fault of the row as a whole.
  mutating func reject(_ fault: RowFault) {
    faults.append(LocatedFault(fault: fault, field: nil, header: "", cell: ""))
    isRejected = true
  }

  /// The row's key was read before, with other content, at `line` of `file`.
  ///
  /// - Parameter reporters: the units of both rows, where that is what tells them apart.
  mutating func contradict(_ rows: borrowing RowReader, file: String, line: Int, reporters: [String] = []) {
    let row = rows.row
    let key = TableSchema.of(binding.table).key.flatMap { column in
      column == .studioID && binding.field(of: column) == nil ? [.name, .employer] : [column]
    }
    let written = key.compactMap { text($0, row) }
    let field = key.count == 1 ? binding.field(of: key[0]) : nil
    faults.append(
      LocatedFault(
        fault: reporters.isEmpty
          ? .keyContradicts(file: file, line: line)
          : .reportedTwice(file: file, line: line, units: reporters),
        field: field, header: binding.header(of: key[0]), cell: written.joined(separator: "，")))
    isRejected = true
  }

  private mutating func quantity(
    _ column: Column, _ row: Row, _ need: Need,
    _ read: (Span<UInt8>, HeaderUnit) throws(RowFault) -> Quantity
  ) -> Quantity? {
    let text = content(column, row)
    guard !isMissing(text, column, row, need) else { return nil }
    do throws(RowFault) {
      let quantity = try read(text, units[column.rawValue])
      if !quantity.isExact { approximateCells += 1 }
      return quantity
    } catch {
      report(error, column, row, need)
      return nil
    }
  }

  mutating func isMissing(_ text: Span<UInt8>, _ column: Column, _ row: Row, _ need: Need) -> Bool {
    guard text.isEmpty else { return false }
    if need == .required { report(.cellMissing, column, row, need) }
    return true
  }
}

extension Span<UInt8> {
  /// True for a number without a unit behind it.
  fileprivate var endsInDigit: Bool {
    if count >= 3, self[count - 3] == 0xEF, self[count - 2] == 0xBC {
      return (0x90...0x99).contains(self[count - 1])
    }
    return count > 0 && (0x30...0x39).contains(self[count - 1])
  }
}
