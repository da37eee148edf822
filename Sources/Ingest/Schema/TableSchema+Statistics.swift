import Model

/// The header spellings of the tables about regions and of published statistics.
extension TableSchema {
  static let regions = TableSchema(
    .regions, key: [.code],
    [
      Entry(.code, ["代码", "区划代码", "行政区划代码", "编码"], required: true),
      Entry(.name, ["名称", "区划名称", "地区名称", "全称"], required: true),
      Entry(.parent, ["上级", "上级代码", "上级区划", "上级区划代码"]),
      Entry(.kind, ["类别", "类型", "级别"], required: true),
      Entry(.shortName, ["简称"]),
      Entry(.englishName, ["英文名", "英文名称", "englishname"]),
      Entry(.source, sourceSpellings),
    ])

  static let regionAliases = TableSchema(
    .regionAliases, key: [.alias, .code],
    [
      Entry(.alias, ["别名", "又称", "俗称"], required: true),
      Entry(.code, ["代码", "区划代码", "行政区划代码"], required: true),
      Entry(.source, sourceSpellings),
    ])

  static let indicators = TableSchema(
    .indicators, key: [.region, .indicator, .label, .period],
    [
      Entry(.region, placeSpellings + reportingUnitSpellings, required: true),
      Entry(.indicator, ["指标", "指标代码", "指标编号"], required: true),
      Entry(.label, ["指标名称", "名称", "标签"], required: true),
      Entry(.period, periodSpellings, required: true),
      Entry(.value, ["数值", "值", "数量", "指标值"], required: true),
      Entry(.unit, ["单位", "计量单位"], required: true),
      Entry(.source, sourceSpellings),
    ])

  static let targets = TableSchema(
    .targets, key: [.region, .measure, .deadline],
    [
      Entry(.region, placeSpellings + reportingUnitSpellings, required: true),
      Entry(.measure, ["度量", "指标", "目标指标"], required: true),
      Entry(.value, ["目标值", "目标", "数值"], required: true),
      Entry(.deadline, ["期限", "截止日期", "完成期限", "完成时限", "截止时间"], required: true),
      Entry(.document, documentSpellings),
      Entry(.source, sourceSpellings),
    ])

  static let submissions = TableSchema(
    .submissions, key: [.reportingUnit, .period],
    [
      Entry(.reportingUnit, reportingUnitSpellings + placeSpellings, required: true),
      Entry(.period, periodSpellings, required: true),
      Entry(.reported, ["已报", "是否上报", "是否已报", "是否填报", "上报情况"], required: true),
      Entry(.source, sourceSpellings),
    ])

  static let periodSpellings = ["统计期", "时期", "期间", "填报时间", "统计时间", "报告期"]

  /// The schema of a table.
  static func of(_ table: Table) -> TableSchema {
    switch table {
    case .regions: regions
    case .regionAliases: regionAliases
    case .studios: studios
    case .namings: namings
    case .achievements: achievements
    case .patents: patents
    case .funding: funding
    case .activities: activities
    case .indicators: indicators
    case .targets: targets
    case .submissions: submissions
    }
  }
}

extension TableSchema {
  /// What a clerk calls a column: its first Chinese spelling.
  static func label(of column: Column, in table: Table) -> String {
    let entry = of(table).entries.first { $0.column == column }
    return entry?.spellings.dropFirst().first ?? column.name
  }
}
