/// What columns and their closed values are called in a definition that a page prints.
public enum ColumnWords {
  /// The Chinese name of a column, the column's own where it has none.
  public static func name(of column: String, in table: Table) -> String {
    if table == .namings, column == "level" { return "命名级别" }
    return columns[column] ?? column
  }

  /// The English name of a column of studios, the column's own where it has none.
  public static func englishName(of column: String) -> String { english[column] ?? column }

  private static let english = [
    "area_m2": "floor area in square metres", "leader_honour": "leader's honour",
    "has_equipment": "equipment", "has_rules": "written rules", "has_funds": "funds",
  ]

  /// A condition in words: 专利类型：发明、实用新型.
  public static func phrase(_ condition: Measure.Condition, in table: Table, levels: LevelScale) -> String {
    let words = condition.values.map { name(of: $0, column: condition.column, levels: levels) }
    return "\(name(of: condition.column, in: table))：\(words.joined(separator: "、"))"
  }

  /// The Chinese name of a level or of a value of a closed column; any other value is its own name.
  public static func name(of value: String, column: String, levels: LevelScale) -> String {
    if value == Measure.Condition.anyValue { return "已填写" }
    switch column {
    case "held", "level", "award_level", "recognised_level":
      return levels.index(ofID: value).map { levels[$0].name } ?? value
    case "kind", "type", "purpose": return values[column]?[value] ?? value
    case "adopted", "has_equipment", "has_rules", "has_funds": return value == "yes" ? "是" : "否"
    default: return value
    }
  }

  private static let columns = [
    "name": "工作室名称", "held": "持有命名", "level": "最高级别", "region": "所在地", "reporting_unit": "填报单位",
    "ownership": "单位性质",
    "mode": "创建形式", "leader": "领衔人", "leader_honour": "领衔人荣誉", "employer": "所在单位",
    "has_equipment": "设备设施", "has_rules": "工作制度", "has_funds": "经费保证", "source": "来源", "kind": "类别",
    "adopted": "推广应用", "award_level": "获奖级别", "recognised_level": "认定级别", "type": "专利类型",
    "purpose": "用途", "payer": "拨付单位", "count": "数量", "benefit": "经济效益", "amount": "金额", "times": "次数",
    "people": "人数", "members": "团队成员", "area_m2": "场地面积", "studio_id": "工作室",
  ]

  private static let values: [String: [String: String]] = [
    "kind": [
      "topic": "创新课题", "project": "攻关项目", "result": "创新成果", "problem": "技术难题", "proposal": "合理化建议",
      "training": "培训", "mentoring": "师徒结对", "contest": "技术比武", "exchange": "交流", "promotion": "技能晋升",
    ],
    "type": ["invention": "发明", "utility": "实用新型", "design": "外观设计"],
    "purpose": ["naming": "命名奖励", "subsidy": "经费补助", "honour": "先锋号等荣誉", "award": "成果奖励", "own": "单位投入"],
  ]
}
