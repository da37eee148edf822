import Model
import Testing

/// Each rule that is about a region, a payer or published numbers, with each thing that it can say; how it comes to it is in the suites of
/// its kind.
@Suite struct RegionRuleTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var rule: String
    var outcome: RuleOutcome
    var root: String
    var asOf: String
    var files: [String: String]
    var settings = ""

    var testDescription: String { "\(rule) \(outcome.rawValue)" }
  }

  static let cases = quotas + funds + targets + published + reporting

  @Test(arguments: cases) func regionsAreJudged(_ test: Case) throws {
    let tables = try AuditedTables(
      root: test.root, asOf: test.asOf, settings: test.settings, test.files)
    let found = tables.lines.filter { $0.hasPrefix("\(test.rule) ") }
    #expect(found.contains { $0.hasPrefix("\(test.rule) \(test.outcome) ") }, "\(found)")
  }

  private static let quotas: [Case] = [
    quota("Q-HB", .pass, 30), quota("Q-HB", .fail, 29), quota("Q-HB", .unknown, 0),
    quota("Q-JZ", .pass, 20), quota("Q-JZ", .warning, 17), quota("Q-JZ", .unknown, 0),
    quota("JZ-Q", .pass, 20), quota("JZ-Q", .warning, 17), quota("JZ-Q", .unknown, 0),
  ]

  private static func quota(_ rule: String, _ outcome: RuleOutcome, _ count: Int) -> Case {
    let isYearly = rule == "Q-HB", region = isYearly ? "150700" : "410800"
    let days = isYearly ? ["2016-06-01", "2017-06-01", "2018-06-01"] : ["2014-06-01"]
    return Case(
      rule: rule, outcome: outcome, root: region, asOf: isYearly ? "2018-12-31" : "2014-12-31",
      files: named(count, on: days, in: region))
  }

  private static let funds: [Case] = [fund(.pass, "30万元"), fund(.warning, "31万元"), fund(.unknown, "约30万元")]

  private static func fund(_ outcome: RuleOutcome, _ amount: String) -> Case {
    Case(
      rule: "JZ-W1", outcome: outcome, root: "410800", asOf: "2018-12-31",
      files: [
        "studios.csv": studios(1, in: "410802"),
        "funding.csv":
          "funding_id,studio_id,payer,paid_on,amount,purpose\nF,S0,焦作市总工会,2015-03-01,\(amount),award\n",
      ])
  }

  private static let targets: [Case] = [
    target("T-IM", .pass, 2000, "150100", "2019-12-31"), target("T-IM", .fail, 1999, "150100", "2019-12-31"),
    target("T-IM", .warning, 1999, "150100", "2019-11-30"),
    target("T-TL", .pass, 120, "150500", "2020-12-31"),
    target("T-TL", .fail, 119, "150500", "2020-12-31"), target("T-TL", .unknown, 1, "150100", "2020-12-31"),
    indicators("T-CV", .pass, ["150000,competition_coverage,覆盖面,2014,80,%"]),
    indicators("T-CV", .fail, ["150000,competition_coverage,覆盖面,2014,70,%"]),
    indicators("T-CV", .unknown, ["150000,competition_coverage,覆盖面,2014,70~80,%"]),
  ]

  private static func target(
    _ rule: String, _ outcome: RuleOutcome, _ count: Int, _ region: String, _ asOf: String
  ) -> Case {
    Case(
      rule: rule, outcome: outcome, root: "150000", asOf: asOf,
      files: ["studios.csv": studios(count, in: region)])
  }

  private static let whole =
    "relations: [{ kind: 'parts', whole: { indicator: 'w' }, parts: [{ indicator: 'a' }, { indicator: 'b' }], exclusive: true }],"
  private static let rate =
    "relations: [{ kind: 'growth', from: { indicator: 'u', period: '2009' }, to: { indicator: 'u', period: '2013' }, printed: { indicator: 'g' } }],"
  private static let product =
    "relations: [{ kind: 'product', factors: [{ indicator: 'n' }, { indicator: 'e' }], product: { indicator: 't' } }],"

  private static let published: [Case] = [
    indicators("D-1", .pass, parts("31"), whole), indicators("D-1", .warning, parts("30"), whole),
    indicators("D-2", .pass, pair("150000,achievements,全区：成果", "achievements_applied,全区：推广", "10")),
    indicators("D-2", .warning, pair("150000,achievements,全区：成果", "achievements_applied,全区：推广", "11")),
    indicators("D-3", .pass, pair("150000,patents_all,全区：专利", "invention_patents,全区：发明专利", "10")),
    indicators("D-3", .warning, pair("150000,patents_all,全区：专利", "invention_patents,全区：发明专利", "11")),
    indicators("D-4", .pass, ["150900,a,工会会员,2015?,1402,人"]),
    indicators("D-5", .pass, scopes("10")), indicators("D-5", .warning, scopes("11")),
    indicators("D-6", .pass, stocks("206")), indicators("D-6", .warning, stocks("204")),
    indicators("D-7", .pass, growth("69.4"), rate), indicators("D-7", .warning, growth("69.5"), rate),
    indicators("D-7", .fail, growth("69.8"), rate),
    indicators("D-8", .pass, heads("235500"), product), indicators("D-8", .warning, heads("235501"), product),
    indicators("D-9", .warning, ["150900,a,晋升职工,2015,2480,人", "150900,b,参赛单位,2015,2480,个"]),
  ]

  private static func parts(_ part: String) -> [String] {
    ["150000,w,总数,2014,37,个", "150000,a,甲,2014,6,个", "150000,b,乙,2014,\(part),个"]
  }

  private static func pair(_ whole: String, _ part: String, _ number: String) -> [String] {
    ["\(whole),2018,10,项", "150000,\(part),2018,\(number),项"]
  }

  private static func scopes(_ number: String) -> [String] {
    ["150000,studios_total,工作室,2018,10,个", "150100,studios_total,工作室,2018,\(number),个"]
  }

  private static func stocks(_ later: String) -> [String] {
    ["150000,studios_total,工作室,2014,205,个", "150000,studios_total,工作室,2015,\(later),个"]
  }

  private static func growth(_ printed: String) -> [String] {
    ["150000,u,组织,2009,4.35,万个", "150000,u,组织,2013,7.37,万个", "150000,g,净增,2009~2013,\(printed),%"]
  }

  private static func heads(_ total: String) -> [String] {
    ["150000,n,人数,2015,471,人", "150000,e,每人,2015,500,元", "150000,t,总额,2015,\(total),元"]
  }

  private static let reporting = [
    Case(
      rule: "D-14", outcome: .warning, root: "150000", asOf: "2018-11-30",
      files: [
        "studios.csv":
          "studio_id,name,employer,region,founded_on\nA,示例,示例公司,150100,2010\nB,示例,示例公司,150200,2010\n"
      ])
  ]

  private static func indicators(
    _ rule: String, _ outcome: RuleOutcome, _ rows: [String], _ settings: String = ""
  ) -> Case {
    Case(
      rule: rule, outcome: outcome, root: "150000", asOf: "2018-11-30",
      files: [
        "studios.csv": studios(1, in: "150100"),
        "indicators.csv": "region,indicator,label,period,value,unit\n"
          + rows.map { "\($0)\n" }.joined(),
      ], settings: settings)
  }

  private static func studios(_ count: Int, in region: String) -> String {
    "studio_id,name,region,founded_on\n"
      + (0..<count).map { "S\($0),示例\($0),\(region),2010-01-01\n" }.joined()
  }

  /// So many on each of the days, and a studio that stands at the lowest level.
  private static func named(_ count: Int, on days: [String], in region: String) -> [String: String] {
    let namings = days.enumerated().flatMap { day, date in
      (0..<count).map { "S\(day * count + $0),盟市级,\(date)\n" }
    }
    return [
      "studios.csv": studios(max(1, count * days.count), in: region),
      "namings.csv": "studio_id,level,named_on\n" + (namings.isEmpty ? "S0,基层级,2010\n" : namings.joined()),
    ]
  }
}
