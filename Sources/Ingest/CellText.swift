/// What is inside a cell: without the blanks around it and the apostrophe that guards it from a spreadsheet.
enum CellText {
  /// The text of the cell, empty where there is none.
  @_lifetime(copy cell)
  static func trimmed(_ cell: Span<UInt8>) -> Span<UInt8> {
    var start = 0
    var end = cell.count
    while start < end {
      let length = blankLength(cell, from: start, to: end)
      if length == 0 { break }
      start += length
    }
    while end > start {
      let length = blankLength(cell, endingAt: end, from: start)
      if length == 0 { break }
      end -= length
    }
    if start + 1 < end, cell[start] == UInt8(ascii: "'") { start += guardLength(cell, from: start, to: end) }
    return cell.extracting(start..<end)
  }

  /// The text of the cell, empty too where it only says that there is nothing: 无, 暂无, /, —, - (style §7.2).
  @_lifetime(copy cell)
  static func content(_ cell: Span<UInt8>) -> Span<UInt8> {
    let text = trimmed(cell)
    guard text.count <= 6, text.count > 0 else { return text }
    return isAbsenceMark(text) ? text.extracting(0..<0) : text
  }

  static func string(_ text: Span<UInt8>) -> String {
    String(decoding: bytes(of: text), as: UTF8.self)
  }

  static func bytes(of text: Span<UInt8>) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: text.count) { buffer, count in
      for index in text.indices { buffer[index] = text[index] }
      count = text.count
    }
  }

  private static func isAbsenceMark(_ text: Span<UInt8>) -> Bool {
    if text[0] == UInt8(ascii: "-") || text[0] == UInt8(ascii: "/") {
      return text.indices.allSatisfy { text[$0] == UInt8(ascii: "-") || text[$0] == UInt8(ascii: "/") }
    }
    guard text[0] >= 0x80 else { return false }
    return marks.contains { mark in
      mark.count == text.count && mark.indices.allSatisfy { mark[$0] == text[$0] }
    }
  }

  private static let marks: [[UInt8]] = ["无", "暂无", "—", "——", "–", "－", "－－", "／", "没有"].map {
    Array($0.utf8)
  }

  /// The length of the blank at `index`: ASCII blanks, U+3000, U+00A0, U+200B, U+FEFF; 0 for anything else.
  private static func blankLength(_ cell: Span<UInt8>, from index: Int, to end: Int) -> Int {
    let byte = cell[index]
    if byte <= 0x20 { return 1 }
    guard byte >= 0xC2 else { return 0 }
    if byte == 0xC2 { return index + 1 < end && cell[index + 1] == 0xA0 ? 2 : 0 }
    guard index + 2 < end else { return 0 }
    switch (byte, cell[index + 1], cell[index + 2]) {
    case (0xE3, 0x80, 0x80), (0xE2, 0x80, 0x8B), (0xEF, 0xBB, 0xBF): return 3
    default: return 0
    }
  }

  private static func blankLength(_ cell: Span<UInt8>, endingAt end: Int, from start: Int) -> Int {
    let byte = cell[end - 1]
    if byte <= 0x20 { return 1 }
    guard byte >= 0x80 else { return 0 }
    if end - start >= 2, blankLength(cell, from: end - 2, to: end) == 2 { return 2 }
    return end - start >= 3 && blankLength(cell, from: end - 3, to: end) == 3 ? 3 : 0
  }

  /// 1 where the apostrophe at `index` stands before a character that would begin a formula, or a digit.
  private static func guardLength(_ cell: Span<UInt8>, from index: Int, to end: Int) -> Int {
    switch cell[index + 1] {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D, 0x30...0x39:
      1
    case 0xEF where index + 3 < end && cell[index + 2] == 0xBC:
      [0x9D, 0x8B, 0x8D, 0xA0].contains(cell[index + 3]) ? 1 : 0
    default: 0
    }
  }
}
