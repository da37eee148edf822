/// The bytes of a regular file, for who asks what a file is before reading it as a table.
public struct FileBytes: ~Copyable {
  private let source: ByteSource
  /// Bytes in the file when it was opened.
  public var count: Int { source.count }

  /// - Throws: what is no regular file, or cannot be opened; a pipe or a device is never waited for.
  public init(path: String) throws(InputFault) {
    source = try ByteSource(path: path)
  }

  /// The bytes from `offset` on, at most `limit` of them; fewer at the end, none behind it.
  public func read(from offset: Int, limit: Int) throws(InputFault) -> [UInt8] {
    guard (0..<max(1, count)).contains(offset) else { return [] }
    var bytes = [UInt8](repeating: 0, count: min(limit, count - offset))
    let got = try source.read(into: &bytes, at: 0, limit: bytes.count, from: offset)
    bytes.removeLast(bytes.count - got)
    return bytes
  }
}
