import CSV
import Diagnostics
import Model

/// A row that goes to the correction sheet.
struct MarkedRow: Sendable {
  var line: Int
  /// As it stands in its file, in the file's own encoding, without the line end.
  var bytes: [UInt8]
  var cells: [String]
  var faults: [LocatedFault]
}

/// Everything found in one file: its account, its diagnostics, the rows to be mended.
struct FileFindings: Sendable {
  /// How many diagnostics of each severity are kept word for word; the others are only counted.
  static let mostKept = 10_000

  let file: InputFile
  var account: FileAccount
  var headers: [String] = []
  /// What stands between two cells.
  private var delimiter = ""
  /// Set where the file makes the whole run pointless.
  var refusal: IngestError.Cause?
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var counts: [DiagnosticCode: Int] = [:]
  private(set) var severities: [Severity: Int] = [:]
  private(set) var marked: [MarkedRow] = []
  /// Rows about studios that are quarantined, by the studio's place among the quarantined.
  private(set) var lostStudios: [Int32: Int] = [:]
  /// Rows whose keys stand in an earlier file, by that file's number.
  private(set) var rivals: [Int: Int] = [:]
  var quarantinedLines: [Int] = []
  /// The rows on those lines; the other marked ones are kept.
  var quarantined: [MarkedRow] {
    let lines = Set(quarantinedLines)
    return marked.filter { lines.contains($0.line) }
  }

  init(_ file: InputFile, table: Table?, bytes: Int) {
    self.file = file
    account = FileAccount(path: file.path, table: table, bytes: bytes)
  }

  /// What the layout of a file tells: how it is read, and what its header leaves out.
  init(_ layout: FileLayout) {
    let binding = layout.header.binding
    self.init(layout.file, table: layout.table, bytes: layout.byteCount)
    headers = binding.headers
    delimiter = String(layout.dialect.sign)
    account.encoding = layout.decision.encoding.name
    account.alternativeEncoding = layout.decision.alternative?.name
    account.dialect = layout.dialect.name
    account.headerLine = layout.header.line
    account.boundColumns = binding.bound
    account.unboundHeaders = binding.unbound
    account.period = layout.letterhead.period.map(\.description)
    account.reportingUnit = layout.letterhead.reportingUnit
    account.moneyUnit = layout.letterhead.moneyUnit
    account.isCorrection = layout.isCorrection
    account.rows.read = layout.header.rowsAbove
    account.rows.skipped = layout.header.rowsAbove
    for (name, unit) in binding.unfitUnits { add(.headerUnit(header: name, unit: unit)) }
    if !binding.unbound.isEmpty { add(.columnsUnknown(binding.unbound), line: layout.header.line) }
    if let plan = layout.corrections { add(plan) }
  }

  /// What is known of a file that holds the bytes of another: its rows are skipped, every one.
  init(_ file: InputFile, repeating original: FileFindings) {
    self.file = file
    headers = original.headers
    account = original.account
    account.path = file.path
    account.rows = RowAccount(read: original.account.rows.read, skipped: original.account.rows.read)
  }

  private mutating func add(_ plan: CorrectionPlan) {
    for (line, doubt) in plan.doubts.sorted(by: { $0.key < $1.key }) { add(doubt, line: line) }
    if !plan.superseded.isEmpty {
      add(.corrected(rows: plan.superseded.count, withdrawn: plan.withdrawn.count), line: nil)
    }
  }

  /// A row's key stands in an earlier file.
  mutating func meet(file number: Int) { rivals[number, default: 0] += 1 }

  mutating func add(_ diagnostic: Diagnostic) {
    counts[diagnostic.code, default: 0] += 1
    severities[diagnostic.severity, default: 0] += 1
    if severities[diagnostic.severity, default: 0] <= Self.mostKept { diagnostics.append(diagnostic) }
  }

  /// - Parameter cells: of the row that the doubt is about, where they are at hand.
  mutating func add(_ doubt: RowDoubt, line: Int, field: Int? = nil, cells: [String] = []) {
    var diagnostic = doubt.diagnostic(
      at: SourceLocation(file: file.path, line: line, column: field.map { $0 + 1 }))
    if let field, field < cells.count {
      diagnostic.cell = cells[field]
      diagnostic.excerpt = Excerpt(cells: cells, delimiter: delimiter, marked: field)
    }
    add(diagnostic)
  }

  /// - Parameter cells: of the total that the finding is about.
  mutating func add(_ finding: ControlFinding, line: Int, field: Int, cells: [String]) {
    var diagnostic = finding.diagnostic(at: SourceLocation(file: file.path, line: line, column: field + 1))
    diagnostic.excerpt = Excerpt(cells: cells, delimiter: delimiter, marked: field)
    add(diagnostic)
  }

  mutating func add(_ note: FileNote, line: Int?) { add(note.diagnostic(path: file.path, line: line)) }

  /// A fault of the file itself; what it means for the run is decided here.
  mutating func add(_ fault: FileFault, line: Int? = nil) {
    add(fault.diagnostic(path: file.path, line: line))
    switch fault {
    case .input(let fault):
      if case .lineTooLong = fault { refusal = refusal ?? .refused } else { refusal = .inputOutput }
    case .foreign, .columnMissing, .encodingUnknown, .tableMissing, .regionsUnsound:
      refusal = refusal ?? .refused
    case .empty, .unbound, .ambiguous, .headerUnit, .periodMissing: break
    }
  }

  /// Notes a row for the correction sheet, each fault with a diagnostic of its own.
  ///
  /// - Parameter lost: the quarantined studio the row is about; those rows are counted, with one diagnostic for all.
  mutating func mark(_ row: MarkedRow, lost: Int32? = nil) {
    marked.append(row)
    if let lost { lostStudios[lost, default: 0] += 1 }
    for fault in row.faults where fault.fault != .studioQuarantined {
      var diagnostic = fault.diagnostic(file: file.path, line: row.line)
      diagnostic.excerpt = Excerpt(cells: row.cells, delimiter: delimiter, marked: fault.field)
      add(diagnostic)
    }
  }
}
