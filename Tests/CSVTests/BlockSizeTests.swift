import TestSupport
import Testing

@testable import CSV

/// The rows, their lines, defects and bytes never depend on how the file is cut into blocks.
@Suite struct BlockSizeTests {
  private static let parts = [
    "a", "工", "职工创新", "é", "😀", "\"", "\"\"", "\n", "\r\n", "\r", ",", ";", "\t", "|", "，", "；", "！", "12.5",
    "（一）", "ᠮᠣᠩ", "plain text of more than eight bytes",
  ]

  /// A text of parts chosen by a fixed sequence, rich in delimiters of `dialect` and in cells with quotes.
  private static func text(_ dialect: Dialect, _ random: inout FixedSequence) -> String {
    let sign = String(dialect.sign)
    return (0..<random.next(below: 32)).map { _ in
      switch random.next(below: 4) {
      case 0: sign
      case 1: [sign + "\"", "\"" + sign, "\n\"", "\"\n"][random.next(below: 4)]
      default: parts[random.next(below: parts.count)]
      }
    }.joined()
  }

  @Test(arguments: TextEncoding.unmarked, Dialect.allCases)
  func rowsAreTheSame(_ encoding: TextEncoding, _ dialect: Dialect) throws {
    // Other texts for each of them: few of each make many shapes.
    var random = FixedSequence(
      seed: "\(encoding.name) \(dialect.name)".utf8.reduce(7) { $0 &* 31 &+ UInt64($1) })
    for _ in 0..<12 {
      var bytes = [UInt8](Self.text(dialect, &random), as: encoding.systemName)
      if !bytes.isEmpty, random.next(below: 2) == 0 {
        bytes[random.next(below: bytes.count)] = UInt8(random.next(below: 256))
      }
      let whole = try ReadRow.all(
        of: RowReader(bytes: bytes, encoding: encoding, dialect: dialect), expecting: 3)
      try Self.checkBytes(whole, bytes, encoding)
      for size in [1, 2, 3, 5, 8, 1 + random.next(below: 64)] {
        let reader = try RowReader(bytes: bytes, encoding: encoding, dialect: dialect, blockSize: size)
        let rows = try ReadRow.all(of: reader, expecting: 3)
        #expect(rows == whole, "blocks of \(size): \(bytes)")
      }
    }
  }

  /// The bytes of the rows and the line ends between them are those of the file, and a defect lies in its row.
  private static func checkBytes(_ rows: [ReadRow], _ bytes: [UInt8], _ encoding: TextEncoding) throws {
    var place = encoding.fitted(to: bytes.span).markLength
    for row in rows {
      while place < bytes.count, [0, 0x0A, 0x0D].contains(bytes[place]),
        !bytes[place...].starts(with: row.raw)
      {
        place += 1
      }
      #expect(bytes[place...].starts(with: row.raw), "\(bytes) at \(place): \(row.raw)")
      switch row.defect {
      case .invalidText(let offset), .nulByte(let offset):
        #expect((place..<place + row.raw.count).contains(offset), "\(bytes): \(row)")
      case .brokenQuote, nil: break
      }
      place += row.raw.count
    }
    #expect(bytes[place...].allSatisfy { [0, 0x0A, 0x0D].contains($0) })
  }
}

/// Numbers that are the same on every run.
struct FixedSequence {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next(below bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
}
