import Model
import Testing

/// Targets as rules (T-IM, T-TL, T-CV).
@Suite struct TargetRulesTests {
  private func studios(_ count: Int, in region: String) -> String {
    "studio_id,name,region,founded_on\nS,示例,150100,2010-01-01\n"
      + (0..<count).map { "S\($0),示例\($0),\(region),2019-\($0 % 12 < 6 ? "03" : "09")-01\n" }.joined()
  }

  @Test(arguments: [
    (120, "2020-12-31", RuleOutcome.pass as RuleOutcome?, "已有120个，目标120个（2020-12-31），完成100.0%"),
    (119, "2020-12-31", .fail, "已有119个，目标120个（2020-12-31），完成99.2%，还差1个，到期未完成"),
    (119, "2020-06-30", .pass, "照近12个月的进度可以如期达到"), (10, "2020-06-30", .warning, "照近12个月的进度不能如期达到"),
    (120, "2020-03-01", nil, ""), (0, "2020-12-31", .unknown, "没有数据"),
  ])
  func tongliao(count: Int, asOf: String, outcome: RuleOutcome?, evidence: String) throws {
    let tables = try AuditedTables(
      root: "150000", asOf: asOf, ["studios.csv": studios(count, in: "150500")])
    let found = tables.finding("T-TL", "150500")
    #expect(found?.outcome == outcome, "\(found?.evidence ?? "")")
    #expect(evidence.isEmpty || found?.evidence.contains(evidence) == true, "\(found?.evidence ?? "")")
  }

  @Test(arguments: [
    (["2014,75以上"], RuleOutcome.pass, "覆盖面75%以上（2014年），要求不少于75%"), (["2014,75"], .pass, ""),
    (["2014,74.9"], .fail, ""),
    (["2014,70~80"], .unknown, ""), (["2014,60~70"], .fail, ""),
    // The last that was published decides, and of several the worst.
    (["2014,60", "2015,80"], .pass, "（2015年）"), (["2015,60", "2014,80"], .fail, "（2015年）"),
    ([], .unknown, "没有这个数"),
    (["2099,80"], .unknown, "没有这个数"),
  ])
  func anIndicator(values: [String], outcome: RuleOutcome, evidence: String) throws {
    let rows = values.map { "150000,competition_coverage,覆盖面,\($0),%\n" }.joined()
    let tables = try AuditedTables(
      root: "150000", asOf: "2018-11-30",
      [
        "studios.csv": studios(0, in: "150100"),
        "indicators.csv": "region,indicator,label,period,value,unit\n150000,x,其他,2014,1,个\n" + rows,
      ])
    let found = try #require(tables.finding("T-CV", "150000"))
    #expect(found.outcome == outcome, "\(found.evidence)")
    #expect(evidence.isEmpty || found.evidence.contains(evidence), "\(found.evidence)")
  }

  @Test func theWorstOfOnePeriod() throws {
    let rows = "150000,competition_coverage,单位覆盖面,2014,80,%\n150000,competition_coverage,职工覆盖面,2014,70,%\n"
    let tables = try AuditedTables(
      root: "150000", asOf: "2018-11-30",
      [
        "studios.csv": studios(0, in: "150100"),
        "indicators.csv": "region,indicator,label,period,value,unit\n" + rows,
      ])
    #expect(
      tables.finding("T-CV", "150000")
        == AuditedTables.Finding(outcome: .fail, evidence: "单位覆盖面80%（2014年），职工覆盖面70%（2014年），要求不少于75%"))
  }
}
