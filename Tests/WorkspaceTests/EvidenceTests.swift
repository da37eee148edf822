import Model
import Testing

/// What the evidence of a rule says, for who reads it without the rule.
@Suite struct EvidenceTests {
  typealias Studio = RuleWorkspace.Studio

  /// A sum says over which days it was taken.
  @Test func theDaysOfASum() throws {
    var workspace = RuleWorkspace()
    workspace.studios = [Studio(funds: "")]
    workspace.funding = ["A,本单位,2015-05-01,100元,own"]
    let evidence = try workspace.judged(on: "2018-11-30").evidence("IM-6")
    #expect(evidence.contains("2017-11-30至2018-11-30"), "\(evidence)")
    workspace.root = "410800"
    workspace.studios = [Studio(region: "410802", funds: "")]
    workspace.funding = ["A,本单位,2015-05-01,0元,own"]
    let cumulative = try workspace.judged(on: "2018-11-30").evidence("JZ-F0")
    #expect(!cumulative.contains("至"), "\(cumulative)")
  }

  /// One word is not called one of several.
  @Test func oneWordOrSeveral() throws {
    var workspace = RuleWorkspace(root: "410800")
    workspace.studios = [Studio(name: "示例", region: "410802", mode: "党员创新工作室")]
    let judged = try workspace.judged(on: "2018-11-30")
    #expect(judged.evidence("JZ-M").hasSuffix("应为“职工创新工作室”、“班组长创新工作室”、“劳模创新工作室”、“职工”、“班组长”、“劳模”之一"))
    #expect(judged.evidence("JZ-N").hasSuffix("结尾应为“技术创新工作室”"))
  }

  /// A year is told as a year, and who lost a title is not told that it never had it.
  @Test(arguments: [
    (["A,base,2014,", "A,county,2015-05-01,"], "IM-L1", "此前2014年命名为基层级"),
    (["A,county,2016-05,", "A,prefecture,2015,"], "IM-L2", "2015年命名为盟市级，旗县级的命名在后（2016年5月），日期倒置"),
    (["A,prefecture,2013,2016-01-01"], "IM-L5", "盟市级称号已取消"),
    (["A,prefecture,2019,"], "IM-L5", "尚未命名为盟市级"),
    (["A,county,2013,"], "IM-L5", "尚未命名为盟市级"),
  ])
  func titles(namings: [String], rule: String, told: String) throws {
    var workspace = RuleWorkspace()
    workspace.namings = namings
    let evidence = try workspace.judged(on: "2018-11-30").evidence(rule)
    #expect(evidence.hasSuffix(told), "\(evidence)")
  }

  /// Ends that rounding leaves alone are one number, not an interval.
  @Test(arguments: [
    ("个", "计入两端的舍入仍为50%"), ("万个", "计入两端的舍入，在49.38%至50.63%之间"),
  ])
  func theEndsOfARate(unit: String, told: String) throws {
    let tables = try AuditedTables(
      root: "150000", asOf: "2018-11-30",
      settings:
        "relations: [{ kind: 'growth', from: { indicator: 'u', period: '2009' }, to: { indicator: 'u', period: '2013' }, printed: { indicator: 'g' } }],",
      [
        "studios.csv": "studio_id,name,region,founded_on\nS,示例,150100,2010-01-01\n",
        "indicators.csv":
          "region,indicator,label,period,value,unit\n150000,u,组织,2009,200,\(unit)\n150000,u,组织,2013,300,\(unit)\n150000,g,净增,2009~2013,50,%\n",
      ])
    let evidence = tables.finding("D-7", "150000")?.evidence ?? ""
    #expect(evidence.contains(told), "\(evidence)")
  }
}

/// What was looked for is named.
@Suite struct YearlyEvidenceTests {
  typealias Studio = RuleWorkspace.Studio

  @Test(arguments: [
    ("150000", "150102", "IM-7a", "2015-12-03命名，2016年、2017年没有创新课题或攻关项目"),
    ("150000", "150102", "IM-7b", "2015-12-03命名，2016—2017年没有创新成果（认定级别或获奖级别：盟市级以上）"),
    ("410800", "410802", "JZ-A1", "2015-12-03命名，2017年没有课题、项目、成果、难题、建议或专利"),
  ])
  func whatThereIsNot(root: String, region: String, rule: String, evidence: String) throws {
    var workspace = RuleWorkspace(root: root)
    workspace.studios = [Studio(region: region)]
    workspace.namings = ["A,county,2015-12-03,"]
    workspace.achievements = ["A,result,2014,,,,"]
    #expect(try workspace.judged(on: "2018-11-30").evidence(rule) == evidence)
  }

  @Test(arguments: [
    ("years: 1, at_least: 1", "2015-12-03命名，2016至2017年都有专利（专利类型：发明）或技术难题"),
    ("years: 2, at_least: 3", "2015-12-03命名，2016—2017年没有专利（专利类型：发明）或技术难题"),
  ])
  func ofSeveralTables(bounds: String, evidence: String) throws {
    var workspace = RuleWorkspace(
      settings:
        "rules: [{ id: 'own', region: '150000', kind: 'yearly', label: '示例', rows: [{ table: 'patents', where: { type: 'invention' } }, { table: 'achievements', where: { kind: 'problem' } }], \(bounds) }]"
    )
    workspace.namings = ["A,county,2015-12-03,"]
    workspace.patents = ["A,invention,2016-05-01,1"]
    workspace.achievements = ["A,problem,2017-05-01,,,,"]
    #expect(try workspace.judged(on: "2018-11-30").evidence("own") == evidence)
  }
}
