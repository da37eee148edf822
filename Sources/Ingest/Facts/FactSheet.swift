import CSV
import Model

/// One file of facts before its rows are read: how they are read, and in which pieces.
struct FactSheet: Sendable {
  /// A piece of the file, for one thread at a time.
  struct Chunk: Sendable {
    /// Rows that begin in it are read.
    let range: Range<Int>
    /// It begins with the first row below the header.
    let isFirst: Bool
  }

  let number: Int
  let table: FactTable
  let layout: FileLayout
  /// How clean rows are read; nil where every row gets the closer look.
  let plan: FactPlan?
  /// Nothing means what it says but by these.
  let categories: FactCategories
  /// Empty cells behind the last column, as the first row has them.
  let padding: Int?
  /// Where the first row below the header stands.
  let firstRow: Int
  let firstLine: Int
  let chunks: [Chunk]

  /// - Parameters:
  ///   - file: opened, with nothing read yet.
  ///   - isWhole: the file must not be cut.
  init(
    _ file: consuming TableFile, _ cells: consuming CellReader, table: FactTable, categories: FactCategories,
    settings: IngestSettings, isWhole: Bool
  ) {
    number = file.number
    self.table = table
    layout = file.layout
    self.categories = categories
    firstRow = file.rows.nextOffset
    firstLine = file.rows.nextLine
    padding = file.foundPadding(&cells)
    let end = max(layout.byteCount, firstRow + 1)
    plan = settings.readsRowByRow ? nil : FactPlan(layout, table, padding: padding ?? 0)
    let size =
      isWhole || plan == nil
      ? end : max(1, min(settings.chunkSize, Self.chunkSize(of: end, settings.threads)))
    var chunks = [Chunk(range: firstRow..<max(firstRow + 1, min(size, end)), isFirst: true)]
    while let last = chunks.last, last.range.upperBound < end {
      let start = last.range.upperBound
      chunks.append(Chunk(range: start..<min(start + size, end), isFirst: false))
    }
    self.chunks = chunks
  }

  /// A file has some chunks for each thread, but none that is not worth the opening.
  private static func chunkSize(of byteCount: Int, _ threads: Int) -> Int {
    max(smallestChunk, byteCount / (4 * max(1, threads)))
  }

  private static let smallestChunk = 256 << 10

  /// Opens the rows of a range that begins with a row.
  func rows(_ range: Range<Int>, blockSize: Int) throws(InputFault) -> RowReader {
    var rows = try RowReader(
      path: layout.file.location, encoding: layout.decision.encoding, dialect: layout.dialect, range: range,
      blockSize: blockSize)
    guard rows.byteCount == layout.byteCount else { throw .changed }
    rows.expectedCount = layout.header.binding.headers.count
    rows.padding = max(0, padding ?? 0)
    return rows
  }
}
