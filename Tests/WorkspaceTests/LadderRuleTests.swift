import Model
import Testing

@Suite struct LadderRuleTests {
  typealias Studio = RuleWorkspace.Studio

  private static let unfounded = Studio(founded: "")
  private static let tongliao = Studio(region: "150502")
  private static let jiaozuo = Studio(region: "410802")
  private static let power = Studio(unit: "CY-DL")

  static let ladder = [
    RuleCase("IM-L1", .pass, unfounded, namings: ["base,2012,", "county,2013-05-01,"]),
    RuleCase("IM-L1", .pass, namings: ["county,2013-05-01,"]),
    RuleCase("IM-L1", .fail, Studio(founded: "2014-01-01"), namings: ["county,2013-05-01,"]),
    RuleCase("IM-L1", .pass, Studio(founded: "2013"), namings: ["county,2013-05-01,"]),
    RuleCase("IM-L1", .unknown, unfounded, namings: ["county,2013-05-01,"]),
    RuleCase("IM-L2", .pass, namings: ["county,2013-05-01,", "prefecture,2015-05-01,"]),
    RuleCase("IM-L2", .pass, namings: ["county,2015-05-01,", "prefecture,2015-05-01,"]),
    RuleCase("IM-L2", .pass, namings: ["county,2015,", "prefecture,2015-05-01,"]),
    RuleCase("IM-L2", .fail, namings: ["county,2015-05-02,", "prefecture,2015-05-01,"]),
    RuleCase("IM-L2", .fail, namings: ["base,2012,", "prefecture,2015-05-01,"]),
    RuleCase("IM-L2", .fail, namings: ["county,2013-05-01,2014-05-01", "prefecture,2015-05-01,"]),
    // Withdrawn on the day of the promotion it was held before it.
    RuleCase("IM-L2", .pass, namings: ["county,2013-05-01,2015-05-01", "prefecture,2015-05-01,"]),
    RuleCase("IM-L2", .fail, namings: ["county,2013-05-01,2015-04-30", "prefecture,2015-05-01,"]),
    RuleCase("IM-L2", .pass, namings: ["county,2013-05-01,2015", "prefecture,2015-05-01,"]),
    RuleCase("IM-L2", .fail, namings: ["county,2013-05-01,2014", "prefecture,2015-05-01,"]),
    RuleCase("IM-L2", .unknown, namings: ["prefecture,2015-05-01,"]),
    RuleCase("IM-L2", nil, namings: ["county,2015-05-01,"]),
    RuleCase("IM-L2", nil, namings: ["prefecture,2018-12-01,"]),
    RuleCase("IM-L3", .pass, power, namings: ["prefecture,2015-05-01,"]),
    RuleCase("IM-L3", .fail, Studio(unit: "CY-DL", founded: "2016"), namings: ["prefecture,2015-05-01,"]),
    RuleCase("IM-L3", .unknown, Studio(unit: "CY-DL", founded: ""), namings: ["prefecture,2015-05-01,"]),
    RuleCase("IM-L2", nil, power, namings: ["prefecture,2015-05-01,"]),
    RuleCase("IM-L3", nil, namings: ["prefecture,2015-05-01,"]),
    RuleCase("IM-L4", .pass, namings: ["prefecture,2013-05-01,", "province,2015-05-01,"]),
    RuleCase("IM-L4", .fail, namings: ["county,2013-05-01,", "province,2015-05-01,"]),
    RuleCase("IM-L4", .unknown, namings: ["province,2015-05-01,"]),
    RuleCase(
      "TL-L", .pass, tongliao, namings: ["county,2013-05-01,", "prefecture,2015-05-01,"], on: "2020-03-02"),
    RuleCase(
      "TL-L", .fail, tongliao, namings: ["base,2013-05-01,", "prefecture,2015-05-01,"], on: "2020-03-02"),
    RuleCase("TL-L", .unknown, tongliao, namings: ["prefecture,2015-05-01,"], on: "2020-03-02"),
    RuleCase(
      "JZ-L", .pass, jiaozuo,
      namings: ["county,2011,", "prefecture,2012,", "province,2013,", "national,2014-11,"], root: "410800"),
    RuleCase(
      "JZ-L", .fail, jiaozuo, namings: ["county,2011,", "prefecture,2012,", "national,2014-11,"],
      root: "410800"),
    RuleCase("JZ-L", .unknown, jiaozuo, namings: ["national,2014-11,"], root: "410800"),
    RuleCase("D-13", .pass, namings: ["county,2013-05-01,"]),
    RuleCase("D-13", .warning, Studio(founded: "2014-01-01"), namings: ["county,2013-05-01,"]),
    RuleCase("D-13", .pass, Studio(founded: "2013"), namings: ["county,2013-05-01,"]),
    RuleCase("D-13", .warning, namings: ["prefecture,2013-05-01,", "county,2013-05-02,"]),
    RuleCase("D-13", .pass, namings: ["prefecture,2013-05-01,", "county,2013-05-01,"]),
    RuleCase("D-13", .pass, namings: ["prefecture,2013-05-01,", "county,2018-12-01,"]),
    RuleCase("D-13", nil),
    RuleCase("JZ-P", .pass, jiaozuo, namings: ["county,2013-05-01,"], root: "410800"),
    RuleCase(
      "JZ-P", .fail, Studio(region: "410802", founded: "2014"), namings: ["county,2013-05-01,"],
      root: "410800"),
    RuleCase("JZ-P", nil, Studio(region: "410802", founded: ""), root: "410800"),
  ]

