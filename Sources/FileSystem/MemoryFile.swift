import CFileSystem
import Diagnostics
import Glibc

/// A file without a name on any disk, for a library that writes only to paths. Nobody else can open it, and it is gone when
/// the value is, however the process ends.
public struct MemoryFile: ~Copyable {
  private let descriptor: Int32
  private let shownPath: String

  /// - Parameter path: what faults name instead of it.
  public init(standingFor path: String) throws(SystemFault) {
    descriptor = gongbao_memory_file()
    shownPath = path
    guard descriptor >= 0 else { throw SystemFault(.create, path, number: errno) }
  }

  /// Where this process can open it.
  public var path: String { "/proc/self/fd/\(descriptor)" }

  public func contents() throws(SystemFault) -> [UInt8] {
    do throws(SystemFault) {
      return try FileTree.contents(of: path) ?? []
    } catch {
      throw SystemFault(error.operation, shownPath, number: error.number)
    }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }
}
