/// Reads the rows of one file, or of a range of it, block by block.
///
/// A block holds whole rows and the beginning of the next; that beginning is carried in front of the next block. The bytes
/// behind the last one read are zero, so the tokenizer may look eight bytes ahead without asking for the end.
public struct RowReader: ~Copyable {
  private static let blockSize = 256 << 10
  private static let padding = 16
  /// A line that is longer belongs to no table.
  private static let longestLine = 16 << 20

  public let encoding: TextEncoding
  public let dialect: Dialect
  /// Bytes in the whole file.
  public let byteCount: Int
  /// How many cells a row has, once a header is known: a row of several lines with another number has lost a quote.
  public var expectedCount: Int?

  private let source: ByteSource
  private var tokenizer: RowTokenizer
  private var buffer: [UInt8]
  private var filled = 0
  /// Offset in the file of the byte behind the filled part.
  private var offset: Int
  /// Rows that start at or behind it belong to the next range.
  private let end: Int
  private var isAtEnd: Bool
  private var bounds = 0..<0
  private var next = 0
  /// Physical line on which the row that `advance` came to starts, from 1.
  public private(set) var line: Int
  private var nextLine: Int
  private var defect: RowDefect?

  /// Opens a regular file.
  ///
  /// - Parameters:
  ///   - range: rows that start in it are read; its start is the start of a row. Nil: the whole file.
  ///   - firstLine: the physical line on which the range starts.
  public init(path: String, range: Range<Int>? = nil, firstLine: Int = 1) throws(InputFault) {
    let source = try ByteSource(path: path)
    var buffer = [UInt8](repeating: 0, count: Self.blockSize + Self.padding)
    let got = try source.read(into: &buffer, at: 0, limit: Self.blockSize, from: 0)
    self.init(source, buffer, filled: got, isAtEnd: got < Self.blockSize, until: range?.upperBound, firstLine)
    if let start = range?.lowerBound, start > encoding.markLength {
      (filled, next, offset, isAtEnd) = (0, 0, start, false)
    }
  }

  /// Reads rows from memory; without a dialect it is told by the bytes themselves.
  public init(bytes: [UInt8], dialect: Dialect? = nil) {
    self.init(
      ByteSource(exhausted: bytes.count), bytes + [UInt8](repeating: 0, count: Self.padding),
      filled: bytes.count, isAtEnd: true, until: nil, 1, dialect: dialect)
  }

  private init(
    _ source: consuming ByteSource, _ buffer: [UInt8], filled: Int, isAtEnd: Bool, until end: Int?,
    _ firstLine: Int, dialect given: Dialect? = nil
  ) {
    encoding = TextEncoding.detected(in: buffer.span.extracting(0..<filled))
    dialect = given ?? Dialect.sniffed(from: buffer.span.extracting(0..<filled))
    byteCount = source.count
    tokenizer = RowTokenizer(dialect: dialect)
    next = encoding.markLength
    offset = filled
    line = firstLine
    nextLine = firstLine
    self.source = source
    self.buffer = buffer
    self.filled = filled
    self.isAtEnd = isAtEnd
    self.end = end ?? Int.max
  }

  /// The row that `advance` came to.
  public var row: Row {
    @_lifetime(borrow self) get {
      Row(
        bytes: buffer.span, pool: tokenizer.pool.span, fields: tokenizer.fields.span, bounds: bounds,
        line: line,
        defect: defect)
    }
  }

  /// Moves to the next row; false at the end. Lines without a byte are no rows.
  public mutating func advance() throws(InputFault) -> Bool {
    while true {
      if next >= filled, isAtEnd { return false }
      if offset - filled + next >= end { return false }
      let outcome = tokenizer.scan(
        buffer, count: filled, from: next, atEnd: isAtEnd, expecting: expectedCount)
      switch outcome {
      case .incomplete:
        try fill()
      case .row(let rowEnd, let following, let lineBreaks):
        take(next..<rowEnd, following: following, lines: lineBreaks + 1)
        defect = UTF8Check.isText(buffer.span.bytes, bounds) ? nil : .invalidText
        if !bounds.isEmpty { return true }
      case .broken(let rowEnd, let following, let field):
        take(next..<rowEnd, following: following, lines: 1)
        defect = .brokenQuote(field: field)
        return true
      }
    }
  }

  private mutating func take(_ range: Range<Int>, following: Int, lines: Int) {
    bounds = range
    next = following
    line = nextLine
    nextLine += lines
  }

  /// Carries the cut row to the front and reads on behind it; a row longer than half the buffer doubles it.
  private mutating func fill() throws(InputFault) {
    let rest = filled - next
    guard rest <= Self.longestLine else { throw .lineTooLong(line: nextLine) }
    buffer.withUnsafeMutableBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      base.copyMemory(from: base + next, byteCount: rest)
    }
    if rest > (buffer.count - Self.padding) / 2 {
      buffer.append(contentsOf: repeatElement(0, count: buffer.count))
    }
    let limit = buffer.count - Self.padding - rest
    let got = try source.read(into: &buffer, at: rest, limit: limit, from: offset)
    offset += got
    filled = rest + got
    next = 0
    isAtEnd = got < limit
    buffer.withUnsafeMutableBytes { bytes in
      for index in filled..<(filled + Self.padding) { bytes[index] = 0 }
    }
  }
}