  @Test(arguments: ladder) func aTitleHasTheLowerOneBeforeIt(_ rule: RuleCase) throws { try rule.check() }

  /// Two years before the application to the day, and a benefit.
  static let promotion = [
    RuleCase("IM-L5", .pass, namings: ["prefecture,2013,"], achievements: ["result,2016-11-30,自治区级,,5万元,"]),
    RuleCase(
      "IM-L5", .warning, namings: ["prefecture,2013,"], achievements: ["result,2016-11-29,自治区级,,5万元,"]),
    RuleCase(
      "IM-L5", .pass, namings: ["prefecture,2013,"], achievements: ["result,2014,,,5万元,"],
      patents: ["invention,2018-11-30,"]),
    RuleCase(
      "IM-L5", .warning, namings: ["prefecture,2013,"], achievements: ["result,2014,,,5万元,"],
      patents: ["utility,2018-11-30,"]),
    RuleCase("IM-L5", .warning, namings: ["prefecture,2013,"], achievements: ["result,2017,盟市级,,5万元,"]),
    RuleCase("IM-L5", .unknown, namings: ["prefecture,2013,"], achievements: ["result,2017,自治区级,,,"]),
    // An award that is not told may have been one.
    RuleCase("IM-L5", .unknown, namings: ["prefecture,2013,"], achievements: ["result,2016-11-30,,,5万元,"]),
    RuleCase("IM-L5", .warning, namings: ["prefecture,2013,"], achievements: ["result,2016-11-29,,,5万元,"]),
    RuleCase("IM-L5", .warning, namings: ["prefecture,2013,"], achievements: ["result,2017,,盟市级,5万元,"]),
    RuleCase("IM-L5", .warning, namings: ["prefecture,2013,"], achievements: ["project,2017,,,5万元,"]),
    RuleCase("IM-L5", .warning, namings: ["county,2013,"], achievements: ["result,2017,自治区级,,5万元,"]),
    RuleCase("IM-L5", .unknown, namings: ["prefecture,2013,"]),
    RuleCase(
      "IM-L5", nil, namings: ["prefecture,2013,", "province,2014,"],
      achievements: ["result,2017,自治区级,,5万元,"]),
    RuleCase(
      "IM-L5", .pass, namings: ["prefecture,2013,"], achievements: ["result,2018-02-28,自治区级,,5万元,"],
      on: "2020-02-29"),
    RuleCase(
      "TL-E", .pass, tongliao, namings: ["county,2013,"], achievements: ["result,2014,,,5万元,"],
      patents: ["design,2018-03-02,"], on: "2020-03-02"),
    RuleCase(
      "TL-E", .warning, tongliao, namings: ["county,2013,"], achievements: ["result,2014,,,5万元,"],
      patents: ["design,2018-03-01,"], on: "2020-03-02"),
    RuleCase("TL-E", .unknown, tongliao, namings: ["county,2013,"], on: "2020-03-02"),
    RuleCase("TL-E", nil, tongliao, namings: ["prefecture,2013,"], on: "2020-03-02"),
  ]

  @Test(arguments: promotion) func whoMayApplyIsTold(_ rule: RuleCase) throws { try rule.check() }
}
