import CFileSystem
import Diagnostics
import Glibc

/// Directories and files on disk, with every call checked and everything written brought to the disk.
///
/// `Foundation`'s file manager is not used: its replacing of items can destroy both, and its atomic writes do
/// not reach the directory.
public enum FileTree {
  /// What a path is.
  public enum Kind: Sendable, Hashable {
    case absent
    case file
    case directory
    case symbolicLink
    case other
  }

  /// What stands at `path`. A symbolic link is a link, unless it is to be followed to what it points to.
  public static func kind(of path: String, followingLinks: Bool = false) -> Kind {
    var status = stat()
    guard (followingLinks ? stat(path, &status) : lstat(path, &status)) == 0 else { return .absent }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .directory
    case S_IFLNK: return .symbolicLink
    default: return .other
    }
  }

  /// The names in a directory, sorted by their bytes; empty where there is no such directory.
  public static func names(in directory: String) throws(SystemFault) -> [String] {
    guard let stream = opendir(directory) else {
      if errno == ENOENT { return [] }
      throw SystemFault(.list, directory, number: errno)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { throw SystemFault(.list, directory, number: errno) }
        break
      }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The bytes of a file, nil where there is none.
  public static func contents(of path: String) throws(SystemFault) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT { return nil }
      throw SystemFault(.read, path, number: errno)
    }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw SystemFault(.read, path, number: errno)
      }
      if count == 0 { return bytes }
      bytes.append(contentsOf: buffer[..<count])
    }
  }

  /// Writes a new file and waits until the disk has it.
  public static func write(_ bytes: [UInt8], to path: String) throws(SystemFault) {
    try write(bytes, to: path, isSynchronized: true)
  }

  static func write(_ bytes: [UInt8], to path: String, isSynchronized: Bool) throws(SystemFault) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw SystemFault(.write, path, number: errno) }
    var start = 0
    while start < bytes.count {
      let count = bytes[start...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        let number = errno
        close(descriptor)
        throw SystemFault(.write, path, number: number)
      }
      start += count
    }
    if !isSynchronized { gongbao_begin_writing(descriptor) }
    guard !isSynchronized || fsync(descriptor) == 0 else {
      let number = errno
      close(descriptor)
      throw SystemFault(.write, path, number: number)
    }
    guard close(descriptor) == 0 else { throw SystemFault(.write, path, number: errno) }
  }

  /// Brings what was written to a file to the disk.
  static func synchronize(file: String) throws(SystemFault) {
    let descriptor = open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemFault(.write, file, number: errno) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw SystemFault(.write, file, number: errno) }
  }

  /// Brings a directory's entries to the disk.
  public static func synchronize(directory: String) throws(SystemFault) {
    let descriptor = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemFault(.write, directory, number: errno) }
    defer { close(descriptor) }
    // A file system that cannot synchronise directories says EINVAL; there is nothing more to do there.
    guard fsync(descriptor) == 0 || errno == EINVAL else {
      throw SystemFault(.write, directory, number: errno)
    }
  }

  /// Makes a directory and those above it that are missing.
  public static func makeDirectory(_ path: String) throws(SystemFault) {
    for changed in try makeMissingDirectories(path) { try synchronize(directory: changed) }
  }

  /// Makes a directory and those above it that are missing, and returns the directories that got a new entry.
  static func makeMissingDirectories(_ path: String) throws(SystemFault) -> [String] {
    var status = stat()
    if stat(path, &status) == 0 {
      guard status.st_mode & S_IFMT == S_IFDIR else { throw SystemFault(.create, path, number: ENOTDIR) }
      return []
    }
    let above = parent(of: path)
    let changed = above == path ? [] : try makeMissingDirectories(above)
    if mkdir(path, 0o755) != 0 {
      let number = errno
      // Another run may have made it meanwhile; a link that leads nowhere is in the way.
      guard number == EEXIST, kind(of: path, followingLinks: true) == .directory else {
        throw SystemFault(.create, path, number: number)
      }
    }
    return changed + [above]
  }

  /// The directories above a path that are not there, the outermost first.
  public static func missing(above path: String) -> [String] {
    let above = parent(of: path)
    guard above != path, kind(of: above, followingLinks: true) == .absent else { return [] }
    return missing(above: above) + [above]
  }

  /// Removes a directory that holds nothing; leaves anything else alone.
  public static func removeIfEmpty(_ directory: String) { _ = rmdir(directory) }

  /// Removes a file, a link, or a directory with all it holds; nothing where nothing is.
  public static func remove(_ path: String) throws(SystemFault) {
    switch kind(of: path) {
    case .absent: return
    case .directory:
      for name in try names(in: path) { try remove(path + "/" + name) }
      guard rmdir(path) == 0 else { throw SystemFault(.remove, path, number: errno) }
    default:
      guard unlink(path) == 0 else { throw SystemFault(.remove, path, number: errno) }
    }
  }

  /// Gives a path another name, in place of what has that name.
  public static func rename(_ old: String, to new: String) throws(SystemFault) {
    guard Glibc.rename(old, new) == 0 else { throw SystemFault(.rename, new, number: errno) }
  }

  /// Swaps two paths in one step; false where the file system cannot.
  public static func exchange(_ first: String, _ second: String) throws(SystemFault) -> Bool {
    if gongbao_exchange(first, second) == 0 { return true }
    if errno == EINVAL || errno == ENOSYS { return false }
    throw SystemFault(.rename, second, number: errno)
  }

  /// The path with every link on its way followed; what is not there yet stays as it is written.
  public static func resolved(_ path: String) -> String {
    if let whole = realpath(path, nil) {
      defer { free(whole) }
      return String(cString: whole)
    }
    let above = parent(of: path)
    guard above != path else { return path }
    return (above == "/" ? "" : resolved(above)) + "/" + lastComponent(of: path)
  }

  /// Whether a path is a directory's own or lies below it, by the paths as they are written.
  public static func isWithin(_ path: String, _ directory: String) -> Bool {
    path == directory || path.hasPrefix(directory == "/" ? "/" : directory + "/")
  }

  /// The path without its last component: `.` for a bare name, `/` at the top.
  public static func parent(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    let above = String(path[..<slash])
    return above.isEmpty ? "/" : above
  }

  /// The last component of a path.
  public static func lastComponent(of path: String) -> String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[path.utf8.index(after: $0)...]) } ?? path
  }
}
