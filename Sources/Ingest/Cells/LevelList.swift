/// Takes a cell of several levels apart (style §7.2).
enum LevelList {
  /// The parts between 、，；/ + and line breaks that stand outside brackets: 旗县（市、区）级 is one part.
  static func parts(of cell: String) -> [String] {
    var parts = [""]
    var depth = 0
    for character in CompatibilityFolding.fold(cell) {
      if character == "(" { depth += 1 } else if character == ")" { depth -= 1 }
      if depth <= 0, separators.contains(character) {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts.map { CellText.trimmed($0) }.filter { !$0.isEmpty }
  }

  /// What a part that is no level by itself may hold: 自治区级和市级, 自治区级 市级, 自治区级市级.
  static func words(of part: String) -> [String] {
    guard !part.contains("(") else { return [part] }
    var words = [""]
    for character in part {
      if conjunctions.contains(character) || character == " " {
        words.append("")
        continue
      }
      words[words.count - 1].append(character)
      if character == "级" { words.append("") }
    }
    return words.filter { !$0.isEmpty }
  }

  private static let separators: Set<Character> = [
    "、", ",", ";", "。", "/", "|", "+", "&", "\n", "\r\n", "\r",
  ]
  private static let conjunctions: Set<Character> = ["和", "及", "与", "兼"]
}
