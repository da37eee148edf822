import Diagnostics
import Model

/// What was decided about one file, and the account of its rows, as JSON has it.
struct FileLine: Encodable, Sendable {
  struct Column: Encodable, Sendable {
    var header: String
    var column: String
    var unit: String?
  }

  struct ControlTotals: Encodable, Sendable {
    var compared: Int
    var met: Int
  }

  let kind = "file"
  var path: String
  var table: String?
  var bytes: Int
  var encoding: String?
  /// The file is text in this encoding too; which it is was decided by plausibility.
  var alternativeEncoding: String?
  var dialect: String?
  var headerLine: Int?
  var columns: [Column]
  var unusedHeaders: [String]
  var period: String?
  var reportingUnit: String?
  var moneyUnit: String?
  /// Totals of the sheet that were compared with its rows; nil for a sheet without any.
  var controlTotals: ControlTotals?
  var isCorrection: Bool
  var rows: RowsLine

  init(_ file: FileAccount) {
    path = file.path
    table = file.table?.rawValue
    bytes = file.bytes
    encoding = file.encoding.isEmpty ? nil : file.encoding
    alternativeEncoding = file.alternativeEncoding
    dialect = file.dialect.isEmpty ? nil : file.dialect
    headerLine = file.headerLine
    columns = file.boundColumns.map { Column(header: $0.header, column: $0.column, unit: $0.unit) }
    unusedHeaders = file.unboundHeaders
    period = file.period
    reportingUnit = file.reportingUnit
    moneyUnit = file.moneyUnit
    let totals = file.controlTotals
    controlTotals = totals.compared == 0 ? nil : ControlTotals(compared: totals.compared, met: totals.met)
    isCorrection = file.isCorrection
    rows = RowsLine(file.rows)
  }

  private enum CodingKeys: String, CodingKey {
    case kind, path, table, bytes, encoding, dialect, columns, period, rows
    case alternativeEncoding = "alternative_encoding"
    case headerLine = "header_line"
    case unusedHeaders = "unused_headers"
    case reportingUnit = "reporting_unit"
    case moneyUnit = "money_unit"
    case controlTotals = "control_totals"
    case isCorrection = "is_correction"
  }
}

/// The account of rows as JSON has it.
struct RowsLine: Encodable, Sendable {
  var read: Int
  var accepted: Int
  var quarantined: Int
  var skipped: Int

  init(_ rows: RowAccount) {
    read = rows.read
    accepted = rows.accepted
    quarantined = rows.quarantined
    skipped = rows.skipped
  }
}

/// All files together, behind the last of them.
struct CheckTotalLine: Encodable, Sendable {
  let kind = "total"
  var asOf: String
  var files: Int
  var rows: RowsLine
  var errors: Int
  var warnings: Int
  var notes: Int

  init(_ files: [FileAccount], asOf: Day, findings: [Severity: Int]) {
    self.asOf = asOf.description
    self.files = files.count
    rows = RowsLine(files.reduce(RowAccount()) { $0 + $1.rows })
    errors = findings[.error, default: 0]
    warnings = findings[.warning, default: 0]
    notes = findings[.note, default: 0]
  }

  private enum CodingKeys: String, CodingKey {
    case kind, files, rows, errors, warnings, notes
    case asOf = "as_of"
  }
}
