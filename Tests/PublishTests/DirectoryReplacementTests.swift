import FileSystem
import Publish
import TestSupport
import Testing

@Suite struct DirectoryReplacementTests {
  private static let files = [
    ReleaseFile(path: "faults.csv", bytes: Array("a".utf8)),
    ReleaseFile(path: "b/c.csv", bytes: Array("c".utf8)),
  ]

  /// What is done to the directory between two replacements by the same files.
  enum Change: CaseIterable {
    case none, otherBytes, oneLess, oneMore, emptyDirectory, link
  }

  @Test(arguments: Change.allCases)
  func onlyADirectoryThatHoldsJustTheseFilesIsLeftAlone(change: Change) throws {
    let directory = try TemporaryDirectory()
    let path = "\(directory.path)/q", kept = "\(path)/faults.csv"
    try DirectoryReplacement(of: path).replace(with: Self.files)
    let stamp = FileStamp(of: kept)
    switch change {
    case .none: break
    case .otherBytes: try directory.write("d", to: "q/b/c.csv")
    case .oneLess: try FileTree.remove("\(path)/b/c.csv")
    case .oneMore: try directory.write("d", to: "q/b/d.csv")
    case .emptyDirectory: try FileTree.makeDirectory("\(path)/e")
    case .link:
      try directory.write("c", to: "elsewhere.csv")
      try FileTree.remove("\(path)/b/c.csv")
      try SymbolicLink.make("\(path)/b/c.csv", to: "\(directory.path)/elsewhere.csv")
    }
    try DirectoryReplacement(of: path).replace(with: Self.files)
    #expect((FileStamp(of: kept) == stamp) == (change == .none))
    #expect(try directory.tree("q") == ["faults.csv": Array("a".utf8), "b/c.csv": Array("c".utf8)])
    #expect(FileTree.kind(of: "\(path)/b/c.csv") == .file)
    #expect(FileTree.kind(of: "\(path)/e") == .absent)
  }

  @Test func leftoversOfAKilledRunGoThoughNothingChanged() throws {
    let directory = try TemporaryDirectory()
    let replacement = DirectoryReplacement(of: "\(directory.path)/q")
    try replacement.replace(with: Self.files)
    try directory.write("half", to: ".q.gongbao-new/faults.csv")
    try replacement.replace(with: Self.files)
    #expect(try FileTree.names(in: directory.path) == ["q"])
  }

  @Test func noFilesMakeAnEmptyDirectory() throws {
    let directory = try TemporaryDirectory()
    try DirectoryReplacement(of: "\(directory.path)/q").replace(with: [])
    #expect(FileTree.kind(of: "\(directory.path)/q") == .directory)
  }
}
