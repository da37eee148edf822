import DataPackages

/// The description of the sample's tables for programs: their columns, what these hold, and their keys.
struct SamplePackage {
  let tables: [SampleTables.Table]

  var bytes: [UInt8] {
    var package = DataPackage(
      name: "gongbao-sample", title: "内蒙古自治区职工创新工作室示例数据", resources: tables.map(Self.resource))
    package.description = "分地区、分级数据为按已公布合计数重构的示例数据，非实际统计结果。"
    package.sources = [("docs/data.md 所列的公开资料", nil)]
    return package.json.bytes
  }

  private static func resource(_ table: SampleTables.Table) -> DataResource {
    let name = String(table.file.prefix { $0 != "." })
    var schema = DataSchema(fields: table.header.map { field($0, of: name) })
    schema.primaryKey = keys[name] ?? []
    if name != "studios", table.header.contains("studio_id") {
      schema.foreignKeys = [("studio_id", "studios", "studio_id")]
    }
    return DataResource(name: name, path: table.file, title: titles[name], content: .table(schema))
  }

  private static func field(_ column: String, of table: String) -> DataField {
    let meaning = meanings["\(table).\(column)"] ?? meanings[column]
    var field = DataField(column, meaning?.kind ?? .string)
    field.title = meaning?.title
    field.description = meaning?.description
    field.unit = meaning?.unit
    field.values = meaning?.values ?? []
    field.isRequired = meaning?.isRequired ?? false || keys[table]?.contains(column) ?? false
    return field
  }

  private static let titles = [
    "studios": "工作室", "namings": "命名", "achievements": "创新成果", "patents": "专利", "funding": "经费",
    "activities": "活动", "targets": "目标", "submissions": "填报情况", "regions": "产业（系统）工会",
    "indicators": "已公布的统计数字",
  ]

  /// The columns that no two rows of a table have alike.
  private static let keys = [
    "studios": ["studio_id"], "namings": ["studio_id", "level", "named_on"],
    "achievements": ["achievement_id"], "patents": ["patent_no"], "funding": ["funding_id"],
    "activities": ["activity_id"], "targets": ["region", "measure", "deadline"],
    "submissions": ["reporting_unit", "period"], "regions": ["code"],
    "indicators": ["region", "indicator", "label", "period"],
  ]
}

extension SamplePackage {
  /// What a column holds.
  private struct Meaning {
    var title: String
    var kind = DataField.Kind.string
    var unit: String?
    var description: String?
    var values: [String] = []
    var isRequired = false
  }

  private static let partialDate = "年、年月或年月日；不全的从最后一天算起"
  private static let levels = ["national", "province", "prefecture", "county", "base"]

  /// By column, or by table and column where it differs.
  private static let meanings: [String: Meaning] = [
    "studio_id": Meaning(title: "工作室编号", isRequired: true),
    "name": Meaning(title: "名称", isRequired: true), "employer": Meaning(title: "所在单位"),
    "region": Meaning(title: "所在地", description: "行政区划代码", isRequired: true),
    "reporting_unit": Meaning(title: "填报单位", description: "地区或产业工会代码"),
    "ownership": Meaning(title: "所有制"), "leader": Meaning(title: "领衔人"),
    "leader_honour": Meaning(title: "荣誉称号"),
    "founded_on": Meaning(title: "成立时间", description: partialDate, isRequired: true),
    "members": Meaning(title: "成员人数", kind: .integer, unit: "人"),
    "area_m2": Meaning(title: "场地面积", kind: .number, unit: "㎡"),
    "has_equipment": Meaning(title: "有设备设施", kind: .boolean),
    "has_rules": Meaning(title: "有工作制度", kind: .boolean),
    "has_funds": Meaning(title: "有经费保证", kind: .boolean),
    "source": Meaning(title: "来源", description: "资料编号，public 为公开网页，reconstruction 为重构"),
    "level": Meaning(title: "级别", values: levels, isRequired: true),
    "named_on": Meaning(title: "命名时间", description: partialDate, isRequired: true),
    "naming_body": Meaning(title: "命名单位"), "document": Meaning(title: "文号"),
    "achievement_id": Meaning(title: "成果编号", isRequired: true),
    "achievements.kind": Meaning(
      title: "类别", values: ["topic", "project", "result", "problem", "proposal"], isRequired: true),
    "title": Meaning(title: "题目"), "date": Meaning(title: "日期", kind: .date, isRequired: true),
    "adopted": Meaning(title: "推广应用", kind: .boolean),
    "award_level": Meaning(title: "获奖级别", values: levels),
    "recognised_level": Meaning(title: "认定级别", values: levels),
    "benefit": Meaning(title: "经济效益", kind: .number, unit: "元"),
    "count": Meaning(title: "数量", kind: .integer, description: "空着是1"),
    "patent_no": Meaning(title: "专利号", isRequired: true),
    "type": Meaning(title: "专利类型", values: ["invention", "utility", "design"], isRequired: true),
    "granted_on": Meaning(title: "授权日期", kind: .date, isRequired: true),
    "funding_id": Meaning(title: "经费编号", isRequired: true), "payer": Meaning(title: "拨付单位"),
    "paid_on": Meaning(title: "拨付时间", kind: .date, isRequired: true),
    "funding.amount": Meaning(title: "金额", kind: .number, unit: "元", isRequired: true),
    "purpose": Meaning(title: "用途", values: ["naming", "subsidy", "honour", "award", "own"]),
    "activity_id": Meaning(title: "活动编号", isRequired: true),
    "activities.kind": Meaning(
      title: "类别", values: ["training", "mentoring", "contest", "exchange", "promotion"], isRequired: true),
    "activities.date": Meaning(title: "日期", description: partialDate, isRequired: true),
    "times": Meaning(title: "次数", kind: .integer), "people": Meaning(title: "人数", kind: .integer, unit: "人"),
    "amount": Meaning(title: "金额", kind: .number, unit: "元"),
    "targets.region": Meaning(title: "地区", description: "行政区划代码", isRequired: true),
    "measure": Meaning(title: "指标", isRequired: true),
    "targets.value": Meaning(title: "目标值", kind: .number, isRequired: true),
    "deadline": Meaning(title: "期限", kind: .date, isRequired: true),
    "period": Meaning(title: "统计期", description: "年、年月、年月日或 A~B；末尾的问号表示日期为推断", isRequired: true),
    "reported": Meaning(title: "已报", kind: .boolean, isRequired: true),
    "code": Meaning(title: "代码", isRequired: true),
    "parent": Meaning(title: "上级", description: "上级代码"), "kind": Meaning(title: "类别", isRequired: true),
    "short_name": Meaning(title: "简称"), "name_en": Meaning(title: "英文名"),
    "indicators.region": Meaning(title: "地区", description: "行政区划代码", isRequired: true),
    "indicator": Meaning(title: "指标", isRequired: true),
    "label": Meaning(title: "指标名称", isRequired: true),
    "value": Meaning(title: "数值", description: "照印的写法，近、多等为约数", isRequired: true),
    "unit": Meaning(title: "单位", isRequired: true),
  ]
}
