/// One row of achievements.
struct Achievement: DatedFact {
  enum Kind: String {
    case topic, project, result, problem, proposal
  }

  let studio: Int
  let kind: Kind
  let day: CivilDay
  var title = ""
  var adopted: Bool?
  var awardLevel = ""
  var recognisedLevel = ""
  var benefitYuan: Int?
  /// How many the row stands for.
  var count = 1
}

/// Titles for invented facts, plain enough that no one takes them for a patent.
enum TitleBook {
  private static let subjects = [
    "输送带", "变压器", "循环水泵", "空压机", "配电柜", "锅炉给水", "焊接工装", "液压支架", "除尘系统", "轴承拆装", "皮带秤", "冷却塔",
    "检修流程", "巡检路线", "备件管理", "牧草收割", "乳品灌装", "井下照明", "道岔养护", "客服流程",
  ]

  static func title(_ kind: Achievement.Kind, with random: inout SplitMix64) -> String {
    let subject = random.pick(subjects)
    return switch kind {
    case .topic: subject + random.pick(["改进课题", "节能课题", "安全课题"])
    case .project: subject + random.pick(["攻关项目", "改造攻关"])
    case .result: subject + random.pick(["改进法", "新工艺", "改造成果"])
    case .problem: subject + "故障排除"
    case .proposal: subject + "改进建议"
    }
  }

  static func patent(with random: inout SplitMix64) -> String {
    "一种" + random.pick(subjects) + random.pick(["装置", "工具", "结构"])
  }
}
