import CSV
import Model

/// What is wrong with a file as a whole.
enum FileFault: Error, Equatable, Sendable {
  case input(InputFault)
  case empty
  /// A workbook, a page, an archive … under the name of a table.
  case foreign(ForeignFormat)
  case columnMissing(table: Table, columns: [Column])
  /// No header was found, and the rows where it should be are no text in the encoding that the file has or was given.
  case encodingUnknown
  /// The header fits no table.
  case unbound
  /// The header fits several tables.
  case ambiguous([Table])
  /// No file of a table that must be there, or none with a row.
  case tableMissing(Table)
  case regionsUnsound(RegionTree.Fault)
  /// A header carries a unit that its column cannot be in.
  case headerUnit(header: String, unit: String)
  /// A studio sheet has columns of counts, and nothing says which time they are about.
  case periodMissing(headers: [String])

  /// True where it says more than `other` about what the file lacks: it is told when no dialect gives a header.
  func isNearer(than other: FileFault) -> Bool {
    guard case .columnMissing(_, let columns) = self else { return false }
    guard case .columnMissing(_, let others) = other else { return true }
    return columns.count < others.count
  }
}

/// What is worth knowing about a file as a whole.
enum FileNote: Equatable, Sendable {
  /// Rows that correction sheets take the place of, and how many of them are only taken out.
  case corrected(rows: Int, withdrawn: Int)
  case columnsUnknown([String])
  /// Columns that most other files of the table have.
  case columnsAbsent([String])
  /// The reporting unit above the header is no region of the workspace, and the rows name none.
  case sheetUnitUnknown(String)
  /// Rows with a date after the as-of date.
  case futureDates(rows: Int)
  /// Cells with an approximate number.
  case approximate(cells: Int)
  /// Byte for byte the file at this path, which was read.
  case repeats(String)
  /// A version of the sheet at this path; `rows` keys stand in both.
  case versionOf(String, rows: Int)
  /// Offices whose figures are not there.
  case offices(OfficeGap, names: [String], period: String)
  /// A quarantined studio, and how many rows of other tables went with it.
  case studioQuarantined(id: String, rows: Int)
  /// Rows with patents whose kind no column tells.
  case patentsUntyped(rows: Int)
}
