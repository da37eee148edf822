import Model
import Testing

/// How many are named in a year or a round (rules, Q-HB, Q-JZ, JZ-Q).
@Suite struct QuotaRulesTests {
  /// - Parameters:
  ///   - named: how many studios are named on each day.
  ///   - level: as the naming has it.
  private func tables(
    root: String, level: String, asOf: String, revoked: String = "", only: Set<String>? = nil,
    _ named: [(day: String, count: Int)]
  ) throws -> AuditedTables {
    var studios = "studio_id,name,region,founded_on,revoked_on\nS0,示例,\(root),2009-01-01,\n"
    var namings = "studio_id,level,named_on\nS0,基层级,2009-01-01\n"
    for (day, count) in named {
      for place in 0..<count {
        studios += "\(day)-\(place),示例,\(root),2009-01-01,\(revoked)\n"
        namings += "\(day)-\(place),\(level),\(day)\n"
      }
    }
    return try AuditedTables(
      root: root, asOf: asOf, only: only, ["studios.csv": studios, "namings.csv": namings])
  }

  @Test(arguments: [
    ([("2014-05-10", 18)], "2014-12-31", RuleOutcome.pass, "2014年18个，每3年一次，每次应为18至22个"),
    ([("2014-05-10", 17)], "2014-12-31", .warning, "2014年17个，"),
    ([("2014-05-10", 22)], "2014-12-31", .pass, ""),
    ([("2014-05-10", 23)], "2014-06-30", .warning, "2014年23个，"),
    ([("2014-05-10", 17)], "2014-12-30", .pass, "2014年17个（本年未满）"),
    // Several days of one year are one round.
    ([("2014-05-10", 10), ("2014-12-20", 10)], "2015-12-31", .pass, "2014年20个"),
    // What was named before the rule is of no round.
    ([("2012-05-10", 7), ("2015-01-20", 20)], "2015-02-28", .pass, "2015年20个"),
    ([("2013-12-31", 20), ("2014-01-01", 20)], "2015-02-28", .pass, "2014年20个"),
    ([("2014-05-10", 20), ("2016-05-10", 20)], "2017-12-31", .warning, "间隔不足3年"),
    ([("2014-05-10", 20), ("2017-01-01", 20)], "2017-12-31", .pass, "2014年20个、2017年20个"),
    // A round is missing when the year in which it was due is over.
    ([("2014-05-10", 20)], "2017-12-31", .pass, "2014年20个"),
    ([("2014-05-10", 20)], "2018-01-01", .warning, "2014年以后没有命名"),
    ([("2012-05-10", 7)], "2015-02-28", .unknown, "没有命名记录"), ([], "2015-02-28", .unknown, "没有命名记录"),
  ])
  func rounds(named: [(String, Int)], asOf: String, outcome: RuleOutcome, evidence: String) throws {
    for rule in ["Q-JZ", "JZ-Q"] {
      let tables = try tables(
        root: "410800", level: "市级", asOf: asOf, only: [rule], named.map { (day: $0.0, count: $0.1) })
      let found = try #require(tables.finding(rule, "410800"))
      #expect(found.outcome == outcome)
      #expect(evidence.isEmpty || found.evidence.hasPrefix(evidence) || found.evidence.hasSuffix(evidence))
    }
  }

  /// They are one article: told together, the one refers to the other.
  @Test func theSameArticleIsToldOnce() throws {
    let tables = try tables(root: "410800", level: "市级", asOf: "2014-12-31", [("2014-05-10", 17)])
    #expect(tables.finding("JZ-Q", "410800")?.evidence.hasPrefix("2014年17个") ?? false)
    #expect(
      tables.finding("Q-JZ", "410800")
        == AuditedTables.Finding(
          outcome: .warning, evidence: "同一规定，见“市级工作室每3年命名一次，每次20个左右”（JZ-Q）"))
  }

  @Test(arguments: [
    ([30, 30, 30], "2018-11-30", RuleOutcome.pass as RuleOutcome?, "共90个，每年应为30个"),
    ([30, 29, 30], "2018-11-30", .fail, "2017年29个、"), ([30, 31, 30], "2018-11-30", .fail, "2017年31个、"),
    ([30, 30, 29], "2018-11-30", .pass, "2018年29个（本年未满）"),
    ([30, 30, 29], "2018-12-31", .fail, "2018年29个，"),
    ([30, 30, 31], "2018-11-30", .fail, "2018年31个，"), ([30, 30, 30], "2017-12-31", .pass, "共60个"),
    ([30, 30, 30], "2015-12-31", nil, ""), ([0, 0, 0], "2018-12-31", .unknown, "没有命名记录"),
    ([0, 0, 1], "2018-12-31", .fail, "2016年0个、2017年0个、2018年1个"),
  ])
  func years(counts: [Int], asOf: String, outcome: RuleOutcome?, evidence: String) throws {
    let named = zip(2016..., counts).map { (day: "\($0)-06-01", count: $1) }
    let found = try tables(root: "150700", level: "盟市级", asOf: asOf, named).finding("Q-HB", "150700")
    #expect(found?.outcome == outcome)
    #expect(evidence.isEmpty || found?.evidence.contains(evidence) == true)
  }

  /// A title told twice or given anew while it is held is one naming, given anew after a withdrawal another.
  @Test(arguments: [
    ("2018-09-01", "", RuleOutcome.pass, "2018年30个"), ("2017", "", .pass, "2017年30个"),
    ("2018-09-01", "2018-09-01", .pass, "2018年30个"), ("2018-09-01", "2018-08-31", .fail, "2018年31个"),
  ])
  func toldAgain(day: String, revoked: String, outcome: RuleOutcome, evidence: String) throws {
    var studios = "studio_id,name,region,founded_on\n", namings = "studio_id,level,named_on,revoked_on\n"
    for year in 2016...2018 {
      for place in 0..<30 {
        studios += "\(year)-\(place),示例,150700,2009-01-01\n"
        namings += "\(year)-\(place),盟市级,\(year)-06-01,\(year == 2017 && place == 0 ? revoked : "")\n"
      }
    }
    namings += "2017-0,盟市级,\(day),\n"
    let tables = try AuditedTables(
      root: "150700", asOf: "2018-12-31", ["studios.csv": studios, "namings.csv": namings])
    let found = try #require(tables.finding("Q-HB", "150700"))
    #expect(found.outcome == outcome)
    #expect(found.evidence.contains(evidence))
  }

  /// A studio that has been struck off since was named all the same.
  @Test func theStruckOffWereNamed() throws {
    let named = (2016...2018).map { (day: "\($0)-06-01", count: 30) }
    let tables = try tables(root: "150700", level: "盟市级", asOf: "2018-12-31", revoked: "2018-10-01", named)
    #expect(tables.outcome("Q-HB", "150700") == .pass)
  }
}
