import CSV
import Testing

/// Rows as text, a broken one marked with its defect.
private func rows(_ text: String, expecting count: Int? = nil) throws -> [[String]] {
  var reader = try RowReader(bytes: Array(text.utf8))
  reader.expectedCount = count
  var result: [[String]] = []
  while try reader.advance() {
    let row = reader.row
    result.append((0..<row.count).map { String(copying: row[$0]) })
  }
  return result
}

@Test(arguments: [
  ("a,b\nc,d\n", [["a", "b"], ["c", "d"]]),
  ("a,b\r\nc,d", [["a", "b"], ["c", "d"]]),
  ("a,b\rc,d\r", [["a", "b"], ["c", "d"]]),
  ("\u{FEFF}工作室,人数\n甲,3\n", [["工作室", "人数"], ["甲", "3"]]),
  ("\"a,b\",\"c\nd\"\n", [["a,b", "c\nd"]]),
  ("\"他说\"\"好\"\"\",x\n", [["他说\"好\"", "x"]]),
  ("\"\",,\"\"\n", [["", "", ""]]),
  ("5\" 管,x\n", [["5\" 管", "x"]]),
  ("a\n\n\r\nb\n", [["a"], ["b"]]),
  (",,\n", [["", "", ""]]),
  ("a\tb\nc\td,e\n", [["a", "b"], ["c", "d,e"]]),
  ("一二三四五六七八九十一二三四五六七八九十(1),！\"x\n", [["一二三四五六七八九十一二三四五六七八九十(1)", "！\"x"]]),
])
func cells(of text: String, are expected: [[String]]) throws {
  #expect(try rows(text) == expected)
}

/// Lines and cells of each row; a broken quote as the cell it is in.
private func lines(_ text: String, expecting count: Int? = nil) throws -> [String] {
  var reader = try RowReader(bytes: Array(text.utf8))
  reader.expectedCount = count
  var result: [String] = []
  while try reader.advance() {
    let row = reader.row
    let defect =
      switch row.defect {
      case .brokenQuote(let field): " broken \(field)"
      case .invalidText(let offset): " invalid \(offset)"
      case .nulByte(let offset): " NUL \(offset)"
      case nil: ""
      }
    result.append("\(row.line): \(row.count) \(String(copying: reader.raw))\(defect)")
  }
  return result
}

@Test(arguments: [
  // An unclosed quote that the next quote seems to close.
  ("a,\"b,c\nd,\"e\",f\ng,h,i\n", ["1: 3 a,\"b,c broken 1", "2: 3 d,\"e\",f", "3: 3 g,h,i"]),
  // One that nothing closes.
  ("a,b\nc,\"d\ne,f\n", ["1: 2 a,b", "2: 2 c,\"d broken 1", "3: 2 e,f"]),
  // Text behind a closing quote.
  ("\"a\"b,c\nd,e\n", ["1: 2 \"a\"b,c broken 0", "2: 2 d,e"]),
  // A quoted line break counts as a line.
  ("a,\"b\r\nc\"\nd,e\n", ["1: 2 a,\"b\r\nc\"", "3: 2 d,e"]),
  // Rows of several lines with a wrong number of cells have lost a quote.
  ("a,\"b\nc,d\"\ne,\"f\n\"\n", ["1: 2 a,\"b\nc,d\"", "3: 2 e,\"f\n\""]),
  ("a,\"b\nc,\",\"d\"\n", ["1: 2 a,\"b broken 1", "2: 3 c,\",\"d\" broken 1"]),
])
func aBrokenQuoteCostsItsLine(of text: String, is expected: [String]) throws {
  #expect(try lines(text, expecting: 2) == expected)
}

@Test(
  arguments: [
    [0xC3, 0x28], [0xE2, 0x28, 0xA1], [0xF0, 0x9F, 0x92], [0xED, 0xA0, 0x80], [0xC0, 0x80],
    [0xE0, 0x80, 0x80],
    [0xF4, 0x90, 0x80, 0x80], [0xF0, 0x80, 0x80, 0x80], [0x80], [0xFF], [0x00], [0xE4, 0xB8],
  ] as [[UInt8]])
func whatIsNoTextIsMarked(_ bytes: [UInt8]) throws {
  for padding in 0..<9 {
    let text = Array(repeating: UInt8(ascii: "x"), count: padding) + bytes + Array(",y\nz,中文😀é\n".utf8)
    var reader = try RowReader(bytes: text, encoding: .utf8)
    var defects: [RowDefect?] = []
    while try reader.advance() { defects.append(reader.row.defect) }
    #expect(defects == [bytes == [0] ? .nulByte(offset: padding) : .invalidText(offset: padding), nil])
    #expect(reader.line == 2)
  }
}
