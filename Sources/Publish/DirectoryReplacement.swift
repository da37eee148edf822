import Diagnostics
import FileSystem

/// One file of a directory that is published whole: its path in the directory and its bytes.
public struct ReleaseFile: Sendable, Hashable {
  public var path: String
  public var bytes: [UInt8]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// Puts a directory in place of another so that, at every instant, the path holds all of the old one or all
/// of the new one: also after `kill -9` and on a full disk.
///
/// The new directory is written and synchronised beside the old one, then both are swapped in one step. Where
/// the file system cannot swap, the old one is moved aside first; `recover` ends a replacement that a killed
/// run left in the middle.
public struct DirectoryReplacement: Sendable {
  public let path: String
  private let staging: String
  private let retired: String

  private static let stagingSuffix = ".gongbao-new"
  private static let retiredSuffix = ".gongbao-old"

  public init(of path: String) {
    self.path = path
    let above = FileTree.parent(of: path), name = FileTree.lastComponent(of: path)
    staging = "\(above)/.\(name)\(Self.stagingSuffix)"
    retired = "\(above)/.\(name)\(Self.retiredSuffix)"
  }

  /// The directory that a left-over of a killed run belongs to, nil for any other name.
  static func nameOfLeftover(_ name: String) -> String? {
    for suffix in [stagingSuffix, retiredSuffix] where name.hasPrefix(".") && name.hasSuffix(suffix) {
      return String(name.dropFirst().dropLast(suffix.count))
    }
    return nil
  }

  /// Clears what a killed run left beside the directory.
  public func recover() throws(SystemFault) {
    if FileTree.kind(of: retired) == .directory, FileTree.kind(of: path) == .absent {
      try FileTree.rename(retired, to: path)
    }
    try FileTree.remove(retired)
    try FileTree.remove(staging)
  }

  /// Replaces the directory's content by `files`, paths relative to it.
  ///
  /// - Throws: a fault that names the directory, not what stands in for it meanwhile.
  public func replace(with files: [ReleaseFile]) throws(SystemFault) {
    do {
      try write(files)
    } catch {
      guard FileTree.isWithin(error.path, staging) else { throw error }
      throw SystemFault(error.operation, path + error.path.dropFirst(staging.count), number: error.number)
    }
  }

  private func write(_ files: [ReleaseFile]) throws(SystemFault) {
    try FileTree.makeDirectory(FileTree.parent(of: path))
    try recover()
    do {
      try stage(files)
    } catch {
      // The disk may be full: what was staged has to go, and the first fault is the one to report.
      do { try FileTree.remove(staging) } catch {}
      throw error
    }
    try swap()
    try FileTree.synchronize(directory: FileTree.parent(of: path))
  }

  private func stage(_ files: [ReleaseFile]) throws(SystemFault) {
    try FileTree.makeDirectory(staging)
    var directories: Set<String> = [staging]
    for file in files {
      let target = staging + "/" + file.path
      var directory = FileTree.parent(of: target)
      if !directories.contains(directory) { try FileTree.makeDirectory(directory) }
      while directories.insert(directory).inserted { directory = FileTree.parent(of: directory) }
      try FileTree.write(file.bytes, to: target)
    }
    for directory in directories.sorted() { try FileTree.synchronize(directory: directory) }
  }

  private func swap() throws(SystemFault) {
    if FileTree.kind(of: path) == .absent {
      try FileTree.rename(staging, to: path)
    } else if try FileTree.exchange(staging, path) {
      try FileTree.remove(staging)
    } else {
      try FileTree.rename(path, to: retired)
      try FileTree.rename(staging, to: path)
      try FileTree.remove(retired)
    }
  }
}
