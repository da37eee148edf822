/// The columns of studios, their namings and facts, under the names that offices give them.
extension SheetColumn {
  static let studioID = SheetColumn("studio_id", .key, ["工作室编号", "工作室代码"])
  static let employer = SheetColumn(
    "employer", .text, ["所在单位", "所属单位", "单位名称", "创建单位", "申报单位", "企业名称", "依托单位"])
  static let source = SheetColumn("source", .text, ["来源", "数据来源", "资料来源"])
  static let studioName = SheetColumn(
    "name", .studioName,
    ["工作室名称", "创新工作室名称", "职工创新工作室名称", "劳模创新工作室名称", "工作室全称", "工作室"],
    in: ("工作室", "名称"))

  static let studios: [SheetColumn] = [
    SheetColumn("studio_id", .key, ["工作室编号", "编号", "工作室代码"], in: ("工作室", "编号")),
    studioName,
    employer,
    SheetColumn(
      "region", .place,
      [
        "所在地", "旗县（市、区）", "旗县区", "属地", "所属地区", "地区", "行政区划", "行政区划代码", "区划代码", "所属盟市", "盟市",
        "盟（市）",
      ]),
    SheetColumn(
      "reporting_unit", .reportingUnit,
      ["填报单位", "主管工会", "推荐工会", "上级工会", "上报单位", "所属产业", "产业（系统）", "隶属工会", "推荐单位"]),
    SheetColumn("ownership", .text, ["所有制", "单位性质", "经济类型"]),
    SheetColumn(
      "leader", .person,
      ["领衔人", "带头人", "领军人物", "负责人", "领办人", "工作室带头人", "领衔人姓名", "姓名"], in: ("领衔人", "姓名")),
    SheetColumn(
      "leader_honour", .text, ["荣誉称号", "获得荣誉", "劳模级别", "领衔人荣誉", "曾获荣誉"],
      in: ("领衔人", "荣誉称号")),
    SheetColumn(
      "founded_on", .date,
      ["成立时间", "创建时间", "成立日期", "建立时间", "创建年份", "组建时间"]),
    SheetColumn(
      "members", .count(["人", "名"]), ["成员人数", "团队人数", "人数", "成员数（人）", "团队成员"]),
    SheetColumn("area_m2", .area, ["场地面积", "面积（㎡）", "活动场所面积", "建筑面积(平方米)"]),
    SheetColumn("has_equipment", .yesNo, ["有无设备设施", "设备设施"], in: ("活动条件", "设备设施")),
    SheetColumn("has_rules", .yesNo, ["有无工作制度", "工作制度"], in: ("活动条件", "工作制度")),
    SheetColumn("has_funds", .yesNo, ["有无经费保证", "经费保证"], in: ("活动条件", "经费保证")),
    source,
  ]

  /// What a sheet of studios may count instead of naming the events, for the period it is filled in for.
  static let monthlyCounts: [SheetColumn] = [
    SheetColumn("trained", .count(["人次"]), ["培训人次"]),
    SheetColumn("mentored", .count(["对"]), ["师徒对子（对）"]),
  ]

  /// Personal data, and what formulas leave behind.
  static let remarks: [SheetColumn] = [
    SheetColumn(
      "phone", .remark(["04700000000", "1.38E+10", "０４７０-0000000", ""]), ["联系电话", "手机", "联系方式"]),
    SheetColumn("remark", .remark(["", "#REF!", "########", "#N/A", "无", "#DIV/0!"]), ["备注", "其他", "说明"]),
  ]

  static let namings: [SheetColumn] = [
    studioID,
    SheetColumn(
      "level", .level,
      ["级别", "等级", "层级", "命名级别", "工作室级别", "认定级别", "荣誉级别", "命名等级"], in: ("命名", "级别")),
    SheetColumn(
      "named_on", .date,
      ["命名时间", "命名年度", "命名日期", "批准时间", "挂牌时间", "授牌时间", "认定时间"], in: ("命名", "时间")),
    SheetColumn("naming_body", .text, ["命名单位", "命名机关", "授予单位", "认定部门"], in: ("命名", "单位")),
    source,
  ]

  static let achievements: [SheetColumn] = [
    SheetColumn("achievement_id", .key, ["成果编号"], in: ("成果", "编号")),
    studioID,
    SheetColumn("kind", .word, ["类别", "类型"], in: ("成果", "类别")),
    SheetColumn("title", .text, ["成果名称", "题目"], in: ("成果", "名称")),
    SheetColumn("date", .date, ["完成时间", "日期"], in: ("成果", "完成时间")),
    SheetColumn("adopted", .yesNo, ["推广应用", "是否推广应用"]),
    SheetColumn("award_level", .level, ["获奖级别", "获奖等级"]),
    SheetColumn("recognised_level", .level, ["认定级别"]),
    SheetColumn(
      "benefit", .money,
      ["经济效益", "创效", "创效金额", "创造经济效益", "产生效益", "节约资金", "降本增效", "年效益"]),
    SheetColumn("count", .count(["项", "个"]), ["数量", "项数"]),
    source,
  ]

  static let patents: [SheetColumn] = [
    SheetColumn("patent_no", .key, ["专利号", "专利编号", "授权号"], in: ("专利", "编号")),
    studioID,
    SheetColumn("type", .word, ["专利类型", "专利类别"], in: ("专利", "类型")),
    SheetColumn("granted_on", .date, ["授权日期", "授权公告日"], in: ("专利", "授权日期")),
    SheetColumn("title", .text, ["专利名称", "题目"], in: ("专利", "名称")),
    source,
  ]

  static let funding: [SheetColumn] = [
    SheetColumn("funding_id", .key, ["经费编号", "拨付编号"], in: ("拨付", "编号")),
    studioID,
    SheetColumn("payer", .text, ["拨付单位"], in: ("拨付", "单位")),
    SheetColumn("paid_on", .date, ["拨付时间", "下拨日期"], in: ("拨付", "时间")),
    SheetColumn(
      "amount", .money,
      [
        "拨付金额", "补助资金", "经费", "奖励资金", "资助金额", "专项经费", "工会补助", "行政投入", "自筹",
      ], in: ("拨付", "金额")),
    SheetColumn("purpose", .word, ["用途", "资金用途"]),
    source,
  ]

  static let activities: [SheetColumn] = [
    SheetColumn("activity_id", .key, ["活动编号"], in: ("活动", "编号")),
    studioID,
    SheetColumn("kind", .word, ["类别", "类型"], in: ("活动", "类别")),
    SheetColumn("date", .date, ["日期", "完成时间"], in: ("活动", "日期")),
    SheetColumn("times", .count(["次"]), ["次数", "场次"]),
    SheetColumn("people", .count(["人次", "人"]), ["人次", "培训人次", "培训职工", "带徒人数"]),
    SheetColumn("amount", .money, ["金额", "经费"]),
    source,
  ]
}
