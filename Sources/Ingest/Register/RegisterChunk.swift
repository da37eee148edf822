import CSV
import Model

/// What came of one piece of a file of the register that was read before its turn: the records of its clean rows; the other
/// rows are left.
///
/// A row is clean where nothing is to be said of it whatever stands elsewhere: it has the cells of the header, each of them
/// reads, and none of them is doubtful. What it says beside other rows, above all whether its key is new, is found when the
/// piece has its turn.
struct RegisterChunk<Record: RegisterRecord>: Sendable {
  /// Rows that follow each other and are left.
  struct Rest: Sendable {
    /// Offsets in the file.
    var range: Range<Int>
    /// Physical lines between the piece's first row and these.
    var line: Int
    /// How many records stand above.
    var records: Int
  }

  /// Nil once it is handed out; in their origins lines are counted from the piece's first row, which is 0.
  private var records: [Record?] = []
  /// By record, where its row stands; lines are counted as in the records.
  private var places: [RowAbove.Place] = []
  private(set) var rests: [Rest] = []
  /// Where the first row behind the piece begins.
  private(set) var end = 0
  /// Physical lines from the first row to `end`.
  private(set) var lines = 0

  /// How many records it has.
  var count: Int { places.count }

  /// Reads the rows that `rows` comes to; their lines are counted from 0.
  ///
  /// - Parameter likely: how many rows there are, about.
  init<Records: RegisterTable>(
    _ rows: inout RowReader, _ cells: inout CellReader, _ table: inout Records, of file: Int, likely: Int
  ) throws(InputFault) where Records.Record == Record {
    records.reserveCapacity(likely)
    places.reserveCapacity(likely)
    while try rows.advance() {
      cells.begin()
      let origin = RowOrigin(
        file: Int32(truncatingIfNeeded: file), line: Int32(truncatingIfNeeded: rows.line))
      if cells.fits(rows.row, padding: rows.padding), let record = table.read(rows.row, &cells, origin),
        cells.isClean, table.doubts(about: record).isEmpty
      {
        records.append(consume record)
        places.append(RowAbove.Place(offset: rows.offset, line: rows.line))
      } else {
        leave(rows.offset..<rows.nextOffset, line: rows.line)
      }
    }
    end = rows.nextOffset
    lines = rows.nextLine
  }

  private mutating func leave(_ range: Range<Int>, line: Int) {
    if let last = rests.last, last.range.upperBound == range.lowerBound {
      rests[rests.count - 1].range = last.range.lowerBound..<range.upperBound
    } else {
      rests.append(Rest(range: range, line: line, records: records.count))
    }
  }

  /// Hands out a record; nil where it was handed out before.
  ///
  /// - Parameter line: of the piece's first row.
  mutating func take(_ index: Int, from line: Int) -> Record? {
    guard var record = records[index].take() else { return nil }
    record.origin.line += Int32(truncatingIfNeeded: line)
    return record
  }

  /// Where a record's row stands in the file.
  ///
  /// - Parameter line: of the piece's first row.
  func place(of record: Int, from line: Int) -> RowAbove.Place {
    RowAbove.Place(offset: places[record].offset, line: line + places[record].line)
  }
}

extension CellReader {
  /// True for a row without damage that has the cells of the header, with or without so many empty ones behind.
  fileprivate func fits(_ row: Row, padding: Int) -> Bool {
    guard row.defect == nil else { return false }
    let expected = binding.headers.count
    return row.count == expected
      || row.count == expected + padding && (expected..<row.count).allSatisfy { row[$0].isEmpty }
  }
}
