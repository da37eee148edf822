import Model

/// The header spellings of the counts that a studio sheet may carry instead of events (style §7.1).
extension TableSchema {
  static let sheetCounts =
    [
      Entry(.period, periodSpellings + ["截至日期", "截止日期", "统计截止日期", "统计周期"]),
      Entry(.topics, ["课题数", "创新课题", "立项数", "创新课题数", "课题", "课题立项数", "立项课题"]),
      Entry(.projects, ["攻关项目数", "攻关项目", "项目数", "技术攻关项目", "攻关数", "技术攻关"]),
      Entry(
        .results,
        [
          "成果数", "创新成果", "成果项数", "成果项", "成果", "完成成果", "创新成果数", "创新成果项", "完成成果数", "取得成果",
        ]),
      Entry(
        .resultsAdopted,
        [
          "推广数", "推广应用成果", "转化成果", "成果转化数", "推广应用", "推广应用数", "推广成果", "成果推广数", "成果转化",
          "推广应用成果数", "转化数",
        ]),
      Entry(
        .problems,
        ["解决难题数", "技术难题", "解决技术难题", "难题数", "解决难题", "攻克技术难题", "解决技术难题数", "技术难题数"]),
      Entry(.proposals, ["合理化建议数", "合理化建议", "建议数", "合理化建议条", "合理化建议条数"]),
      Entry(.patentsAll, ["专利数"] + patentGroups.filter { $0 != "专利数" } + totals(of: patentGroups)),
    ] + patentKinds + [
      Entry(.benefit, benefitSpellings),
      Entry(.trained, ["培训人次", "培训职工", "培训人数", "培训职工人次", "培训职工人数", "职工培训"]),
      Entry(.pairs, ["师徒对子", "师徒结对", "师徒对子对", "师徒结对数", "师徒对子数", "结对数"]),
      Entry(.apprentices, ["带徒人数", "带徒", "徒弟人数", "带徒数"]),
      Entry(.contests, ["技术比武次数", "技术比武", "比武次数", "技术比武数", "技能竞赛次数", "劳动竞赛次数"]),
      Entry(.contestPeople, ["技术比武人次", "参加技术比武人次", "比武人次", "参赛人次", "技术比武人数"]),
      Entry(.promoted, ["技能晋升人数", "技能晋升", "晋升人数", "技能提升人数", "晋级人数"]),
    ] + funds

  static let benefitSpellings = [
    "经济效益", "创效", "创效金额", "创造经济效益", "产生效益", "节约资金", "降本增效", "年效益",
  ]

  private static let funds = [
    Entry(.grantedFunds, ["拨付金额", "经费", "拨付资金", "拨付经费"]),
    Entry(.subsidyFunds, ["补助资金", "补助金额", "资助金额", "经费补助", "补助经费", "资助资金"]),
    Entry(.unionFunds, ["工会补助", "工会补助资金", "工会投入", "工会经费", "工会拨款"]),
    Entry(.specialFunds, ["专项经费", "专项资金"]),
    Entry(.rewardFunds, ["奖励资金", "奖励金额", "命名奖励", "奖励经费", "命名奖励资金"]),
    Entry(.administrationFunds, ["行政投入", "行政拨款", "单位投入", "企业投入", "行政经费"]),
    Entry(.ownFunds, ["自筹", "自筹资金", "自筹经费", "单位自筹"]),
  ]

  /// What the cell above the kinds of patents says, or the column of their total.
  private static let patentGroups = [
    "专利", "专利数", "专利项", "获得专利", "授权专利", "专利数项", "获得专利项", "授权专利项", "专利情况", "获得专利数",
    "授权专利数", "专利授权数", "专利授权", "专利数量", "国家专利", "专利件", "专利数件",
  ]

  private static let patentKinds = [
    Entry(.inventions, kinds(["发明", "发明专利", "发明专利数", "发明数", "发明项"])),
    Entry(
      .utilities, kinds(["实用新型", "实用新型专利", "实用新型专利数", "实用新型数", "实用新型项", "新型"])),
    Entry(
      .designs,
      kinds(["外观设计", "外观", "外观设计专利", "外观专利", "外观设计数", "外观设计专利数", "外观设计项"])),
  ]

  /// 发明 by itself, 其中：发明, and with the group above it, as two header rows are joined: 专利数/发明.
  private static func kinds(_ words: [String]) -> [String] {
    words.flatMap { word in [word, "其中" + word] }
      + patentGroups.flatMap { group in words.flatMap { word in [group + word, group + "其中" + word] } }
  }

  /// A group's own column below two header rows: 专利/合计.
  private static func totals(of groups: [String]) -> [String] {
    groups.flatMap { group in ["合计", "小计", "总数", "总计", "数量"].map { group + $0 } }
  }
}

extension Column {
  /// The columns of a studio sheet that count what happened up to the end of its period.
  static let sheetCounts: [Column] = TableSchema.sheetCounts.map(\.column).filter { $0 != .period }
}
