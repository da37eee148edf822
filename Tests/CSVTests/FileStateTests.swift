import Glibc
import TestSupport
import Testing

@testable import CSV

/// What is no file, and files that change under the reader.
@Suite struct FileStateTests {
  private static let text = String(repeating: "a,\(String(repeating: "b", count: 37))\n", count: 30_000)

  @Test func aPipeIsRefusedWithoutWaiting() throws {
    let directory = try TemporaryDirectory()
    let path = "\(directory.path)/pipe.csv"
    try #require(mkfifo(path, 0o600) == 0)
    #expect(throws: InputFault.notRegular) { _ = try RowReader(path: path) }
    #expect(throws: InputFault.notRegular) { _ = try FileHead(path: path) }
  }

  /// Each of these is done to a file of which some rows are read.
  @Test(arguments: [1_200_000, 1_200_040, 0, 600_000])
  func aChangedFileIsToldFrom(_ size: Int) throws {
    let directory = try TemporaryDirectory()
    try directory.write(Self.text, to: "a.csv")
    let path = "\(directory.path)/a.csv"
    var reader = try RowReader(path: path)
    #expect(try reader.advance())
    if size == 1_200_000 {
      var times = [timespec(tv_sec: 1, tv_nsec: 0), timespec(tv_sec: 1, tv_nsec: 0)]
      try #require(utimensat(AT_FDCWD, path, &times, 0) == 0)
    } else {
      try #require(truncate(path, size) == 0)
    }
    var rows = 1
    var fault: InputFault?
    do throws(InputFault) {
      while try reader.advance() { rows += 1 }
    } catch {
      fault = error
    }
    #expect(fault == .changed)
    #expect(rows <= 30_000)
  }

  @Test func anUnchangedFileIsReadToItsEnd() throws {
    let directory = try TemporaryDirectory()
    try directory.write(Self.text, to: "a.csv")
    let reader = try RowReader(path: "\(directory.path)/a.csv", encoding: .gb18030, dialect: .comma)
    #expect(try ReadRow.all(of: reader).count == 30_000)
  }

  /// A range of a file in another encoding, whose start is the start of a row.
  @Test(arguments: TextEncoding.unmarked)
  func rangesAddUp(_ encoding: TextEncoding) throws {
    let directory = try TemporaryDirectory()
    let lines = (0..<100).map { "\($0),工作室\($0)\r\n" }
    let bytes = [UInt8](lines.joined(), as: encoding.systemName)
    try directory.write(bytes, to: "a.csv")
    let path = "\(directory.path)/a.csv"
    let whole = try ReadRow.all(of: RowReader(path: path, encoding: encoding, dialect: .comma))
    for cut in [0, 1, 50, 99, 100] {
      let place = [UInt8](lines[..<cut].joined(), as: encoding.systemName).count
      let first = try ReadRow.all(
        of: RowReader(path: path, encoding: encoding, dialect: .comma, range: 0..<place))
      let second = try ReadRow.all(
        of: RowReader(
          path: path, encoding: encoding, dialect: .comma, range: place..<bytes.count, firstLine: cut + 1))
      #expect(first.count == cut)
      #expect(first + second == whole)
    }
  }
}
