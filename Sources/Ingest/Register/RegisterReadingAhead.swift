import CSV
import Synchronization
import Threads

/// The pieces of one file of the register while several threads read them ahead.
final class RegisterReadingAhead<Records: RegisterTable>: Sendable {
  private typealias Chunk = RegisterChunk<Records.Record>

  private enum Piece: Sendable {
    case pending
    case read(Chunk)
    /// Something keeps it from being read; its own turn tells what.
    case failed
  }

  private let layout: FileLayout
  private let number: Int
  private let cuts: [Int]
  /// What each thread begins with.
  private let cells: CellReader
  private let table: Records
  private let turnstile: Turnstile
  private let pieces: Mutex<[Piece]>
  let count: Int
  /// Empty cells behind the last column, as the first row has them.
  let padding: Int?

  /// - Parameters:
  ///   - file: with nothing below the header read yet.
  ///   - cuts: where the pieces begin, and the end of the last one.
  init(_ file: borrowing TableFile, _ cuts: [Int], _ cells: CellReader, _ table: Records) {
    layout = file.layout
    number = file.number
    self.cuts = cuts
    self.cells = cells
    var table = table
    // Whoever keeps the records is to be alone with them.
    table.records = []
    self.table = table
    count = cuts.count - 1
    turnstile = Turnstile(count)
    pieces = Mutex(Array(repeating: .pending, count: count))
    var failure: FileFindings?
    var first = cells
    padding = TableFile.open(layout, number: number, failure: &failure)?.foundPadding(&first)
  }

  /// What one thread works with, piece after piece.
  struct Desk: ~Copyable {
    fileprivate var rows: RowReader
    fileprivate var cells: CellReader
    fileprivate var table: Records
    /// The most records that a piece had so far.
    fileprivate var most = 0
  }

  /// Nil where the file cannot be opened.
  func makeDesk() -> Desk? {
    guard
      var rows = try? RowReader(
        path: layout.file.location, encoding: layout.decision.encoding, dialect: layout.dialect),
      rows.byteCount == layout.byteCount
    else { return nil }
    rows.expectedCount = layout.header.binding.headers.count
    rows.padding = max(0, padding ?? 0)
    return Desk(rows: rows, cells: cells, table: table)
  }

  /// Reads pieces until all have been taken.
  func work() {
    guard var desk = makeDesk() else { return }
    while let piece = turnstile.take() { read(piece, at: &desk) }
  }

  /// Reads pieces until a certain one has been read; false where all have been taken before it was.
  func work(until wanted: Int, at desk: inout Desk) -> Bool {
    while isPending(wanted) {
      guard let piece = turnstile.take() else { return false }
      read(piece, at: &desk)
    }
    return true
  }

  /// Hands out what was read of a piece; nil where it could not be.
  func take(_ piece: Int) -> RegisterChunk<Records.Record>? {
    pieces.withLock { pieces in
      guard case .read(let chunk) = pieces[piece] else { return nil }
      pieces[piece] = .failed
      return chunk
    }
  }

  private func isPending(_ piece: Int) -> Bool {
    pieces.withLock { pieces in
      if case .pending = pieces[piece] { return true }
      return false
    }
  }

  private func read(_ piece: Int, at desk: inout Desk) {
    desk.rows.move(to: cuts[piece]..<cuts[piece + 1], line: 0)
    // Pieces are of one size, so each has about as many rows.
    let likely = desk.most + desk.most / 16
    let chunk = try? RegisterChunk(&desk.rows, &desk.cells, &desk.table, of: number, likely: likely)
    desk.most = max(desk.most, chunk?.count ?? 0)
    pieces.withLock { $0[piece] = chunk.map(Piece.read) ?? .failed }
  }
}
