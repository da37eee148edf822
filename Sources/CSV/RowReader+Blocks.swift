/// Reading by blocks, for whoever finds rows by itself and leaves to `advance` those that need a closer look.
extension RowReader {
  /// The bytes at hand; rows begin at `position`, and zero bytes follow the last one.
  public var block: ByteBlock {
    @_lifetime(borrow self) get { ByteBlock(buffer.span) }
  }

  /// Where the next row begins in the block.
  public var position: Int { next }

  /// Rows that begin before this place of the block are of this reader's range.
  public mutating func limit() -> Int {
    guard window.isDecoding else { return min(filled, end - (nextOffset - next)) }
    return min(filled, window.lineStart(atOrBehind: end) ?? filled)
  }

  /// The offset in the file of the row that begins at a place of the block; places are asked for in their order.
  public mutating func offset(ofRowAt position: Int) -> Int {
    if position == next { return nextOffset }
    return window.isDecoding ? window.offset(ofLineAt: position) : nextOffset + position - next
  }

  /// Passes over the rows, or the lines without a byte, before `position`.
  public mutating func pass(to position: Int, lines: Int) {
    nextOffset = offset(ofRowAt: position)
    next = position
    nextLine += lines
  }

  /// Fewer than `length` bytes of the next row and those behind it are at hand.
  public func isCut(within length: Int) -> Bool { filled - next < length }

  /// Reads on behind the next row where more can be read; false where the rest of the file is at hand.
  public mutating func readOn() throws(InputFault) -> Bool {
    guard !isAtEnd else { return false }
    try fill()
    return true
  }

  /// Passes over one physical line, whatever is in it; false where none ends before the range does.
  public mutating func passLine() throws(InputFault) -> Bool {
    var seen = next
    while true {
      if let feed = block.firstLineFeed(from: seen, to: filled) {
        pass(to: feed + 1, lines: 1)
        return nextOffset < end
      }
      seen = filled - next
      guard nextOffset + seen < end, try readOn() else { return false }
    }
  }

  /// Makes the rows of another range of the file the next ones; its start is the start of a row.
  public mutating func move(to range: Range<Int>, line: Int) {
    end = range.upperBound
    nextLine = line
    guard range.lowerBound != nextOffset else { return }
    if let position = position(ofRowAt: range.lowerBound) {
      next = position
    } else {
      readOffset = range.lowerBound
      next = 0
      filled = 0
      isAtEnd = readOffset >= byteCount
      window.restart(at: readOffset)
    }
    nextOffset = range.lowerBound
  }

  /// Where in the block the row stands that begins at `offset` of the file; nil where it is not at hand.
  private func position(ofRowAt offset: Int) -> Int? {
    guard offset > nextOffset else { return nil }
    let position = window.isDecoding ? window.lineStart(at: offset) : offset - (nextOffset - next)
    return position.flatMap { $0 < filled ? $0 : nil }
  }
}

extension ByteBlock {
  /// The first LF in a range.
  fileprivate func firstLineFeed(from start: Int, to end: Int) -> Int? {
    var index = start
    while index < end {
      let marks = word(at: index).bytes(equalTo: Dialect.lineFeed)
      if marks != 0 {
        let found = index + (marks.trailingZeroBitCount >> 3)
        return found < end ? found : nil
      }
      index += 8
    }
    return nil
  }
}
