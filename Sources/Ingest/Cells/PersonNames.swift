/// The persons that a cell names: 王刚（劳模）, 王刚、李强, 王刚等5人, 巴特尔·孟 (style §7.2).
struct PersonNames: Equatable {
  /// The names as they are printed: without the blanks that align them, the dot of a Mongolian name a middle dot.
  private(set) var text: String
  /// What stands in brackets behind a single name and is an honour.
  private(set) var honour: String?
  /// How many people a list of names, or 等5人, stands for; nil for one name or for what is no list of names.
  private(set) var count: Int?

  private static let separators: Set<Character> = ["、", "，", ",", ";", "；", "/", "\\", "|"]
  private static let dots: Set<Unicode.Scalar> = ["·", "･", "・", "•", "‧", "∙", "．", "."]
  private static let honourWords = [
    "劳模", "劳动模范", "先进工作者", "工匠", "五一", "先锋", "能手", "标兵", "大师", "奖章", "技师", "专家", "模范", "巾帼", "首席",
  ]
  /// How a word ends that tells what people do, not who they are.
  private static let callings: Set<Character> = ["员", "工", "师", "人", "部", "室", "组", "队", "长", "等", "名"]

  /// - Parameter cell: as `CellText.visible` gives it.
  init(_ cell: String) {
    let (name, remark) = Self.parted(cell)
    var names = name.split(whereSeparator: Self.separators.contains).map { Self.name(String($0)) }
    names.removeAll(where: \.isEmpty)
    let isHonour =
      names.count == 1 && remark.map { remark in Self.honourWords.contains { remark.contains($0) } } ?? false
    text = names.joined(separator: "、")
    if isHonour { honour = remark } else if let remark { text += "（\(remark)）" }
    count = Self.count(names)
  }

  /// - Parameter text: of which `isOneName` is true.
  init(oneName text: String) { self.text = text }

  /// Hanzi of the common range and nothing else, as nearly every cell has them: nothing parts, aligns or counts them.
  static func isOneName(_ cell: Span<UInt8>) -> Bool {
    guard cell.count % 3 == 0 else { return false }
    var start = 0
    while start < cell.count {
      let lead = cell[start]
      // U+4E00 and what follows; before it stand other signs.
      guard (0xE5...0xE9).contains(lead) || lead == 0xE4 && cell[start + 1] >= 0xB8 else { return false }
      start += 3
    }
    return true
  }

  /// The text before brackets at the end, and what they hold.
  private static func parted(_ cell: String) -> (name: String, remark: String?) {
    let last = cell.lastIndex { $0 != " " }
    guard let last, cell[last] == ")" || cell[last] == "）",
      let open = cell[..<last].lastIndex(where: { $0 == "(" || $0 == "（" }), open > cell.startIndex
    else { return (cell, nil) }
    let remark = cell[cell.index(after: open)..<last].filter { $0 != " " }
    return (String(cell[..<open]), remark.isEmpty ? nil : remark)
  }

  /// One name; blanks between Chinese characters only align it, those of a Latin name stay.
  private static func name(_ text: String) -> String {
    var name = String.UnicodeScalarView()
    for word in text.split(separator: " ") {
      if let last = name.last, let first = word.unicodeScalars.first, !isChinese(last), !isChinese(first) {
        name.append(" ")
      }
      name.append(contentsOf: word.unicodeScalars)
    }
    let scalars = Array(name)
    var result = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let isBetween =
        index > 0 && index + 1 < scalars.count && isChinese(scalars[index - 1])
        && isChinese(scalars[index + 1])
      result.append(dots.contains(scalar) && isBetween ? "·" : scalar)
    }
    return String(result)
  }

  private static func isChinese(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\u{3400}"..."\u{4DBF}", "\u{4E00}"..."\u{9FFF}", "·", "〇": true
    default: false
    }
  }

  /// 王刚、李强 are two people; 王刚、李强等5人 are five.
  private static func count(_ names: [String]) -> Int? {
    guard let last = names.last else { return nil }
    if let mark = last.lastIndex(of: "等"), mark > last.startIndex, let end = last.last, "人名位".contains(end) {
      let digits = CompatibilityFolding.fold(String(last[last.index(after: mark)...].dropLast()))
      let listed = names.dropLast() + [String(last[..<mark])]
      guard listed.allSatisfy(isName), let total = Int(digits), total >= listed.count else { return nil }
      return total
    }
    return names.count > 1 && names.allSatisfy(isName) ? names.count : nil
  }

  private static func isName(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    guard scalars.allSatisfy(isChinese), let last = text.last, !callings.contains(last) else { return false }
    return (2...4).contains(scalars.count) || scalars.contains("·") && scalars.count <= 16
  }
}
