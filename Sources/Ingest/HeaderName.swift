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
    let text = CompatibilityFolding.fold(header).filter { !Self.isDropped($0) }
    if text.last == ")", let open = text.lastIndex(of: "("), open > text.startIndex {
      stem = Self.folded(String(text[..<open]))
      let inside = text[text.index(after: open)...].dropLast()
      unit = inside.hasPrefix("单位") ? Self.folded(String(inside.dropFirst(2))) : Self.folded(String(inside))
    } else {
      stem = whole
    }
  }

  /// Compatibility form, in lower case, without spaces, line breaks, `*`, `:`, brackets, `、` and `/` (style §7.1).
  static func folded(_ text: String) -> String {
    CompatibilityFolding.fold(text).lowercased()
      .filter { !isDropped($0) && !"()[]【】、/_-".contains($0) }
  }

  private static func isDropped(_ character: Character) -> Bool {
    character.isWhitespace || character == "*" || character == ":" || character == "\u{200B}"
      || character == "\u{FEFF}" || character == "'"
  }
}
