/// A header cell as it is compared: folded, and apart from the unit in brackets at its end.
struct HeaderName: Equatable {
  /// With the content of brackets kept: 旗县（市、区） is 旗县市区.
  var whole: String
  /// Without the brackets at the end: 经济效益（万元） is 经济效益.
  var stem: String
  /// What stood in the brackets at the end, folded (`万元`, `m2`).
  var unit: String?

  init(_ header: String) {
    whole = Self.folded(header)
    let text = CompatibilityFolding.fold(header, dropping: Self.blanks)
    if let last = text.last, Self.closing.contains(last),
      let open = text.lastIndex(where: Self.opening.contains),
      open > text.startIndex
    {
      stem = Self.folded(String(text[..<open]))
      let inside = text[text.index(after: open)...].dropLast()
      unit = Self.folded(String(inside.hasPrefix("单位") ? inside.dropFirst(2) : inside))
    } else {
      stem = whole
    }
  }

  /// Compatibility form, in lower case, without spaces, line breaks, `*`, `:`, brackets, `、` and `/` (style §7.1).
  static func folded(_ text: String) -> String { CompatibilityFolding.fold(text, dropping: dropped) }

  private static let opening: Set<Character> = ["(", "[", "【", "〔"]
  private static let closing: Set<Character> = [")", "]", "】", "〕"]
  private static let blanks: Set<Unicode.Scalar> = [
    " ", "\t", "\n", "\r", "\u{200B}", "\u{FEFF}", "*", ":", "'",
  ]
  private static let dropped = blanks.union(["(", ")", "[", "]", "【", "】", "〔", "〕", "、", "/", "_", "-"])
}
