import CSV
import Model

/// What was decided about a file before its rows are read. But for correction sheets, nothing of it depends on any other file.
struct FileLayout: Sendable {
  let file: InputFile
  /// Bytes in the whole file.
  let byteCount: Int
  let decision: EncodingDecision
  let dialect: Dialect
  var header: HeaderFinder.Header
  /// What the rows above the header, or the workspace's configuration, say about the whole sheet.
  private(set) var letterhead: Letterhead
  /// Tells what a row is that is no record.
  let furniture: Furniture
  /// What correction sheets mean for the rows; decided when every file was looked at.
  var corrections: CorrectionPlan?

  /// The rows take the place of those they name.
  var isCorrection: Bool { header.binding.corrections != nil }
  var table: Table { header.binding.table }
  /// The rows above the header as texts.
  var titles: [String] { header.rows.prefix(header.rowsAbove).map { $0.joined(separator: " ") } }

  /// Looks through the head of a file; a failure is added to `findings` and nil is returned.
  ///
  /// A file whose name tells no table is fitted to each of them.
  ///
  /// - Parameter original: the file that it is a correction sheet of: its table and what stands above its rows hold.
  static func survey(
    _ file: InputFile, settings: [FileSettings], as original: FileLayout? = nil,
    failure findings: inout FileFindings?
  ) -> FileLayout? {
    var bytes = 0
    do throws(FileFault) {
      if let format = try foreignFormat(of: file) { throw .foreign(format) }
      let head = try head(of: file, settings)
      bytes = head.byteCount
      return try survey(file, head, settings, original)
    } catch {
      var failed = FileFindings(file, table: file.table, bytes: bytes)
      failed.add(error)
      findings = failed
      return nil
    }
  }

  /// Reads the file in each dialect, the likeliest first, until a header is found. Where none is, the dialect in which the
  /// least was missing says what is wrong.
  private static func survey(
    _ file: InputFile, _ head: FileHead, _ settings: [FileSettings], _ original: FileLayout?
  ) throws(FileFault) -> FileLayout {
    let tables = (original?.table ?? file.table).map { [$0] } ?? Table.allCases
    let finder = HeaderFinder(
      schemas: tables.map(TableSchema.of), letterhead: original?.letterhead ?? Letterhead())
    var failure: FileFault?
    for dialect in head.dialects {
      do throws(FileFault) {
        var rows = try opened(file, head.encoding, dialect)
        return FileLayout(file, head, dialect, try finder.find(in: &rows), settings)
      } catch {
        if failure.map({ error.isNearer(than: $0) }) ?? true { failure = error }
      }
    }
    throw failure ?? .empty
  }

  /// The layout of a table that comes with the program.
  init?(builtIn bytes: [UInt8], as table: Table) {
    guard var rows = try? RowReader(bytes: bytes, encoding: .utf8, dialect: .comma),
      let header = try? HeaderFinder(schemas: [.of(table)]).find(in: &rows)
    else { return nil }
    file = InputFile(path: "\(table.rawValue).csv", location: "", table: table)
    byteCount = rows.byteCount
    decision = EncodingDecision(encoding: .utf8, alternative: nil)
    dialect = .comma
    self.header = header
    letterhead = header.letterhead
    furniture = Furniture(header)
  }

  private init(
    _ file: InputFile, _ head: FileHead, _ dialect: Dialect, _ header: HeaderFinder.Header,
    _ settings: [FileSettings]
  ) {
    self.file = file
    byteCount = head.byteCount
    decision = head.decision
    self.dialect = dialect
    self.header = header
    letterhead = header.letterhead
    if let settled = settings.first(where: { $0.period != nil && $0.applies(to: file.path) }) {
      letterhead.settledPeriod = settled.period
    }
    furniture = Furniture(header)
  }

  static func head(of file: InputFile, _ settings: [FileSettings]) throws(FileFault) -> FileHead {
    let told = settings.first { $0.encoding != nil && $0.applies(to: file.path) }?.encoding
    do {
      return try FileHead(path: file.location, encoding: told.flatMap(TextEncoding.init(name:)))
    } catch {
      throw .input(error)
    }
  }

  private static func foreignFormat(of file: InputFile) throws(FileFault) -> ForeignFormat? {
    do {
      return try ForeignFormat.recognised(at: file.location)
    } catch {
      throw .input(error)
    }
  }

  private static func opened(
    _ file: InputFile, _ encoding: TextEncoding, _ dialect: Dialect
  ) throws(FileFault) -> RowReader {
    do {
      return try RowReader(
        path: file.location, encoding: encoding, dialect: dialect, blockSize: headSize)
    } catch {
      throw .input(error)
    }
  }

  /// A header rarely ends farther on.
  private static let headSize = 16 << 10

  /// The file's rows from the first one below the header on.
  func body() throws(InputFault) -> RowReader {
    var rows = try RowReader(path: file.location, encoding: decision.encoding, dialect: dialect)
    try skipHeader(&rows)
    return rows
  }

  /// One row of the file.
  func row(at place: RowAbove.Place, padding: Int) throws(InputFault) -> RowReader {
    var rows = try RowReader(
      path: file.location, encoding: decision.encoding, dialect: dialect,
      range: place.offset..<place.offset + 1, firstLine: place.line, blockSize: Self.rowSize)
    rows.expectedCount = header.binding.headers.count
    rows.padding = padding
    return rows
  }

  /// A row is rarely longer.
  private static let rowSize = 4096

  /// The rows below the header of a table that comes with the program.
  func body(builtIn bytes: [UInt8]) throws(InputFault) -> RowReader {
    var rows = try RowReader(bytes: bytes, encoding: decision.encoding, dialect: dialect)
    try skipHeader(&rows)
    return rows
  }

  private func skipHeader(_ rows: inout RowReader) throws(InputFault) {
    while try rows.advance(), rows.line < header.lastLine {}
    rows.expectedCount = header.binding.headers.count
  }
}
