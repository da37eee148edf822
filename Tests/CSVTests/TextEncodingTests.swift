import TestSupport
import Testing

@testable import CSV

@Suite struct TextEncodingTests {
  @Test(arguments: [
    ("utf-8", "UTF-8"), ("UTF8", "UTF-8"), ("utf-8-sig", "UTF-8 (BOM)"), ("UTF-16LE", "UTF-16LE"),
    ("utf-16", "UTF-16LE"), ("Utf16-BE", "UTF-16BE"), ("GBK", "GB18030"), ("gb2312", "GB18030"),
    ("cp936", "GB18030"), ("GB 18030", "GB18030"),
  ])
  func isKnownByItsNames(_ written: String, _ name: String) {
    #expect(TextEncoding(name: written)?.name == name)
  }

  @Test(arguments: ["", "latin1", "big5", "utf-32", "gb", "８"])
  func isNotGuessedFromAnotherName(_ name: String) {
    #expect(TextEncoding(name: name) == nil)
  }

  @Test(arguments: TextEncoding.unmarked)
  func isReadBackFromAnAccount(_ encoding: TextEncoding) {
    for hasMark in [false, true] {
      let variant = TextEncoding(scheme: encoding.scheme, hasMark: hasMark)
      #expect(TextEncoding(name: variant.name) == variant)
    }
  }

  @Test(arguments: TextEncoding.unmarked)
  func isToldByItsMark(_ encoding: TextEncoding) throws {
    let bytes = [UInt8]("\u{FEFF}名称,人数\r\n甲,3\r\n", as: encoding.systemName)
    let head = try FileHead(of: ByteSource(bytes: bytes), encoding: nil)
    #expect(head.encoding == TextEncoding(scheme: encoding.scheme, hasMark: true))
    let rows = try ReadRow.all(of: RowReader(bytes: bytes))
    #expect(rows.map(\.cells) == [["名称", "人数"], ["甲", "3"]])
  }

  /// A mark is no text, whatever the configuration says, and decides the order of UTF-16.
  @Test func keepsTheMarkOutWhenItIsGiven() throws {
    let utf8 = try RowReader(bytes: Array("\u{FEFF}甲,乙\n".utf8), encoding: .utf8, dialect: .comma)
    #expect(utf8.encoding == .utf8WithMark)
    #expect(try ReadRow.all(of: utf8).map(\.cells) == [["甲", "乙"]])
    let bytes = [UInt8]("\u{FEFF}甲,乙\n", as: "UTF-16BE")
    let utf16 = try RowReader(bytes: bytes, encoding: TextEncoding(name: "utf-16"), dialect: .comma)
    #expect(utf16.encoding.name == "UTF-16BE (BOM)")
    #expect(try ReadRow.all(of: utf16).map(\.cells) == [["甲", "乙"]])
    let other = try RowReader(bytes: Array("\u{FEFF}a\n".utf8), encoding: .gb18030, dialect: .comma)
    #expect(other.encoding == .gb18030)
  }
}
