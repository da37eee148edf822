import CSV
import Diagnostics
import Model

/// One file of a table while its rows are read: what is no data is taken out here, and every row is accounted for.
struct TableFile: ~Copyable {
  /// What `advance` came to.
  enum Step {
    /// A row with the cells of the header.
    case row
    /// A row that cannot be read as one; it is quarantined already.
    case damaged
    case end
  }

  /// Index in the order of reading.
  let number: Int
  let layout: FileLayout
  var rows: RowReader
  var findings: FileFindings
  private var futureRows = 0
  /// Empty cells behind the last column, as the first row has them.
  private var padding: Int?
  /// The row at hand with what it leaves to the rows above filled in.
  var completed: RowReader
  var isCompleted = false
  /// The rows above, as far as later rows need them.
  var above = RowAbove()
  /// The row at hand is a record, or should be one.
  private var isAtRecord = false
  private let isTouchedByCorrections: Bool
  /// The rows that are totals.
  private(set) var totals: [ControlTotal] = []
  /// Lines of other rows that are no records.
  private var passedOver: Set<Int> = []

  /// Opens the file below its header; a failure is added to `findings` and nil is returned.
  static func open(_ layout: FileLayout, number: Int, failure findings: inout FileFindings?) -> TableFile? {
    do throws(InputFault) {
      return try TableFile(layout, number: number, rows: try layout.body())
    } catch {
      var failed = FileFindings(layout.file, table: layout.table, bytes: layout.byteCount)
      failed.add(.input(error))
      findings = failed
      return nil
    }
  }

  /// Reads rows of a table that comes with the program.
  init?(builtIn bytes: [UInt8], as table: Table) {
    guard let layout = FileLayout(builtIn: bytes, as: table),
      let rows = try? layout.body(builtIn: bytes)
    else { return nil }
    do {
      try self.init(layout, number: -1, rows: rows)
    } catch {
      return nil
    }
  }

  private init(_ layout: FileLayout, number: Int, rows: consuming RowReader) throws(InputFault) {
    completed = try RowReader(bytes: [], encoding: .utf8, dialect: .comma)
    self.number = number
    self.layout = layout
    self.rows = rows
    isTouchedByCorrections = layout.corrections != nil
    findings = FileFindings(layout)
  }

  var binding: HeaderBinding { layout.header.binding }
  var headerLine: Int { layout.header.line }

  /// Makes the rows of a range the next ones; it begins with a row.
  ///
  /// - Parameter above: the clean row above them; nil where the row at hand, or none, is above.
  mutating func move(to range: Range<Int>, line: Int, below above: RowAbove.Place?) {
    leaveRow()
    rows.move(to: range, line: line)
    if let above { self.above.leave(above, nil) }
  }

  /// The clean row at `place`, the next row's above, was read elsewhere.
  mutating func pass(below place: RowAbove.Place) {
    leaveRow()
    above.leave(place, nil)
  }

  /// Takes the empty cells behind the last column as they were found before.
  mutating func assume(padding found: Int?) {
    padding = found
    rows.padding = max(0, found ?? 0)
  }

  /// The empty cells behind the last column, as the first row has them; nil in a file without rows.
  consuming func foundPadding(_ cells: inout CellReader) -> Int? {
    _ = advance(&cells)
    return padding
  }

  /// Rows that need no closer look are records.
  mutating func accept(_ clean: CleanRows) {
    findings.account.rows.read += clean.count
    findings.account.rows.accepted += clean.count
    futureRows += clean.future
  }

  var origin: RowOrigin {
    RowOrigin(file: Int32(truncatingIfNeeded: number), line: Int32(truncatingIfNeeded: rows.line))
  }

  /// The row at hand.
  var row: Row {
    @_lifetime(borrow self) get {
      if isCompleted { return completed.row }
      return rows.row
    }
  }

  /// Moves to the next row that holds anything. A file that fails under way keeps what was read and says so.
  mutating func advance(_ cells: inout CellReader) -> Step {
    do throws(InputFault) {
      leaveRow()
      while try rows.advance() {
        findings.account.rows.read += 1
        cells.begin()
        if isTouchedByCorrections, isWithoutRecord() { continue }
        guard let fault = shapeFault() else {
          if rows.row.isBlank {
            findings.account.rows.skipped += 1
            continue
          }
          learnPadding()
          isAtRecord = true
          return .row
        }
        if case .ragged = fault, passOver(cells.regions) { continue }
        padding = padding ?? 0
        cells.reject(fault)
        quarantine(cells)
        return .damaged
      }
    } catch {
      findings.add(.input(error))
    }
    return .end
  }

  /// Skips the row at hand where a correction sheet took its place, or where it only takes another out.
  private mutating func isWithoutRecord() -> Bool {
    guard let plan = layout.corrections else { return false }
    if plan.superseded[rows.line] != nil {
      // The rows below may leave cells to it all the same.
      if shapeFault() == nil {
        learnPadding()
        isAtRecord = true
        completeSuperseded()
        leaveRow()
      }
    } else if !plan.withdrawals.contains(rows.line) {
      return false
    }
    findings.account.rows.skipped += 1
    return true
  }

  private mutating func leaveRow() {
    if isAtRecord {
      above.leave(
        RowAbove.Place(offset: rows.offset, line: rows.line), above.isKeeping ? cellTexts() : nil)
    }
    isAtRecord = false
    isCompleted = false
  }

