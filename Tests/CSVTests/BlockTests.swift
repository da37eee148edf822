import CSV
import Glibc
import Testing

/// Rows across the borders of blocks, and ranges of a file.
@Suite struct BlockTests {
  private static func withFile(_ bytes: [UInt8], _ body: (String) throws -> Void) throws {
    var template = Array("/tmp/csv-tests-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    try #require(descriptor >= 0)
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { unlink(path) }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        write(descriptor, $0.baseAddress.map { $0 + written }, bytes.count - written)
      }
      try #require(count > 0)
      written += count
    }
    close(descriptor)
    try body(path)
  }

  /// The sum of the lengths of all cells, the number of rows and the last line.
  private static func measure(_ reader: consuming RowReader) throws -> [Int] {
    var cells = 0
    var rows = 0
    var line = 0
    while try reader.advance() {
      let row = reader.row
      for field in 0..<row.count { cells += row[field].count }
      rows += 1
      line = row.line
    }
    return [cells, rows, line]
  }

  @Test func aFileReadsAsItsBytesDo() throws {
    var text = ""
    var number = 0
    while text.utf8.count < 600_000 {
      number += 1
      let filling = String(repeating: "工", count: number % 41)
      text += "\(number),\"\(filling)\r\n\"\"\(number)\"\"\",\(filling)\r\n"
    }
    let bytes = Array(text.utf8)
    try Self.withFile(bytes) { path in
      let whole = try Self.measure(RowReader(path: path))
      #expect(whole == (try Self.measure(RowReader(bytes: bytes))))
      #expect(whole[1] == number)
    }
  }

  @Test func aRowLongerThanABlockIsRead() throws {
    let long = String(repeating: "长", count: 200_000)
    let bytes = Array("a,b\n\"\(long)\",\(long)\nc,d\n".utf8)
    try Self.withFile(bytes) { path in
      let measured = try Self.measure(RowReader(path: path))
      #expect(measured == [1_200_004, 3, 3])
    }
  }

  @Test func anUnclosedQuoteInABigFileCostsOneLine() throws {
    let row = "c,\(String(repeating: "d", count: 125))\n"
    let bytes = Array(("a,\"b\n" + String(repeating: row, count: 10_000)).utf8)
    try Self.withFile(bytes) { path in
      let measured = try Self.measure(RowReader(path: path))
      #expect(measured[1] == 10_001)
    }
  }

  @Test func aLineWithoutAnEndIsRefused() throws {
    let bytes = Array("a,b\n".utf8) + [UInt8](repeating: UInt8(ascii: "x"), count: 17 << 20)
    try Self.withFile(bytes) { path in
      #expect(throws: InputFault.lineTooLong(line: 2)) { _ = try Self.measure(RowReader(path: path)) }
    }
  }

  @Test func rangesOfAFileAddUp() throws {
    let rows = (0..<5000).map { "\($0),工作室\($0)\n" }
    let bytes = Array(("\u{FEFF}" + rows.joined()).utf8)
    var cut = 3
    for row in rows[..<2345] { cut += row.utf8.count }
    try Self.withFile(bytes) { path in
      let whole = try Self.measure(RowReader(path: path))
      let first = try Self.measure(RowReader(path: path, range: 0..<cut))
      let second = try Self.measure(RowReader(path: path, range: cut..<bytes.count, firstLine: 2346))
      #expect(first[0] + second[0] == whole[0])
      #expect([first[1], second[1], second[2]] == [2345, 2655, 5000])
    }
  }

  @Test(arguments: [("/", InputFault.directory), ("/dev/null", .notRegular), ("/no/such/file", .missing)])
  func whatIsNoFileIsNamed(_ path: String, _ fault: InputFault) {
    #expect(throws: fault) { _ = try RowReader(path: path) }
  }
}
