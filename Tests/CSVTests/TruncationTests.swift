import TestSupport
import Testing

@testable import CSV

/// A file that ends anywhere: the row that is cut inside a character is located, the rows before it are what they were.
@Suite struct TruncationTests {
  private static let text = "名称,人数\r\n王刚，工作室,3\r\n\"𠂇a\",ᠮ\r\n"

  @Test(arguments: TextEncoding.unmarked)
  func atEveryByte(_ encoding: TextEncoding) throws {
    var ends: [Int] = [0]
    for scalar in Self.text.unicodeScalars {
      ends.append(ends[ends.count - 1] + [UInt8](String(scalar), as: encoding.systemName).count)
    }
    let bytes = [UInt8](Self.text, as: encoding.systemName)
    let whole = try ReadRow.all(of: RowReader(bytes: bytes, encoding: encoding, dialect: .comma))
    #expect(whole.map(\.defect) == [nil, nil, nil])
    for count in 0...bytes.count {
      let cut = try ReadRow.all(
        of: RowReader(bytes: Array(bytes[..<count]), encoding: encoding, dialect: .comma))
      let start = ends.last { $0 <= count } ?? 0
      let found = cut.compactMap { row in
        if case .invalidText(let offset) = row.defect { offset } else { nil }
      }
      #expect(found == (start < count ? [start] : []), "\(count) bytes")
      #expect(Array(cut.dropLast()) == Array(whole.prefix(max(0, cut.count - 1))), "\(count) bytes")
    }
  }

  @Test(arguments: [TextEncoding.utf16LittleEndian, .utf16BigEndian])
  func aLoneSurrogateIsLocated(_ encoding: TextEncoding) throws {
    let before = [UInt8]("a,", as: encoding.systemName),
      behind = [UInt8](",b\nc,d\n", as: encoding.systemName)
    let isLittle = encoding == .utf16LittleEndian
    for unit: [UInt8] in [[0xD8, 0x40], [0xDB, 0xFF], [0xDC, 0x00], [0xDF, 0xFF]] {
      let bytes = before + (isLittle ? unit.reversed() : unit) + behind
      let rows = try ReadRow.all(of: RowReader(bytes: bytes, encoding: encoding, dialect: .comma))
      #expect(rows.map(\.defect) == [.invalidText(offset: 4), nil])
      #expect(rows.map(\.cells.count) == [3, 2])
    }
  }

  @Test(arguments: [(TextEncoding.utf8, 7), (.utf16LittleEndian, 6), (.utf16BigEndian, 6), (.gb18030, 5)])
  func aNULIsLocated(_ encoding: TextEncoding, _ offset: Int) throws {
    let bytes = [UInt8]("工会,\0,x\na,b\n", as: encoding.systemName)
    let rows = try ReadRow.all(of: RowReader(bytes: bytes, encoding: encoding, dialect: .comma))
    #expect(rows.map(\.defect) == [.nulByte(offset: offset), nil])
  }

  /// Every unit of UTF-16 as the system's own converter reads it.
  @Test func everyUnitOfUTF16IsThatOfTheSystem() throws {
    let units = (UInt32(0x80)...0xFFFF).filter { $0 & 0xF800 != 0xD800 } + [0x1_0000, 0x2_0087, 0x10_FFFF]
    let text = String(String.UnicodeScalarView(units.compactMap(Unicode.Scalar.init)))
    for encoding in [TextEncoding.utf16LittleEndian, .utf16BigEndian] {
      let bytes = [UInt8](text, as: encoding.systemName)
      let rows = try ReadRow.all(of: RowReader(bytes: bytes, encoding: encoding, dialect: .tab))
      #expect(rows.map(\.cells) == [[text]])
    }
  }
}
