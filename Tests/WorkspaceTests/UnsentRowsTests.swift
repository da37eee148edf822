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
    var payments: [String] = []

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
      let funding = told.enumerated().map { "F\($0),\($1),本单位,2018-06-01,1000,own" } + payments
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
      // Nobody of the unit told of 2019.
      Case("IM-7a", "2019-12-31", .unknown),
      Case("IM-7a", "2019-12-30", .pass),
      Case("IM-7a", "2019-12-31", .fail, topics: ["B,topic,2019-01-01,,"]),
      Case("IM-7a", "2019-12-31", .fail, topics: ["B,result,2019,,"]),
      Case("IM-7a", "2019-12-31", .pass, topics: ["A,topic,2019-12-31,,"]),
      // A silence of two studios is no evidence.
      Case("IM-7a", "2019-12-31", .fail, told: ["A", "B"]),
      // What submissions say wins, the last of the year and the nearest office.
      Case("IM-7a", "2019-12-31", .fail, submissions: ["150200,2019-12,是"]),
      Case("IM-7a", "2019-12-31", .unknown, submissions: ["150200,2019-12,否"]),
      Case(
        "IM-7a", "2019-12-31", .unknown, topics: ["B,topic,2019-01-01,,"], submissions: ["150200,2019,否"]),
      Case("IM-7a", "2019-12-31", .unknown, submissions: ["150200,2019-11,是", "150200,2019-12,否"]),
      Case("IM-7a", "2019-12-31", .fail, submissions: ["150200,2019-11,否", "150200,2019-12,是"]),
      Case("IM-7a", "2019-12-31", .unknown, submissions: ["150200,2018-12,是"]),
      Case("IM-7a", "2019-12-31", .unknown, submissions: ["150200,2019-12,是", "150202,2019-12,否"]),
      Case("IM-7a", "2019-12-31", .fail, submissions: ["150200,2019-12,否", "150202,2019-12,是"]),
      Case("IM-7a", "2019-12-31", .unknown, submissions: ["150100,2019-12,是"]),
      // A pair of years of which one was not sent.
      Case("IM-7b", "2019-12-31", .fail),
      Case(
        "IM-7b", "2020-12-31", .unknown,
        topics: ["A,result,2015,prefecture,1", "A,result,2016,prefecture,1"]),
      // Twelve months to the day.
      Case("IM-6", "2019-06-01", .pass),
      Case("IM-6", "2019-06-02", .unknown),
      Case("IM-6", "2019-06-02", .fail, submissions: ["150200,2019-05,是"]),
      Case("IM-6", "2019-06-02", .fail, told: ["A", "B"]),
      // Barren years are counted while there are rows to count them by.
      Case("IM-R1", "2019-06-01", .warning),
      Case("IM-R1", "2019-06-02", .unknown),
      Case("IM-R1", "2021-06-01", .unknown),
      Case("IM-R1", "2021-06-01", .fail, submissions: ["150200,2021-05,是"]),
      Case("IM-R1", "2021-06-01", .fail, told: ["A", "B"]),
      Case("IM-R1", "2021-06-01", .fail, topics: ["B,topic,2021-06-01,,"]),
      Case("IM-R1", "2021-06-01", .unknown, submissions: ["150200,2021-05,否", "150200,2021-06,否"]),
      Case("IM-R1", "2021-07-01", .fail, submissions: ["150200,2021-05,是", "150200,2021-07,否"]),
    ])
  func whatWasNotSentIsUnknown(_ unit: Case) throws {
    let tables = try unit.tables()
    #expect(
      tables.outcome(unit.rule, "A") == unit.outcome, "\(tables.finding(unit.rule, "A")?.evidence ?? "")")
  }

  @Test(
    arguments: [
      ("IM-7a", "2019-12-31", "包头市尚未填报2019年的数据"), ("IM-6", "2019-06-02", "包头市尚未填报2018-06-02以来的数据"),
      ("IM-R1", "2019-06-02", "包头市尚未填报2018-06-01以后的数据"),
    ])
  func theUnitIsNamed(rule: String, asOf: String, evidence: String) throws {
    let found = try Case(rule, asOf, .unknown).tables().finding(rule, "A")
    #expect(found?.evidence.hasSuffix(evidence) == true, "\(found?.evidence ?? "")")
  }

  /// Three years without a result before the unit fell silent stay three years.
  @Test func aStrikeOffThatWasDueBeforeStands() throws {
    var unit = Case("IM-R1", "2021-06-01", .fail, told: ["A", "B", "C"])
    unit.topics = ["D,topic,2018-03-01,,"]
    let tables = try unit.tables()
    #expect(tables.outcome("IM-R1", "D") == .fail)
    #expect(tables.outcome("IM-R1", "A") == .unknown)
  }

  /// What others pay a studio tells nothing of what its own unit spent.
  @Test(arguments: [("own", RuleOutcome.fail), ("naming", .unknown)])
  func whatOthersPayBreaksNoSilence(purpose: String, outcome: RuleOutcome) throws {
    var unit = Case("IM-6", "2019-06-02", outcome)
    unit.payments = ["P,B,包头市总工会,2019-01-01,20000,\(purpose)"]
    #expect(try unit.tables().outcome("IM-6", "A") == outcome)
  }

  /// A year between two others that the whole unit left out.
  @Test func aYearInBetweenMayBeMissing() throws {
    let rest = ["A", "B", "C"].flatMap { studio in ["\(studio),topic,2020-03-01,,"] }
    let found = try Case("IM-7a", "2020-12-31", .unknown, topics: rest).tables().finding("IM-7a", "A")
    #expect(found == .init(outcome: .unknown, evidence: "2014-06-01命名，2019年没有，包头市尚未填报2019年的数据"))
  }
}
