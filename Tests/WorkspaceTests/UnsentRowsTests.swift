import Model
import Testing

/// What a studio did not do, and what its unit has not sent.
@Suite struct UnsentRowsTests {
  /// Studios A to D stand in one prefecture, all named in 2014; the facts are of A, B and C unless a case says otherwise.
  struct Case: Sendable, CustomTestStringConvertible {
    var rule: String
    var asOf: String
    var outcome: RuleOutcome
    var topics: [String]
    var submissions: [String]
    var told: [String]

    init(
      _ rule: String, _ asOf: String, _ outcome: RuleOutcome, topics: [String] = [],
      submissions: [String] = [],
      told: [String] = ["A", "B", "C"]
    ) {
      self.rule = rule
      self.asOf = asOf
      self.outcome = outcome
      self.topics = topics
      self.submissions = submissions
      self.told = told
    }

    var testDescription: String { "\(rule) \(asOf) \(topics) \(submissions) \(told)" }

    /// Topics in every year from 2015 to 2018 of the studios told of, and one recognised result in 2018.
    func tables() throws -> AuditedTables {
      let studios = ["A", "B", "C", "D"].map { "\($0),\($0)工作室,\($0)厂,150202,150200,2013" }
      var facts = told.flatMap { studio in (2015...2018).map { "\(studio),topic,\($0)-03-01,," } }
      facts += told.map { "\($0),result,2018-06-01,prefecture,1" } + topics
      let funding = told.enumerated().map { "F\($0),\($1),本单位,2018-06-01,1000,own" }
      func file(_ header: String, _ rows: [String]) -> String {
        rows.isEmpty ? "" : ([header] + rows).joined(separator: "\n")
      }
      return try AuditedTables(
        root: "150000", asOf: asOf,
        [
          "studios.csv": file("studio_id,name,employer,region,reporting_unit,founded_on", studios),
          "namings.csv": file(
            "studio_id,level,named_on", ["A", "B", "C", "D"].map { "\($0),county,2014-06-01" }),
          "achievements.csv": file(
            "achievement_id,studio_id,kind,date,recognised_level,benefit",
            facts.enumerated().map { "R\($0),\($1)" }),
          "funding.csv": file("funding_id,studio_id,payer,paid_on,amount,purpose", funding),
          "submissions.csv": file("reporting_unit,period,reported", submissions),
        ])
    }
  }

  @Test(
    arguments: [
      // Silence proves nothing.
      Case("IM-7a", "2019-12-30", .pass),
      Case("IM-7a", "2019-12-31", .fail),
      Case("IM-7a", "2019-12-31", .pass, topics: ["A,topic,2019-12-31,,"]),
      // What submissions say last of the year decides, and of two offices the nearer one.
      Case("IM-7a", "2019-12-31", .fail, submissions: ["150200,2019-12,是"]),
      Case("IM-7a", "2019-12-31", .unknown, submissions: ["150200,2019-12,否"]),
      Case("IM-7a", "2019-12-31", .unknown, submissions: ["150200,2019,否"]),
      Case("IM-7a", "2019-12-31", .unknown, submissions: ["150200,2019-11,是", "150200,2019-12,否"]),
      Case("IM-7a", "2019-12-31", .fail, submissions: ["150200,2019-11,否", "150200,2019-12,是"]),
      Case("IM-7a", "2019-12-31", .fail, submissions: ["150200,2018-12,否"]),
      Case("IM-7a", "2019-12-31", .unknown, submissions: ["150200,2019-12,是", "150202,2019-12,否"]),
      Case("IM-7a", "2019-12-31", .fail, submissions: ["150200,2019-12,否", "150202,2019-12,是"]),
      Case("IM-7a", "2019-12-31", .fail, submissions: ["150100,2019-12,否", "150000,2019-12,否"]),
      // A year that was not sent takes nothing from one that was sent and has none.
      Case("IM-7a", "2020-12-31", .fail, submissions: ["150200,2020,否"]),
      // A pair of years of which one was not sent.
      Case("IM-7b", "2020-12-31", .fail, topics: recognised),
      Case("IM-7b", "2020-12-31", .unknown, topics: recognised, submissions: ["150200,2019,否"]),
      Case("IM-7b", "2020-12-31", .unknown, topics: recognised, submissions: ["150200,2020-07,否"]),
      // Twelve months to the day.
      Case("IM-6", "2019-06-01", .pass, submissions: ["150200,2019-05,否"]),
      Case("IM-6", "2019-06-02", .fail),
      Case("IM-6", "2019-06-02", .unknown, submissions: ["150200,2019-05,否"]),
      Case("IM-6", "2019-06-02", .fail, submissions: ["150200,2019-05,是"]),
      // Barren years are those of the text, whoever has reported.
      Case("IM-R1", "2019-06-01", .warning, submissions: ["150200,2019-05,否"]),
      Case("IM-R1", "2021-06-01", .fail, submissions: ["150200,2021-05,否"]),
    ])
  func whatIsSaidNotToBeSentIsUnknown(_ unit: Case) throws {
    let tables = try unit.tables()
    #expect(
      tables.outcome(unit.rule, "A") == unit.outcome, "\(tables.finding(unit.rule, "A")?.evidence ?? "")")
  }

  /// Of A in the first pairs of years.
  private static let recognised = ["A,result,2015,prefecture,1", "A,result,2016,prefecture,1"]

  @Test(
    arguments: [
      ("IM-7a", "2019-12-31", "2019-12", "2014-06-01命名，2019年没有创新课题或攻关项目，包头市尚未填报2019年12月的数据"),
      ("IM-7a", "2019-12-31", "2019", "2014-06-01命名，2019年没有创新课题或攻关项目，包头市尚未填报2019年的数据"),
      ("IM-7a", "2019-12-31", "2019-07~2019-12", "2014-06-01命名，2019年没有创新课题或攻关项目，包头市尚未填报2019年7月至2019年12月的数据"),
      ("IM-6", "2019-06-02", "2019-06", "2018-06-02至2019-06-02单位投入经费0元，要求超过0元，包头市尚未填报2019年6月的数据"),
      ("IM-R1", "2021-06-01", "2021-06", "最近成果2018-06-01，到2021-06-01满3年，拟取消称号，包头市尚未填报2021年6月的数据"),
      ("IM-R1", "2019-06-02", "2018-12", "最近成果2018-06-01，已满1年，到2021-06-01满3年，包头市尚未填报2018年12月的数据"),
    ])
  func theUnitIsNamed(rule: String, asOf: String, period: String, evidence: String) throws {
    let submissions = ["150200,\(period),否"]
    let found = try Case(rule, asOf, .unknown, submissions: submissions).tables().finding(rule, "A")
    #expect(found?.evidence == evidence)
  }
}
