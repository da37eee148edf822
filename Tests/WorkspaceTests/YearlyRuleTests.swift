import Model
import Testing

@Suite struct YearlyRuleTests {
  typealias Studio = RuleWorkspace.Studio

  private static let tongliao = Studio(region: "150502")
  private static let jiaozuo = Studio(region: "410802")

  /// Every full calendar year since the plaque, the first and the last day of a year among them.
  static let years = [
    RuleCase(
      "IM-7a", .pass, namings: ["county,2015-06-01,"],
      achievements: ["topic,2016-03,,,,", "project,2017-12-31,,,,"]),
    RuleCase(
      "IM-7a", .fail, namings: ["county,2015-06-01,"],
      achievements: ["topic,2016-03,,,,", "result,2017-05,,,,"]),
    RuleCase("IM-7a", .unknown, namings: ["county,2015-06-01,"]),
    RuleCase("IM-7a", .unknown, namings: ["county,2015-06-01,"], patents: ["invention,2016-05-01,"]),
    RuleCase("IM-7a", .fail, namings: ["county,2016-01-01,"], achievements: ["topic,2017-03-01,,,,"]),
    RuleCase("IM-7a", .pass, namings: ["county,2016-01-02,"], achievements: ["topic,2017-03-01,,,,"]),
    RuleCase("IM-7a", .pass, namings: ["county,2016,"], achievements: ["topic,2017,,,,"]),
    RuleCase(
      "IM-7a", .pass, namings: ["county,2015-12,"],
      achievements: ["topic,2016-01-01,,,,2", "topic,2017,,,,"]),
    RuleCase(
      "IM-7a", .pass, namings: ["county,2016-06-01,"], achievements: ["topic,2017,,,,"], on: "2018-12-30"),
    RuleCase(
      "IM-7a", .fail, namings: ["county,2016-06-01,"], achievements: ["topic,2017,,,,"], on: "2018-12-31"),
    RuleCase(
      "IM-7a", .pass, namings: ["county,2016-06-01,"], achievements: ["topic,2017,,,,", "topic,2018,,,,"],
      on: "2018-12-31"),
    RuleCase("IM-7a", .fail, namings: ["county,2016-06-01,"], achievements: ["topic,2017-05-01,,,,0"]),
    RuleCase("IM-7a", .unknown, namings: ["county,2016-06-01,"], achievements: ["topic,2018-12-15,,,,"]),
    RuleCase("IM-7a", nil, namings: ["county,2017-01-02,"], achievements: ["result,2018-05-01,,,,"]),
    RuleCase("IM-7a", nil, namings: ["county,2018-12-01,"], achievements: ["result,2018-05-01,,,,"]),
    RuleCase("IM-7a", nil, achievements: ["result,2018-05-01,,,,"]),
    RuleCase(
      "IM-7a", nil, namings: ["county,2015-06-01,2018-11-30"], achievements: ["result,2016-05-01,,,,"]),
    RuleCase(
      "IM-7a", .fail, namings: ["county,2015-06-01,2018-12-01"], achievements: ["result,2016-05-01,,,,"]),
    RuleCase("IM-7a", .fail, Studio(founded: "2016-01-01", level: "盟市级"), achievements: ["topic,2017,,,,"]),
    RuleCase(
      "IM-7a", nil, Studio(revoked: "2018-11-30"), namings: ["county,2015-06-01,"],
      achievements: ["result,2016,,,,"]),
    RuleCase(
      "TL-7a", .pass, tongliao, namings: ["county,2018-01-02,"], achievements: ["topic,2019,,,,"],
      on: "2020-03-02"),
    RuleCase(
      "TL-7a", .fail, tongliao, namings: ["county,2018-01-01,"], achievements: ["topic,2019,,,,"],
      on: "2020-03-02"),
    RuleCase("TL-7a", .unknown, tongliao, namings: ["county,2018-01-01,"], on: "2020-03-02"),
    RuleCase(
      "JZ-A1", .pass, jiaozuo, namings: ["县级,2012-01-01,"], achievements: ["proposal,2017,,,,"],
      root: "410800"),
    RuleCase(
      "JZ-A1", .pass, jiaozuo, namings: ["县级,2012-01-01,"], patents: ["design,2017-01-01,"], root: "410800"),
    RuleCase(
      "JZ-A1", .warning, jiaozuo, namings: ["县级,2012-01-01,"], achievements: ["topic,2018-01-01,,,,"],
      root: "410800"),
    RuleCase("JZ-A1", .unknown, jiaozuo, namings: ["县级,2012-01-01,"], root: "410800"),
  ]

  @Test(arguments: years) func everyFullYearIsLookedAt(_ rule: RuleCase) throws { try rule.check() }

