import Glibc

/// What tells whether a file was written in the meantime, without reading it: which file it is, its size and when it
/// was last written.
public struct FileStamp: Sendable, Hashable {
  private let device: UInt64
  private let number: UInt64
  /// Bytes.
  public let size: Int
  private let writtenSeconds: Int
  private let writtenNanoseconds: Int

  /// The stamp of the file at `path`, which a link may lead to; nil where there is none, or something else than a file.
  public init?(of path: String) {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    device = UInt64(status.st_dev)
    number = UInt64(status.st_ino)
    size = Int(status.st_size)
    writtenSeconds = status.st_mtim.tv_sec
    writtenNanoseconds = status.st_mtim.tv_nsec
  }
}
