/// The ways offices write what is one of a few words: levels, kinds, yes and no (style §7.2, rules §4).
enum WordSpelling {
  /// A level as the office writes it: 市级 is a city's own word and 盟级 a league's; a sheet whose only unit is a
  /// county's says neither 市级 nor 区级, which would be the county's own.
  static func level(_ level: String, by office: Office, turn: Int) -> String {
    let isCounty = office.unit == .recommender
    let spellings =
      switch level {
      case "national": ["国家级", "全国", "全国示范性"]
      case "province": ["自治区级", "省级", "省部级"] + (isCounty ? [] : ["区级"])
      case "prefecture":
        if office.isIndustry {
          ["产业级", "系统级", "公司级"]
        } else if office.union.contains("盟") {
          ["盟市级", "盟级"]
        } else {
          ["盟市级", "地市级"] + (isCounty ? [] : ["市级"])
        }
      case "county": ["旗县级", "县级", "县区级", "旗县(市区)级"]
      default: ["基层级", "基层", "企业级", "厂级"]
      }
    return Round.pick(spellings, turn)
  }

  static func word(_ word: String, turn: Int) -> String {
    words[word].map { Round.pick($0, turn) } ?? word
  }

  private static let words: [String: [String]] = [
    "topic": ["创新课题", "课题"], "project": ["攻关项目", "项目"], "result": ["创新成果", "成果"],
    "problem": ["技术难题", "解决技术难题"], "proposal": ["合理化建议", "建议"],
    "invention": ["发明", "发明专利"], "utility": ["实用新型", "实用新型专利"], "design": ["外观设计", "外观"],
    "naming": ["命名奖励"], "honour": ["先锋号"], "own": ["单位投入", "自筹", "行政投入"],
    "training": ["培训"], "mentoring": ["师徒结对", "师带徒"], "contest": ["技术比武", "比武"],
    "exchange": ["交流"], "promotion": ["技能晋升", "晋升"],
  ]

  static func yesNo(_ word: String, turn: Int) -> String {
    let pair = [["是", "否"], ["√", "×"], ["有", "无"], ["1", "0"], ["✓", "×"], ["Y", "N"]][turn % 6]
    return word == "是" ? pair[0] : pair[1]
  }

  /// A name with the blanks that make short names as wide as long ones, or with the honour behind it.
  static func person(_ name: String, turn: Int) -> String {
    let middle = name.index(name.startIndex, offsetBy: name.count / 2)
    let (first, last) = (name[..<middle], name[middle...])
    return Round.pick([name, "\(first)　\(last)", "\(first)  \(last)", name + "（劳模）"], turn)
  }

  /// The name of a studio: with marks around it or a line break inside now and then.
  static func studioName(_ name: String, turn: Int) -> String {
    guard !name.contains("“"), let tail = name.firstRange(of: "职工") else { return name }
    switch turn % 12 {
    case 3: return "“\(name)”"
    case 5: return "《\(name)》"
    case 7: return name[..<tail.lowerBound] + "\n" + name[tail.lowerBound...]
    case 9: return "\u{00A0}" + name + "\u{200B}"
    default: return name
    }
  }

  /// An id, as the office's spreadsheet leaves it.
  static func key(_ key: String, form: Office.Keys, turn: Int) -> String {
    switch form {
    case .plain, .nameAndEmployer: key
    case .apostrophe: "'" + key
    case .fullWidth: turn % 2 == 0 ? NumberSpelling.fullWidth(key) : key
    case .padded: Round.pick([key, key + " ", "　" + key, key + "\u{00A0}", "\u{200B}" + key], turn)
    }
  }
}
