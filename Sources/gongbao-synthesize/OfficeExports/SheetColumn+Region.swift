/// The columns of the tables that the region's own office keeps.
extension SheetColumn {
  static let indicators: [SheetColumn] = [
    SheetColumn("region", .place, ["地区"]),
    SheetColumn("indicator", .key, ["指标"]),
    SheetColumn("label", .verbatim, ["指标名称"]),
    SheetColumn("period", .verbatim, ["统计期"]),
    SheetColumn("value", .verbatim, ["数值"]),
    SheetColumn("unit", .verbatim, ["计量单位"]),
    source,
  ]

  static let targets: [SheetColumn] = [
    SheetColumn("region", .place, ["地区"]),
    SheetColumn("measure", .key, ["指标"]),
    SheetColumn("value", .count(["个"]), ["目标值"]),
    SheetColumn("deadline", .date, ["完成期限"]),
    SheetColumn("document", .text, ["依据文件"]),
    source,
  ]

  static let submissions: [SheetColumn] = [
    SheetColumn("reporting_unit", .place, ["填报单位"]),
    SheetColumn("period", .verbatim, ["统计期"]),
    SheetColumn("reported", .yesNo, ["是否上报"]),
    source,
  ]

  static let regions: [SheetColumn] = [
    SheetColumn("code", .key, ["代码"]),
    SheetColumn("name", .verbatim, ["名称"]),
    SheetColumn("parent", .key, ["上级代码"]),
    SheetColumn("kind", .verbatim, ["类别"]),
    SheetColumn("short_name", .verbatim, ["简称"]),
    SheetColumn("name_en", .verbatim, ["英文名称"]),
    source,
  ]

  /// The columns of a table of the register, by its name.
  static func of(_ table: String) -> [SheetColumn] {
    switch table {
    case "studios": studios
    case "namings": namings
    case "achievements": achievements
    case "patents": patents
    case "funding": funding
    case "activities": activities
    case "indicators": indicators
    case "targets": targets
    case "submissions": submissions
    default: regions
    }
  }
}
