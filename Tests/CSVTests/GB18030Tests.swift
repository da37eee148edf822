import TestSupport
import Testing

@testable import CSV

/// The tables against Python's, which are not the system's.
@Suite struct GB18030Tests {
  /// Codes that Python leaves in the private-use area, as GB 18030-2000 had them, and the system has where later editions
  /// put them.
  private static let newer: [UInt16: UInt32] = [
    0xA6D9: 0xFE10, 0xA6DA: 0xFE12, 0xA6DB: 0xFE11, 0xA6DC: 0xFE13, 0xA6DD: 0xFE14, 0xA6DE: 0xFE15,
    0xA6DF: 0xFE16, 0xA6EC: 0xFE17, 0xA6ED: 0xFE18, 0xA6F3: 0xFE19, 0xA8BC: 0x1E3F, 0xFE51: 0x20087,
    0xFE52: 0x20089, 0xFE53: 0x200CC, 0xFE59: 0x9FB4, 0xFE61: 0x9FB5, 0xFE66: 0x9FB6, 0xFE67: 0x9FB7,
    0xFE6C: 0x215D7, 0xFE6D: 0x9FB8, 0xFE76: 0x2298F, 0xFE7E: 0x9FB9, 0xFE90: 0x9FBA, 0xFE91: 0x241FE,
    0xFEA0: 0x9FBB,
  ]

  /// Four-byte codes, by their number, that Python still has for some of these characters: no codes any more, and for one
  /// its old place.
  private static let moved: [Int: UInt32?] = {
    var moved: [Int: UInt32?] = [7457: 0xE7C7]
    for number in Array(19_057...19_064) + Array(39_076...39_085) { moved[number] = .some(nil) }
    return moved
  }()

  /// What each code is decoded to; nil where it is no text.
  private static func scalars(_ codes: [[UInt8]]) throws -> [UInt32?] {
    let decoder = try #require(try TextDecoder(.gb18030))
    let text = decoder.text(of: codes.flatMap { $0 + [0x0A] }, from: 0, isLast: true)
    return text.dropLast().split(separator: 0x0A, omittingEmptySubsequences: false).map { code in
      guard !code.contains(DecodingCursor.fault) else { return nil }
      let scalars = String(decoding: code, as: UTF8.self).unicodeScalars
      return scalars.count == 1 ? scalars.first?.value : nil
    }
  }

  private static func python(_ script: String) throws -> [UInt32?] {
    let text = try #require(Python.output(of: script, on: ""))
    return text.split(separator: "\n").map { UInt32($0, radix: 16) }
  }

  @Test func everyPairIsThatOfPythonButForNewerEditions() throws {
    var codes: [UInt16] = []
    for lead in UInt16(0x81)...0xFE {
      for trail in UInt16(0x40)...0xFE where trail != 0x7F { codes.append(lead << 8 | trail) }
    }
    #expect(codes.count == 23_940)
    let ours = try Self.scalars(codes.map { [UInt8($0 >> 8), UInt8($0 & 0xFF)] })
    let theirs = try Self.python(
      """
      for lead in range(0x81, 0xFF):
        for trail in range(0x40, 0xFF):
          if trail != 0x7F: print("%x" % ord(bytes([lead, trail]).decode("gb18030")))
      """)
    #expect(ours.allSatisfy { $0 != nil })
    var different: [UInt16: UInt32] = [:]
    for (code, (our, their)) in zip(codes, zip(ours, theirs)) where our != their { different[code] = our }
    #expect(theirs.count == ours.count)
    #expect(different == Self.newer)
  }

  /// All codes of the basic plane, and some of each other plane with the ends of every range.
  @Test func codesOfFourBytesAreThoseOfPython() throws {
    let numbers =
      Array(0..<4 * 12_600) + Array(188_990..<189_010) + Array(stride(from: 189_000, to: 1_237_600, by: 397))
      + Array(1_237_570..<1_237_590) + Array(50_400..<50_500)
    let ours = try Self.scalars(
      numbers.map { number in
        [
          UInt8(0x81 + number / 12_600), UInt8(0x30 + number / 1260 % 10), UInt8(0x81 + number / 10 % 126),
          UInt8(0x30 + number % 10),
        ]
      })
    let theirs = try Self.python(
      """
      numbers = list(range(4 * 12600)) + list(range(188990, 189010)) + list(range(189000, 1237600, 397))
      for n in numbers + list(range(1237570, 1237590)) + list(range(50400, 50500)):
        code = bytes([0x81 + n // 12600, 0x30 + n // 1260 % 10, 0x81 + n // 10 % 126, 0x30 + n % 10])
        try: print("%x" % ord(code.decode("gb18030")))
        except UnicodeDecodeError: print("-")
      """)
    #expect(theirs.count == ours.count)
    var different: [Int: UInt32?] = [:]
    for (number, (our, their)) in zip(numbers, zip(ours, theirs)) where our != their {
      different[number] = .some(our)
    }
    #expect(different == Self.moved)
  }

  /// 0x80 and 0xFF begin nothing, a lead byte needs its trail, and what stands behind is read as it is.
  @Test(
    arguments: [
      ([0x80], 2), ([0xFF], 2), ([0xB9], 2), ([0xB9, 0x7F], 2), ([0xB9, 0xFF], 2), ([0x81, 0x30], 2),
      ([0x81, 0x30, 0x81], 2), ([0x81, 0x30, 0x41, 0x30], 2), ([0x81, 0x30, 0x81, 0x41], 2),
      ([0x84, 0x31, 0xA4, 0x40], 2), ([0xE3, 0x32, 0x9A, 0x36], 2), ([0xB9, 0xA4, 0xFF], 4),
    ] as [([UInt8], Int)])
  func whatIsNoCodeIsLocated(_ bytes: [UInt8], _ offset: Int) throws {
    let text = Array("a,".utf8) + bytes + Array(",b\nc,d,e\n".utf8)
    let rows = try ReadRow.all(of: RowReader(bytes: text, encoding: .gb18030, dialect: .comma))
    #expect(rows.map(\.defect) == [.invalidText(offset: offset), nil])
    #expect(rows.map(\.cells.count) == [3, 3])
    #expect(rows[0].raw == Array("a,".utf8) + bytes + Array(",b".utf8))
  }

  /// `|` and `\` are trail bytes too.
  @Test func trailBytesAreNoDelimiters() throws {
    let bytes: [UInt8] = [0x81, 0x7C, 0x7C, 0x81, 0x5C, 0x0A]
    let rows = try ReadRow.all(of: RowReader(bytes: bytes, encoding: .gb18030, dialect: .pipe))
    #expect(rows.map(\.cells) == [["亅", "乗"]])
  }

  @Test func aSystemWithoutTheTableIsToldFrom() {
    #expect(GB18030Table(systemName: "no-such-encoding") == nil)
  }
}
