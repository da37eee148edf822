import Diagnostics
import FileSystem
import Glibc
import TestSupport
import Testing

@Suite struct FileTreeTests {
  @Test func namesComeInByteOrder() throws {
    let directory = try TemporaryDirectory()
    for name in ["b", "a", "Z", "é", "中", "a-1", "a.1"] { try directory.write("", to: name) }
    #expect(try FileTree.names(in: directory.path) == ["Z", "a", "a-1", "a.1", "b", "é", "中"])
    #expect(try FileTree.names(in: "\(directory.path)/absent").isEmpty)
  }

  @Test func kindsAreToldApart() throws {
    let directory = try TemporaryDirectory()
    try directory.write("x", to: "d/file")
    try SymbolicLink.make("\(directory.path)/link", to: "d/file")
    try SymbolicLink.make("\(directory.path)/loose", to: "nowhere")
    #expect(mkfifo("\(directory.path)/pipe", 0o600) == 0)
    #expect(FileTree.kind(of: "\(directory.path)/d") == .directory)
    #expect(FileTree.kind(of: "\(directory.path)/d/file") == .file)
    #expect(FileTree.kind(of: "\(directory.path)/link") == .symbolicLink)
    #expect(FileTree.kind(of: "\(directory.path)/link", followingLinks: true) == .file)
    #expect(FileTree.kind(of: "\(directory.path)/loose", followingLinks: true) == .absent)
    #expect(FileTree.kind(of: "\(directory.path)/pipe") == .other)
    #expect(FileTree.kind(of: "\(directory.path)/absent") == .absent)
  }

  @Test func aDirectoryIsNotMadeInPlaceOfALinkThatLeadsNowhere() throws {
    let directory = try TemporaryDirectory()
    try SymbolicLink.make("\(directory.path)/loose", to: "nowhere")
    #expect(throws: SystemFault(.create, "\(directory.path)/loose", number: EEXIST)) {
      try FileTree.makeDirectory("\(directory.path)/loose")
    }
  }

  @Test func linksOnTheWayAreFollowed() throws {
    let directory = try TemporaryDirectory()
    let real = FileTree.resolved(directory.path)
    try directory.write("", to: "d/file")
    try SymbolicLink.make("\(directory.path)/link", to: "d")
    #expect(FileTree.resolved("\(directory.path)/link/file") == "\(real)/d/file")
    #expect(FileTree.resolved("\(directory.path)/link/new/x") == "\(real)/d/new/x")
    #expect(FileTree.resolved("/no-such-directory/x") == "/no-such-directory/x")
  }

  @Test(
    arguments: [
      ("/a/b", "/a", true), ("/a", "/a", true), ("/ab", "/a", false), ("/a", "/a/b", false),
      ("/a", "/", true),
    ])
  func aPathIsWithinADirectory(path: String, directory: String, isWithin: Bool) {
    #expect(FileTree.isWithin(path, directory) == isWithin)
  }

  @Test func removingDoesNotFollowLinks() throws {
    let directory = try TemporaryDirectory()
    try directory.write("kept", to: "kept/file")
    try directory.write("x", to: "gone/deep/file")
    try SymbolicLink.make("\(directory.path)/gone/link", to: "../kept")
    try FileTree.remove("\(directory.path)/gone")
    #expect(try directory.tree() == ["kept/file": Array("kept".utf8)])
  }

  @Test func exchangingSwapsWholeDirectories() throws {
    let directory = try TemporaryDirectory()
    try directory.write("1", to: "a/one")
    try directory.write("2", to: "b/two")
    guard try FileTree.exchange("\(directory.path)/a", "\(directory.path)/b") else { return }
    #expect(try directory.tree() == ["a/two": Array("2".utf8), "b/one": Array("1".utf8)])
  }

  @Test func aFileInTheWayOfADirectoryIsAFault() throws {
    let directory = try TemporaryDirectory()
    try directory.write("x", to: "file")
    #expect(throws: SystemFault(.create, "\(directory.path)/file", number: ENOTDIR)) {
      try FileTree.makeDirectory("\(directory.path)/file/below")
    }
  }

  @Test(arguments: [("a/b", "a", "b"), ("/a", "/", "a"), ("a", ".", "a"), ("/a/b/c", "/a/b", "c")])
  func pathsAreTakenApart(path: String, parent: String, last: String) {
    #expect(FileTree.parent(of: path) == parent)
    #expect(FileTree.lastComponent(of: path) == last)
  }
}