  /// The row at hand is a record; what is wrong with its optional cells and doubtful about the others is found.
  mutating func accept(_ cells: inout CellReader) {
    findings.account.rows.accepted += 1
    cells.commit(line: rows.line)
    if cells.hasFutureDate { futureRows += 1 }
    if !cells.faults.isEmpty { findings.mark(marked(cells.faults)) }
    for located in cells.doubts { findings.add(located.doubt, line: rows.line, field: located.field) }
  }

  /// Skips the row at hand where it is no record; false where it should be one.
  mutating func passOver(_ regions: RegionLookup) -> Bool {
    guard let kind = layout.furniture.kind(of: rows.row, regions: regions) else { return false }
    if case .total(let label, let field) = kind {
      totals.append(ControlTotal(line: rows.line, label: label, field: field, cells: cellTexts()))
      if !label.isPart { above.closeBlock() }
    } else {
      passedOver.insert(rows.line)
    }
    findings.account.rows.skipped += 1
    isAtRecord = false
    return true
  }

  mutating func quarantine(_ cells: borrowing CellReader) {
    findings.account.rows.quarantined += 1
    findings.quarantinedLines.append(rows.line)
    findings.mark(marked(cells.faults), lost: cells.lostStudio)
  }

  /// The row at hand repeats another.
  mutating func skip(_ doubt: RowDoubt) {
    findings.account.rows.skipped += 1
    findings.add(doubt, line: rows.line)
  }

  /// The key of the row at hand was met at `first` already.
  mutating func meet(_ first: RowOrigin) {
    if Int(first.file) != number { findings.meet(file: Int(first.file)) }
  }

  mutating func doubt(_ doubt: RowDoubt) {
    findings.add(
      doubt, line: rows.line, field: doubt.column.flatMap { binding.field(of: $0) }, cells: cellTexts())
  }

  /// What was found, with the notes about the whole file.
  consuming func close(_ cells: borrowing CellReader) -> FileFindings {
    if !totals.isEmpty { auditTotals() }
    if let unit = layout.letterhead.reportingUnit, cells.sheetUnit == nil, binding.needsSheetUnit {
      findings.add(.sheetUnitUnknown(unit), line: headerLine)
    }
    if futureRows > 0 { findings.add(.futureDates(rows: futureRows), line: nil) }
    if cells.approximateCells > 0 {
      findings.add(.approximate(cells: cells.approximateCells), line: nil)
    }
    for note in cells.sheet.notes { findings.add(note, line: nil) }
    if let fault = cells.sheet.fault(binding) { findings.add(fault, line: headerLine) }
    if let (column, line) = cells.suspectAmount {
      findings.add(
        .amountLooksLikeYuan(header: binding.header(of: column)), line: line, field: binding.field(of: column)
      )
    }
    return findings
  }

  private mutating func auditTotals() {
    do throws(InputFault) {
      let audit = try ControlAudit(
        layout, totals, passedOver: passedOver, quarantined: Set(findings.quarantinedLines))
      findings.account.controlTotals = audit.account
      for found in audit.findings {
        let total = found.total
        findings.add(found.finding, line: total.line, field: found.field, cells: total.cells)
      }
    } catch {
      findings.add(.input(error))
    }
  }

  private func marked(_ faults: [LocatedFault]) -> MarkedRow {
    MarkedRow(
      line: rows.line, bytes: CellText.bytes(of: rows.raw), cells: cellTexts(),
      faults: faults.sorted { $0.field ?? -1 < $1.field ?? -1 })
  }

  private func cellTexts() -> [String] {
    let row = row
    guard row.defect == nil else {
      let isDecoded = layout.decision.encoding.scheme != .utf8
      return (0..<row.count).map { CellText.shown(row[$0], isDecoded: isDecoded) }
    }
    return row.texts
  }

  /// What makes the row at hand no row of this table. Delimiters at the end are no fault where every row has as many
  /// as the first: so some programs write.
  private func shapeFault() -> RowFault? {
    let row = rows.row
    switch row.defect {
    case .brokenQuote: return .quoteBroken
    case .invalidText(let offset): return .textInvalid(offset: offset)
    case .nulByte(let offset): return .nulByte(offset: offset)
    case nil: break
    }
    if let fault = layout.corrections?.faults[rows.line] ?? surplus() { return fault }
    let expected = binding.headers.count
    if row.count == expected || row.isBlank { return nil }
    let extra = row.count - expected
    let isPadded = extra > 0 && (expected..<row.count).allSatisfy { row[$0].isEmpty }
    return isPadded && extra == padding ?? extra ? nil : .ragged(found: row.count, expected: expected)
  }

  /// In a correction sheet, cells that a row had beyond those of its own header: the sheet is as wide as the widest row.
  private func surplus() -> RowFault? {
    guard let columns = binding.corrections, let original = layout.corrections?.originals.first else {
      return nil
    }
    let expected = original.header.binding.headers.count
    let row = rows.row
    guard
      let last = (expected..<max(expected, min(columns.file, row.count))).last(where: { !row[$0].isEmpty })
    else { return nil }
    return .ragged(found: last + 1, expected: expected)
  }

  private mutating func learnPadding() {
    guard padding == nil else { return }
    let extra = rows.row.count - binding.headers.count
    padding = extra
    rows.padding = max(0, extra)
  }
}
