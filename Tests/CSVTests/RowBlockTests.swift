import TestSupport
import Testing

@testable import CSV

/// Rows that are passed over in the block, and those that are gone to, stand where they do when read one by one.
@Suite struct RowBlockTests {
  private static let lines = (0..<60).map { number in
    "\(number),工会\(String(repeating: number % 3 == 0 ? "a" : "创😀", count: number % 7))"
  }

  @Test(arguments: TextEncoding.unmarked, [100, 160, 1000, 100_000])
  func passedRowsKeepTheirPlaces(_ encoding: TextEncoding, blockSize: Int) throws {
    var starts = [0]
    var bytes: [UInt8] = []
    for line in Self.lines {
      bytes += [UInt8](line + "\n", as: encoding.systemName)
      starts.append(bytes.count)
    }
    let directory = try TemporaryDirectory()
    try directory.write(bytes, to: "rows.csv")
    var reader = try RowReader(
      path: "\(directory.path)/rows.csv", encoding: encoding, dialect: .comma, blockSize: blockSize)
    // Of each three rows one is passed over by its bytes, one is read, and one is passed over as a line.
    for number in Self.lines.indices {
      #expect(reader.nextOffset == starts[number] && reader.nextLine == number + 1)
      switch number % 3 {
      case 0:
        let length = Self.lines[number].utf8.count + 1
        while reader.isCut(within: length), try reader.readOn() {}
        let place = reader.position + length
        #expect(reader.offset(ofRowAt: place) == starts[number + 1])
        reader.pass(to: place, lines: 1)
      case 1:
        #expect(try reader.advance())
        #expect(ReadRow(reader).cells.joined(separator: ",") == Self.lines[number])
        #expect(reader.offset == starts[number])
      default: _ = try reader.passLine()
      }
    }
    #expect(reader.nextOffset == bytes.count)
    // Any row can be gone to, forward and back.
    for number in [59, 0, 1, 30, 31, 33, 58, 2] {
      reader.move(to: starts[number]..<starts[number + 1], line: number + 1)
      #expect(try reader.advance())
      #expect(ReadRow(reader).cells.joined(separator: ",") == Self.lines[number])
      #expect(reader.offset == starts[number] && reader.line == number + 1)
      #expect(try !reader.advance())
    }
  }
}
