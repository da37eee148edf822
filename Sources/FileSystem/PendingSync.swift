import Diagnostics
import Threads

/// Files and directories that are written but that the disk may not have yet.
///
/// To bring many of them to the disk together costs little more than one: the file system commits its journal once for
/// all that was written before. Nothing may be renamed to its place before its sync has finished.
public struct PendingSync: Sendable {
  private var files: [String] = []
  private var directories: Set<String> = []

  public init() {}

  /// Writes a new file.
  public mutating func write(_ bytes: [UInt8], to path: String) throws(SystemFault) {
    try FileTree.write(bytes, to: path, isSynchronized: false)
    files.append(path)
  }

  /// Makes a directory and those above it that are missing.
  public mutating func makeDirectory(_ path: String) throws(SystemFault) {
    directories.formUnion(try FileTree.makeMissingDirectories(path))
  }

  /// Makes a directory that gets another name before its own has to last: only that other one is brought to the disk.
  public func makeStagingDirectory(_ path: String) throws(SystemFault) {
    _ = try FileTree.makeMissingDirectories(path)
  }

  /// The entries of a directory were changed.
  public mutating func add(directory: String) { directories.insert(directory) }

  public mutating func formUnion(_ other: PendingSync) {
    files += other.files
    directories.formUnion(other.directories)
  }

  /// At most so many are waited for together: a thread that waits for the disk takes no processor, and one commit of the
  /// file system's journal serves all of them.
  private static let waiting = 16
  /// A thread pays for itself when it waits for so many.
  private static let share = 4

  /// Waits until the disk has everything.
  public func finish() throws(SystemFault) {
    // In one go: a thread that has no file left goes on with a directory.
    let paths = files + directories.sorted()
    let threads = max(1, min(paths.count / Self.share, Self.waiting))
    _ = try Workers.map(paths, threads: threads) { path throws(SystemFault) in
      if directories.contains(path) {
        try FileTree.synchronize(directory: path)
      } else {
        try FileTree.synchronize(file: path)
      }
    }
  }
}
