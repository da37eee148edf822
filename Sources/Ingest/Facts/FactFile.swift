import CSV
import Model

/// One file of a fact table while the rows are read that need a closer look.
struct FactFile: ~Copyable {
  private var file: TableFile
  private var cells: CellReader
  private var reader: FactRowReader

  init(_ file: consuming TableFile, _ cells: CellReader, _ reader: FactRowReader, padding: Int?) {
    self.file = file
    self.cells = cells
    self.reader = reader
    self.file.assume(padding: padding)
  }

  var origin: RowOrigin { file.origin }

  /// Offset and physical line of the row behind those that were read.
  var next: RowAbove.Place { RowAbove.Place(offset: file.rows.nextOffset, line: file.rows.nextLine) }

  /// Reads the rows of a range, which begins with a row on `line`, and hands each fact to `body`.
  mutating func read(
    _ range: Range<Int>, line: Int, below above: RowAbove.Place?,
    _ body: (inout FactFile, Fact) -> Void
  ) {
    file.move(to: range, line: line, below: above)
    while let fact = nextFact() { body(&self, fact) }
  }

  /// Clean rows were read elsewhere; their lines are counted from `line`.
  mutating func accept(_ clean: CleanRows, from line: Int, money: Column) {
    file.accept(clean)
    if let amounts = clean.amounts { cells.add(amounts, of: money, from: line) }
  }

  /// Moves to the next row that is a fact; the others are quarantined on the way. Nil at the end.
  private mutating func nextFact() -> Fact? {
    while true {
      switch file.advance(&cells) {
      case .end: return nil
      case .damaged: continue
      case .row:
        let fact = Self.fact(file, &cells, &reader)
        if let fact, cells.faults.isEmpty { return fact }
        switch file.reconsider(&cells) {
        case .furniture: continue
        case .record where fact != nil: return fact
        case .record: break
        case .completed:
          if let fact = Self.fact(file, &cells, &reader) { return fact }
        }
        file.quarantine(cells)
      }
    }
  }

  /// The fact at hand counts.
  mutating func accept() { file.accept(&cells) }

  /// The fact at hand does not count.
  mutating func withhold(_ verdict: KeyVerdicts.Verdict, files: [InputFile]) {
    switch verdict {
    case .repeats(let first):
      file.meet(first)
      file.skip(.keyRepeated(file: files[Int(first.file)].path, line: Int(first.line)))
    case .contradicts(let first):
      file.meet(first)
      cells.contradict(file, file: files[Int(first.file)].path, line: Int(first.line))
      file.quarantine(cells)
    }
  }

  /// Adds the key of the row at hand to a run.
  func addKey(to run: inout KeyRun) {
    let key = cells.content(TableSchema.factKey(reader.table), file.row)
    if let plain = PlainKey(key), CompatibilityFolding.isASCII(key) {
      run.add(plain)
    } else if let folded = KeyLedger.folded(key) {
      run.add(fingerprint: KeyLedger.fingerprint(of: key), beginning: PlainKey(beginningOf: folded.span))
    } else {
      run.add(fingerprint: KeyLedger.fingerprint(of: key), beginning: PlainKey(beginningOf: key))
    }
  }

  /// A 64-bit hash of the key of the row at hand.
  func fingerprint() -> UInt64 {
    KeyLedger.fingerprint(of: cells.content(TableSchema.factKey(reader.table), file.row))
  }

  /// The key of the row at hand.
  func key() -> [UInt8] {
    CellText.bytes(of: cells.content(TableSchema.factKey(reader.table), file.row))
  }

  /// The row at hand with what it says besides its fact.
  func row(of fact: Fact) -> FactRow {
    FactRow(
      fact.record, bounds: fact.bounds, origin: file.origin, table: reader.table.table,
      key: cells.string(TableSchema.factKey(reader.table), file.row) ?? "",
      title: cells.string(.title, file.row))
  }

  /// What the row at hand says, whatever the order of its columns and the spelling of what was read.
  func content(of fact: Fact) -> FactContent {
    let row = file.row
    let isRead = cells.faults.isEmpty
    var content = FactContent(fact: fact)
    for entry in TableSchema.of(reader.table.table).entries
    where !isRead || !FactContent.readColumns.contains(entry.column) {
      let cell = cells.content(entry.column, row)
      content.text += KeyLedger.folded(cell) ?? CellText.bytes(of: cell)
      content.text.append(0x1F)
    }
    return content
  }

  consuming func close() -> FileFindings { file.close(cells) }

  private static func fact(
    _ file: borrowing TableFile, _ cells: inout CellReader, _ reader: inout FactRowReader
  ) -> Fact? {
    reader.read(file.row, &cells)
  }
}
