import CSV
import Model
import Threads

// Design. Nearly all the time that a large file of the register takes goes into its cells, and what a cell says depends on
// no other row. So the file is cut at line ends, and the threads read its pieces ahead; meanwhile the pieces have their turns,
// one after the other, on the caller's thread, which alone knows the keys: there clean records are kept, and every other row
// is read as if nobody had read ahead. A piece that did not begin with a row (its first line lies inside quotes) is found by
// where the piece above it ended, and all of it is read in its turn. So neither threads nor cuts change what is found.

extension RegisterPass {
  /// Where the pieces of a file begin, and the end of the last one; nil for a file that is read in one go.
  func cuts<Records: RegisterTable>(_ file: borrowing TableFile, for _: Records.Type) -> [Int]? {
    let layout = file.layout
    let size = settings.registerChunkSize
    guard settings.threads > 1, layout.byteCount > size, layout.corrections == nil, !layout.isCorrection,
      Records.mayBeReadAhead(file.binding)
    else { return nil }
    var cuts = [file.rows.nextOffset]
    while let last = cuts.last {
      let line = try? LineStart.first(
        atOrBehind: last + size, in: layout.file.location, encoding: layout.decision.encoding)
      guard let line, line < layout.byteCount else { break }
      cuts.append(line)
    }
    return cuts.count > 1 ? cuts + [Int.max] : nil
  }

  /// Reads the pieces of a file ahead, and gives each its turn.
  func read<Records: RegisterTable>(
    _ file: inout TableFile, cutAt cuts: [Int], _ cells: inout CellReader, into records: inout Records,
    _ ledger: inout KeyLedger
  ) {
    let ahead = RegisterReadingAhead(file, cuts, cells, records)
    guard var desk = ahead.makeDesk() else { return read(&file, &cells, into: &records, &ledger) }
    file.assume(padding: ahead.padding)
    var place = RowAbove.Place(offset: cuts[0], line: file.rows.nextLine)
    func giveTurn(_ piece: Int) {
      if let chunk = ahead.take(piece), place.offset == cuts[piece] {
        if piece == 0 {
          ledger.reserve(records.records.count + chunk.count * ahead.count)
          records.records.reserveCapacity(records.records.count + chunk.count * ahead.count)
        }
        settle(chunk, at: &place, &file, &cells, &records, &ledger)
      } else if place.offset < cuts[piece + 1] {
        let rest = place.offset..<cuts[piece + 1]
        place = read(rest, line: place.line, below: nil, &file, &cells, &records, &ledger)
      }
    }
    let crew = Crew(settings.threads - 1) { ahead.work() }
    var piece = 0
    while piece < ahead.count, ahead.work(until: piece, at: &desk) {
      giveTurn(piece)
      piece += 1
    }
    // The crew is at the last pieces.
    crew.join()
    for piece in piece..<ahead.count { giveTurn(piece) }
  }

  /// Keeps the clean records of a piece, and reads the rows that are left.
  private func settle<Records: RegisterTable>(
    _ chunk: consuming RegisterChunk<Records.Record>, at place: inout RowAbove.Place, _ file: inout TableFile,
    _ cells: inout CellReader, _ records: inout Records, _ ledger: inout KeyLedger
  ) {
    let line = place.line
    var next = 0
    for rest in chunk.rests {
      keep(&chunk, next..<rest.records, from: line, &file, &cells, &records, &ledger)
      let above = rest.records > next ? chunk.place(of: rest.records - 1, from: line) : nil
      _ = read(rest.range, line: line + rest.line, below: above, &file, &cells, &records, &ledger)
      next = rest.records
    }
    keep(&chunk, next..<chunk.count, from: line, &file, &cells, &records, &ledger)
    if next < chunk.count {
      file.pass(below: chunk.place(of: chunk.count - 1, from: line))
    }
    place = RowAbove.Place(offset: chunk.end, line: line + chunk.lines)
  }

  /// Admits the records whose keys are new; the rows of the others are read again.
  private func keep<Records: RegisterTable>(
    _ chunk: inout RegisterChunk<Records.Record>, _ range: Range<Int>, from line: Int,
    _ file: inout TableFile,
    _ cells: inout CellReader, _ records: inout Records, _ ledger: inout KeyLedger
  ) {
    var key: [UInt8] = []
    var kept = CleanRows()
    for index in range {
      guard let record = chunk.take(index, from: line) else { continue }
      key.removeAll(keepingCapacity: true)
      record.appendKey(to: &key)
      if ledger.claim(key.span) == nil {
        records.admit(consume record)
        kept.count += 1
      } else {
        let place = chunk.place(of: index, from: line)
        _ = read(
          place.offset..<place.offset + 1, line: place.line, below: nil, &file, &cells, &records, &ledger)
      }
    }
    file.accept(kept)
  }

  /// Reads the rows of a range one by one, and returns where the next row stands.
  private func read<Records: RegisterTable>(
    _ range: Range<Int>, line: Int, below above: RowAbove.Place?, _ file: inout TableFile,
    _ cells: inout CellReader, _ records: inout Records, _ ledger: inout KeyLedger
  ) -> RowAbove.Place {
    file.move(to: range, line: line, below: above)
    read(&file, &cells, into: &records, &ledger)
    return RowAbove.Place(offset: file.rows.nextOffset, line: file.rows.nextLine)
  }
}
