import Diagnostics
import Glibc

/// Symbolic links as they are written, not followed.
public enum SymbolicLink {
  /// What a link points to, nil where there is no link.
  public static func target(of path: String) -> String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(path, &buffer, buffer.count)
    return count < 0 ? nil : String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Makes a link that points to `target` as it is written.
  public static func make(_ path: String, to target: String) throws(SystemFault) {
    guard symlink(target, path) == 0 else { throw SystemFault(.create, path, number: errno) }
  }
}
