#if canImport(Glibc)
  import Glibc
#endif

/// The bytes of a regular file, or of memory, to be read at any offset. Never mapped, and never read behind the end
/// that it had when it was opened: a file that grows or shrinks meanwhile is found out.
struct ByteSource: ~Copyable {
  private let descriptor: Int32
  private let memory: [UInt8]
  private let modified: timespec
  /// Bytes in the file when it was opened.
  let count: Int

  init(path: String) throws(InputFault) {
    // A pipe or a device is refused before it is opened: opening alone can wait, or wind a tape back.
    _ = try Self.regular(Self.status(of: path))
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw .unreadable(errno: errno) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, let regular = try? Self.regular(status) else {
      close(descriptor)
      throw .notRegular
    }
    self.descriptor = descriptor
    memory = []
    modified = regular.st_mtim
    count = Int(regular.st_size)
  }

  init(bytes: [UInt8]) {
    descriptor = -1
    memory = bytes
    modified = timespec()
    count = bytes.count
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  private static func status(of path: String) throws(InputFault) -> stat {
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw errno == ENOENT || errno == ENOTDIR ? .missing : .unreadable(errno: errno)
    }
    return status
  }

  private static func regular(_ status: stat) throws(InputFault) -> stat {
    switch status.st_mode & S_IFMT {
    case S_IFREG: return status
    case S_IFDIR: throw .directory
    default: throw .notRegular
    }
  }

  /// Fills `buffer` from `place` on with the bytes from `offset` on; how many there were, 0 at the end.
  func read(into buffer: inout [UInt8], at place: Int, limit: Int, from offset: Int) throws(InputFault) -> Int
  {
    let limit = min(limit, count - offset)
    guard limit > 0 else { return 0 }
    guard descriptor >= 0 else {
      buffer.replaceSubrange(place..<place + limit, with: memory[offset..<offset + limit])
      return limit
    }
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

  /// At most `limit` bytes from `offset` on, in an array of their own.
  func bytes(from offset: Int, limit: Int) throws(InputFault) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: max(0, min(limit, count - offset)))
    let got = try read(into: &bytes, at: 0, limit: bytes.count, from: offset)
    bytes.removeLast(bytes.count - got)
    return bytes
  }

  /// Throws when the file is not the one that was opened any more.
  func checkUnchanged() throws(InputFault) {
    guard descriptor >= 0 else { return }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .unreadable(errno: errno) }
    let time = status.st_mtim
    guard Int(status.st_size) == count, time.tv_sec == modified.tv_sec, time.tv_nsec == modified.tv_nsec
    else { throw .changed }
  }
}
