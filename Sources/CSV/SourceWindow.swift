/// The bytes of the file behind a buffer of decoded text, so that every row keeps those it was read from. Empty where
/// the text is read as it lies in the file.
struct SourceWindow {
  private let decoder: TextDecoder?
  private(set) var bytes: [UInt8] = []
  /// Offset in the file of the first of them.
  private(set) var start: Int
  private var count = 0
  private var cursor: DecodingCursor
  /// The line start that was looked up last.
  private var current = 0

  init(_ decoder: TextDecoder?, at offset: Int) {
    self.decoder = decoder
    start = offset
    cursor = DecodingCursor(at: TextPlace(source: 0, decoded: 0))
  }

  var isDecoding: Bool { decoder != nil }

  /// Forgets what lies before `offset` of the file and `decoded` of the text.
  mutating func drop(before offset: Int, decoded: Int) {
    let dropped = offset - start
    bytes.carryToFront(dropped..<count)
    count -= dropped
    start = offset
    current = 0
    cursor.drop(TextPlace(source: dropped, decoded: decoded))
  }

  /// Reads on and decodes what is read behind the text in `buffer`.
  ///
  /// - Returns: how many bytes were read, and the end of the text.
  mutating func fill(
    from source: borrowing ByteSource, limit: Int, into buffer: inout [UInt8], padding: Int
  ) throws(InputFault) -> (got: Int, filled: Int) {
    bytes.extend(to: count + limit + TextDecoder.padding)
    let offset = start + count
    let got = try source.read(into: &bytes, at: count, limit: limit, from: offset)
    count += got
    let isLast = got < limit || offset + got >= source.count
    let undecoded = count - cursor.place.source
    buffer.extend(to: cursor.place.decoded + TextDecoder.room(for: undecoded) + padding)
    var span = buffer.mutableSpan
    var target = span.mutableBytes
    let read = bytes
    decoder?.decode(ByteBlock(read.span), to: count, isLast: isLast, into: &target, &cursor)
    return (got, cursor.place.decoded)
  }

  /// Forgets everything, to read on from another place of the file.
  mutating func restart(at offset: Int) {
    start = offset
    count = 0
    current = 0
    cursor = DecodingCursor(at: TextPlace(source: 0, decoded: 0))
  }

  /// Where in the text the first line begins that lies at or behind `offset` of the file; nil where none does yet.
  func lineStart(atOrBehind offset: Int) -> Int? {
    guard start + cursor.place.source >= offset else { return nil }
    return cursor.line(atOrBehind: offset - start)?.decoded
  }

  /// Where in the text the line stands that begins at `offset` of the file; nil where it is not at hand.
  func lineStart(at offset: Int) -> Int? {
    guard let line = cursor.line(atOrBehind: offset - start), start + line.source == offset else {
      return nil
    }
    return line.decoded
  }

  /// The offset in the file of the line that begins at `decoded`; these are asked for in order.
  mutating func offset(ofLineAt decoded: Int) -> Int {
    let found = cursor.lineStarts.count
    while current < found, cursor.lineStarts[current].decoded < decoded { current += 1 }
    return start + (current < found ? cursor.lineStarts[current] : cursor.place).source
  }

  /// The offset in the file of the character that `text` in front of it leads to, counted from that of its row.
  func offset(behind text: Span<UInt8>, ofRowAt offset: Int) -> Int {
    guard let decoder else { return offset + text.count }
    var index = offset - start
    for place in text.indices where text[place] & 0xC0 != 0x80 {
      index += decoder.length(of: ByteBlock(bytes.span), at: index)
    }
    return start + index
  }
}
