import Diagnostics
import Model
import TestSupport
import Testing
import Workspace

/// What was published, held against itself (rules, D-1 to D-9).
@Suite struct PublishedChecksTests {
  /// - Parameter rows: region, indicator, label, period, value, unit and, it may be, source.
  private func tables(
    _ rows: [String], relations: String = "", studios: String = "", asOf: String = "2018-11-30"
  ) throws -> AuditedTables {
    try AuditedTables(
      root: "150000", asOf: asOf, settings: relations.isEmpty ? "" : "relations: [\(relations)],",
      [
        "studios.csv": "studio_id,name,region,founded_on,revoked_on\nS,示例,150100,2010-01-01,\n" + studios,
        "indicators.csv": "region,indicator,label,period,value,unit,source\n"
          + rows.map { $0.split(separator: ",").count == 6 ? "\($0),\n" : "\($0)\n" }.joined(),
      ])
  }

  /// Parts of 37: rows, whether they exclude each other, and what comes of it.
  @Test(arguments: [
    (["6", "31"], true, RuleOutcome.pass, "各项相加与总数相符"), (["6", "30"], true, .warning, "各项相加为36个，与总数不符"),
    (["6", "30"], false, .pass, "不超过总数"), (["38", "0"], false, .warning, "“甲”大于总数"),
    (["37", "37"], false, .pass, ""),
    (["37", "1"], true, .warning, "各项相加为38个，与总数不符"),
    // About 6 and 31: 37 is among what they can come to.
    (["约6", "30多"], true, .pass, ""),
  ])
  func parts(values: [String], areExclusive: Bool, outcome: RuleOutcome, evidence: String) throws {
    let rows = ["150000,w,总数,2014,37,个", "150000,a,甲,2014,\(values[0]),个", "150000,b,乙,2014,\(values[1]),个"]
    let relation =
      "{ kind: 'parts', whole: { indicator: 'w' }, parts: [{ indicator: 'a' }, { indicator: 'b' }], exclusive: \(areExclusive) }"
    let found = try #require(try tables(rows, relations: relation).finding("D-1", "150000"))
    #expect(found.outcome == outcome, "\(found.evidence)")
    #expect(evidence.isEmpty || found.evidence.hasSuffix(evidence), "\(found.evidence)")
  }

  /// A product of two printed numbers against a third: inside the rounding of all three it is right.
  @Test(arguments: [
    ("471", "500", "25.9,万元", RuleOutcome.warning), ("471", "500", "23.5,万元", .pass),
    ("471", "500", "23.6,万元", .pass),
    ("471", "500", "23.7,万元", .warning), ("471", "500~1000", "25.9,万元", .pass),
    ("471", "500", "235500,元", .pass),
    ("471", "500", "235501,元", .warning), ("500余", "500", "25.9,万元", .pass),
  ])
  func products(heads: String, each: String, total: String, outcome: RuleOutcome) throws {
    let rows = ["150100,n,人数,2015,\(heads),人", "150100,e,每人,2015,\(each),元", "150100,t,总额,2015,\(total)"]
    let relation =
      "{ kind: 'product', factors: [{ region: '150100', indicator: 'n' }, { region: '150100', indicator: 'e' }], product: { region: '150100', indicator: 't' } }"
    let found = try tables(rows, relations: relation).finding("D-8", "150100")
    #expect(found?.outcome == outcome, "\(found?.evidence ?? "")")
  }

  @Test(arguments: [
    ("69.5", RuleOutcome.warning), ("69.4", .pass), ("69.12", .warning), ("69.1", .warning), ("69.0", .fail),
    ("69.8", .fail), ("69", .pass),
  ])
  func growth(printed: String, outcome: RuleOutcome) throws {
    let rows = [
      "150000,u,组织,2009,4.35,万个", "150000,u,组织,2013,7.37,万个", "150000,g,净增,2009~2013,\(printed),%",
    ]
    let found = try tables(rows, relations: Self.growth).finding("D-7", "150000")
    #expect(found?.outcome == outcome, "\(found?.evidence ?? "")")
    #expect(found?.evidence.hasSuffix("所印为\(printed)%") == true)
  }

  private static let growth =
    "{ kind: 'growth', from: { indicator: 'u', period: '2009' }, to: { indicator: 'u', period: '2013' }, printed: { indicator: 'g' } }"

