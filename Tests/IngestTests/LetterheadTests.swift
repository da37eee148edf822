import Diagnostics
import Model
import Testing

@testable import Ingest

/// What stands above a header (style §7.3).
@Suite struct LetterheadTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var rows: [[String]]
    var unit: String?
    var money: String?
    var period: String?

    init(_ rows: [[String]], _ unit: String?, _ money: String?, _ period: String?) {
      self.rows = rows
      self.unit = unit
      self.money = money
      self.period = period
    }

    var testDescription: String { rows.map { $0.joined(separator: ",") }.joined(separator: " / ") }
  }

  @Test(arguments: [
    Case(
      [["填报单位：赤峰市总工会（盖章）   填报时间：2018年11月20日   单位：个、万元"]], "赤峰市总工会", "万元", "2018-11-20"),
    Case([["填报单位：赤峰市总工会（盖章）", "", "填报时间：2018.11.20", "单位:亿元"]], "赤峰市总工会", "亿元", "2018-11-20"),
    Case([["填 报 单 位 ： 赤峰市总工会 填报日期：2018-11-20"]], "赤峰市总工会", nil, "2018-11-20"),
    Case([["填报单位：", "赤峰市总工会", "", "金额单位：", "元"]], "赤峰市总工会", "元", nil),
    Case([["上报单位", "赤峰市总工会", "统计期", "2018年1月至11月"]], "赤峰市总工会", nil, "2018-01~2018-11"),
    Case([["填报单位（盖章）：赤峰市总工会", "", "填报时间：2018年11月"]], "赤峰市总工会", nil, "2018-11"),
    Case([["填报单位 ( 公 章 ) ： 赤峰市总工会   单位：万元"]], "赤峰市总工会", "万元", nil),
    Case([["填报单位（盖章）", "赤峰市总工会"]], "赤峰市总工会", nil, nil),
    Case([["单位（盖章）：赤峰市总工会（章）"]], "赤峰市总工会", nil, nil),
    Case([["填报单位（盖章）：", ""]], nil, nil, nil),
    Case([["内蒙古自治区总工会（盖章）"]], "内蒙古自治区总工会", nil, nil),
    Case([["单位名称：包头市总工会(公章)", "计量单位：人民币万元"]], "包头市总工会", "万元", nil),
    Case([["单位：包头市总工会", "（单位：千元）"]], "包头市总工会", "千元", nil),
    Case([["统计表"], ["2018年11月"]], nil, nil, "2018-11"),
    Case([["统计表（2018年11月）"]], nil, nil, "2018-11"),
    Case([["（2018年11月）"]], nil, nil, "2018-11"),
    Case([["2018年全区职工创新工作室统计表"]], nil, nil, "2018"),
    Case([["2018年全区统计表"], ["填报时间：2018年11月20日"]], nil, nil, "2018-11-20"),
    Case([["填报时间：2018年12月5日", "报告期：2018年11月"]], nil, nil, "2018-11"),
    Case([["截至2018年11月30日"]], nil, nil, "2018-11-30"),
    Case([["截止：2018-11-30"]], nil, nil, "2018-11-30"),
    Case([["附件2：职工创新工作室统计表（呼市）"], ["单位：个"], ["单位：项、人"]], nil, nil, nil),
    Case([["制表人：王刚 审核人：李强 联系电话：0471-1234567"]], nil, nil, nil),
    Case([["填报单位："], [""]], nil, nil, nil),
  ])
  func isRead(_ example: Case) {
    var letterhead = Letterhead()
    for row in example.rows { letterhead.add(row) }
    #expect(letterhead.reportingUnit == example.unit)
    #expect(letterhead.moneyUnit == example.money)
    #expect(letterhead.period?.description == example.period)
  }

  /// The unit of the cell wins over the header's, the header's over the sheet's.
  @Test func amountsTakeTheNearestUnit() throws {
    let head = "单位：万元,,,\n"
    let rows = "JF1,S1,2018,2\nJF2,S1,2018,3元\n"
    let sheet = try trial(head + "经费编号,工作室编号,拨付时间,金额\n" + rows)
    #expect(sheet.outcome.files.first { $0.path == "funding.csv" }?.moneyUnit == "万元")
    #expect(sheet.facts.fen == 2_000_300)
    let header = try trial(head + "经费编号,工作室编号,拨付时间,金额（元）\n" + rows)
    #expect(header.facts.fen == 500)
  }

  @Test func theSheetsUnitStandsInForTheRows() throws {
    let trial = try Trial([
      "studios.csv":
        "填报单位：通辽市总工会\n工作室编号,工作室名称,上报单位,成立时间\nS1,甲,,2011\nS2,乙,包头市,2012\n"
    ])
    #expect(trial.found == [])
    let tree = trial.register.regions
    #expect(trial.register.studios.map { tree[$0.reportingUnit].code } == ["150500", "150200"])
  }

  @Test func anUnknownUnitIsNamedOnce() throws {
    let text = "填报单位：某某集团工会\n工作室编号,工作室名称,成立时间\nS1,甲,2011\nS2,乙,2012\n"
    let error = #expect(throws: IngestError.self) { try Trial(["studios.csv": text]) }
    #expect(error?.diagnostics.filter { $0.code.id == "ingest.sheet.unit" }.count == 1)
  }

  /// The root itself says nothing about where its studios are.
  @Test func theRootIsNobodysUnit() throws {
    let text = "内蒙古自治区总工会（盖章）\n工作室编号,工作室名称,所属盟市,成立时间\nS1,甲,包头市,2011\n"
    let trial = try Trial(["studios.csv": text])
    #expect(trial.found == [])
    #expect(trial.register.regions[trial.register.studios[0].reportingUnit].code == "150200")
  }

  private func trial(_ funding: String) throws -> Trial {
    try Trial(["studios.csv": "studio_id,name,region,founded_on\nS1,甲,包头市,2011\n", "funding.csv": funding])
  }
}
