import Testing

@testable import CSV

/// The ends of cells, found many bytes at a time, against a look at each byte; and digits against plain arithmetic.
@Suite struct CellScanTests {
  private static let pieces: [[UInt8]] =
    [
      "工", "职工创新工作室", "，", "（一）", "a", "plain text", "é", "ก", "ࠀ", "힣", "\u{D7FF}", "\u{E000}", "\u{FFFD}",
      "\u{1000}", "😀", "𠮷", "12.5",
      "\"", "\u{1}", " ", "!", ";", "\u{7F}", "\u{80}", "\u{7FF}", "\u{10FFFF}",
    ].map { Array($0.utf8) } + [
      [0], [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF],
      [0xED, 0xA0, 0x80],
      [0xED, 0xBF, 0xBF], [0xE4], [0xE4, 0xB8], [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80],
      [0xF5, 0x80, 0x80, 0x80],
      [0xFF], [0xE4, 0xB8, 0x41], [0xF0, 0x9F, 0x98],
    ]
  private static let sound = 26

  /// A text of so many pieces, of three bytes a character as a rule, seldom with one that is no text.
  private static func text(_ random: inout FixedSequence, length: Int) -> [UInt8] {
    var text: [UInt8] = []
    while text.count < length {
      let kind = random.next(below: 60)
      text +=
        kind < 40
        ? pieces[random.next(below: 4)] : pieces[random.next(below: kind < 59 ? sound : pieces.count)]
    }
    return text
  }

  private static let ends = [",", "\n", "\r", "\r\n"].map { Array($0.utf8) }

  @Test(arguments: 0...200)
  func plainCellsEndWhereTheyDo(length: Int) throws {
    let scan = try #require(CellScan(.comma))
    var random = FixedSequence(seed: UInt64(length))
    for start in 0..<20 {
      let text = Self.text(&random, length: length)
      let bytes =
        [UInt8](repeating: UInt8(ascii: "x"), count: start) + text + Self.ends[random.next(below: 4)]
        + Self.text(&random, length: random.next(below: 60))
        + [UInt8](repeating: 0, count: ByteBlock.margin)
      let end = scan.endOfPlain(ByteBlock(bytes.span), from: start)
      #expect(end == Self.endOfPlain(bytes, from: start), "\(bytes)")
    }
  }

  @Test(arguments: 0...100)
  func quotedCellsEndWhereTheyDo(length: Int) throws {
    let scan = try #require(CellScan(.comma))
    var random = FixedSequence(seed: UInt64(1000 + length))
    for _ in 0..<20 {
      let parts = (0..<3).map { _ in Self.text(&random, length: random.next(below: length + 1)) }
      let breaks = [",", "\n", "\r", "\r\n", "\"\"", "\n\r"].map { Array($0.utf8) }
      let bytes =
        parts[0] + breaks[random.next(below: 6)] + parts[1] + breaks[random.next(below: 6)] + parts[2]
        + Array("\",".utf8) + [UInt8](repeating: 0, count: ByteBlock.margin)
      let found = scan.quoted(ByteBlock(bytes.span), from: 0)
      let expected = Self.quoted(bytes)
      #expect(found?.end == expected?.end, "\(bytes)")
      #expect(
        found?.lineBreaks == expected?.lineBreaks && found?.hasDoubled == expected?.hasDoubled, "\(bytes)")
    }
  }

  /// One break of the pattern at each place of a run of ideographs.
  @Test(arguments: [1, 7, 8, 9, 12, 15, 16, 17, 24, 31, 32, 33, 40])
  func everyBreakIsSeen(count: Int) throws {
    let scan = try #require(CellScan(.comma))
    let run = Array(String(repeating: "工", count: count).utf8)
    for place in run.indices {
      for byte in [0, 0x0A, 0x0D, 0x2C, 0x41, 0x80, 0xBF, 0xC3, 0xE0, 0xED, 0xEF, 0xF0, 0xFF] as [UInt8] {
        var bytes = run + Array(",".utf8) + [UInt8](repeating: 0, count: ByteBlock.margin)
        bytes[place] = byte
        #expect(
          scan.endOfPlain(ByteBlock(bytes.span), from: 0) == Self.endOfPlain(bytes, from: 0),
          "\(byte) at \(place)")
      }
    }
  }

  @Test(arguments: 0...9)
  func charactersOfThreeBytesAreCountedUpToEight(count: Int) {
    let bytes = Array((String(repeating: "工", count: count) + String(repeating: ",", count: 24)).utf8)
    #expect(Ideographs.countBeforeBreak(ByteBlock(bytes.span), at: 0) == min(8, count))
  }

  /// The end of a plain cell by Swift's own decoder; nil where the text before it is none.
  private static func endOfPlain(_ bytes: [UInt8], from start: Int) -> Int? {
    guard let end = bytes[start...].firstIndex(where: { [0x2C, 0x0A, 0x0D, 0].contains($0) }),
      bytes[end] != 0, String(validating: bytes[start..<end], as: UTF8.self) != nil
    else { return nil }
    return end
  }

  private static func quoted(_ bytes: [UInt8]) -> (end: Int, lineBreaks: Int, hasDoubled: Bool)? {
    var index = 0, breaks = 0, hasDoubled = false
    while bytes[index] != 0 {
      if bytes[index] == UInt8(ascii: "\"") {
        guard bytes[index + 1] == UInt8(ascii: "\"") else {
          let isText = String(validating: bytes[..<index], as: UTF8.self) != nil
          return isText ? (index, breaks, hasDoubled) : nil
        }
        hasDoubled = true
        index += 1
      } else if bytes[index] == 0x0A || bytes[index] == 0x0D && bytes[index + 1] != 0x0A {
        breaks += 1
      }
      index += 1
    }
    return nil
  }
}
