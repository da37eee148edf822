#if canImport(Glibc)
  import Glibc
#endif

/// One of the system's conversions to UTF-8.
struct SystemConverter: ~Copyable {
  private let descriptor: iconv_t

  /// Nil where the system has no tables for the encoding.
  init?(from name: String) {
    guard let descriptor = iconv_open("UTF-8", name), descriptor != iconv_t(bitPattern: -1) else {
      return nil
    }
    self.descriptor = descriptor
  }

  deinit { iconv_close(descriptor) }

  /// One character as UTF-8, its first byte lowest; 0 where the bytes are none.
  func character(_ code: [UInt8]) -> UInt32 {
    var source = code.map { CChar(bitPattern: $0) }
    var target = [CChar](repeating: 0, count: 8)
    let written = source.withUnsafeMutableBufferPointer { source in
      target.withUnsafeMutableBufferPointer { target in
        var (from, left) = (source.baseAddress, source.count)
        var (into, room) = (target.baseAddress, target.count)
        // Only a character that converts as it is gives 0.
        let isExact = iconv(descriptor, &from, &left, &into, &room) == 0 && left == 0
        iconv(descriptor, nil, nil, nil, nil)
        return isExact ? target.count - room : 0
      }
    }
    guard (1...4).contains(written) else { return 0 }
    return target[..<written].reversed().reduce(0) { $0 << 8 | UInt32(UInt8(bitPattern: $1)) }
  }
}
