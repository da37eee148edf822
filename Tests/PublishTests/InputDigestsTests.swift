import Diagnostics
import Model
import TestSupport
import Testing

@testable import Publish

@Suite struct InputDigestsTests {
  private static let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

  private func workspace() throws -> TemporaryDirectory {
    let directory = try TemporaryDirectory()
    try directory.write("abc", to: "datasets/studios.csv")
    try directory.write(String(repeating: "工作室,", count: 200_000), to: "datasets/facts/large.csv")
    return directory
  }

  private func account(_ path: String, bytes: Int) -> FileAccount {
    FileAccount(path: path, table: nil, bytes: bytes)
  }

  @Test(arguments: [1, 2, 8])
  func `every file has its digest, with any number of threads`(threads: Int) throws {
    let directory = try workspace()
    let (read, digests) = InputDigests.taken(
      of: ["datasets/facts/large.csv", "datasets/studios.csv"], in: directory.path, threads: threads
    ) { "read" }
    #expect(read == "read")
    #expect(try digests.digest(of: account("datasets/studios.csv", bytes: 3)).sha256 == Self.abc)
    let large = try digests.digest(of: account("datasets/facts/large.csv", bytes: 2_000_000))
    #expect(large.sha256 == SHA256.hexadecimal(of: Array(String(repeating: "工作室,", count: 200_000).utf8)))
  }

  @Test(arguments: [1, 2])
  func `a file written while it is read is found, though its size is the same`(threads: Int) throws {
    let directory = try workspace()
    let path = "datasets/studios.csv"
    let (_, digests) = try InputDigests.taken(of: [path], in: directory.path, threads: threads) {
      try directory.write("abd", to: path)
    }
    #expect(throws: PublishError.inputChanged(path)) {
      try digests.digest(of: account(path, bytes: 3))
    }
  }

  @Test func `a file of another size than was read is not the one that was read`() throws {
    let directory = try workspace()
    let path = "datasets/studios.csv"
    let (_, digests) = InputDigests.taken(of: [path], in: directory.path, threads: 2) {}
    #expect(throws: PublishError.inputChanged(path)) {
      try digests.digest(of: account(path, bytes: 4))
    }
  }

  @Test func `a file that came while others were read was not there when reading began`() throws {
    let directory = try workspace()
    let (_, digests) = InputDigests.taken(of: [], in: directory.path, threads: 2) {}
    #expect(throws: PublishError.inputChanged("datasets/studios.csv")) {
      try digests.digest(of: account("datasets/studios.csv", bytes: 3))
    }
  }

  @Test func `a fault of the reading is the caller's`() throws {
    struct Unreadable: Error, Equatable {}
    let directory = try workspace()
    #expect(throws: Unreadable()) {
      try InputDigests.taken(of: ["datasets/facts/large.csv"], in: directory.path, threads: 2) {
        throw Unreadable()
      }
    }
  }
}
