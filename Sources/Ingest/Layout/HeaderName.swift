/// A header cell as it is compared: folded, and apart from the unit in brackets at its end.
struct HeaderName: Equatable {
  /// With the content of brackets kept: 旗县（市、区） is 旗县市区.
  var whole: String
  /// Without the brackets at the end: 经济效益（万元） is 经济效益.
  var stem: String
  /// What stood in the brackets at the end, folded (`万元`, `m2`).
  var unit: String?
  /// What stands behind the last `/`: of 专利数/发明, which two header rows join to, it is 发明.
  var part: String?

  init(_ header: String) {
    whole = Self.folded(header)
    let text = CompatibilityFolding.fold(header, dropping: Self.blanks)
    let (body, unit) = Self.apart(text[...])
    guard let slash = body.lastIndex(of: "/"), slash > body.startIndex else {
      stem = unit == nil ? whole : Self.folded(String(body))
      self.unit = unit
      return
    }
    let (group, groupUnit) = Self.apart(body[..<slash])
    let name = String(body[body.index(after: slash)...])
    stem = Self.folded(group + name)
    part = Self.folded(name)
    self.unit = unit ?? groupUnit
  }

  /// The spellings under which the header is looked for, the best first, each with the unit it leaves apart.
  var readings: [(text: String, unit: String?)] {
    var readings = [(whole, String?.none), (stem, unit)]
    if let part, !part.isEmpty { readings.append((part, unit)) }
    return readings
  }

  /// A text and the content of the brackets at its end.
  private static func apart(_ text: Substring) -> (body: Substring, unit: String?) {
    guard let last = text.last, closing.contains(last), let open = text.lastIndex(where: opening.contains),
      open > text.startIndex
    else { return (text, nil) }
    let inside = text[text.index(after: open)...].dropLast()
    return (text[..<open], folded(String(inside.hasPrefix("单位") ? inside.dropFirst(2) : inside)))
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
