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
  let staging: String
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

  /// Replaces the directory's content by `files`, paths relative to it. Where it holds just these already the disk has nothing
  /// to do, which it may be slow at.
  ///
  /// - Throws: a fault that names the directory, not what stands in for it meanwhile.
  public func replace(with files: [ReleaseFile]) throws(SystemFault) {
    if holds(files) { return try recover() }
    var staged = StagedDirectory(for: self)
    do throws(SystemFault) {
      try staged.write(files)
    } catch {
      StagedDirectory.discard([staged])
      throw error
    }
    try StagedDirectory.publish([staged])
  }

  /// Whether the directory holds these files, byte for byte, and nothing else. One that cannot be looked through does not.
  private func holds(_ files: [ReleaseFile]) -> Bool {
    guard FileTree.kind(of: path) == .directory, let held = try? Self.paths(of: path),
      Set(held) == Set(files.map(\.path))
    else { return false }
    return files.allSatisfy { file in
      let path = "\(path)/\(file.path)"
      return FileTree.kind(of: path) == .file && (try? FileTree.contents(of: path)) == file.bytes
    }
  }

  /// Everything in a directory that is no directory with something in it, by its path from there.
  private static func paths(of directory: String) throws(SystemFault) -> [String] {
    var paths: [String] = []
    for name in try FileTree.names(in: directory) {
      let path = "\(directory)/\(name)"
      let below = FileTree.kind(of: path) == .directory ? try Self.paths(of: path) : []
      paths += below.isEmpty ? [name] : below.map { "\(name)/\($0)" }
    }
    return paths
  }

  /// A fault of what stands in for the directory, told of the directory itself.
  func naming(_ fault: SystemFault) -> SystemFault {
    guard FileTree.isWithin(fault.path, staging) else { return fault }
    return SystemFault(fault.operation, path + fault.path.dropFirst(staging.count), number: fault.number)
  }

  /// Puts what is staged in the directory's place.
  func swap() throws(SystemFault) {
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
