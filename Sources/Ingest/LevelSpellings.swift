import Model

/// The spellings of levels (rules §4). What 市级, 区级 and 公司级 mean is decided by the rank of the unit that writes.
struct LevelSpellings: Sendable {
  /// Who writes.
  enum Writer: Sendable {
    /// A banner, a county, a district or a county-level city.
    case county
    /// Anyone above.
    case higher
    /// An industry union, whose companies stand beside the prefectures.
    case industry
  }

  private var county: SpellingTable
  private var higher: SpellingTable
  private var industry: SpellingTable

  /// - Parameter isAutonomous: the top region is an autonomous region, so 区级 is its own level.
  init(_ scale: LevelScale, isAutonomous: Bool) {
    county = Self.table(scale, traps: ["市级": "county", "区级": "county"])
    let above = ["市级": "prefecture", "区级": isAutonomous ? "province" : "county"]
    higher = Self.table(scale, traps: above)
    industry = Self.table(scale, traps: above.merging(["公司级": "prefecture"]) { word, _ in word })
  }

  /// What the levels are called, highest first.
  var names: [String] { higher.names }

  mutating func level(of text: Span<UInt8>, by writer: Writer) -> LevelIndex? {
    let code: UInt16? =
      switch writer {
      case .county: county.code(of: text)
      case .higher: higher.code(of: text)
      case .industry: industry.code(of: text)
      }
    return code.map { LevelIndex($0 - 1) }
  }

  /// Spellings of the levels whose ids are the usual ones.
  private static let usual: [(id: String, spellings: [String])] = [
    (
      "national",
      [
        "国家级", "全国", "全国级", "全国示范性", "全国示范", "全总命名", "全国示范性劳模和工匠人才创新工作室",
        "全国示范性劳模创新工作室",
      ]
    ),
    ("province", ["自治区级", "自治区", "省级", "省部级", "省区级", "自治区总工会命名"]),
    (
      "prefecture",
      [
        "盟市级", "盟市", "盟级", "地市级", "厅局级", "产业级", "系统级", "自治区产业系统级", "自治区产业级", "产业系统级", "自治区系统级",
      ]
    ),
    (
      "county",
      ["旗县市区级", "旗县级", "旗县区级", "县区级", "县级", "县市区级", "旗县市区", "旗县", "旗级", "区县级", "县级县市区级"]
    ),
    (
      "base",
      [
        "基层级", "基层", "基层单位级", "基层单位", "企业级", "单位级", "厂级", "企业", "单位自建", "公司级",
        "基层级企业单位自建",
      ]
    ),
  ]

  private static func table(_ scale: LevelScale, traps: [String: String]) -> SpellingTable {
    var spellings: [(String, UInt16)] = []
    // A workspace that calls a level by such a word has said what it means there.
    for (spelling, id) in traps.sorted(by: { $0.key < $1.key })
    where !scale.levels.contains(where: { $0.name == spelling }) {
      if let level = scale.index(ofID: id) { spellings.append((spelling, UInt16(level) + 1)) }
    }
    for (index, level) in scale.levels.enumerated() {
      for spelling in [level.id, level.name] + level.aliases {
        spellings.append((spelling, UInt16(index) + 1))
      }
    }
    for (id, more) in usual {
      guard let level = scale.index(ofID: id) else { continue }
      for spelling in more { spellings.append((spelling, UInt16(level) + 1)) }
    }
    return SpellingTable(spellings, names: scale.levels.map(\.name))
  }
}
