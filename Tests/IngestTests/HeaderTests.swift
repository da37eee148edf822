import Model
import Testing

@testable import Ingest

/// Headers as offices write them.
@Suite struct HeaderTests {
  private func bind(_ headers: String, _ table: Table) -> HeaderBinding {
    HeaderBinding(
      headers.split(separator: ",", omittingEmptySubsequences: false).map(String.init), to: .of(table))
  }

  @Test(arguments: [
    ("studio_id", Column.studioID), ("Studio ID", .studioID), ("工作室编号", .studioID), ("工作室代码", .studioID),
    ("工 作 室 名 称", .name), ("*工作室名称：", .name), ("旗县（市、区）", .region), ("盟（市）", .region),
    ("行政区划代码", .region), ("产业（系统）", .reportingUnit), ("上报单位", .reportingUnit), ("成员数（人）", .members),
    ("面积（㎡）", .area), ("建筑面积(平方米)", .area), ("ＡＲＥＡ＿Ｍ２", .area), ("领衔人\n姓名", .leader),
    ("撤销时间", .revokedOn), ("创建年份", .foundedOn), ("荣誉级别", .level), ("资料来源", .source),
  ])
  func studioHeaders(_ header: String, _ column: Column) {
    #expect(bind(header, .studios).field(of: column) == 0)
  }

  @Test(
    arguments: [
      ("创造经济效益（万元）", Table.achievements, Column.benefit, "万元"), ("经济效益(万元)", .achievements, .benefit, "万元"),
      ("金额（单位：元）", .funding, .amount, "元"), ("工会补助(万元)", .funding, .amount, "万元"),
      ("成果（项）", .achievements, .count, nil), ("专利（项）", .patents, .count, nil),
      ("经济效益【万元】", .achievements, .benefit, "万元"), ("金额[万元]", .funding, .amount, "万元"),
      ("补助资金〔亿元〕", .funding, .amount, "亿元"), ("类别", .patents, .type, nil), ("类别", .activities, .kind, nil),
      ("认定级别", .achievements, .recognisedLevel, nil), ("认定级别", .namings, .level, nil),
      ("授权公告日", .patents, .grantedOn, nil), ("下拨日期", .funding, .paidOn, nil),
      ("统计期", .submissions, .period, nil),
    ] as [(String, Table, Column, String?)])
  func otherHeaders(_ header: String, _ table: Table, _ column: Column, _ unit: String?) {
    let binding = bind(header, table)
    #expect(binding.field(of: column) == 0)
    #expect(binding.unit(of: column) == unit)
  }

  @Test func theBetterSpellingWinsAndTheOtherIsReported() {
    let binding = bind("名称,工作室名称,序号,颜色", .studios)
    #expect(binding.field(of: .name) == 1)
    #expect(binding.unbound == ["名称", "颜色"])
  }

  /// 项目数 may count any projects; the column that says which it counts is the one that is meant.
  @Test(arguments: ["项目数,攻关项目", "项目数,攻关项目数"])
  func projectsAreThoseThatAreCalledSo(_ headers: String) {
    #expect(bind(headers, .studios).field(of: .projects) == 1)
    #expect(bind(headers, .studios).unbound == ["项目数"])
  }

  @Test func theReportingUnitIsThePlaceWhereNoOtherColumnIs() {
    #expect(bind("studio_id,name,上报单位,成立时间", .studios).field(of: .region) == 2)
    #expect(bind("studio_id,name,上报单位,成立时间", .studios).isComplete)
    #expect(bind("studio_id,name,上报单位,盟市,成立时间", .studios).field(of: .region) == 3)
  }

  @Test func aSheetWithoutIdsNamesItsStudios() {
    #expect(bind("工作室名称,盟市,成立时间", .studios).isComplete)
    #expect(bind("成果编号,工作室名称,类别,日期", .achievements).isComplete)
    #expect(bind("成果编号,类别,日期", .achievements).missing == [.studioID])
  }

  @Test func aUnitThatDoesNotFitLeavesTheColumnOut() {
    let binding = bind("经费编号,工作室编号,拨付时间,金额（美元）", .funding)
    #expect(binding.missing == [.amount])
    #expect(binding.unfitUnits.map(\.unit) == ["美元"])
  }

  @Test func everyColumnsOwnNameBindsEverywhere() {
    for table in Table.allCases {
      let schema = TableSchema.of(table)
      let binding = HeaderBinding(schema.entries.map(\.column.name), to: schema)
      #expect(binding.isComplete && binding.unbound.isEmpty && binding.bound.count == schema.entries.count)
    }
  }
}