  /// The ends, and what is printed of them: its label, number and unit.
  @Test(arguments: [
    ("100", "300", "信访增长", "2,倍", RuleOutcome.pass), ("100", "300", "信访增长", "3,倍", .fail),
    ("100", "300", "信访为上年的", "3,倍", .pass), ("100", "300", "信访为上年的", "2,倍", .fail),
    ("100", "300", "信访增加到", "3,倍", .pass), ("100", "300", "信访", "3,倍", .unknown),
    ("300", "100", "信访减少", "2,倍", .unknown),
    ("200", "150", "信访减少", "50,个", .pass), ("200", "150", "信访减少", "51,个", .fail),
    ("150", "200", "信访增加", "50,个", .pass), ("200", "150", "信访增加", "50,个", .fail),
    ("0", "50", "信访增加", "50,个", .pass), ("150", "200", "信访增加到", "200,个", .unknown),
    ("150", "200", "信访增加", "50,人", .unknown), ("200", "150", "信访减少", "25,%", .pass),
  ])
  func growthByUnit(from: String, to: String, label: String, printed: String, outcome: RuleOutcome) throws {
    let rows = [
      "150000,u,信访,2009,\(from),个", "150000,u,信访,2013,\(to),个", "150000,g,\(label),2009~2013,\(printed)",
    ]
    let found = try tables(rows, relations: Self.growth).finding("D-7", "150000")
    #expect(found?.outcome == outcome, "\(found?.evidence ?? "")")
  }

  /// 下降 is printed without a sign.
  @Test(arguments: [
    ("下降", "25", RuleOutcome.pass, "下降25%"), ("减少", "70", .fail, "下降70%"), ("增长", "25", .fail, "25%"),
    ("增长", "-25", .pass, "-25%"), ("下降", "-25", .pass, "-25%"),
  ])
  func aFallingRate(label: String, printed: String, outcome: RuleOutcome, told: String) throws {
    let rows = [
      "150000,u,组织,2009,400,个", "150000,u,组织,2013,300,个", "150000,g,\(label),2009~2013,\(printed),%",
    ]
    let found = try tables(rows, relations: Self.growth).finding("D-7", "150000")
    #expect(found?.outcome == outcome)
    #expect(found?.evidence.hasSuffix("所印为\(told)") == true)
  }

