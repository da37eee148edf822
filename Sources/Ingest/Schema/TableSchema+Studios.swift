import Model

/// The header spellings of studios and their namings (style §7.1).
extension TableSchema {
  static let studioIDSpellings = ["工作室编号", "工作室代码", "工作室id", "studioid"]
  static let studioNameSpellings = [
    "工作室名称", "创新工作室名称", "职工创新工作室名称", "劳模创新工作室名称", "工作室全称", "工作室",
  ]
  static let employerSpellings = [
    "所在单位", "所属单位", "单位名称", "创建单位", "申报单位", "企业名称", "依托单位",
  ]
  static let placeSpellings = [
    "所属盟市", "所属地区", "地区", "盟市", "盟市区", "旗县区", "旗县市区", "所在地", "属地", "行政区划",
    "行政区划代码", "区划代码", "区划", "所在地区", "所属旗县", "所属旗县市区", "地区代码",
  ]
  static let reportingUnitSpellings = [
    "填报单位", "上报单位", "推荐单位", "主管工会", "推荐工会", "上级工会", "所属产业", "产业系统", "隶属工会",
    "报送单位",
  ]
  static let documentSpellings = ["文号", "依据文件", "文件", "命名文件", "命名文号", "依据"]
  static let sourceSpellings = ["来源", "数据来源", "资料来源"]
  static let revokedSpellings = ["撤销时间", "取消时间", "撤销日期", "取消日期"]
  static let namedSpellings = ["命名时间", "命名年度", "命名日期", "批准时间", "挂牌时间", "授牌时间", "认定时间"]
  static let levelSpellings = [
    "级别", "等级", "层级", "命名级别", "工作室级别", "认定级别", "荣誉级别", "命名等级",
  ]

  static let studios = TableSchema(
    .studios, key: [.studioID],
    [
      Entry(.studioID, studioIDSpellings + ["编号", "代码"], required: true),
      Entry(.name, studioNameSpellings + ["名称"], required: true),
      Entry(.employer, employerSpellings),
      Entry(.region, placeSpellings, required: true),
      Entry(.reportingUnit, reportingUnitSpellings),
      Entry(.ownership, ["所有制", "所有制性质", "单位性质", "企业性质", "经济类型", "性质"]),
      Entry(
        .leader,
        ["领衔人", "带头人", "领军人物", "负责人", "领办人", "工作室带头人", "领衔人姓名", "姓名"]),
      Entry(.leaderHonour, ["荣誉称号", "获得荣誉", "劳模级别", "领衔人荣誉", "曾获荣誉"]),
      Entry(.mode, ["创建模式", "创建方式", "模式", "工作室类型", "类型", "类别"]),
      Entry(
        .foundedOn, ["成立时间", "创建时间", "成立日期", "建立时间", "创建年份", "组建时间", "创建日期"],
        required: true),
      Entry(.members, ["成员人数", "团队人数", "人数", "成员数", "团队成员", "团队成员数", "成员"]),
      Entry(.area, ["场地面积", "面积", "活动场所面积", "建筑面积"]),
      Entry(.hasEquipment, ["设备设施", "有设备设施", "有设备", "有无设备设施"]),
      Entry(.hasRules, ["工作制度", "有工作制度", "有制度", "有无工作制度"]),
      Entry(.hasFunds, ["经费保证", "有经费保证", "有经费", "有无经费保证"]),
      Entry(.level, levelSpellings),
      Entry(.namedOn, namedSpellings),
      Entry(.revokedOn, revokedSpellings),
      Entry(.source, sourceSpellings),
    ] + sheetCounts)

  static let namings = TableSchema(
    .namings, key: [.studioID, .level, .namedOn],
    [
      Entry(.studioID, studioIDSpellings, required: true),
      Entry(.name, studioNameSpellings),
      Entry(.employer, employerSpellings),
      Entry(.level, levelSpellings, required: true),
      Entry(.namedOn, namedSpellings, required: true),
      Entry(.namingBody, ["命名单位", "命名机关", "授予单位", "认定部门"]),
      Entry(.document, documentSpellings),
      Entry(.revokedOn, revokedSpellings),
      Entry(.source, sourceSpellings),
    ])
}
