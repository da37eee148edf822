import CSV
import Model

/// What was decided about rows whose keys stand several times: by file number and line.
struct KeyVerdicts: Sendable {
  enum Verdict: Sendable {
    /// The row says the same as an earlier one.
    case repeats(RowOrigin)
    /// The row says otherwise than an earlier one of its key.
    case contradicts(RowOrigin)
  }

  private var verdicts: [RowOrigin: Verdict] = [:]

  var isEmpty: Bool { verdicts.isEmpty }
  subscript(origin: RowOrigin) -> Verdict? {
    get { verdicts[origin] }
    set { verdicts[origin] = newValue }
  }
}

/// One file of a fact table while its facts are read.
struct FactFile: ~Copyable {
  private var file: TableFile
  private var cells: CellReader
  private var reader: FactRowReader

  init(_ file: consuming TableFile, _ cells: CellReader, _ reader: FactRowReader) {
    self.file = file
    self.cells = cells
    self.reader = reader
  }

  var origin: RowOrigin { file.origin }

  /// Moves to the next row that is a fact; the others are quarantined on the way. Nil at the end.
  mutating func next() -> Fact? {
    while true {
      switch file.advance(&cells) {
      case .end: return nil
      case .damaged: continue
      case .row:
        if let fact = Self.fact(file.rows, &cells, &reader) { return fact }
        file.quarantine(cells)
      }
    }
  }

  /// The fact at hand counts.
  mutating func accept(_ fingerprint: UInt64) {
    file.accept(cells.faults, isFuture: cells.hasFutureDate)
    file.remember(fingerprint: fingerprint)
  }

  /// The fact at hand does not count.
  mutating func withhold(_ verdict: KeyVerdicts.Verdict, files: [InputFile]) {
    switch verdict {
    case .repeats(let first):
      file.skip(.keyRepeated(file: files[Int(first.file)].path, line: Int(first.line)))
    case .contradicts(let first):
      cells.contradict(file.rows, file: files[Int(first.file)].path, line: Int(first.line))
      file.quarantine(cells)
    }
  }

  /// A 64-bit hash of the key of the row at hand.
  func fingerprint() -> UInt64 {
    ByteIndex.hash(cells.content(TableSchema.factKey(reader.table), file.rows.row))
  }

  /// The key of the row at hand.
  func key() -> [UInt8] {
    CellText.bytes(of: cells.content(TableSchema.factKey(reader.table), file.rows.row))
  }

  /// What the row at hand says, column by column, whatever their order in the file.
  func content() -> [UInt8] {
    let row = file.rows.row
    var content: [UInt8] = []
    for entry in TableSchema.of(reader.table.table).entries {
      content += CellText.bytes(of: cells.content(entry.column, row))
      content.append(0x1F)
    }
    return content
  }

  consuming func close() -> FileFindings { file.close(cells) }

  private static func fact(
    _ rows: borrowing RowReader, _ cells: inout CellReader, _ reader: inout FactRowReader
  ) -> Fact? {
    reader.read(rows.row, &cells)
  }
}
