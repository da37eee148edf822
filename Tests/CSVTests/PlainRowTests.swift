import Testing

@testable import CSV

@Suite struct PlainRowTests {
  private static let plain: [[UInt8]] = [
    "", "1", "甲", "é", "2015-03-04", "示例机械公司1号职工创新工作室", "a\"b", "\u{1F600}", "呼和浩特 Hohhot 工作室（一）",
    String(repeating: "国家电网", count: 20), String(repeating: "x", count: 50),
  ].map { Array($0.utf8) }
  private static let others: [[UInt8]] =
    ["\"q\"", "\"x,y\"", "\"a\"\"b\"", "\"", "\"甲\n乙\""].map { Array($0.utf8) }
    + [[0xC3], [0xE7, 0x94], [0xED, 0xA0, 0x80], [0x61, 0x00], [0xFF], [0xF5, 0x80, 0x80, 0x80]]
  private static let lineEnds: [[UInt8]] = [[0x0A], [0x0D, 0x0A], [0x0D]]

  /// Rows of three cells with a row of two to five before them: of every three cells, line end and width.
  @Test(arguments: [Dialect.comma, .tab])
  func aPlainRowIsWhatAScanFinds(_ dialect: Dialect) throws {
    let sign = try #require(dialect.sign.asciiValue)
    let cells = Self.plain + Self.others
    for first in cells.indices {
      for last in cells.indices {
        for lineEnd in Self.lineEnds {
          let row = cells[first] + [sign] + cells[(first + last) % cells.count] + [sign] + cells[last]
          let isPlain =
            [first, last, (first + last) % cells.count].allSatisfy(Self.plain.indices.contains)
          for width in 2...5 {
            let above = [UInt8](repeating: sign, count: width - 1) + [0x0A]
            try Self.check(above, row + lineEnd, dialect, isFound: isPlain && width == 3)
          }
        }
      }
    }
  }

  private static func check(_ above: [UInt8], _ row: [UInt8], _ dialect: Dialect, isFound: Bool) throws {
    let text = above + row + [0x31, 0x0A]
    let buffer = text + [UInt8](repeating: 0, count: ByteBlock.margin)
    var tokenizer = RowTokenizer(dialect: dialect)
    _ = tokenizer.scan(buffer, count: text.count, from: 0, atEnd: true, expecting: nil)
    var other = tokenizer
    let found = tokenizer.plainRow(buffer, count: text.count, from: above.count)
    #expect((found != nil) == isFound, "\(row)")
    guard let found else { return }
    let scanned = other.scan(buffer, count: text.count, from: above.count, atEnd: true, expecting: nil)
    #expect(scanned == .row(end: found.end, next: found.next, lineBreaks: 0), "\(row)")
    #expect(tokenizer.fields == other.fields, "\(row)")
    #expect(UTF8Check.firstFault(in: ByteBlock(buffer.span), above.count..<found.end) == nil, "\(row)")
    // Of a row whose end is not at hand nothing is told.
    for count in [above.count, found.end] {
      #expect(tokenizer.plainRow(buffer, count: count, from: above.count) == nil, "\(row)")
    }
  }
}
