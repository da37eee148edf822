/// The published figures as rows of indicators: the label with its subject, the value with its word.
enum IndicatorTable {
  /// region, indicator, label, period, value, unit, source
  static func rows() -> [[String]] {
    BuiltinTable.publishedFigures().filter { $0.count == 9 }.map { figure in
      let (value, unit) = written(figure[6], word: figure[7], unit: figure[8])
      return [figure[1], figure[2], label(subject: figure[3], figure[4]), figure[5], value, unit, figure[0]]
    }
  }

  private static func label(subject: String, _ label: String) -> String {
    subject == label || label.contains(subject) ? label : "\(subject)：\(label)"
  }

  /// A number with a word keeps its 万 or 亿 beside it, because there the word's place says how exact the number
  /// is: 304万多 but 140余万 (style §3, policy 7), and 近2 alone would mean less than 2, not less than 2亿.
  private static func written(_ number: String, word: String, unit: String) -> (value: String, unit: String) {
    guard !word.isEmpty else { return (number, unit) }
    let scale = unit.first.map { $0 == "万" || $0 == "亿" ? String($0) : "" } ?? ""
    let counter = String(unit.dropFirst(scale.count))
    switch word {
    case "近":
      return ("近\(number)\(scale)", counter)
    case "多", "余":
      return (number.hasSuffix("0") ? "\(number)\(word)\(scale)" : "\(number)\(scale)\(word)", counter)
    default:
      let ends = number.split(separator: "~").map { $0 + scale }.joined(separator: "~")
      return (ends + word, counter)
    }
  }
}
