/// What may follow a number as its unit.
enum UnitGrammar {
  /// The counters that prose is searched for (style §2); a counter that begins with another stands before it.
  private static let counters = [
    "个百分点", "百分点", "个月", "个", "人次", "人·次", "人", "名", "位", "户次", "户", "家", "项次", "项", "件", "条",
    "对", "次", "场次", "场", "期", "届", "批", "例", "起", "份", "本", "册", "篇", "部", "张", "块", "面", "支", "台",
    "套", "辆", "间", "处", "座", "所", "门", "类", "级", "岁", "倍", "成", "元", "美元", "平方米", "平方公里", "公里",
    "千米", "米", "小时", "分钟", "天", "周", "年", "月", "日", "号", "公斤", "千克", "吨", "亩", "千瓦时", "千瓦", "千伏",
    "度", "兆瓦", "%", "‰", "㎡", "m²", "M²", "m2", "M2",
  ]

  /// Square metres as cells have them; any other Latin letter after digits makes no number.
  private static let squareMetres = ["m²", "M²", "m2", "M2", "㎡"]

  /// The end of the unit at `offset`, which is `offset` where there is none.
  static func end(in text: FoldedText, from offset: Int, setting: NumberSetting) -> Int {
    switch setting {
    case .prose: counters.lazy.compactMap { text.end(of: $0, at: offset) }.first ?? offset
    case .cell: endOfCellUnit(in: text, from: offset)
    }
  }

  /// In a cell everything up to the end is the unit, except an approximation word at its end and the other end of a
  /// range.
  private static func endOfCellUnit(in text: FoldedText, from start: Int) -> Int {
    if let end = squareMetres.lazy.compactMap({ text.end(of: $0, at: start) }).first { return end }
    guard text.end(of: "分之", at: start) == nil else { return start }
    var offset = start
    while isUnitCharacter(text[offset]), text.chineseDigit(at: offset) == nil,
      !beginsRange(in: text, at: offset), !endsPhrase(in: text, at: offset)
    {
      offset += 1
    }
    return offset
  }

  private static func isUnitCharacter(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    switch scalar {
    case "%", "‰", "·", "\u{3400}"..."\u{4DBF}", "\u{4E00}"..."\u{9FFF}": return true
    default: return false
    }
  }

  private static func beginsRange(in text: FoldedText, at offset: Int) -> Bool {
    guard text[offset] == "至" || text[offset] == "到" else { return false }
    let next = text.skippingSpaces(from: offset + 1)
    return text.isDigit(at: next) || text.chineseDigit(at: next) != nil || text[next] == "十"
  }

  private static func endsPhrase(in text: FoldedText, at offset: Int) -> Bool {
    ApproximationWord.suffixes.contains { suffix in
      text.end(of: suffix.word, at: offset).map { !isUnitCharacter(text[$0]) } ?? false
    }
  }
}
