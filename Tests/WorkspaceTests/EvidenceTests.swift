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
    #expect(judged.evidence("JZ-M").hasSuffix("应为“职工创新工作室”、“班组长创新工作室”、“劳模创新工作室”之一"))
    #expect(judged.evidence("JZ-N").hasSuffix("结尾应为“技术创新工作室”"))
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
