/// What the beginning of a file tells about the whole of it. It does not depend on how the file is read afterwards.
public struct FileHead: Sendable, Hashable {
  /// So many bytes are looked at for the dialect.
  private static let length = 64 << 10

  public let decision: EncodingDecision
  /// What may part its cells, the likeliest first; never empty.
  public let dialects: [Dialect]
  /// Bytes in the whole file.
  public let byteCount: Int

  public var encoding: TextEncoding { decision.encoding }

  /// Looks at a regular file.
  ///
  /// - Parameter encoding: nil where the file is to tell it.
  public init(path: String, encoding: TextEncoding? = nil) throws(InputFault) {
    try self.init(of: ByteSource(path: path), encoding: encoding)
  }

  init(of source: borrowing ByteSource, encoding: TextEncoding?) throws(InputFault) {
    let head = try source.bytes(from: 0, limit: Self.length)
    if let encoding {
      decision = EncodingDecision(encoding: encoding.fitted(to: head.span), alternative: nil)
    } else {
      decision = try EncodingDecision(of: source, head: head)
    }
    byteCount = source.count
    let isWhole = head.count >= source.count
    let markLength = decision.encoding.markLength
    let decoder = try TextDecoder(decision.encoding.scheme)
    let text = decoder?.text(of: head, from: markLength, isLast: isWhole) ?? Array(head[markLength...])
    dialects = Dialect.ranked(in: text, isWhole: isWhole)
  }
}
