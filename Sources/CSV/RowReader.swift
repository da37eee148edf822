/// Reads the rows of one file, or of a range of it, block by block.
///
/// A block holds whole rows and the beginning of the next; that beginning is carried in front of the next block. The bytes
/// behind the last one read are zero, so the tokenizer may look eight bytes ahead without asking for the end. UTF-8 is
/// read where it lies; any other encoding is decoded into the buffer, and the window keeps the bytes it came from.
public struct RowReader: ~Copyable {
  public static let blockSize = 256 << 10
  private static let margin = ByteBlock.margin
  /// A line that is longer belongs to no table.
  private static let longestLine = 16 << 20

  public let encoding: TextEncoding
  public let dialect: Dialect
  /// Bytes in the whole file.
  public let byteCount: Int
  /// How many cells a row has, once a header is known: a row of several lines with another number has lost a quote.
  public var expectedCount: Int?
  /// How many cells a row may have behind those.
  public var padding = 0

  let source: ByteSource
  let blockSize: Int
  var window: SourceWindow
  private var tokenizer: RowTokenizer
  var buffer: [UInt8]
  var filled = 0
  /// Offset in the file of the byte behind the last one read.
  var readOffset: Int
  /// Rows that start at or behind it belong to the next range.
  var end: Int
  var isAtEnd = false
  private var bounds = 0..<0
  var next = 0
  /// Where in the file the row that `advance` came to stands.
  private var place = 0..<0
  /// Offset in the file of the next row.
  public internal(set) var nextOffset: Int
  /// Physical line on which the row that `advance` came to starts, from 1.
  public private(set) var line: Int
  public internal(set) var nextLine: Int
  private var defect: RowDefect?

  /// Opens a regular file.
  ///
  /// - Parameters:
  ///   - encoding: nil where the file is to tell it; a byte-order mark is no text in any case.
  ///   - dialect: nil for the likeliest.
  ///   - range: rows that start in it are read; its start is the start of a row. Nil: the whole file.
  ///   - firstLine: the physical line on which the range starts.
  ///   - blockSize: bytes that are read at a time; the rows do not depend on it.
  public init(
    path: String, encoding: TextEncoding? = nil, dialect: Dialect? = nil, range: Range<Int>? = nil,
    firstLine: Int = 1, blockSize: Int = RowReader.blockSize
  ) throws(InputFault) {
    let source = try ByteSource(path: path)
    let form = try TextForm(of: source, encoding, dialect)
    self.init(source, form, range ?? 0..<Int.max, firstLine, blockSize)
  }

  /// Reads rows from memory, as if they were a file.
  public init(bytes: [UInt8], encoding: TextEncoding? = nil, dialect: Dialect? = nil) throws(InputFault) {
    try self.init(bytes: bytes, encoding: encoding, dialect: dialect, blockSize: Self.blockSize)
  }

  /// - Parameter blockSize: bytes that are read at a time; the rows do not depend on it.
  init(bytes: [UInt8], encoding: TextEncoding?, dialect: Dialect?, blockSize: Int) throws(InputFault) {
    let source = ByteSource(bytes: bytes)
    let form = try TextForm(of: source, encoding, dialect)
    self.init(source, form, 0..<Int.max, 1, blockSize)
  }

  private init(
    _ source: consuming ByteSource, _ form: TextForm, _ range: Range<Int>, _ firstLine: Int, _ blockSize: Int
  ) {
    encoding = form.encoding
    dialect = form.dialect
    byteCount = source.count
    // A row that is read by itself costs no more than its own bytes.
    self.blockSize = min(blockSize, max(source.count, Self.margin))
    tokenizer = RowTokenizer(dialect: form.dialect)
    readOffset = max(range.lowerBound, form.encoding.markLength)
    nextOffset = readOffset
    end = range.upperBound
    line = firstLine
    nextLine = firstLine
    buffer = [UInt8](repeating: 0, count: self.blockSize + Self.margin)
    window = SourceWindow(form.decoder, at: readOffset)
    self.source = source
  }

  /// The row that `advance` came to.
  public var row: Row {
    @_lifetime(borrow self) get {
      Row(
        bytes: buffer.span, pool: tokenizer.pool.span, fields: tokenizer.fields.span, line: line,
        defect: defect)
    }
  }

  /// The bytes of the row that `advance` came to as they stand in the file, without the line end.
  public var raw: Span<UInt8> {
    @_lifetime(borrow self) get {
      if window.isDecoding { return window.bytes.span.extracting(sourceBounds) }
      return buffer.span.extracting(bounds)
    }
  }

  /// Offset in the file of the row that `advance` came to.
  public var offset: Int { place.lowerBound }

