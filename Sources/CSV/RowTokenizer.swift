/// Finds the cells of one row.
///
/// Eight bytes are looked at together: every byte that can end or change a cell (delimiter, quote, CR, LF) and the
/// NULs behind the text lie below 0x2D or equal the delimiter's first byte, so one subtraction finds the next candidate
/// and plain text is passed over a word at a time. The cells are kept in arrays that are reused, so a row allocates nothing.
///
/// Nearly every row is text, has no quotes, and has as many cells as the row before: `plainRow` reads such a row, and only such,
/// in one pass that proves it to be text as well.
struct RowTokenizer {
  /// What came of a row.
  enum Outcome: Equatable {
    /// The row ends before `end`; the next one begins at `next`. `lineBreaks` lie inside its quotes.
    case row(end: Int, next: Int, lineBreaks: Int)
    /// A quote is broken; the row was cut to its first physical line.
    case broken(end: Int, next: Int, field: Int)
    /// The row goes on behind the bytes at hand.
    case incomplete
  }

  /// How a cell ended.
  private enum CellEnd {
    case delimiter(Int)
    case row(end: Int, next: Int)
    case broken
    case incomplete
  }

  /// A quoted row longer than this has lost its closing quote.
  static let longestRow = 1 << 20

  private let delimiter: Delimiter
  /// Nil where the delimiter is none that it finds.
  private let cells: CellScan?
  private(set) var fields: [FieldBounds] = []
  private(set) var pool: [UInt8] = []
  private var lineBreaks = 0

  init(dialect: Dialect) {
    delimiter = Delimiter(dialect)
    cells = CellScan(dialect)
    fields.reserveCapacity(64)
  }

  /// Finds the row that begins at `start`, where it is well-formed text, begins no cell with a quote, ends before `count`, and
  /// has as many cells as the row before; nil where it takes `scan` to tell.
  ///
  /// - Parameter buffer: a block's margin of zero bytes follows the first `count`.
  mutating func plainRow(_ buffer: borrowing [UInt8], count: Int, from start: Int) -> (end: Int, next: Int)? {
    guard let cells else { return nil }
    let bytes = ByteBlock(buffer.span)
    var bounds = fields.mutableSpan
    var index = start
    for field in bounds.indices {
      guard !CellScan.isQuote(bytes.byte(at: index)), let end = cells.endOfPlain(bytes, from: index),
        end < count
      else { return nil }
      bounds[field] = FieldBounds(
        start: Int32(truncatingIfNeeded: index), end: Int32(truncatingIfNeeded: end), isPooled: false)
      let byte = bytes.byte(at: end)
      index = end &+ 1
      if byte == cells.delimiter { continue }
      guard field == bounds.count - 1 else { return nil }
      if byte == Dialect.lineFeed { return (end, index) }
      // Behind a CR there may be the LF that belongs to it.
      guard index < count else { return nil }
      return (end, bytes.byte(at: index) == Dialect.lineFeed ? index &+ 1 : index)
    }
    return nil
  }

  /// Finds the row that begins at `start`.
  ///
  /// - Parameters:
  ///   - buffer: at least eight zero bytes follow the first `count`.
  ///   - atEnd: nothing follows in the file.
  ///   - expected: how many cells a row has; a row of several lines with another number has a broken quote.
  ///   - padding: how many more a row may have.
  mutating func scan(
    _ buffer: borrowing [UInt8], count: Int, from start: Int, atEnd: Bool, expecting expected: Int?,
    padding: Int = 0
  ) -> Outcome {
    let bytes = ByteBlock(buffer.span)
    fields.removeAll(keepingCapacity: true)
    pool.removeAll(keepingCapacity: true)
    lineBreaks = 0
    var index = start
    while true {
      let isQuoted = index < count && bytes.byte(at: index) == Dialect.quote
      let cellEnd =
        isQuoted
        ? quotedCell(bytes, count: count, from: index, rowStart: start, atEnd: atEnd)
        : plainCell(bytes, count: count, from: index, atEnd: atEnd)
      switch cellEnd {
      case .delimiter(let next): index = next
      case .row(let end, let next):
        if lineBreaks > 0, let expected, fields.count != expected, fields.count != expected + padding {
          return cut(bytes, count: count, from: start, atEnd: atEnd, brokenAt: nil)
        }
        return .row(end: end, next: next, lineBreaks: lineBreaks)
      case .incomplete: return .incomplete
      case .broken: return cut(bytes, count: count, from: start, atEnd: atEnd, brokenAt: fields.count)
      }
    }
  }

