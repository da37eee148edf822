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
  /// What is doubtful about the row at hand, if it is accepted.
  private(set) var doubts: [LocatedDoubt] = []
  /// The row at hand must be quarantined.
  private(set) var isRejected = false
  /// The quarantined studio the row at hand is about.
  var lostStudio: Int32?
  /// Dates of the row at hand lie after the as-of date.
  private(set) var hasFutureDate = false
  /// Approximate numbers in the file so far.
  private(set) var approximateCells = 0
  /// The columns of money whose headers say 万元 or more, and how large their amounts are.
  private var amountScales: [(column: Column, scale: AmountScale)] = []

  /// What a studio sheet with counts is about.
  var sheet = StudioSheet()
  var levels: LevelSpellings
  var yesNo = SpellingTable.yesNo
  private var units: [HeaderUnit]
  let survey: RegionSurvey
  /// What surrounds the file's regions; nil until a cell needs it.
  var surroundings: RegionContext?
  /// The sheet's reporting unit, where it is one of the regions below the root.
  let sheetUnit: RegionIndex?
  /// The sheet counts events.
  let countsEvents: Bool
  private var texts = TextPool()
  /// What the row at hand adds to the counts above once it is accepted.
  private var approximateInRow = 0
  private var amountsInRow: [(place: Int, fen: Int64)] = []
  /// The row at hand lacks what a total lacks too.
  private(set) var isDoubtful = false

  init(
    _ layout: FileLayout, regions: RegionLookup, levels: LevelSpellings, asOf: Day, survey: RegionSurvey
  ) {
    binding = layout.header.binding
    self.regions = regions
    self.levels = levels
    self.asOf = asOf
    self.survey = survey
    sheetUnit = layout.letterhead.reportingUnit.flatMap { regions.unit(named: $0) }
    countsEvents = binding.countsEvents
    units = Column.allCases.map { layout.unit(of: $0) }
    for column in Column.allCases where column.isMoney && binding.field(of: column) != nil {
      if let scale = AmountScale(units[column.rawValue]) { amountScales.append((column, scale)) }
    }
  }

  /// Forgets the last row.
  mutating func begin() {
    if !faults.isEmpty { faults.removeAll(keepingCapacity: true) }
    if !doubts.isEmpty { doubts.removeAll(keepingCapacity: true) }
    isRejected = false
    hasFutureDate = false
    isDoubtful = false
    lostStudio = nil
    approximateInRow = 0
    if !amountsInRow.isEmpty { amountsInRow.removeAll(keepingCapacity: true) }
  }

  /// Nothing is to be noted of the row at hand.
  var isClean: Bool {
    faults.isEmpty && doubts.isEmpty && !isRejected && !isDoubtful && !hasFutureDate && approximateInRow == 0
      && amountsInRow.isEmpty
  }

  /// The row at hand counts.
  mutating func commit(line: Int) {
    approximateCells += approximateInRow
    for (place, amount) in amountsInRow { amountScales[place].scale.add(amount, line: line) }
  }

  /// Amounts of a column of money that were read elsewhere; their lines are counted from `line`.
  mutating func add(_ amounts: AmountScale, of column: Column, from line: Int) {
    if let place = amountScales.firstIndex(where: { $0.column == column }) {
      amountScales[place].scale.add(amounts, from: line)
    }
  }

  /// The row at hand may be a total as well: it is looked at twice.
  mutating func doubt() { isDoubtful = true }

  /// The text of a cell, empty where there is none.
  @_lifetime(copy row)
  func content(_ column: Column, _ row: Row) -> Span<UInt8> {
    guard let field = binding.field(of: column), field < row.count else { return Span() }
    let cell = row[field]
    return CellText.isPlain(cell) ? cell : CellText.content(cell)
  }

  /// The text of a cell that has something to read; empty where it has none, and what keeps it from having any is
  /// reported.
  @inline(__always)
  @_lifetime(copy row)
  mutating func given(_ column: Column, _ row: Row, _ need: Need) -> Span<UInt8> {
    if let field = binding.field(of: column), field < row.count {
      let cell = row[field]
      if CellText.isPlain(cell) { return cell }
    } else if need != .required {
      return Span()
    }
    return closelyGiven(column, row, need)
  }

  @_lifetime(copy row)
  private mutating func closelyGiven(_ column: Column, _ row: Row, _ need: Need) -> Span<UInt8> {
    let text = content(column, row)
    return isMissing(text, column, row, need) ? Span() : text
  }

  /// The text as a `String`, one for all cells that say the same.
  mutating func pooled(_ text: Span<UInt8>) -> String { texts.text(text) }

  /// The text of a cell, whatever it holds; nothing is reported.
  func string(_ column: Column, _ row: Row) -> String? {
    let text = content(column, row)
    return text.isEmpty ? nil : CellText.string(text)
  }

  mutating func text(_ column: Column, _ row: Row) -> String? {
    let text = given(column, row, .optional)
    return text.isEmpty ? nil : pooled(text)
  }

  mutating func requiredText(_ column: Column, _ row: Row) -> String? {
    let text = given(column, row, .required)
    return text.isEmpty ? nil : CellText.string(text)
  }

  /// True where the cell has a text; what keeps it from having one is reported.
  mutating func hasText(_ column: Column, _ row: Row, _ need: Need = .required) -> Bool {
    !given(column, row, need).isEmpty
  }

  /// A date that an as-of date is compared with.
  mutating func date(_ column: Column, _ row: Row, _ need: Need) -> PartialDate? {
    let date = anyDate(column, row, need)
    if let date { note(date) }
    return date
  }

  /// A day in the future is its very sense.
  mutating func deadline(_ column: Column, _ row: Row) -> Day? { anyDate(column, row, .required)?.lastDay }

  private mutating func anyDate(_ column: Column, _ row: Row, _ need: Need) -> PartialDate? {
    let text = given(column, row, need)
    guard !text.isEmpty else { return nil }
    do throws(RowFault) {
      return settle(try DateGrammar.read(text), column, row)
    } catch {
      report(error, column, row, need)
      return nil
    }
  }

  /// Something of the row at hand happened on a date.
  mutating func note(_ date: PartialDate) {
    if date.lastDay > asOf { hasFutureDate = true }
  }

  /// The date of a cell, its doubt noted.
  mutating func settle(_ read: ReadDate, _ column: Column, _ row: Row) -> PartialDate {
    if let reason = read.doubt {
      doubt(.date(reason, written: written(column, row), read: read.date.description), column)
    }
    return read.date
  }

  mutating func count(_ column: Column, _ row: Row, _ need: Need = .optional) -> Quantity? {
    quantity(column, row, need) { text, unit throws(RowFault) in try NumberGrammar.count(text, unit: unit) }
  }

  mutating func money(_ column: Column, _ row: Row, _ need: Need) -> Quantity? {
    let amount = quantity(column, row, need) { text, unit throws(RowFault) in
      try NumberGrammar.money(text, unit: unit)
    }
    if let amount, let place = amountScales.firstIndex(where: { $0.column == column }),
      content(column, row).endsInDigit
    {
      amountsInRow.append((place, amount.value))
    }
    return amount
  }

  /// The first amount of the file that looks like yuan in a column of 万元.
  var suspectAmount: (column: Column, line: Int)? {
    amountScales.compactMap { entry in entry.scale.suspectLine.map { (entry.column, $0) } }
      .min { ($0.1, $0.0.rawValue) < ($1.1, $1.0.rawValue) }
  }

  mutating func decimal(_ column: Column, _ row: Row, _ need: Need, of kind: NumberGrammar.Kind)
    -> ApproximateNumber?
  {
    let text = given(column, row, need)
    guard !text.isEmpty else { return nil }
    do throws(RowFault) {
      let number = try NumberGrammar.decimal(text, of: kind, unit: units[column.rawValue])
      if !number.isExact { approximateInRow += 1 }
      return number
    } catch {
      report(error, column, row, need)
      return nil
    }
  }

  mutating func flag(_ column: Column, _ row: Row, _ need: Need = .optional) -> Bool? {
    guard let field = binding.field(of: column), field < row.count else { return nil }
    let text = CellText.trimmed(row[field])
    if let code = yesNo.code(of: text) { return code == 1 }
    let marksAbsence = CellText.content(row[field]).isEmpty
    if !isMissing(marksAbsence ? Span() : text, column, row, need) {
      report(.flagInvalid, column, row, need)
    }
    return nil
  }

  mutating func code(_ column: Column, _ row: Row, _ need: Need, among spellings: inout SpellingTable)
    -> UInt16?
  {
    let text = given(column, row, need)
    guard !text.isEmpty else { return nil }
    if let code = spellings.code(of: text) { return code }
    report(.valueUnknown(known: spellings.names), column, row, need)
    return nil
  }

  mutating func level(_ column: Column, _ row: Row, _ need: Need, by writer: LevelSpellings.Writer)
    -> LevelIndex?
  {
    let text = given(column, row, need)
    guard !text.isEmpty else { return nil }
    if let level = levels.level(of: text, by: writer) { return level }
    report(.levelUnknown(known: levels.names), column, row, need)
    return nil
  }

  mutating func report(_ fault: RowFault, _ column: Column, _ row: Row, _ need: Need) {
    let cell = written(column, row)
    faults.append(
      LocatedFault(fault: fault, field: binding.field(of: column), header: cell.header, cell: cell.text))
    if need != .optional { isRejected = true }
  }

  /// Notes what is doubtful about a cell that was read.
  mutating func doubt(_ doubt: RowDoubt, _ column: Column) {
    doubts.append(LocatedDoubt(doubt: doubt, field: binding.field(of: column)))
  }

  /// A cell of a column that has no name of its own is unknown.
  mutating func report(_ fault: RowFault, field: Int, _ row: Row) {
    let cell = field < row.count ? CellText.string(row[field]) : ""
    faults.append(LocatedFault(fault: fault, field: field, header: binding.headers[field], cell: cell))
  }

  /// The cell as it stands in the row.
  func written(_ column: Column, _ row: Row) -> WrittenCell {
    let cell = binding.field(of: column).flatMap { $0 < row.count ? CellText.string(row[$0]) : nil }
    return WrittenCell(header: binding.header(of: column), text: cell ?? "")
  }

  /// A fault of the row as a whole.
  mutating func reject(_ fault: RowFault) {
    faults.append(LocatedFault(fault: fault, field: nil, header: "", cell: ""))
    isRejected = true
  }

  /// The row's key was read before, with other content, at `line` of `file`.
  ///
  /// - Parameter reporters: the units of both rows, where that is what tells them apart.
  mutating func contradict(_ table: borrowing TableFile, file: String, line: Int, reporters: [String] = []) {
    let row = table.row
    let key = binding.keyColumns
    let written = key.compactMap { string($0, row) }
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
    let text = given(column, row, need)
    guard !text.isEmpty else { return nil }
    do throws(RowFault) {
      let quantity = try read(text, units[column.rawValue])
      if !quantity.isExact { approximateInRow += 1 }
      return quantity
    } catch {
      report(error, column, row, need)
      return nil
    }
  }

  /// True where the cell gives nothing to read: it is empty, means the one above (then the row is read again
  /// with that one in it), or holds what a spreadsheet leaves of a lost value.
  mutating func isMissing(_ text: Span<UInt8>, _ column: Column, _ row: Row, _ need: Need) -> Bool {
    if text.isEmpty {
      if need == .required { report(.cellMissing, column, row, need) }
      return true
    }
    if DittoMark.matches(text) {
      report(.dittoWithoutAbove, column, row, need)
      return true
    }
    guard let fault = CellDebris.fault(text, isGuarded: isGuarded(column, row)) else { return false }
    report(fault, column, row, need)
    return true
  }

  /// An apostrophe stands before the content, which is text then.
  private func isGuarded(_ column: Column, _ row: Row) -> Bool {
    written(column, row).text.unicodeScalars.first { $0.value > 0x20 } == "'"
  }
}
