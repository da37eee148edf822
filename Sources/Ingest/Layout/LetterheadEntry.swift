/// A key and its value as they stand above a header or below the rows: `填 报 单 位：××总工会（盖章）`.
struct LetterheadEntry: Equatable {
  enum Key: Sendable {
    /// Who filled the sheet in.
    case reportingUnit
    /// 单位 alone: the unit of measure, or the organisation.
    case unit
    case moneyUnit
    /// The date or period the sheet is of.
    case period
    /// The day on which it was filled in.
    case filledIn
    /// Names and numbers of people.
    case other

    /// The key that a text, folded, is as a whole.
    static func named(_ text: String) -> Key? {
      spellings[(SealMark.textBefore(in: text[...]) ?? text[...]).filter { $0 != " " }]
    }

    fileprivate static let spellings: [String: Key] = {
      var spellings: [String: Key] = ["单位": .unit]
      for (key, names) in [
        (Key.reportingUnit, ["填报单位", "上报单位", "单位名称", "报送单位", "填表单位", "报表单位", "推荐单位", "主报单位"]),
        (.moneyUnit, ["金额单位", "计量单位", "货币单位"]),
        (
          .period,
          ["统计时间", "统计期", "统计期间", "统计截止", "统计截止时间", "截止", "截止时间", "截止日期", "截至", "报告期", "所属期", "数据截止"]
        ),
        (
          .filledIn, ["填报时间", "填报日期", "填表时间", "填表日期", "上报时间", "上报日期", "报出日期", "制表时间", "制表日期", "报送时间", "报送日期"]
        ),
        (
          .other,
          [
            "制表人", "制表", "填表人", "填报人", "审核人", "审核", "复核人", "复核", "负责人", "单位负责人", "主要负责人", "分管领导", "统计负责人",
            "联系人",
            "联系电话", "电话", "联系方式", "手机", "经办人", "领导签字", "签字",
          ]
        ),
      ] {
        for name in names { spellings[name] = key }
      }
      return spellings
    }()
    fileprivate static let longest = 6
  }

  var key: Key
  /// Up to the next key or the next wide gap.
  var value: String
  /// What stands behind the value, parted by gaps.
  var rest: [String]

  /// What stands before the first key of a folded text, and the entries; a colon follows each key.
  static func entries(of text: String) -> (lead: String, entries: [LetterheadEntry]) {
    let pieces = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    var entries: [LetterheadEntry] = []
    var lead = ""
    var key: Key?
    for (index, piece) in pieces.enumerated() {
      let (value, next) = index == pieces.count - 1 ? (piece, nil) : apart(piece)
      if let key { entries.append(LetterheadEntry(key, value)) } else { lead += value }
      key = next ?? (key == nil ? nil : .other)
    }
    return (lead, entries)
  }

  private init(_ key: Key, _ text: String) {
    self.key = key
    let parts = text.split(separator: "  ").map { String($0.drop { $0 == " " }) }.filter { !$0.isEmpty }
    value = parts.first ?? ""
    rest = Array(parts.dropFirst())
  }

  /// The longest key that ends `piece`, and what stands before it. Blanks may stand inside a key.
  private static func apart(_ piece: String) -> (before: String, key: Key?) {
    // 填报单位(盖章) is the key 填报单位.
    let text = SealMark.textBefore(in: piece[...]) ?? piece[...]
    var name = ""
    var found: (before: String, key: Key)?
    var start = text.endIndex
    while start > text.startIndex, name.count < Key.longest {
      start = text.index(before: start)
      if text[start] == " " { continue }
      name = String(text[start]) + name
      if let key = Key.spellings[name] { found = (String(text[..<start]), key) }
    }
    return found ?? (piece, nil)
  }
}
