import FileSystem
import Glibc

/// A directory of its own for one test; it goes when the value does.
public final class TemporaryDirectory: Sendable {
  public let path: String

  public init() throws {
    var template = Array("/tmp/gongbao-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw TestFailure("no temporary directory: errno \(errno)") }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit {
    // What cannot be removed is left to the system.
    do { try FileTree.remove(path) } catch {}
  }

  /// Writes a file, making the directories above it.
  public func write(_ text: String, to name: String) throws {
    try write(Array(text.utf8), to: name)
  }

  public func write(_ bytes: [UInt8], to name: String) throws {
    let file = "\(path)/\(name)"
    try FileTree.makeDirectory(FileTree.parent(of: file))
    try FileTree.write(bytes, to: file)
  }

  /// The text of a file; nil where there is none.
  public func text(of name: String) throws -> String? {
    try FileTree.contents(of: "\(path)/\(name)").map { String(decoding: $0, as: UTF8.self) }
  }

  /// Every file and link below a directory: its path there and its bytes, a link's target for a link.
  public func tree(_ name: String = "") throws -> [String: [UInt8]] {
    try Self.tree(of: name.isEmpty ? path : "\(path)/\(name)")
  }

  /// Every file and link below a directory of the file system.
  public static func tree(of directory: String) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in try FileTree.names(in: directory) {
      let path = "\(directory)/\(name)"
      switch FileTree.kind(of: path) {
      case .directory:
        for (below, bytes) in try tree(of: path) { files["\(name)/\(below)"] = bytes }
      case .symbolicLink: files[name] = Array((SymbolicLink.target(of: path) ?? "").utf8)
      default: files[name] = try FileTree.contents(of: path) ?? []
      }
    }
    return files
  }
}

/// Something a test could not do.
public struct TestFailure: Error, CustomStringConvertible {
  public let description: String

  public init(_ description: String) { self.description = description }
}
