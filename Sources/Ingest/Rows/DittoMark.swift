/// A cell that means the value above it: 同上, 〃, ″, ", 同前, `..` (style §7.3).
enum DittoMark {
  /// True for a cell's text that is nothing else.
  @inline(__always)
  static func matches(_ text: Span<UInt8>) -> Bool {
    guard text.count > 0, text.count <= longest, leads[Int(text[0])] else { return false }
    // 同 shares its first byte with a thousand other ideographs.
    if text[0] == 0xE5, text.count < 3 || text[1] != 0x90 || text[2] != 0x8C { return false }
    return isMark(text)
  }

  static func matches(_ text: String) -> Bool { matches(Array(text.utf8).span) }

  private static func isMark(_ text: Span<UInt8>) -> Bool {
    marks.contains(CellText.string(text).filter { $0 != " " && $0 != "\u{3000}" })
  }

  private static let marks: Set<String> = [
    "同上", "同前", "同上行", "同上格", "(同上)", "（同上）", "〃", "″", "\"", "\"\"", "＂", "”", "“", "“”", "””",
    "..", "．．", "。。", "‥",
  ]
  private static let longest = 18
  /// Bytes that a mark begins with: every other cell is passed over at once.
  private static let leads: [Bool] = {
    var leads = [Bool](repeating: false, count: 256)
    for mark in marks { leads[Int(mark.utf8.first ?? 0)] = true }
    return leads
  }()
}
