#if canImport(Glibc)
  import Glibc
#endif

/// A regular file open for reading at any offset. Never mapped: a file that shrinks while it is read ends early, no more.
struct ByteSource: ~Copyable {
  private let descriptor: Int32
  /// Bytes in the file when it was opened.
  let count: Int

  init(path: String) throws(InputFault) {
    (descriptor, count) = try Self.opened(path)
  }

  /// A source whose bytes were all read before.
  init(exhausted count: Int) {
    descriptor = -1
    self.count = count
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  private static func opened(_ path: String) throws(InputFault) -> (descriptor: Int32, count: Int) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw errno == ENOENT || errno == ENOTDIR ? .missing : .unreadable(errno: errno)
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .directory
    default: throw .notRegular
    }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(errno: errno) }
    return (descriptor, Int(status.st_size))
  }

  /// Fills `buffer` from `place` on with the file's bytes from `offset` on; how many there were, 0 at the end.
  func read(into buffer: inout [UInt8], at place: Int, limit: Int, from offset: Int) throws(InputFault) -> Int
  {
    guard descriptor >= 0 else { return 0 }
    var got = 0
    while got < limit {
      let result = buffer.withUnsafeMutableBytes { bytes in
        pread(descriptor, bytes.baseAddress.map { $0 + place + got }, limit - got, off_t(offset + got))
      }
      if result == 0 { break }
      if result < 0 {
        guard errno == EINTR else { throw .unreadable(errno: errno) }
        continue
      }
      got += result
    }
    return got
  }
}
