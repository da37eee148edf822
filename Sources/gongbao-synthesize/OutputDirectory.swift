import FoundationEssentials
import Glibc

/// The directory that receives one run's tables.
struct OutputDirectory {
  let path: String

  /// Makes the directory and those of the files below it where they are missing.
  ///
  /// - Throws: `leftover` when it holds a table that `files` would not replace: a reader takes every file of a
  ///   table together, so the rows of an earlier run would be counted again.
  func prepare(for files: [String]) throws(SynthesisFault) {
    let below = files.filter { $0.contains("/") }.map { $0[..<($0.lastIndex(of: "/") ?? $0.endIndex)] }
    for directory in [path] + Set(below).sorted().map({ file(String($0)) }) { try Self.make(directory) }
    let present = (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []
    let replaced = Set(files)
    let leftovers = present.filter { name in
      [".csv", ".tsv", ".txt"].contains(where: name.hasSuffix) && !replaced.contains(name)
    }
    if let file = leftovers.min() { throw .leftover(directory: path, file: file) }
  }

  /// Whether a file of this name holds these bytes, or there is none.
  func holds(_ bytes: [UInt8], orNothingAt name: String) -> Bool {
    guard let present = FileManager.default.contents(atPath: file(name)) else { return true }
    return present.elementsEqual(bytes)
  }

  func file(_ name: String) -> String {
    path.hasSuffix("/") ? path + name : path + "/" + name
  }

  /// `mkdir -p`. Not FileManager's: it does not say which of the system's errors stopped it.
  private static func make(_ path: String) throws(SynthesisFault) {
    if mkdir(path, 0o777) == 0 { return }
    var code = errno
    let parent = path.split(separator: "/").dropLast().joined(separator: "/")
    if code == ENOENT && !parent.isEmpty {
      try make(path.hasPrefix("/") ? "/" + parent : parent)
      if mkdir(path, 0o777) == 0 { return }
      code = errno
    }
    var status = stat()
    guard code == EEXIST, stat(path, &status) == 0 else { throw .system(path: path, code: code) }
    guard status.st_mode & S_IFMT == S_IFDIR else { throw .system(path: path, code: ENOTDIR) }
  }
}
