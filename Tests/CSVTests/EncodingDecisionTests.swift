import TestSupport
import Testing

@testable import CSV

/// How the encoding of a file without a mark is found.
@Suite struct EncodingDecisionTests {
  private static let table = """
    序号,工作室名称,所属盟市,领衔人,成立时间\r
    1,王刚职工创新工作室,呼和浩特市,王刚,2016-11-11\r
    2,电力检修创新工作室,包头市,李强,2017年3月\r
    3,锡林郭勒草原牧机工作室,锡林郭勒盟,巴特尔·孟,2018.5\r

    """

  private static func decision(_ bytes: [UInt8]) throws -> EncodingDecision {
    try EncodingDecision(of: ByteSource(bytes: bytes), head: Array(bytes.prefix(64 << 10)))
  }

  @Test(arguments: TextEncoding.unmarked)
  func aTableIsKnown(_ encoding: TextEncoding) throws {
    let decision = try Self.decision([UInt8](Self.table, as: encoding.systemName))
    #expect(decision == EncodingDecision(encoding: encoding, alternative: nil))
  }

  /// Bytes that are valid in both: read as UTF-8 the first ones are Greek and Cyrillic, as GB 18030 the last are rare hanzi.
  @Test(
    arguments: [
      ("一些", "GB18030", TextEncoding.gb18030, TextEncoding.utf8),
      ("编号,一些\n1,模范\n", "GB18030", .gb18030, nil),
      ("id,name\n1,一些\n2,些一\n", "GB18030", .gb18030, .utf8),
      ("id,name\n1,电力\n2,检修\n", "UTF-8", .utf8, nil),
      ("id,name\n1,工会\n", "UTF-8", .utf8, .gb18030),
      ("id,name\n1,巴特尔·孟\n", "UTF-8", .utf8, .gb18030),
    ] as [(String, String, TextEncoding, TextEncoding?)])
  func whatIsValidInBothIsDecidedByWhatOfficesWrite(
    _ text: String, _ name: String, _ encoding: TextEncoding, _ alternative: TextEncoding?
  ) throws {
    let decision = try Self.decision([UInt8](text, as: name))
    #expect(decision == EncodingDecision(encoding: encoding, alternative: alternative))
  }

  @Test func asciiIsUTF8() throws {
    #expect(
      try Self.decision(Array("a,b\n1,2\n".utf8)) == EncodingDecision(encoding: .utf8, alternative: nil))
    #expect(try Self.decision([]) == EncodingDecision(encoding: .utf8, alternative: nil))
  }

  /// Every byte replaced, taken away or doubled in turn: the other rows stay what they are.
  @Test(arguments: [TextEncoding.utf8, .gb18030])
  func oneDamagedRowDoesNotChangeTheOthers(_ encoding: TextEncoding) throws {
    let bytes = [UInt8](Self.table, as: encoding.systemName)
    for index in bytes.indices {
      let damages: [[UInt8]] = [[0x80], [0xFF], [0xC3], [0x00], [], [bytes[index], bytes[index]]]
      // Two at each byte, other ones at the next.
      for damage in [damages[index % 6], damages[(index / 3 + 3) % 6]] {
        let damaged = bytes[..<index] + damage + bytes[(index + 1)...]
        let found = try Self.decision(Array(damaged)).encoding
        #expect(found == encoding, "byte \(index) to \(damage)")
      }
    }
  }

  @Test(arguments: [TextEncoding.utf8, .gb18030])
  func chineseBehindBlocksOfASCIIDecides(_ encoding: TextEncoding) throws {
    let plain = [UInt8](repeating: UInt8(ascii: "x"), count: 700_000) + [UInt8(ascii: "\n")]
    let bytes = plain + [UInt8](Self.table, as: encoding.systemName)
    #expect(try Self.decision(bytes).encoding == encoding)
  }

  /// A byte lost below the header makes every later pair a wrong one.
  @Test(arguments: [TextEncoding.utf16LittleEndian, .utf16BigEndian])
  func utf16IsKnownByWhatStandsBeforeALostByte(_ encoding: TextEncoding) throws {
    let bytes = [UInt8](Self.table, as: encoding.systemName)
    let header = Self.table.prefix { $0 != "\r\n" }.utf16.count * 2 + 4
    for index in header..<bytes.count {
      var damaged = bytes
      damaged.remove(at: index)
      #expect(try Self.decision(damaged).encoding == encoding, "without byte \(index)")
    }
  }

  /// A few NULs do not make a text UTF-16, at whichever place.
  /// Wherever among the bytes that are looked at together the first one stands that is not ASCII.
  @Test func theFirstByteThatIsNotASCIIIsFoundAtEveryPlace() throws {
    let blocks = 256 << 10
    for length in Array(0...200) + Array(blocks - 70...blocks + 70) {
      let ascii = [UInt8](repeating: UInt8(ascii: "a"), count: length)
      #expect(try ByteSource(bytes: ascii).firstNonASCII() == nil)
      #expect(try ByteSource(bytes: ascii + [0x80]).firstNonASCII() == length)
      #expect(try ByteSource(bytes: ascii + [0xFF] + ascii.prefix(90)).firstNonASCII() == length)
    }
  }

  @Test func damagedASCIIIsNotTakenForUTF16() throws {
    let bytes = Array("id,name,region\n1,first studio,150100\n2,second studio,150200\n".utf8)
    for index in bytes.indices {
      var damaged = bytes
      damaged[index] = 0
      #expect(try Self.decision(damaged).encoding == .utf8)
      damaged.insert(0, at: index)
      #expect(try Self.decision(damaged).encoding == .utf8)
    }
  }
}
