import TestSupport
import Testing

@testable import CSV

/// Whatever the bytes: those of the rows, with the line breaks around them, are those of the file, every one in its place.
@Suite struct RowCoverageTests {
  /// Bytes that mean something to an encoding or a dialect, more often than others.
  private static let meaningful: [UInt8] = [
    0x00, 0x09, 0x0A, 0x0A, 0x0D, 0x0D, 0x22, 0x22, 0x22, 0x2C, 0x2C, 0x30, 0x39, 0x3B, 0x41, 0x5C, 0x7C,
    0x80, 0x81, 0x84,
    0x95, 0xA1, 0xAC, 0xBB, 0xBC, 0xBF, 0xC0, 0xD8, 0xDC, 0xE2, 0xEF, 0xF0, 0xFE, 0xFF,
  ]

  private static func bytes(_ random: inout FixedSequence) -> [UInt8] {
    let isWild = random.next(below: 4) == 0
    return (0..<random.next(below: 80)).map { _ in
      isWild ? UInt8(random.next(below: 256)) : meaningful[random.next(below: meaningful.count)]
    }
  }

  @Test(arguments: TextEncoding.unmarked, Dialect.allCases)
  func rowsAndLineBreaksAreTheFile(_ encoding: TextEncoding, _ dialect: Dialect) throws {
    var random = FixedSequence(seed: 11)
    for _ in 0..<400 {
      let bytes = Self.bytes(&random)
      let expected = [nil, 2, 3][random.next(below: 3)]
      let blockSize = [1, 2, 3, 5, 8, 64][random.next(below: 6)]
      let reader = try RowReader(bytes: bytes, encoding: encoding, dialect: dialect, blockSize: blockSize)
      let fitted = reader.encoding
      let rows = try ReadRow.all(of: reader, expecting: expected)
      #expect(
        Self.areInPlace(rows, in: bytes, fitted),
        "\(bytes) as \(encoding.name), \(dialect), blocks of \(blockSize), \(expected ?? 0) cells")
    }
  }

  /// Each row begins with its line and ends with one, and nothing but line breaks stands between.
  private static func areInPlace(_ rows: [ReadRow], in bytes: [UInt8], _ encoding: TextEncoding) -> Bool {
    let lines = PhysicalLines(of: bytes, in: encoding.name)
    var place = encoding.markLength
    for row in rows {
      guard row.line <= lines.starts.count else { return false }
      let start = lines.starts[row.line - 1]
      guard start >= place, lines.areBreaks(place..<start), bytes[start...].starts(with: row.raw) else {
        return false
      }
      place = start + row.raw.count
      guard lines.areBreaks(place..<lines.start(behind: place)) else { return false }
    }
    return lines.areBreaks(place..<bytes.count)
  }

  @Test(arguments: [
    ([0x61, 0x0A, 0x62], TextEncoding.utf8, [0, 2]), ([0x0D, 0x0A, 0x0D, 0x62], .gb18030, [0, 2, 3]),
    ([0x0D, 0x00, 0x0A, 0x00, 0x0A, 0x0A, 0x62], .utf16LittleEndian, [0, 4]),
  ])
  func linesAreCountedByTheirBreaks(_ bytes: [UInt8], _ encoding: TextEncoding, _ starts: [Int]) {
    #expect(PhysicalLines(of: bytes, in: encoding.name).starts == starts)
  }
}
