import Glibc

extension [UInt8] {
  /// The bytes that the system's own converter gives for a text.
  public init(_ text: String, as name: String) {
    self = []
    guard let converter = iconv_open(name, "UTF-8"), converter != iconv_t(bitPattern: -1) else { return }
    defer { iconv_close(converter) }
    var source = text.utf8.map { CChar(bitPattern: $0) }
    var target = [CChar](repeating: 0, count: source.count * 4 + 16)
    let written = source.withUnsafeMutableBufferPointer { source in
      target.withUnsafeMutableBufferPointer { target in
        var (from, left) = (source.baseAddress, source.count)
        var (into, room) = (target.baseAddress, target.count)
        iconv(converter, &from, &left, &into, &room)
        return target.count - room
      }
    }
    self = target[..<written].map { UInt8(bitPattern: $0) }
  }
}
