import Model

/// The spellings of the categorical columns (style §7.2).
extension SpellingTable {
  /// Yes is 1 and no is 2, the codes of the vocabulary of `adopted`.
  static let yesNo = SpellingTable(
    [
      "是", "有", "√", "✓", "✔", "☑", "■", "●", "1", "1.0", "y", "yes", "t", "true", "对", "已", "已有", "具备",
      "完备",
      "齐全", "健全", "已推广", "已推广应用", "推广", "已报", "已上报", "报", "ok", "v",
    ].map { ($0, 1) }
      + [
        "否", "无", "×", "✗", "✘", "✕", "✖", "╳", "☐", "□", "○", "x", "0", "0.0", "n", "no", "f", "false", "没有",
        "未", "不",
        "不是", "未有", "不具备", "尚无", "未推广", "未推广应用", "没推广", "未报", "未上报", "没报",
      ].map { ($0, 2) },
    names: ["是", "否"])

  private static let kinds: [FactTable: [String: [String]]] = [
    .achievements: [
      "topic": ["创新课题", "课题"],
      "project": ["攻关项目", "项目", "攻关"],
      "result": ["创新成果", "成果"],
      "problem": ["技术难题", "解决技术难题", "难题"],
      "proposal": ["合理化建议", "建议"],
    ],
    .patents: [
      "invention": ["发明", "发明专利"],
      "utility": ["实用新型", "实用新型专利"],
      "design": ["外观设计", "外观", "外观设计专利"],
    ],
    .funding: [
      "naming": ["命名奖励", "挂牌奖励", "命名"],
      "subsidy": ["经费补助", "补助", "补贴"],
      "honour": ["先锋号", "工人先锋号", "荣誉奖励", "先锋号奖励", "先锋号等"],
      "award": ["成果奖励", "成果奖"],
      "own": ["单位投入", "自筹", "行政投入", "单位自筹"],
    ],
    .activities: [
      "training": ["培训"],
      "mentoring": ["师徒结对", "师带徒", "名师带徒", "带徒"],
      "contest": ["技术比武", "比武", "技能竞赛", "劳动竞赛", "竞赛"],
      "exchange": ["交流", "展示交流", "学习交流"],
      "promotion": ["技能晋升", "晋升", "技能提升"],
    ],
  ]

  /// The closed column of kinds of a table: `kind`, `type` or `purpose`.
  static func kinds(of table: FactTable, in vocabulary: Vocabulary) -> SpellingTable {
    var spellings: [(String, UInt16)] = []
    var names: [String] = []
    for value in vocabulary.values {
      let chinese = kinds[table]?[value] ?? []
      names.append(chinese.first ?? value)
      for spelling in [value] + chinese { spellings.append((spelling, vocabulary.code(of: value))) }
    }
    return SpellingTable(spellings, names: names)
  }

  /// An open column: the values that some measure or slice asks for.
  static func open(_ vocabulary: Vocabulary) -> SpellingTable {
    SpellingTable(vocabulary.values.map { ($0, vocabulary.code(of: $0)) }, names: vocabulary.values)
  }
}
