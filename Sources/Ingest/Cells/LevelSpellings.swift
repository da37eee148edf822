import Model

/// The spellings of levels (rules §4, style §7.2). What 市级, 区级 and 公司级 mean is decided by the rank of the unit that
/// writes, in every column alike: one clerk's word has one sense in a sheet.
struct LevelSpellings: Sendable {
  /// Who writes.
  enum Writer: Sendable, CaseIterable {
    /// A district of a city: its 区级 is its own.
    case district
    /// A banner, a county or a county-level city: its 市级 is its own, and 区级 the autonomous region's.
    case county
    /// Anyone above.
    case higher
    /// An industry union, whose companies stand beside the prefectures.
    case industry
  }

  private var district: SpellingTable
  private var county: SpellingTable
  private var higher: SpellingTable
  private var industry: SpellingTable

  /// - Parameter province: the top region; where it is an autonomous region, 区级 is its own level.
  init(_ scale: LevelScale, province: Region?) {
    let shortName = province?.shortName ?? ""
    let above = ["市级": "prefecture", "区级": province?.kind == "自治区" ? "province" : "county"]
    district = Self.table(scale, in: shortName, traps: ["市级": "county", "区级": "county"])
    county = Self.table(scale, in: shortName, traps: above.merging(["市级": "county"]) { $1 })
    higher = Self.table(scale, in: shortName, traps: above)
    industry = Self.table(scale, in: shortName, traps: above.merging(["公司级": "prefecture"]) { $1 })
  }

  /// Knows no level, for tables that name none.
  init() {
    let none = SpellingTable([], names: [])
    (district, county, higher, industry) = (none, none, none, none)
  }

  /// What the levels are called, highest first.
  var names: [String] { higher.names }

  /// The level that a cell says; nil where it says none, or several.
  mutating func level(of text: Span<UInt8>, by writer: Writer) -> LevelIndex? {
    let code: UInt16? =
      switch writer {
      case .district: district.code(of: text)
      case .county: county.code(of: text)
      case .higher: higher.code(of: text)
      case .industry: industry.code(of: text)
      }
    return code.map { LevelIndex($0 - 1) }
  }

  /// The levels that a cell says, highest first and each once: 自治区级、市级 says two. Nil where a part of it is no level.
  mutating func levels(of text: Span<UInt8>, by writer: Writer) -> [LevelIndex]? {
    if let level = level(of: text, by: writer) { return [level] }
    var levels: Set<LevelIndex> = []
    for part in LevelList.parts(of: CellText.string(text)) {
      if let level = level(of: part.utf8.span, by: writer) {
        levels.insert(level)
        continue
      }
      let words = LevelList.words(of: part)
      guard words.count > 1 else { return nil }
      for word in words {
        guard let level = level(of: word.utf8.span, by: writer) else { return nil }
        levels.insert(level)
      }
    }
    return levels.isEmpty ? nil : levels.sorted()
  }

  /// What a spelling that is none may be one without: 自治区级职工创新工作室, 内蒙古自治区级, 盟市, 自治区级级.
  ///
  /// - Parameter province: its short name.
  private static func forms(of folded: String, in province: String) -> [String] {
    var word = folded[...]
    if !province.isEmpty, word.hasPrefix(province) { word.removeFirst(province.count) }
    while let suffix = suffixes.first(where: word.hasSuffix) { word.removeLast(suffix.count) }
    while word.hasSuffix("级级") { word.removeLast() }
    guard !word.isEmpty else { return [] }
    return word.hasSuffix("级") ? [String(word), String(word.dropLast())] : [String(word), word + "级"]
  }

  private static let suffixes = [
    "创新工作室", "工作室", "劳模和工匠人才", "劳模", "职工", "技术", "示范性", "命名", "认定",
  ]

  /// Whether the text names a level, whoever writes it.
  func contains(_ text: String) -> Bool {
    var copy = self
    let bytes = Array(text.utf8)
    return Writer.allCases.contains { copy.level(of: bytes.span, by: $0) != nil }
  }

  /// Whether the workspace itself calls a level so.
  func isName(_ text: String) -> Bool { names.contains(text) }

  /// Spellings of the levels whose ids are the usual ones.
  private static let usual: [(id: String, spellings: [String])] = [
    (
      "national",
      [
        "国家级", "全国级", "全国", "全国示范级", "全国示范性", "全国示范", "全总命名", "全国总工会命名", "中央级",
        "全国示范性劳模和工匠人才创新工作室", "全国示范性劳模创新工作室",
      ]
    ),
    (
      "province",
      ["自治区级", "自治区", "省级", "省部级", "省区级", "省自治区级", "自治区总工会命名", "自治区总工会级"]
    ),
    (
      "prefecture",
      [
        "盟市级", "盟级", "地市级", "地级", "地厅级", "市厅级", "厅局级", "产业级", "系统级", "行业级", "自治区产业系统级", "自治区产业级",
        "产业系统级", "自治区系统级", "盟市总工会命名",
      ]
    ),
    (
      "county",
      [
        "旗县市区级", "旗县级", "旗县区级", "旗市区级", "县区级", "县级", "县市区级", "旗级", "区县级", "县处级", "县级县市区级", "旗县级旗县市区级",
      ]
    ),
    (
      "base",
      [
        "基层级", "基层单位级", "企业级", "单位级", "厂级", "单位自建", "企业自建", "公司级", "车间级", "班组级", "基层工会级", "本单位级",
        "基层级企业单位自建",
      ]
    ),
  ]

  private static func table(_ scale: LevelScale, in province: String, traps: [String: String])
    -> SpellingTable
  {
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
    return SpellingTable(spellings, names: scale.levels.map(\.name)) { forms(of: $0, in: province) }
  }
}