  /// Rows, the rule, and what it says of a region.
  @Test(arguments: [
    // D-2: of one region, scope, period and unit.
    (
      ["150000,results,成果,2015~2018,2271,项", "150000,results_adopted,推广应用成果,2015~2018,1348,项"], "D-2",
      "150000", .pass
    ),
    // Plain labels are of the region, as far as they name nobody.
    (
      ["150300,results,创新成果,2018,10,项", "150300,results_adopted,其中推广应用成果,2018,11,项"], "D-2", "150300",
      .warning
    ),
    (
      ["150300,results,全市：创新成果,2018,10,项", "150300,results_adopted,推广应用成果,2018,11,项"], "D-2", "150300",
      .warning
    ),
    (
      ["150300,results,自治区级工作室创新成果,2018,10,项", "150300,results_adopted,推广应用成果,2018,11,项"], "D-2", "150300",
      nil
    ),
    (["150300,patents,专利,2018,10,项", "150300,patents_invention,发明专利,2018,11,项"], "D-3", "150300", .warning),
    (["150300,patents,专利,2018,11,项", "150300,patents_invention,发明专利,2018,11,项"], "D-3", "150300", .pass),
    // D-5: no totals.
    (["150000,w,平均工资,2018,5000,元", "150100,w,平均工资,2018,6000,元"], "D-5", "150100", nil),
    (["150000,w,最低工资标准,2018,1500,元", "150100,w,最低工资标准,2018,1760,元"], "D-5", "150100", nil),
    (["150000,w,人均救助,2018,500,元", "150100,w,人均救助,2018,600,元"], "D-5", "150100", nil),
    (["150000,w,户均增收,2018,500,元", "150100,w,户均增收,2018,600,元"], "D-5", "150100", nil),
    (["150000,w,全国排名,2018,5,位", "150100,w,全国排名,2018,9,位"], "D-5", "150100", nil),
    (["150000,w,标准化工作室,2018,5,个", "150100,w,标准化工作室,2018,9,个"], "D-5", "150100", .warning),
    (["150000,w,工资总额,2018,5000,元", "150100,w,工资总额,2018,6000,元"], "D-5", "150100", .warning),
    // D-6: what begins anew.
    (["150000,y,1—11月累计培训,2017-11,100,人", "150000,y,1—11月累计培训,2018-11,90,人"], "D-6", "150000", nil),
    (["150000,y,1月至11月累计培训,2017-11,100,人", "150000,y,1月至11月累计培训,2018-11,90,人"], "D-6", "150000", nil),
    (["150000,y,年度累计培训,2017,100,人", "150000,y,年度累计培训,2018,90,人"], "D-6", "150000", nil),
    (["150000,y,历年累计培训,2017,100,人", "150000,y,历年累计培训,2018,90,人"], "D-6", "150000", .warning),
    (["150000,studios_new,新建工作室,2017,10,个", "150000,studios_new,新建工作室,2018,9,个"], "D-6", "150000", nil),
    (["150000,studios_all,当年创建工作室,2017,10,个", "150000,studios_all,当年创建工作室,2018,9,个"], "D-6", "150000", nil),
    (
      ["150000,studios_all,累计创建工作室,2017,10,个", "150000,studios_all,累计创建工作室,2018,9,个"], "D-6", "150000",
      .warning
    ),
    (
      ["150000,achievements,全区：成果,2018,10,项", "150000,achievements_applied,全区：推广,2018,11,项"], "D-2", "150000",
      .warning as RuleOutcome?
    ),
    (
      ["150000,achievements,全区：成果,2018,10,项", "150000,achievements_awarded,全区：获奖,2018,10,项"], "D-2", "150000",
      .pass
    ),
    (
      ["150000,achievements,全区：成果,2018,近10,项", "150000,achievements_awarded,全区：获奖,2018,9,项"], "D-2", "150000",
      .pass
    ),
    (
      ["150000,achievements,全区：成果,2018,10,项", "150000,achievements_applied,甲：推广,2018,11,项"], "D-2", "150000",
      nil
    ),
    (
      ["150000,achievements,全区：成果,2017,10,项", "150000,achievements_applied,全区：推广,2018,11,项"], "D-2", "150000",
      nil
    ),
    // D-3
    (
      ["150700,patents_all,全市：专利,2018,42,项", "150700,invention_patents,全市：发明专利,2018,43,项"], "D-3", "150700",
      .warning
    ),
    (
      ["150700,patents_all,全市：专利,2018,43,项", "150700,invention_patents,全市：发明专利,2018,43,项"], "D-3", "150700",
      .pass
    ),
    // D-5: legal where the scopes or the periods differ.
    (
      ["150000,achievements,自治区级：成果,2018,2271,项", "150100,achievements,全市：成果,2018,3764,项"], "D-5", "150100",
      nil
    ),
    (
      ["150000,achievements,全区：成果,2015~2018,2271,项", "150100,achievements,全市：成果,2018,3764,项"], "D-5",
      "150100", nil
    ),
    (
      ["150000,achievements,全区：成果,2018,2271,项", "150100,achievements,全市：成果,2018,3764,项"], "D-5", "150100",
      .warning
    ),
    (
      ["150000,studios_total,工作室,2018,160,个", "150100,studios_total,全市工作室,2018?,160,个"], "D-5", "150100",
      .pass
    ),
    (
      ["150000,studios_total,工作室,2018,0.2,万个", "150100,studios_total,工作室,2018,2501,个"], "D-5", "150100",
      .warning
    ),
    (
      ["150000,studios_total,工作室,2018,0.2,万个", "150100,studios_total,工作室,2018,2499,个"], "D-5", "150100", .pass
    ),
    (["150000,rate,全区：比重,2018,80,%", "150100,rate,全市：比重,2018,90,%"], "D-5", "150100", nil),
    // D-6
    (
      ["150000,studios_total,工作室,2014?,205,个", "150000,studios_total,全区：工作室,2015-12?,862,个"], "D-6", "150000",
      .pass
    ),
    (
      ["150000,studios_total,工作室,2014,205,个", "150000,studios_total,工作室,2015,204,个"], "D-6", "150000",
      .warning
    ),
    (
      ["150000,studios_total,工作室,2014,205,个", "150000,studios_total,工作室,2015,近206,个"], "D-6", "150000", .pass
    ),
    (
      ["150000,studios_named_in_batch,命名,2013-12,20,个", "150000,studios_named_in_batch,命名,2014-12,10,个"],
      "D-6", "150000", nil
    ),
    (["150000,members,会员,2013,20,万人", "150000,members,会员,2014,10,万人"], "D-6", "150000", nil),
    (["150000,aid,累计救助,2009~2013,20,人", "150000,aid,累计救助,2009~2014,19,人"], "D-6", "150000", .warning),
    (["150000,aid,累计救助,2009~2013,20,人", "150000,aid,累计救助,2014~2015,19,人"], "D-6", "150000", nil),
    // D-9: one number, two kinds of things.
    (["150900,a,晋升职工,2015,2480,人", "150900,b,参赛单位,2015,2480,个"], "D-9", "150900", .warning),
    (["150900,a,晋升职工,2015,2480,人", "150900,b,参赛职工,2015,2480,名"], "D-9", "150900", nil),
    (["150900,a,晋升职工,2015,2480,人", "150900,b,参赛单位,2014,2480,个"], "D-9", "150900", nil),
    (["150900,a,晋升职工,2015,2480,人,S0", "150900,b,参赛单位,2015,2480,个,S1"], "D-9", "150900", nil),
    (["150900,a,晋升职工,2015,2480,人", "150100,b,参赛单位,2015,2480,个"], "D-9", "150900", nil),
    (["150900,a,晋升职工,2015,248,人", "150900,b,参赛单位,2015,248,个"], "D-9", "150900", nil),
    (["150900,a,晋升职工,2015,2400,人", "150900,b,参赛单位,2015,2400,个"], "D-9", "150900", nil),
    (["150900,a,晋升职工,2015,2480余,人", "150900,b,参赛单位,2015,2480余,个"], "D-9", "150900", nil),
    // D-9: one thing, two numbers.
    (["150900,a,建立制度的单位,2015,1402,个", "150900,b,基层工会建立制度的单位,2015,2002,个"], "D-9", "150900", .warning),
    (["150900,a,建立制度的单位,2015,2002,个", "150900,b,基层工会建立制度的单位,2015,1402,个"], "D-9", "150900", nil),
    (["150900,a,建立制度的单位,2015,1402,个", "150900,b,未建立制度的单位,2015,2002,个"], "D-9", "150900", nil),
    (["150900,a,建立制度的单位,2015,1402,个", "150900,b,建立制度的单位,2015,1403,个"], "D-9", "150900", .warning),
    (["150900,a,工会会员,2015,1402,人", "150900,b,农牧民工会员,2015,2002,人"], "D-9", "150900", nil),
    // D-4
    (["150900,a,工会会员,2015?,1402,人"], "D-4", "150900", .pass),
  ])
  func heldAgainstEachOther(rows: [String], rule: String, region: String, outcome: RuleOutcome?) throws {
    let found = try tables(rows).finding(rule, region)
    #expect(found?.outcome == outcome, "\(found?.evidence ?? "")")
    let backwards = try tables(rows.reversed()).finding(rule, region)
    #expect(backwards == found)
  }

