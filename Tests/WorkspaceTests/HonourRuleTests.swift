import Model
import Testing

@Suite struct HonourRuleTests {
  typealias Studio = RuleWorkspace.Studio

  /// How clerks write honours (IM-1: of a county or above, or a skilled worker).
  static let county =
    ([
      ("全国劳动模范", .pass), ("2015年全国劳动模范", .pass), ("自治区劳模", .pass), ("省部级劳动模范", .pass),
      ("盟市级劳动模范", .pass), ("旗县级五一劳动奖章", .pass), ("县级劳动模范", .pass), ("内蒙古五一劳动奖章", .pass),
      ("通辽市劳动模范", .pass), ("科尔沁区劳动模范", .pass), ("开鲁县劳模", .pass), ("荣获自治区五一劳动奖章", .pass),
      ("劳动模范（市级）", .pass), ("全国、自治区劳动模范", .pass), ("公司劳模、市级劳动模范", .pass),
      ("享受省部级劳模待遇", .pass), ("中央企业劳动模范", .pass),
      ("技术能手", .pass), ("金牌工人", .pass), ("高级技师", .pass), ("优秀员工、全国技术能手", .pass),
      ("企业劳动模范", .fail), ("公司级劳模", .fail), ("厂劳动模范", .fail), ("全国优秀党员、企业劳模", .fail),
      ("全国优秀党员和本单位劳模", .fail), ("先进工作者", .fail), ("优秀员工", .fail), ("通辽工匠", .fail),
      ("全国五一巾帼标兵", .fail), ("先进工作者、优秀员工", .fail),
      // What the text does not list, its list of titles being open (等).
      ("自治区级技术标兵", .unknown), ("享受国务院特殊津贴", .unknown), ("优秀员工、技术标兵", .unknown), ("先进工作者和技术标兵", .unknown),
      ("呼和浩特市先进工作者", .fail), ("高技能领军人才", .pass), ("高技能人才", .pass),
      // A company that is named may be of any rank.
      ("国家电网公司劳动模范", .unknown), ("包钢（集团）公司劳模", .unknown), ("2015年公司劳模", .fail), ("荣获公司劳模", .fail),
      ("包钢劳动模范", .unknown), ("国家电网公司劳动模范（省部级）", .pass),
      ("劳动模范", .unknown), ("五一劳动奖章", .unknown), ("企业劳模；劳动模范", .unknown), ("", .unknown), ("无", .unknown),
    ] as [(String, RuleOutcome)]).map { RuleCase("IM-1", $0.1, Studio(honour: $0.0)) }

  @Test(arguments: county) func anHonourIsRead(_ rule: RuleCase) throws { try rule.check() }

  /// Marks and spaces inside a name tell nothing; a space between two honours parts them.
  static let marked =
    ([
      ("自治区“五一”劳动奖章", .pass), ("全国“五·一”劳动奖章", .pass), ("全国五·一劳动奖章", .pass), ("全国五•一劳动奖章", .pass),
      ("全国'五一'劳动奖章", .pass), ("自治区劳动 模范", .pass), ("自治区劳动　模范", .pass), ("全国技术 能手", .pass),
      ("“市级”劳动模范", .pass), ("五一奖章（市级）", .pass), ("自治区五一奖章", .pass), ("市级“劳动模范” 公司劳模", .pass),
      ("公司“五一”劳动奖章", .fail), ("企业劳动 模范", .fail), ("“五一”劳动奖章", .unknown), ("五 一劳动奖章", .unknown),
      ("五一奖章", .unknown), ("企业劳模 劳动模范", .unknown), ("企业“劳模” 劳动模范", .unknown), ("“优秀”员工", .fail),
      ("公司“劳动奖状”", .fail),
    ] as [(String, RuleOutcome)]).map { RuleCase("IM-1", $0.1, Studio(honour: $0.0)) }

