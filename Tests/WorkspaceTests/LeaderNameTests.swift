import Model
import Testing

/// A studio that is named for a person is named for its leader (rules, D-10).
@Suite struct LeaderNameTests {
  typealias Studio = RuleWorkspace.Studio

  static let cases = [
    RuleCase("D-10", .pass), RuleCase("D-10", .pass, Studio(leader: "王　刚（劳模）")),
    RuleCase("D-10", .pass, Studio(leader: "李强、王刚")), RuleCase("D-10", .warning, Studio(leader: "李强")),
    RuleCase("D-10", .warning, Studio(leader: "李强等5人")), RuleCase("D-10", .pass, Studio(leader: "王刚等5人")),
    RuleCase("D-10", nil, Studio(leader: "")),
    RuleCase("D-10", nil, Studio(name: "绿康合作社职工创新工作室", leader: "李强")),
    RuleCase("D-10", nil, Studio(name: "“互联网+工会”职工创新工作室", leader: "李强")),
    RuleCase("D-10", .pass, Studio(name: "巴特尔创新工作室", leader: "巴特尔")),
    // The longer form of the same name, and a company that is called like a person.
    RuleCase("D-10", nil, Studio(name: "苏晓娜创新工作室", leader: "包苏晓娜")),
    RuleCase("D-10", nil, Studio(name: "张伟创新工作室", employer: "张伟食品公司", leader: "李强")),
  ]

  @Test(arguments: cases) func aStudioIsNamedForItsLeader(_ rule: RuleCase) throws { try rule.check() }

  /// Names of persons, of each length and of each kind of family name.
  @Test func anotherPersonLeads() throws {
    let names = [
      "张伟", "李娜", "赵辉", "高伟", "马军", "石磊", "吴险峰", "徐宏伟", "葛红伟", "王剑红", "冯宝泉", "张学海", "赵明伟", "卢仁峰", "高建国",
      "马占山", "白玉山", "包海龙", "包金花", "欧阳慧", "欧阳建国", "司马光",
    ]
    let outcomes = try outcomes(names.map { "\($0)劳模创新工作室" })
    #expect(zip(names, outcomes).filter { $0.1 != .warning }.map(\.0) == [])
  }

  /// What is no person's name, or may be none: everyday words, regions, companies, Mongolian words, and too many or too few characters.
  @Test func nothingIsSaidOfOtherNames() throws {
    let names = [
      "阳光", "高新", "高新区", "蓝天", "电力", "内蒙古", "互联网+", "安康", "安全", "文明", "文化", "白云", "金山", "金星", "方圆", "常青",
      "向阳",
      "黄河", "林业", "华能", "包钢", "石油", "管理", "项目", "计量", "应急", "施工", "车间", "路桥", "雷锋", "雷达", "温馨", "康乐", "关爱",
      "党员", "鲁班", "匠心", "江河", "海南", "东方", "黎明", "苏木", "毕业", "纪念", "唐山", "秦岭", "许可", "范文", "易通", "葛根", "钟声",
      "万家福", "金太阳", "金蓝领", "白求恩", "马铃薯", "包头", "宁城", "武川", "开鲁", "和林格尔", "青山", "红山", "松山", "温县", "白音", "苏和",
      "苏日娜", "巴特尔", "乌兰", "斯琴", "孟和", "宝音", "包力格", "王", "王府", "张家", "刘家", "徐州", "郑州", "汪洋", "李宁", "张王李赵",
      "欧阳",
    ]
    for words in ["创新工作室", "劳模创新工作室", "职工技术创新工作室"] {
      let outcomes = try outcomes(names.map { $0 + words })
      #expect(zip(names, outcomes).filter { $0.1 != nil }.map(\.0) == [])
    }
  }

  private func outcomes(_ names: [String]) throws -> [RuleOutcome?] {
    var workspace = RuleWorkspace(root: "150000")
    workspace.studios = names.enumerated().map { Studio(id: "S\($0)", name: $1, leader: "钱多多") }
    let judged = try workspace.judged(on: "2018-11-30")
    return names.indices.map { judged.outcome("D-10", of: "S\($0)") }
  }
}
