import Model

/// The header spellings of the fact tables (style §7.1).
extension TableSchema {
  static let achievements = TableSchema(
    .achievements, key: [.achievementID],
    [
      Entry(.achievementID, ["成果编号", "编号", "成果代码"], required: true),
      Entry(.studioID, studioIDSpellings, required: true),
      Entry(.name, studioNameSpellings),
      Entry(.employer, employerSpellings),
      Entry(.kind, ["类别", "类型", "成果类别", "成果类型"], required: true),
      Entry(.title, ["题目", "成果名称", "名称", "课题名称", "项目名称"]),
      Entry(.date, ["日期", "完成时间", "完成日期", "时间"], required: true),
      Entry(
        .adopted,
        ["推广应用", "是否推广应用", "推广应用成果", "推广数", "转化成果", "成果转化数", "是否推广"]),
      Entry(.awardLevel, ["获奖级别", "获奖等级", "奖励级别", "获奖情况"]),
      Entry(.recognisedLevel, ["认定级别", "认定等级"]),
      Entry(.benefit, benefitSpellings),
      Entry(.count, ["数量", "个数", "项数", "成果数", "成果项数", "成果项", "件数"]),
      Entry(.source, sourceSpellings),
    ])

  static let patents = TableSchema(
    .patents, key: [.patentNo],
    [
      Entry(.patentNo, ["专利号", "专利编号", "授权号", "编号"], required: true),
      Entry(.studioID, studioIDSpellings, required: true),
      Entry(.name, studioNameSpellings),
      Entry(.employer, employerSpellings),
      Entry(.type, ["专利类型", "专利类别", "类别", "类型"], required: true),
      Entry(
        .grantedOn, ["授权日期", "授权公告日", "授权时间", "日期", "时间"], required: true),
      Entry(.title, ["专利名称", "题目", "名称"]),
      Entry(.count, ["数量", "个数", "项数", "件数", "专利数", "专利项"]),
      Entry(.source, sourceSpellings),
    ])

  static let funding = TableSchema(
    .funding, key: [.fundingID],
    [
      Entry(.fundingID, ["经费编号", "拨付编号", "编号"], required: true),
      Entry(.studioID, studioIDSpellings, required: true),
      Entry(.name, studioNameSpellings),
      Entry(.employer, employerSpellings),
      Entry(.payer, ["拨付单位", "出资单位", "拨款单位", "资助单位"]),
      Entry(.paidOn, ["拨付时间", "下拨日期", "拨付日期", "下拨时间", "日期", "时间"], required: true),
      Entry(
        .amount,
        [
          "金额", "补助资金", "经费", "奖励资金", "拨付金额", "资助金额", "专项经费", "工会补助", "行政投入",
          "自筹", "补助金额", "奖励金额",
        ], required: true),
      Entry(.purpose, ["用途", "资金用途", "经费用途", "类别", "类型"]),
      Entry(.document, documentSpellings),
      Entry(.source, sourceSpellings),
    ])

  static let activities = TableSchema(
    .activities, key: [.activityID],
    [
      Entry(.activityID, ["活动编号", "编号", "活动代码"], required: true),
      Entry(.studioID, studioIDSpellings, required: true),
      Entry(.name, studioNameSpellings),
      Entry(.employer, employerSpellings),
      Entry(.kind, ["类别", "类型", "活动类别", "活动类型"], required: true),
      Entry(.date, ["日期", "活动日期", "活动时间", "开展时间", "时间", "完成时间"], required: true),
      Entry(.times, ["次数", "场次", "期数", "对数", "师徒对子"]),
      Entry(.people, ["人数", "人次", "参加人数", "参加人次", "培训人次", "培训职工", "带徒人数"]),
      Entry(.amount, ["金额", "经费", "投入", "活动经费"]),
      Entry(.source, sourceSpellings),
    ])
}