  @Test(arguments: marked) func marksTellNothing(_ rule: RuleCase) throws { try rule.check() }

  /// Who was proposed has no honour yet.
  static let proposed =
    ([
      ("市级劳动模范提名", .fail), ("全国劳动模范提名奖", .fail), ("自治区劳动模范候选人", .fail), ("自治区劳模（提名）", .fail),
      ("自治区“劳动模范”提名", .fail), ("全国技术能手候选人", .fail), ("全国劳模提名、自治区劳模", .pass), ("自治区劳模，全国劳模提名", .pass),
      ("自治区劳模并获全国劳模提名", .pass), ("市级劳模提名、技术能手", .pass), ("市级劳模提名、劳动模范", .unknown),
      ("市级劳模提名、企业劳模", .fail),
    ] as [(String, RuleOutcome)]).map { RuleCase("IM-1", $0.1, Studio(honour: $0.0)) }

  @Test(arguments: proposed) func aNomineeIsNotOne(_ rule: RuleCase) throws { try rule.check() }

  /// TL-1: of a prefecture or above; 工匠 is an honour, 金牌工人 is none.
  static let prefecture =
    ([
      ("市级劳动模范", "150500", .pass), ("通辽市劳动模范", "150502", .pass), ("通辽工匠", "150500", .pass),
      ("北疆工匠", "150500", .pass), ("大国工匠", "150500", .pass), ("盟市级五一劳动奖章", "150523", .pass),
      ("技术能手", "150500", .pass), ("科尔沁区劳动模范", "150500", .fail), ("旗县级劳动模范", "150500", .fail),
      ("开鲁县工匠", "150500", .fail), ("五一奖章（市级）", "150500", .pass), ("通辽工匠提名", "150500", .fail),
      ("金牌工人", "150500", .fail), ("技术标兵", "150500", .unknown), ("先进工作者", "150500", .fail),
      // A county-level city's 市级 is its own (rules §4).
      ("市级劳动模范", "150581", .fail), ("霍林郭勒市劳动模范", "150500", .fail), ("市级劳动模范", "150502", .fail),
      ("区级劳动模范", "150502", .fail), ("区级劳动模范", "150500", .pass), ("工匠", "150500", .unknown),
    ] as [(String, String, RuleOutcome)]).map {
      RuleCase("TL-1", $0.2, Studio(region: "150502", unit: $0.1, honour: $0.0), on: "2020-03-02")
    }

  @Test(arguments: prefecture) func theWriterDecides(_ rule: RuleCase) throws { try rule.check() }

  /// Some write it behind the leader's name.
  static let leaders =
    ([
      ("王刚（自治区劳模）", "", .pass), ("王刚（全国技术能手）", "", .pass), ("王刚（劳模）", "", .unknown), ("王刚（组长）", "", .unknown),
      ("王刚（企业劳模）", "", .fail), ("王刚（企业劳模）", "自治区劳模", .pass),
    ] as [(String, String, RuleOutcome)]).map { RuleCase("IM-1", $0.2, Studio(leader: $0.0, honour: $0.1)) }

  @Test(arguments: leaders) func theLeadersCellTellsToo(_ rule: RuleCase) throws { try rule.check() }

  /// A company of an industry union stands beside the prefectures.
  @Test func aCompanyOfAnIndustryIsNoBase() throws {
    var workspace = RuleWorkspace(
      settings: "rules: [{ id: 'IM-1', level: 'prefecture' }]")
    workspace.studios = [
      Studio(id: "A", unit: "CY-DL", honour: "公司级劳模"), Studio(id: "B", employer: "乙", honour: "公司级劳模"),
    ]
    workspace.regions = ["CY-DL,内蒙古电力系统,150000,industry"]
    let judged = try workspace.judged(on: "2018-11-30")
    #expect(judged.outcome("IM-1", of: "A") == .pass)
    #expect(judged.outcome("IM-1", of: "B") == .fail)
  }
}
