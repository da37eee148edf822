import Model
import Testing

/// Each rule of payment with each thing that it can say (rules, F-* and JZ-F*); how it comes to it is in `MoneyRulesTests`.
@Suite struct PaymentRuleTests {
  typealias Studio = RuleWorkspace.Studio

  private static let power = Studio(unit: "CY-DL")
  private static let baotou = Studio(region: "150203")
  private static let tongliao = Studio(region: "150502")
  private static let jiaozuo = Studio(region: "410802")
  private static let own = "本单位,2014-02-03,2万元,own"

  static let cases = [
    RuleCase(
      "F-EL1", .pass, power, namings: ["prefecture,2016-05-01,"], funding: ["自治区电力工会,2016-06-01,1.5万元,naming"]
    ),
    RuleCase(
      "F-EL1", .warning, power, namings: ["prefecture,2016-05-01,"],
      funding: ["自治区电力工会,2016-06-01,1.4万元,naming"]),
    RuleCase("F-EL1", .unknown, power, namings: ["prefecture,2016-05-01,"]),
    RuleCase("F-EL1", nil, baotou, namings: ["prefecture,2016-05-01,"], funding: [own]),
    RuleCase("F-EL2", .pass, power, funding: ["自治区电力工会,2016-06-01,2万元,honour"]),
    RuleCase("F-EL2", .warning, power, funding: ["自治区电力工会,2016-06-01,1万元,honour"]),
    RuleCase("F-EL2", .unknown, power, funding: ["自治区电力工会,2016-06-01,约2万元,honour"]),
    RuleCase("F-EL2", nil, power, funding: [own]),
    RuleCase(
      "F-BT", .pass, baotou, namings: ["prefecture,2016-05-01,"], funding: ["包头市总工会,2016-06-01,2万元,subsidy"]),
    RuleCase("F-BT", .warning, baotou, namings: ["prefecture,2016-05-01,"], funding: [own]),
    // A year and more before the naming is not for it.
    RuleCase(
      "F-BT", .warning, baotou, namings: ["prefecture,2016-05-01,"], funding: ["包头市总工会,2015-05-02,2万元,naming"]
    ),
    RuleCase("F-BT", .unknown, baotou, namings: ["prefecture,2016-05-01,"]),
    RuleCase(
      "F-TL", .pass, tongliao, namings: ["prefecture,2020-03-02,"], funding: ["通辽市总工会,2020-06-01,1元,subsidy"],
      on: "2020-12-31"),
    RuleCase(
      "F-TL", .fail, tongliao, namings: ["prefecture,2020-03-02,"], funding: [own], on: "2020-12-31"),
    RuleCase(
      "F-TL", .fail, tongliao, namings: ["prefecture,2020-03-02,"], funding: ["通辽市总工会,2020-06-01,0元,subsidy"],
      on: "2020-12-31"),
    RuleCase(
      "F-TL", .warning, tongliao, namings: ["prefecture,2020-03-01,"], funding: [own], on: "2020-12-31"),
    RuleCase(
      "F-TL", .unknown, tongliao, namings: ["prefecture,2020-03-02,"], funding: ["通辽市总工会,2020-06-01,1万元,"],
      on: "2020-12-31"),
    RuleCase("F-TL", .unknown, tongliao, namings: ["prefecture,2020-03-02,"], on: "2020-12-31"),
    RuleCase(
      "JZ-F1", .pass, jiaozuo, namings: ["prefecture,2015-01-20,"], funding: ["焦作市总工会,2015-02-10,1万元,naming"],
      root: "410800"),
    RuleCase(
      "JZ-F1", .fail, jiaozuo, namings: ["prefecture,2015-01-20,"],
      funding: ["焦作市总工会,2015-02-10,1万元,naming", "焦作市总工会,2015-02-11,1万元,naming"], root: "410800"),
    // The first payments that make the amount are the one payment.
    RuleCase(
      "JZ-F1", .fail, jiaozuo, namings: ["prefecture,2014-03-01,"],
      funding: [
        "焦作市总工会,2014-04-10,6000元,naming", "焦作市总工会,2014-05-10,4000元,naming", "焦作市总工会,2015-04-11,1万元,naming",
      ], root: "410800"),
    RuleCase(
      "JZ-F1", .fail, jiaozuo, namings: ["prefecture,2014-03-01,"],
      funding: [
        "焦作市总工会,2014-04-10,1万元,naming", "焦作市总工会,2014-05-10,4000元,naming", "焦作市总工会,2015-04-11,6000元,naming",
      ], root: "410800"),
    RuleCase(
      "JZ-F1", .warning, jiaozuo, namings: ["prefecture,2014-03-01,"],
      funding: [
        "焦作市总工会,2014-04-10,6000元,naming", "焦作市总工会,2014-05-10,3999元,naming", "焦作市总工会,2015-04-11,1万元,naming",
      ], root: "410800"),
    RuleCase(
      "JZ-F1", .warning, jiaozuo, namings: ["prefecture,2015-01-20,"], funding: [own], root: "410800"),
    RuleCase("JZ-F1", .unknown, jiaozuo, namings: ["prefecture,2015-01-20,"], root: "410800"),
    RuleCase(
      "JZ-F2", .pass, jiaozuo, namings: ["county,2015-01-20,"], funding: ["解放区总工会,2015-02-10,1万元,naming"],
      root: "410800"),
    RuleCase(
      "JZ-F2", .warning, jiaozuo, namings: ["county,2015-01-20,"],
      funding: ["解放区总工会,2015-02-10,9999元,naming"],
      root: "410800"),
    RuleCase("JZ-F2", .unknown, jiaozuo, namings: ["county,2015-01-20,"], root: "410800"),
    RuleCase("JZ-W2", .pass, jiaozuo, funding: ["焦作市总工会,2015-12-01,1万元,honour"], root: "410800"),
    RuleCase("JZ-W2", .warning, jiaozuo, funding: ["焦作市总工会,2015-12-01,9999.99元,honour"], root: "410800"),
    RuleCase("JZ-W2", .unknown, jiaozuo, funding: ["焦作市总工会,2015-12-01,约1万元,honour"], root: "410800"),
  ]

  @Test(arguments: cases) func whatIsDueIsPaid(_ rule: RuleCase) throws { try rule.check() }
}
