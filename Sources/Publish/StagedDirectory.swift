import Diagnostics
import FileSystem

/// The new content of a directory, written beside it and not yet in its place.
struct StagedDirectory: Sendable {
  private let replacement: DirectoryReplacement
  private var pending = PendingSync()
  /// Directories above that were not there before, the outermost first.
  private let made: [String]

  /// Nothing is written yet.
  init(for replacement: DirectoryReplacement) {
    self.replacement = replacement
    made = FileTree.missing(above: replacement.path)
  }

  /// Writes the content. Where that fails, what is there is to be discarded.
  ///
  /// - Throws: a fault that names the directory, not what stands in for it meanwhile.
  mutating func write(_ files: [ReleaseFile]) throws(SystemFault) {
    do throws(SystemFault) {
      try pending.makeDirectory(FileTree.parent(of: replacement.path))
      try replacement.recover()
      try pending.makeStagingDirectory(replacement.staging)
      for file in files {
        let target = replacement.staging + "/" + file.path
        let directory = FileTree.parent(of: target)
        try pending.makeDirectory(directory)
        try pending.write(file.bytes, to: target)
        pending.add(directory: directory)
      }
    } catch {
      throw replacement.naming(error)
    }
  }

  /// Leaves everything as it was before any of them was written. All that were written side by side go together: they may
  /// have made directories for one another.
  static func discard(_ directories: [StagedDirectory]) {
    // The disk may be full, and the fault that is on its way is the one to report.
    for directory in directories { do { try FileTree.remove(directory.replacement.staging) } catch {} }
    let made = Set(directories.flatMap(\.made))
    for directory in made.sorted(by: { $0.utf8.count > $1.utf8.count }) { FileTree.removeIfEmpty(directory) }
  }

  /// Brings several directories to the disk together, and only then swaps one after the other into its place. Where the disk
  /// does not take one, none is replaced.
  ///
  /// - Throws: a fault that names the directory, not what stands in for it meanwhile.
  static func publish(_ directories: [StagedDirectory]) throws(SystemFault) {
    do throws(SystemFault) {
      try directories.reduce(into: PendingSync()) { $0.formUnion($1.pending) }.finish()
      var swapped = PendingSync()
      for directory in directories {
        try directory.replacement.swap()
        swapped.add(directory: FileTree.parent(of: directory.replacement.path))
      }
      try swapped.finish()
    } catch {
      discard(directories)
      throw directories.reduce(error) { $1.replacement.naming($0) }
    }
  }
}
