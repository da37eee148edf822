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
    if start + 1 < end, cell[start] == UInt8(ascii: "'") {
      start += guardLength(cell, from: start, to: end)
    } else if start + 3 < end, cell[start] == UInt8(ascii: "="), isQuotedFormula(cell, from: start, to: end) {
      return cell.extracting(start + 2..<end - 1)
    }
    return cell.extracting(start..<end)
  }

  static func trimmed(_ cell: String) -> String { string(trimmed(cell.utf8.span)) }

  /// The text of the cell, empty too where it only says that there is nothing: 无, 暂无, 空, /, —, - (style §7.2).
  @_lifetime(copy cell)
  static func content(_ cell: Span<UInt8>) -> Span<UInt8> {
    let text = trimmed(cell)
    guard text.count <= longestMark, text.count > 0 else { return text }
    return isAbsenceMark(text) ? text.extracting(0..<0) : text
  }

  /// The text as it is read where a number, a date or a person is looked for in it: without the characters that have no
  /// width, every blank and line break a space. Other control characters are damage and stay.
  static func visible(_ text: Span<UInt8>) -> String {
    var visible = String.UnicodeScalarView()
    for scalar in string(text).unicodeScalars {
      switch scalar.value {
      case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF: continue
      case 0x09, 0x0A, 0x0D, 0x20, 0x85, 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
        visible.append(" ")
      default: visible.append(scalar)
      }
    }
    return String(visible)
  }

  static func string(_ text: Span<UInt8>) -> String {
    text.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }

  static func bytes(of text: Span<UInt8>) -> [UInt8] {
    text.withUnsafeBufferPointer(Array.init)
  }

  private static func isAbsenceMark(_ text: Span<UInt8>) -> Bool {
    if text[0] == UInt8(ascii: "-") || text[0] == UInt8(ascii: "/") {
      return text.indices.allSatisfy { text[$0] == UInt8(ascii: "-") || text[$0] == UInt8(ascii: "/") }
    }
    return leads[Int(text[0] ^ text[text.count - 1])] && marks.contains(packed(text))
  }

  static let longestMark = 9
  private static let marks: [UInt128] = [
    "无", "暂无", "没有", "无数据", "空", "空白", "（空）", "(空)", "暂缺", "不详", "未知", "待定", "待补", "—", "——", "———", "–",
    "－", "－－", "／", "\\", "N/A", "n/a", "NULL", "null",
  ].map { packed(Array($0.utf8).span) }

  /// By the first and the last byte together: nearly every other cell is passed over at once.
  private static let leads: [Bool] = {
    var leads = [Bool](repeating: false, count: 256)
    for mark in marks {
      let length = (UInt128.bitWidth - mark.leadingZeroBitCount + 7) / 8
      leads[Int(UInt8(truncatingIfNeeded: mark) ^ UInt8(truncatingIfNeeded: mark >> (8 * (length - 1))))] =
        true
    }
    return leads
  }()

  /// At most sixteen bytes as one number.
  private static func packed(_ text: Span<UInt8>) -> UInt128 {
    var number: UInt128 = 0
    for index in text.indices { number = number << 8 | UInt128(text[index]) }
    return number
  }

  /// The length of the blank at `index`: space, tab, CR and LF, U+00A0, U+3000 and the spaces and marks without width of U+2000 to
  /// U+206F, U+FEFF; 0 for anything else.
  private static func blankLength(_ cell: Span<UInt8>, from index: Int, to end: Int) -> Int {
    let byte = cell[index]
    if byte <= 0x20 { return isBlank(byte) ? 1 : 0 }
    guard byte >= 0xC2 else { return 0 }
    if byte == 0xC2 { return index + 1 < end && (cell[index + 1] == 0xA0 || cell[index + 1] == 0x85) ? 2 : 0 }
    guard byte >= 0xE2, index + 2 < end else { return 0 }
    switch (byte, cell[index + 1], cell[index + 2]) {
    case (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF), (0xE2, 0x80, 0x80...0x8F), (0xE2, 0x80, 0xA8...0xAF),
      (0xE2, 0x81, 0x9F...0xA4):
      return 3
    default: return 0
    }
  }

  private static func blankLength(_ cell: Span<UInt8>, endingAt end: Int, from start: Int) -> Int {
    let byte = cell[end - 1]
    if byte <= 0x20 { return isBlank(byte) ? 1 : 0 }
    guard byte >= 0x80 else { return 0 }
    if end - start >= 2, blankLength(cell, from: end - 2, to: end) == 2 { return 2 }
    return end - start >= 3 && blankLength(cell, from: end - 3, to: end) == 3 ? 3 : 0
  }

  /// Other control characters are damage.
  @inline(__always)
  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  /// 1 where the apostrophe at `index` stands before a character that would begin a formula or a digit, or before a
  /// letter and is no opening quote.
  private static func guardLength(_ cell: Span<UInt8>, from index: Int, to end: Int) -> Int {
    switch cell[index + 1] {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D, 0x30...0x39:
      1
    case 0x41...0x5A, 0x61...0x7A:
      (index + 2..<end).contains { cell[$0] == UInt8(ascii: "'") } ? 0 : 1
    case 0xEF where index + 3 < end && cell[index + 2] == 0xBC:
      [0x9D, 0x8B, 0x8D, 0xA0].contains(cell[index + 3]) ? 1 : 0
    default: 0
    }
  }

  /// `="00123"`, with which some programs keep a spreadsheet from reading a number.
  private static func isQuotedFormula(_ cell: Span<UInt8>, from start: Int, to end: Int) -> Bool {
    guard cell[start + 1] == UInt8(ascii: "\""), cell[end - 1] == UInt8(ascii: "\"") else { return false }
    return (start + 2..<end - 1).allSatisfy { cell[$0] != UInt8(ascii: "\"") }
  }
}