  @inline(__always)
  private mutating func plainCell(_ bytes: ByteBlock, count: Int, from start: Int, atEnd: Bool) -> CellEnd {
    var index = start
    while true {
      let word = bytes.word(at: index)
      let stops = word.bytesBelow(0x2D) | word.bytes(equalTo: delimiter.lead)
      if stops == 0 {
        index += 8
        continue
      }
      index += stops.trailingZeroBitCount >> 3
      if index >= count {
        guard atEnd else { return .incomplete }
        append(start, count)
        return .row(end: count, next: count)
      }
      let byte = bytes.byte(at: index)
      if byte == delimiter.lead {
        if delimiter.width > 1 {
          guard index + 2 < count || atEnd else { return .incomplete }
          guard bytes.hasTail(of: delimiter, at: index) else {
            index += 1
            continue
          }
        }
        append(start, index)
        return .delimiter(index + delimiter.width)
      }
      if byte == Dialect.lineFeed || byte == Dialect.carriageReturn {
        guard let next = lineEnd(bytes, count: count, at: index, atEnd: atEnd) else { return .incomplete }
        append(start, index)
        return .row(end: index, next: next)
      }
      index += 1
    }
  }

  private mutating func quotedCell(
    _ bytes: ByteBlock, count: Int, from start: Int, rowStart: Int, atEnd: Bool
  ) -> CellEnd {
    var index = start + 1
    var hasDoubled = false
    while true {
      guard index - rowStart < Self.longestRow else { return .broken }
      guard index < count else { return atEnd ? .broken : .incomplete }
      let byte = bytes.byte(at: index)
      switch byte {
      case Dialect.quote:
        guard index + 1 < count || atEnd else { return .incomplete }
        if index + 1 < count, bytes.byte(at: index + 1) == Dialect.quote {
          hasDoubled = true
          index += 2
          continue
        }
        if hasDoubled {
          appendPooled(bytes, start + 1, index)
        } else {
          append(start + 1, index)
        }
        return afterQuote(bytes, count: count, at: index + 1, atEnd: atEnd)
      case Dialect.lineFeed: lineBreaks += 1
      case Dialect.carriageReturn where index + 1 >= count || bytes.byte(at: index + 1) != Dialect.lineFeed:
        lineBreaks += 1
      default: break
      }
      index += 1
    }
  }

  /// What stands behind a closing quote: a delimiter or the end of the row, or the quote was none.
  private mutating func afterQuote(_ bytes: ByteBlock, count: Int, at index: Int, atEnd: Bool) -> CellEnd {
    guard index < count else { return .row(end: count, next: count) }
    let byte = bytes.byte(at: index)
    if byte == delimiter.lead {
      guard delimiter.width == 1 || index + 2 < count || atEnd else { return .incomplete }
      if delimiter.width == 1 || bytes.hasTail(of: delimiter, at: index) {
        return .delimiter(index + delimiter.width)
      }
    }
    if byte == Dialect.lineFeed || byte == Dialect.carriageReturn {
      guard let next = lineEnd(bytes, count: count, at: index, atEnd: atEnd) else { return .incomplete }
      return .row(end: index, next: next)
    }
    fields.removeLast()
    return .broken
  }

  /// Takes the first physical line alone, split at every delimiter, so that a broken quote costs no more.
  private mutating func cut(
    _ bytes: ByteBlock, count: Int, from start: Int, atEnd: Bool, brokenAt field: Int?
  ) -> Outcome {
    let culprit = field ?? fields.firstIndex { bytes.firstLineBreak(in: $0) } ?? 0
    fields.removeAll(keepingCapacity: true)
    pool.removeAll(keepingCapacity: true)
    var index = start
    while true {
      switch plainCell(bytes, count: count, from: index, atEnd: atEnd) {
      case .delimiter(let next): index = next
      case .row(let end, let next): return .broken(end: end, next: next, field: culprit)
      case .broken, .incomplete: return .incomplete
      }
    }
  }

  /// The start of the next line, nil when the bytes at hand do not tell (a CR at their end).
  private func lineEnd(_ bytes: ByteBlock, count: Int, at index: Int, atEnd: Bool) -> Int? {
    guard bytes.byte(at: index) == Dialect.carriageReturn else { return index + 1 }
    guard index + 1 < count else { return atEnd ? index + 1 : nil }
    return bytes.byte(at: index + 1) == Dialect.lineFeed ? index + 2 : index + 1
  }

  @inline(__always)
  private mutating func append(_ start: Int, _ end: Int) {
    fields.append(
      FieldBounds(
        start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end), isPooled: false))
  }

  private mutating func appendPooled(_ bytes: ByteBlock, _ start: Int, _ end: Int) {
    let first = pool.count
    var index = start
    while index < end {
      let byte = bytes.byte(at: index)
      pool.append(byte)
      index += byte == Dialect.quote ? 2 : 1
    }
    fields.append(
      FieldBounds(
        start: Int32(truncatingIfNeeded: first), end: Int32(truncatingIfNeeded: pool.count), isPooled: true))
  }
}

extension ByteBlock {
  /// True where a sign of three bytes stands, of which the first is known to.
  fileprivate func hasTail(of delimiter: Delimiter, at index: Int) -> Bool {
    half(at: index + 1) == delimiter.tail
  }

  /// True for a cell that holds a line break.
  fileprivate func firstLineBreak(in field: FieldBounds) -> Bool {
    guard !field.isPooled else { return true }
    return (Int(field.start)..<Int(field.end)).contains {
      byte(at: $0) == Dialect.lineFeed || byte(at: $0) == Dialect.carriageReturn
    }
  }
}