  /// Moves to the next row; false at the end. Lines without a byte are no rows.
  public mutating func advance() throws(InputFault) -> Bool {
    while true {
      if nextOffset >= end || (next >= filled && isAtEnd) {
        try finish()
        return false
      }
      if let row = tokenizer.plainRow(buffer, count: filled, from: next) {
        take(next..<row.end, following: row.next, lines: 1)
        defect = nil
        if !bounds.isEmpty { return true }
        continue
      }
      let outcome = tokenizer.scan(
        buffer, count: filled, from: next, atEnd: isAtEnd, expecting: expectedCount, padding: padding)
      switch outcome {
      case .incomplete:
        try fill()
      case .row(let rowEnd, let following, let lineBreaks):
        take(next..<rowEnd, following: following, lines: lineBreaks + 1)
        defect = textDefect()
        if !bounds.isEmpty { return true }
      case .broken(let rowEnd, let following, let field):
        take(next..<rowEnd, following: following, lines: 1)
        defect = textDefect() ?? .brokenQuote(field: field)
        return true
      }
    }
  }
}

extension RowReader {
  private mutating func take(_ range: Range<Int>, following: Int, lines: Int) {
    let breakLength = following - range.upperBound
    let start = nextOffset
    nextOffset = window.isDecoding ? window.offset(ofLineAt: following) : nextOffset + following - next
    place = start..<nextOffset - breakLength * encoding.scheme.unitLength
    bounds = range
    next = following
    line = nextLine
    nextLine += lines
  }

  /// Where the row's bytes lie in the window.
  private var sourceBounds: Range<Int> {
    place.lowerBound - window.start..<place.upperBound - window.start
  }

  /// What makes the row at hand no text.
  private func textDefect() -> RowDefect? {
    guard let fault = UTF8Check.firstFault(in: ByteBlock(buffer.span), bounds) else { return nil }
    let text = buffer.span.extracting(bounds.lowerBound..<fault)
    let offset = window.offset(behind: text, ofRowAt: place.lowerBound)
    return buffer[fault] == 0 ? .nulByte(offset: offset) : .invalidText(offset: offset)
  }

  /// Carries the cut row to the front and reads on behind it, as much again where the row is a long one.
  mutating func fill() throws(InputFault) {
    let rest = filled - next
    guard rest <= Self.longestLine else { throw .lineTooLong(line: nextLine) }
    let wanted = min(max(blockSize - rest, rest), Self.longestLine + 1 - rest)
    let limit = min(wanted, max(0, source.count - readOffset))
    buffer.carryToFront(next..<filled)
    let got = try window.isDecoding ? decode(limit) : read(limit, behind: rest)
    readOffset += got
    next = 0
    isAtEnd = got < limit || readOffset >= source.count
    for index in filled..<filled + Self.margin { buffer[index] = 0 }
  }

  /// Reads on in the file's own text, and returns how many bytes there were.
  private mutating func read(_ limit: Int, behind rest: Int) throws(InputFault) -> Int {
    buffer.extend(to: rest + limit + Self.margin)
    let got = try source.read(into: &buffer, at: rest, limit: limit, from: readOffset)
    filled = rest + got
    return got
  }

  /// Reads on in the file and decodes it behind the cut row, and returns how many bytes there were.
  private mutating func decode(_ limit: Int) throws(InputFault) -> Int {
    window.drop(before: nextOffset, decoded: next)
    let read = try window.fill(from: source, limit: limit, into: &buffer, padding: Self.margin)
    filled = read.filled
    return read.got
  }

  /// Makes sure that what was read is what the file holds.
  private func finish() throws(InputFault) {
    if isAtEnd, readOffset < source.count { throw .changed }
    try source.checkUnchanged()
  }
}

extension [UInt8] {
  /// Moves the bytes of `range` to the beginning.
  mutating func carryToFront(_ range: Range<Int>) {
    withUnsafeMutableBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      base.copyMemory(from: base + range.lowerBound, byteCount: range.count)
    }
  }

  /// Adds zero bytes until there are `count`.
  mutating func extend(to count: Int) {
    if self.count < count { append(contentsOf: [UInt8](repeating: 0, count: count - self.count)) }
  }
}

/// How the text of a file is to be read, told by the caller or by the file.
private struct TextForm {
  let encoding: TextEncoding
  let dialect: Dialect
  let decoder: TextDecoder?

  init(of source: borrowing ByteSource, _ encoding: TextEncoding?, _ dialect: Dialect?) throws(InputFault) {
    let told = try Self.told(source, encoding, dialect)
    (self.encoding, self.dialect) = told
    decoder = try TextDecoder(told.0.scheme)
  }

  private static func told(
    _ source: borrowing ByteSource, _ encoding: TextEncoding?, _ dialect: Dialect?
  ) throws(InputFault) -> (TextEncoding, Dialect) {
    if let encoding, let dialect {
      let mark = try source.bytes(from: 0, limit: 4)
      return (encoding.fitted(to: mark.span), dialect)
    }
    let head = try FileHead(of: source, encoding: encoding)
    return (head.encoding, dialect ?? head.dialects[0])
  }
}
