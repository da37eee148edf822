/// The number in a cell without what is written around it and says nothing: 共12人, 12（人）, 人民币2万元整, RMB 300.
enum NumberText {
  private static let currencies = ["人民币", "RMB", "rmb", "CNY", "cny"]

  static func number(_ text: String) -> String {
    var text = unbracketed(trimmed(text))
    for prefix in ["合计", "共计", "共", "计"] where text.hasPrefix(prefix) {
      text = trimmed(String(text.dropFirst(prefix.count)))
      break
    }
    while let last = text.last, "。．.；;，,".contains(last), text.count > 1 { text.removeLast() }
    return text
  }

  static func amount(_ text: String) -> String {
    var text = number(text)
    for currency in currencies where text.hasPrefix(currency) {
      text = trimmed(String(text.dropFirst(currency.count).drop { ":：".contains($0) }))
      break
    }
    for currency in currencies where text.hasSuffix(currency) {
      text = trimmed(String(text.dropLast(currency.count)))
      break
    }
    return text
  }

  /// True for a text in which no number was meant: 间接效益, 社会效益显著.
  static func isWords(_ text: String) -> Bool {
    !CompatibilityFolding.fold(text).unicodeScalars.contains { scalar in
      ("0"..."9").contains(scalar) || ["万", "萬", "亿", "億", "元", "圆"].contains(scalar)
    }
  }

  /// 12（人） is 12人: brackets around the unit at the end, never around digits.
  private static func unbracketed(_ text: String) -> String {
    guard let last = text.last, last == ")" || last == "）",
      let open = text.lastIndex(where: { $0 == "(" || $0 == "（" }), open > text.startIndex
    else { return text }
    let inside = text[text.index(after: open)...].dropLast()
    guard !inside.unicodeScalars.contains(where: isDigit) else { return text }
    return trimmed(String(text[..<open])) + inside
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.numericType == .decimal || "一二三四五六七八九十两".unicodeScalars.contains(scalar)
  }

  private static func trimmed(_ text: String) -> String {
    var text = Substring(text)
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
