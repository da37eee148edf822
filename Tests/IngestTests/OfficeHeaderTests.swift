import Diagnostics
import Model
import Testing

@testable import Ingest

/// Files under any name are bound by their headers (style §7.3).
@Suite struct OfficeHeaderTests {
  private func tables(_ header: String) -> [Table] {
    let headers = header.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    return HeaderBinding.meant(
      among: Table.allCases.map { HeaderBinding(headers, to: .of($0)) }.filter(\.isComplete)
    ).map(\.table)
  }

  @Test(
    arguments: [
      "序号,盟市,工作室名称,所在单位,领衔人,成立时间,级别", "序号,地区,创新工作室名称,创建单位,带头人,荣誉称号,创建时间,成员人数,场地面积（㎡）",
      "编号,工作室名称,所属盟市,成立时间", "工作室编号,名称,旗县（市、区）,组建时间",
      "序号,工作室名称,所在单位,所属地区,成立时间,创新课题,攻关项目,创新成果,推广应用成果,专利（项）,经济效益（万元）",
      "序号,填报单位,工作室全称,负责人,联系电话,建立时间,课题数,项目数,成果数,推广数,专利数,创效金额（万元）,培训人次",
      "工作室名称,盟市,成立时间,统计期,专利数/发明,专利数/实用新型,专利数/外观设计",
      "工作室名称,盟市,成立时间,国家级,自治区级,盟市级,旗县级,企业级", "工作室名称,推荐单位,创建年份,命名级别,命名时间",
      "工作室名称,盟市,成立时间,级别,命名时间,命名单位,文号", "工作室编号,工作室名称,盟市,成立时间,级别,命名时间,备注",
      "项次,工作室名称,依托单位,属地,成立日期,类别,成果数,获奖级别", "编号,工作室名称,地区,成立时间,类别,补助资金（万元）",
      "编号,工作室名称,地区,成立时间,类别,培训人次,师徒对子（对）,技术比武次数", "studio_id,name,region,founded_on",
    ])
  func sheetsOfStudios(_ header: String) {
    #expect(tables(header) == [.studios])
  }

  @Test(
    arguments: [
      ("工作室编号,级别,命名时间", Table.namings), ("序号,工作室名称,所在单位,命名级别,批准时间,文号", .namings),
      ("盟市,工作室名称,命名等级,挂牌时间,命名机关", .namings), ("序号,工作室名称,盟市,级别,授牌时间", .namings),
      ("成果编号,工作室编号,类别,成果名称,完成时间", .achievements),
      ("成果编号,工作室名称,所在单位,成果类别,题目,完成日期,是否推广应用,经济效益（万元）", .achievements),
      ("专利号,工作室编号,专利类型,授权日期,专利名称", .patents), ("序号,专利编号,工作室名称,专利类别,授权公告日", .patents),
      ("经费编号,工作室编号,拨付单位,拨付时间,拨付金额（万元）,资金用途", .funding), ("拨付编号,工作室名称,下拨日期,补助资金,文号", .funding),
      ("活动编号,工作室编号,活动类别,活动日期,参加人数", .activities), ("活动编号,工作室名称,活动类型,开展时间,场次,人次", .activities),
      ("地区,指标,指标名称,统计期,数值,单位", .indicators), ("地区,度量,目标值,完成期限,文号", .targets),
      ("填报单位,报告期,是否上报", .submissions), ("上报单位,统计时间,上报情况", .submissions), ("别名,区划代码", .regionAliases),
      ("区划代码,区划名称,上级代码,类别", .regions),
      // Two rows, joined: the group makes the key that of one table.
      ("工作室编号,成果/编号,成果/类别,成果/名称,成果/完成时间", .achievements), ("工作室编号,专利/编号,专利/类型,专利/授权日期", .patents),
      ("工作室编号,拨付/编号,拨付/单位,拨付/时间,拨付/金额,用途", .funding), ("工作室编号,活动/编号,活动/类别,活动/日期,次数,人次,金额", .activities),
    ])
  func otherSheets(_ header: String, _ table: Table) {
    #expect(tables(header) == [table])
  }

  @Test(
    arguments: [
      ("编号,工作室名称,类别,日期", [Table.achievements, .patents, .activities]),
      ("编号,工作室编号,类型,时间,数量", [.achievements, .patents, .activities]),
      ("编号,工作室名称,类别,日期,金额", [.funding, .activities]),
      ("编号,工作室名称,地区,成立时间,补助资金（万元）,拨付时间", [.studios, .funding]), ("序号,姓名,电话", []), ("工作室名称,盟市,备注", []),
      ("工作室名称,领衔人,创新成果", []),
    ])
  func whatDoesNotTell(_ header: String, _ expected: [Table]) {
    #expect(tables(header) == expected)
  }

  @Test func aFileOfAnyNameIsReadAndOneThatFitsSeveralIsNamed() throws {
    let trial = try Trial([
      "附件2：职工创新工作室统计表（呼市）.csv": "序号,工作室名称,盟市,成立时间,统计期,成果数\n1,甲工作室,呼市,2011,2018-11,3\n",
      "成果20181120.txt": "成果编号\t工作室名称\t类别\t日期\nA1\t甲工作室\t创新课题\t2016\n",
      "终稿(1).csv": "编号,工作室名称,类别,日期\nA1,甲工作室,培训,2016\n",
    ])
    #expect(trial.found == ["ingest.file.ambiguous 终稿(1).csv"])
    #expect(trial.outcome.diagnostics[0].help?.zh.contains("achievements-1.csv") == true)
    #expect(
      trial.facts.lines == [
        "achievements 0 2016-12-31 1 0 0 0 1 - -", "achievements 0 2018-11-30 3 0 0 0 3 - -",
      ])
  }
}
