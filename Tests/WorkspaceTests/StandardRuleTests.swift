import Model
import Testing

@Suite struct StandardRuleTests {
  typealias Studio = RuleWorkspace.Studio

  private static let tongliao = "2020-03-02"

  /// What the columns of a studio say: on both sides of each number, and where nothing is told.
  static let columns = [
    RuleCase("IM-2", .pass, Studio(members: "3")), RuleCase("IM-2", .fail, Studio(members: "2")),
    RuleCase("IM-2", .unknown, Studio(members: "")), RuleCase("IM-2", .pass, Studio(members: "3余人")),
    RuleCase("IM-2", .unknown, Studio(members: "2人以上")), RuleCase("IM-2", .pass, Studio(members: "近20人")),
    RuleCase("IM-2", .pass, Studio(members: "5人左右")),
    RuleCase("IM-3", .pass, Studio(area: "20")), RuleCase("IM-3", .warning, Studio(area: "19.99")),
    RuleCase("IM-3", .unknown, Studio(area: "")),
    RuleCase("IM-4", .pass, Studio(equipment: "有")), RuleCase("IM-4", .warning, Studio(equipment: "否")),
    RuleCase("IM-4", .unknown, Studio(equipment: "")),
    RuleCase("IM-5", .pass, Studio(rules: "是")), RuleCase("IM-5", .warning, Studio(rules: "无")),
    RuleCase("IM-5", .unknown, Studio(rules: "")),
    RuleCase("TL-2", .pass, Studio(region: "150502", members: "5"), on: tongliao),
    RuleCase("TL-2", .fail, Studio(region: "150502", members: "4"), on: tongliao),
    RuleCase("TL-2", .unknown, Studio(region: "150502", members: ""), on: tongliao),
    RuleCase("TL-3", .pass, Studio(region: "150502", area: "25"), on: tongliao),
    RuleCase("TL-3", .warning, Studio(region: "150502", area: "24.9"), on: tongliao),
    RuleCase("TL-3", .unknown, Studio(region: "150502", area: ""), on: tongliao),
    RuleCase("TL-4", .pass, Studio(region: "150502"), on: tongliao),
    RuleCase("TL-4", .warning, Studio(region: "150502", equipment: "没有"), on: tongliao),
    RuleCase("TL-4", .unknown, Studio(region: "150502", equipment: ""), on: tongliao),
    RuleCase("TL-5", .pass, Studio(region: "150502"), on: tongliao),
    RuleCase("TL-5", .warning, Studio(region: "150502", rules: "否"), on: tongliao),
    RuleCase("TL-5", .unknown, Studio(region: "150502", rules: ""), on: tongliao),
    RuleCase("JZ-1", .pass, Studio(region: "410802", area: "1"), root: "410800"),
    RuleCase("JZ-1", .warning, Studio(region: "410802", area: "0"), root: "410800"),
    RuleCase("JZ-1", .unknown, Studio(region: "410802", area: ""), root: "410800"),
    RuleCase("JZ-3", .pass, Studio(region: "410802"), root: "410800"),
    RuleCase("JZ-3", .warning, Studio(region: "410802", equipment: "否"), root: "410800"),
    RuleCase("JZ-3", .unknown, Studio(region: "410802", equipment: ""), root: "410800"),
    RuleCase("JZ-5", .pass, Studio(region: "410802"), root: "410800"),
    RuleCase("JZ-5", .warning, Studio(region: "410802", rules: "否"), root: "410800"),
    RuleCase("JZ-5", .unknown, Studio(region: "410802", rules: ""), root: "410800"),
    RuleCase("JZ-M", .pass, Studio(region: "410802", mode: "班组长创新工作室"), root: "410800"),
    RuleCase("JZ-M", .pass, Studio(region: "410802", mode: "职工创新工作室"), root: "410800"),
    RuleCase("JZ-M", .pass, Studio(region: "410802", mode: "职工"), root: "410800"),
    RuleCase("JZ-M", .pass, Studio(region: "410802", mode: "班组长"), root: "410800"),
    RuleCase("JZ-M", .pass, Studio(region: "410802", mode: "劳模"), root: "410800"),
    RuleCase("JZ-M", .fail, Studio(region: "410802", mode: "党员"), root: "410800"),
    RuleCase("JZ-M", .fail, Studio(region: "410802", mode: "党员创新工作室"), root: "410800"),
    RuleCase("JZ-M", .unknown, Studio(region: "410802", mode: ""), root: "410800"),
    RuleCase("JZ-N", .pass, Studio(region: "410802"), root: "410800"),
    RuleCase("JZ-N", .warning, Studio(name: "赵明伟劳模创新工作室", region: "410802"), root: "410800"),
    RuleCase("D-11", .pass), RuleCase("D-11", .warning, Studio(name: "卢仁峰国家级技能大师工作室")),
    RuleCase("D-12", .pass), RuleCase("D-12", .warning, Studio(name: "电力行业创新工作室联盟")),
  ]

  @Test(arguments: columns) func aColumnIsCompared(_ rule: RuleCase) throws { try rule.check() }

  /// Own money in the twelve months to the date; without any row of it the studio's flag says.
  static let money = [
    RuleCase("IM-6", .unknown, Studio(funds: "")), RuleCase("IM-6", .pass, Studio(funds: "是")),
    RuleCase("IM-6", .fail, Studio(funds: "否")),
    RuleCase("IM-6", .pass, Studio(funds: "否"), funding: ["本单位,2018-01-15,0.01元,own"], on: "2018-12-31"),
    RuleCase("IM-6", .pass, Studio(funds: ""), funding: ["本单位,2017-01-31,100元,own"], on: "2018-01-31"),
    RuleCase("IM-6", .fail, Studio(funds: ""), funding: ["本单位,2017-01-30,100元,own"], on: "2018-01-31"),
    RuleCase("IM-6", .pass, Studio(funds: ""), funding: ["本单位,2017,100元,own"], on: "2018-01-01"),
    RuleCase("IM-6", .fail, Studio(funds: "是"), funding: ["本单位,2018-01-15,0元,own"], on: "2018-12-31"),
    RuleCase("IM-6", .unknown, Studio(funds: ""), funding: ["包头市总工会,2018-05-01,2万元,naming"]),
    RuleCase("IM-6", .unknown, Studio(funds: ""), funding: ["本单位,2018-12-01,100元,own"], on: "2018-11-30"),
    RuleCase("IM-6", .pass, Studio(funds: ""), funding: ["本单位,2018-05-01,近2万元,own"]),
    RuleCase("TL-6", .pass, Studio(region: "150502"), on: tongliao),
    RuleCase("TL-6", .fail, Studio(region: "150502", funds: "否"), on: tongliao),
    RuleCase("TL-6", .unknown, Studio(region: "150502", funds: ""), on: tongliao),
    RuleCase("JZ-6", .pass, Studio(region: "410802"), root: "410800"),
    RuleCase("JZ-6", .fail, Studio(region: "410802", funds: "否"), root: "410800"),
    RuleCase("JZ-6", .unknown, Studio(region: "410802", funds: ""), root: "410800"),
    RuleCase(
      "JZ-F0", .pass, Studio(region: "410802"), funding: ["本单位,2015-05-01,100元,own"], root: "410800"),
    RuleCase(
      "JZ-F0", .warning, Studio(region: "410802"), funding: ["本单位,2015-05-01,0元,own"], root: "410800"),
    RuleCase("JZ-F0", .unknown, Studio(region: "410802"), root: "410800"),
  ]

  @Test(arguments: money) func moneyIsAddedUp(_ rule: RuleCase) throws { try rule.check() }
}