  /// Every pair of full years, the pairs overlapping.
  static let pairsOfYears = [
    RuleCase("IM-7b", .pass, namings: ["county,2014-06-01,"], achievements: ["result,2016,,盟市级,,"]),
    RuleCase("IM-7b", .fail, namings: ["county,2014-06-01,"], achievements: ["result,2015,,盟市级,,"]),
    RuleCase("IM-7b", .fail, namings: ["county,2014-06-01,"], achievements: ["result,2016,,旗县级,,"]),
    RuleCase("IM-7b", .pass, namings: ["county,2014-06-01,"], achievements: ["result,2016,自治区级,,,"]),
    RuleCase(
      "IM-7b", .pass, namings: ["county,2014-06-01,"],
      achievements: ["result,2015,国家级,,,", "result,2017,,盟市级,,"]),
    RuleCase("IM-7b", .unknown, namings: ["county,2014-06-01,"]),
    // A result of which neither the award nor the recognition is told may be one that counts.
    RuleCase("IM-7b", .unknown, namings: ["county,2014-06-01,"], achievements: ["result,2016,,,,"]),
    RuleCase(
      "IM-7b", .unknown, namings: ["county,2014-06-01,"],
      achievements: ["result,2016,,旗县级,,", "result,2016,,,,"]),
    RuleCase("IM-7b", .fail, namings: ["county,2014-06-01,"], achievements: ["result,2016,旗县级,,,"]),
    RuleCase("IM-7b", .fail, namings: ["county,2014-06-01,"], achievements: ["result,2015,,,,"]),
    RuleCase("IM-7b", .fail, namings: ["county,2014-06-01,"], achievements: ["topic,2016,,,,"]),
    RuleCase("IM-7b", .fail, namings: ["county,2014-06-01,"], achievements: ["result,2016,,,,0"]),
    RuleCase(
      "IM-7b", .pass, namings: ["county,2014-06-01,"],
      achievements: ["result,2016,,盟市级,,", "result,2016,,,,"]),
    RuleCase("IM-7b", nil, namings: ["county,2016-01-02,"], achievements: ["result,2018,,,,"]),
    RuleCase("IM-7b", .fail, namings: ["county,2016-01-01,"], achievements: ["result,2018-01-01,,盟市级,,"]),
    RuleCase(
      "TL-7b", .pass, tongliao, namings: ["county,2017-06-01,"], achievements: ["result,2019,,盟市级,,"],
      on: "2020-03-02"),
    RuleCase(
      "TL-7b", .fail, tongliao, namings: ["county,2017-06-01,"], achievements: ["result,2019,,旗县级,,"],
      on: "2020-03-02"),
    RuleCase(
      "TL-7b", .unknown, tongliao, namings: ["county,2017-06-01,"], achievements: ["result,2019,,,,"],
      on: "2020-03-02"),
    RuleCase("TL-7b", .unknown, tongliao, namings: ["county,2017-06-01,"], on: "2020-03-02"),
  ]

  @Test(arguments: pairsOfYears) func everyTwoYearsAreLookedAt(_ rule: RuleCase) throws { try rule.check() }

  /// Three barren years to the day fail; one or two warn.
  static let barrenYears = [
    RuleCase("IM-R1", .fail, namings: ["county,2015-11-30,"], achievements: ["topic,2018-05-01,,,,"]),
    RuleCase("IM-R1", .warning, namings: ["county,2015-12-01,"], achievements: ["topic,2018-05-01,,,,"]),
    RuleCase("IM-R1", .warning, namings: ["county,2016-11-30,"], achievements: ["topic,2018-05-01,,,,"]),
    RuleCase("IM-R1", .warning, namings: ["county,2017-11-30,"], achievements: ["topic,2018-05-01,,,,"]),
    RuleCase("IM-R1", .pass, namings: ["county,2017-12-01,"], achievements: ["topic,2018-05-01,,,,"]),
    RuleCase(
      "IM-R1", .fail, namings: ["county,2016-02-29,"], achievements: ["topic,2018-05-01,,,,"],
      on: "2019-02-28"),
    RuleCase(
      "IM-R1", .warning, namings: ["county,2016-02-29,"], achievements: ["topic,2018-05-01,,,,"],
      on: "2019-02-27"),
    RuleCase("IM-R1", .pass, namings: ["county,2010-01-01,"], achievements: ["result,2017-12-01,,,,"]),
    RuleCase("IM-R1", .fail, namings: ["county,2010-01-01,"], patents: ["design,2015-11-30,"]),
    RuleCase("IM-R1", .warning, namings: ["county,2010-01-01,"], patents: ["design,2015-12-01,"]),
    RuleCase("IM-R1", .fail, namings: ["county,2010-01-01,"], achievements: ["result,2018-05-01,,,,0"]),
    RuleCase("IM-R1", .unknown, namings: ["county,2010-01-01,"], achievements: ["result,2018-12-01,,,,"]),
    RuleCase("IM-R1", .warning, namings: ["county,2016-06-01,"], achievements: ["result,2012-05-01,,,,"]),
    RuleCase("IM-R1", .unknown, namings: ["county,2010-01-01,"]),
    RuleCase("IM-R1", nil, achievements: ["topic,2010,,,,"]),
    RuleCase("IM-R1", nil, namings: ["county,2018-12-01,"], achievements: ["topic,2010,,,,"]),
    RuleCase("IM-R1", nil, namings: ["county,2010-01-01,2017-01-01"], achievements: ["topic,2010,,,,"]),
    RuleCase(
      "IM-R1", .warning, namings: ["county,2010-01-01,2016-01-01", "prefecture,2017-06-01,"],
      achievements: ["topic,2010,,,,"]),
    RuleCase(
      "IM-R1", .fail, namings: ["county,2010-01-01,2017-06-01", "prefecture,2017-06-01,"],
      achievements: ["topic,2010,,,,"]),
    RuleCase(
      "TL-R", .fail, tongliao, namings: ["county,2017-03-02,"], achievements: ["topic,2018,,,,"],
      on: "2020-03-02"),
    RuleCase(
      "TL-R", .warning, tongliao, namings: ["county,2017-03-03,"], achievements: ["topic,2018,,,,"],
      on: "2020-03-02"),
    RuleCase(
      "TL-R", .pass, tongliao, namings: ["county,2017-03-03,"], achievements: ["result,2019-12-01,,,,"],
      on: "2020-03-02"),
    RuleCase("TL-R", .unknown, tongliao, namings: ["county,2017-03-03,"], on: "2020-03-02"),
  ]

  @Test(arguments: barrenYears) func barrenYearsAreCountedToTheDay(_ rule: RuleCase) throws {
    try rule.check()
  }
}
