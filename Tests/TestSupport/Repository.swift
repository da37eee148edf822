import FileSystem

/// The checkout the tests were built from.
public enum Repository {
  public static let path = FileTree.parent(
    of: FileTree.parent(of: FileTree.parent(of: #filePath)))

  /// Copies files of the checkout, a directory with all it holds, into a test's directory.
  public static func copy(_ names: String..., into directory: TemporaryDirectory) throws {
    for name in names {
      let source = "\(path)/\(name)"
      if FileTree.kind(of: source) == .directory {
        try copyTree(of: source, to: "\(name)/", into: directory)
      } else {
        guard let bytes = try FileTree.contents(of: source) else { throw TestFailure("no \(source)") }
        try directory.write(bytes, to: name)
      }
    }
  }

  /// Copies everything below a directory into a test's directory.
  ///
  /// - Parameter prefix: what the copies' paths begin with.
  public static func copyTree(
    of source: String, to prefix: String = "", into directory: TemporaryDirectory
  ) throws {
    for (path, bytes) in try TemporaryDirectory.tree(of: source) {
      try directory.write(bytes, to: prefix + path)
    }
  }
}
