import CSV
import Testing

/// Rows as text, a broken one marked with its defect.
private func rows(_ text: String, expecting count: Int? = nil) throws -> [[String]] {
  var reader = RowReader(bytes: Array(text.utf8))
  reader.expectedCount = count
  var result: [[String]] = []
  while try reader.advance() {
    let row = reader.row
    result.append((0..<row.count).map { String(copying: row[$0]) })
  }
  return result
}

extension String {
  fileprivate init(copying bytes: Span<UInt8>) {
    var copy: [UInt8] = []
    for index in bytes.indices { copy.append(bytes[index]) }
    self = String(decoding: copy, as: UTF8.self)
  }
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
