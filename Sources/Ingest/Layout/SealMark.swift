/// Where a seal or a signature goes on a form: 填报单位（盖章）, 赤峰市总工会（公章）, 单位负责人（签字）. It is no part of the name.
enum SealMark {
  private static let marks: Set<String> = ["盖章", "公章", "章", "签章", "签字", "签名"]

  /// What stands before the mark that ends a folded text; nil where none does.
  static func textBefore(in text: Substring) -> Substring? {
    guard let last = text.lastIndex(where: { $0 != " " }), text[last] == ")",
      let open = text[..<last].lastIndex(of: "("),
      marks.contains(text[text.index(after: open)..<last].filter { $0 != " " })
    else { return nil }
    return text[..<open]
  }
}
