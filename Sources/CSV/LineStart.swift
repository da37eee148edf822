/// Where lines begin, found from any place of a file without reading what lies before.
public enum LineStart {
  private static let blockSize = 64 << 10

  /// The offset behind the first line feed that ends at or behind `offset`; nil where none follows.
  ///
  /// In UTF-8 and GB 18030 no other character has the byte of a line feed in it; UTF-16 is looked at unit by unit.
  public static func first(
    atOrBehind offset: Int, in path: String, encoding: TextEncoding
  ) throws(InputFault) -> Int? {
    let source = try ByteSource(path: path)
    let unit = encoding.scheme.unitLength
    let first = encoding.markLength + unit
    let offset = max(offset, first)
    var start = offset + (offset - first) % unit - unit
    while start < source.count {
      let bytes = try source.bytes(from: start, limit: blockSize)
      if let place = end(ofLineIn: bytes.span, encoding.scheme) { return start + place }
      start += bytes.count
      if bytes.count < unit { return nil }
    }
    return nil
  }

  private static func end(ofLineIn bytes: Span<UInt8>, _ scheme: TextEncoding.Scheme) -> Int? {
    let unit = scheme.unitLength
    for index in stride(from: 0, to: bytes.count - unit + 1, by: unit) {
      let isFeed =
        switch scheme {
        case .utf8, .gb18030: bytes[index] == Dialect.lineFeed
        case .utf16LittleEndian: bytes[index] == Dialect.lineFeed && bytes[index + 1] == 0
        case .utf16BigEndian: bytes[index] == 0 && bytes[index + 1] == Dialect.lineFeed
        }
      if isFeed { return index + unit }
    }
    return nil
  }
}