  /// Three fewer, and what was struck off in between.
  @Test(arguments: [
    (["2015-06-01", "2015-07-01", "2015-12-31"], RuleOutcome.pass, "其间取消称号3个"),
    (["2015-06-01", "2015-07-01"], .warning, "其间取消称号只有2个"),
    (["2015-06-01", "2015-07-01", "2016-01-01"], .warning, "其间取消称号只有2个"),
    (["2014-12-31"], .warning, "累计数减少"),
  ])
  func aFallWithWithdrawals(revoked: [String], outcome: RuleOutcome, evidence: String) throws {
    let rows = ["150000,studios_total,工作室,2014,205,个", "150000,studios_total,工作室,2015,202,个"]
    let studios = revoked.map { "\($0),示例,150100,2010-01-01,\($0)\n" }.joined()
    let found = try #require(try tables(rows, studios: studios).finding("D-6", "150000"))
    #expect(found.outcome == outcome)
    #expect(found.evidence.hasSuffix(evidence), "\(found.evidence)")
  }

  /// The sources' known disagreements, and nothing else, out of all that they print.
  @Test func theSample() throws {
    let workspace = try WorkspaceDirectory(at: Repository.path)
    let asOf = try #require(Day(year: 2018, month: 11, day: 30))
    let run = try WorkspaceRun(
      of: workspace, asOf: asOf, threads: 2,
      rules: RuleRequest(only: ["D-1", "D-2", "D-3", "D-4", "D-5", "D-6", "D-7", "D-8", "D-9"]))
    let audit = try #require(run.audit)
    let found = audit.findings.map { "\(audit.rules[$0.rule].id) \($0.outcome) \($0.evidence.zh)" }
    #expect(
      found == [
        "D-7 warning 工会基层组织4.35万个（2009年），工会基层组织7.37万个（2013-12-31），重算为69.4%（计入两端的舍入，在69.12%至69.74%之间），所印为69.5%",
        "D-8 warning 集中开展农牧民工工会工作的旗县市区11个（2015年12月）×工资集体协商典型：每个旗县市区的典型2个（2015年12月）＝22个，工资集体协商典型23个（2015年12月）：不相符",
        "D-9 warning 参与劳动竞赛的单位2480个（2015年12月），劳动竞赛：晋升技术等级的职工2480人（2015年12月）：同一个数字，两种事项；建立职代会制度的单位1402个（2015年12月），基层工会建立职代会制度的单位2002个（2015年12月）：同一事项，两个数字",
      ])
  }
}
