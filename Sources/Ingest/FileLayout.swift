import CSV
import Model

/// What was decided about a file before its rows are read. Nothing of it depends on any other file.
struct FileLayout: Sendable {
  let file: InputFile
  /// Bytes in the whole file.
  let byteCount: Int
  let encoding: TextEncoding
  let dialect: Dialect
  let header: HeaderFinder.Header

  var table: Table { header.binding.table }

  /// Looks through the head of a file; a failure is added to `findings` and nil is returned.
  ///
  /// A file whose name tells no table is fitted to each of them.
  static func survey(_ file: InputFile, failure findings: inout FileFindings?) -> FileLayout? {
    var bytes = 0
    do throws(FileFault) {
      if let format = try foreignFormat(of: file) { throw .foreign(format) }
      var rows = try opened(file)
      bytes = rows.byteCount
      let schemas = (file.table.map { [$0] } ?? Table.allCases).map(TableSchema.of)
      let header = try HeaderFinder(schemas: schemas).find(in: &rows)
      return FileLayout(file, rows, header)
    } catch {
      var failed = FileFindings(file, table: file.table, bytes: bytes)
      failed.add(error)
      findings = failed
      return nil
    }
  }

  /// The layout of a table that comes with the program.
  init?(builtIn bytes: [UInt8], as table: Table) {
    var rows = RowReader(bytes: bytes)
    guard let header = try? HeaderFinder(schemas: [.of(table)]).find(in: &rows) else { return nil }
    self.init(InputFile(path: "\(table.rawValue).csv", location: "", table: table), rows, header)
  }

  private init(_ file: InputFile, _ rows: borrowing RowReader, _ header: HeaderFinder.Header) {
    self.file = file
    byteCount = rows.byteCount
    encoding = rows.encoding
    dialect = rows.dialect
    self.header = header
  }

  private static func foreignFormat(of file: InputFile) throws(FileFault) -> ForeignFormat? {
    do {
      return try ForeignFormat.recognised(at: file.location)
    } catch {
      throw .input(error)
    }
  }

  private static func opened(_ file: InputFile) throws(FileFault) -> RowReader {
    do {
      return try RowReader(path: file.location)
    } catch {
      throw .input(error)
    }
  }

  /// The file's rows from the first one below the header on.
  func body() throws(InputFault) -> RowReader {
    var rows = try RowReader(path: file.location)
    try skipHeader(&rows)
    return rows
  }

  /// The rows below the header of a table that comes with the program.
  func body(builtIn bytes: [UInt8]) throws(InputFault) -> RowReader {
    var rows = RowReader(bytes: bytes, dialect: dialect)
    try skipHeader(&rows)
    return rows
  }

  private func skipHeader(_ rows: inout RowReader) throws(InputFault) {
    while try rows.advance(), rows.line < header.line {}
    rows.expectedCount = header.binding.headers.count
  }
}
