/// Every character of GB 18030 as UTF-8, asked of the system once.
///
/// An entry holds the UTF-8 bytes, the first one lowest, and 0 where the code is none.
struct GB18030Table: Sendable {
  /// By the low seven bits of the lead byte, then the trail byte.
  let pairs: [UInt32]
  /// The four-byte codes of the basic plane, by their number from 81308130 on.
  let quads: [UInt32]

  private static let shared = GB18030Table(systemName: "GB18030")
  /// The number of 90308130, which is U+10000; from there on the codes run as the scalars do.
  private static let supplementary = 189_000

  /// The one table of the process; throws where the system has none.
  static func loaded() throws(InputFault) -> GB18030Table {
    guard let shared else { throw .encodingUnavailable(.gb18030) }
    return shared
  }

  init?(systemName: String) {
    guard let converter = SystemConverter(from: systemName) else { return nil }
    var pairs = [UInt32](repeating: 0, count: 128 << 8)
    for lead in UInt8(0x81)...0xFE {
      for trail in UInt8(0x40)...0xFE where trail != 0x7F {
        pairs[Int(lead & 0x7F) << 8 | Int(trail)] = converter.character([lead, trail])
      }
    }
    self.pairs = pairs
    quads = (0..<4 * 12_600).map { converter.character(Self.code(number: $0)) }
  }

  /// The four bytes of the code with that number.
  private static func code(number: Int) -> [UInt8] {
    let (lead, third) = (number / 12_600, number / 10 % 126)
    return [
      UInt8(0x81 + lead), UInt8(0x30 + number / 1260 % 10), UInt8(0x81 + third), UInt8(0x30 + number % 10),
    ]
  }

  /// The character of a four-byte code of lawful form, 0 where there is none.
  func quad(_ first: UInt8, _ second: UInt8, _ third: UInt8, _ fourth: UInt8) -> UInt32 {
    let row = (Int(first) - 0x81) * 10 + Int(second) - 0x30
    let number = (row * 126 + Int(third) - 0x81) * 10 + Int(fourth) - 0x30
    if number < quads.count { return quads[number] }
    guard number >= Self.supplementary, number < Self.supplementary + 0x10_0000 else { return 0 }
    return UInt32(number - Self.supplementary + 0x1_0000).asUTF8
  }
}

extension UInt32 {
  /// A scalar from U+0080 on as its UTF-8 bytes, the first one lowest.
  @inline(__always)
  var asUTF8: UInt32 {
    let last = 0x80 | self & 0x3F
    if self < 0x800 { return last << 8 | 0xC0 | self >> 6 }
    let middle = 0x80 | self >> 6 & 0x3F
    if self < 0x1_0000 { return last << 16 | middle << 8 | 0xE0 | self >> 12 }
    return last << 24 | middle << 16 | (0x80 | self >> 12 & 0x3F) << 8 | 0xF0 | self >> 18
  }

  /// How many UTF-8 bytes it holds.
  @inline(__always)
  var utf8Length: Int { 4 - leadingZeroBitCount >> 3 }
}
