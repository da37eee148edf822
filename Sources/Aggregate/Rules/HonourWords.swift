import Model

// Design. Honours are free text: 2015年全国劳动模范, 通辽市五一劳动奖章, 劳模（市级）. The level is told by the word nearest before the honour, or
// else by what stands in brackets behind it. A region's name tells the level of the region. What 市级, 区级 and 公司级 mean is decided by
// the rank of the unit that writes, as in the columns of levels (rules §4). Words are compared as bytes of UTF-8.

/// The words by which the wording of an honour tells its level.
struct HonourWords: Sendable {
  /// Who writes.
  private enum Writer: Int, CaseIterable {
    /// A district of a city: its 区级 is its own.
    case district
    /// A banner, a county or a county-level city: its 市级 is its own.
    case county
    /// Anyone above.
    case higher
    /// An industry union, whose companies stand beside the prefectures.
    case industry
  }

  /// A word as a part of `bytes`.
  private struct Word: BitwiseCopyable {
    let start: Int32
    let count: Int32
    let level: LevelIndex
  }

  /// All words, one after the other.
  private let bytes: [UInt8]
  /// By writer, then by the last byte of the word; of a word that is there twice the later one tells.
  private let words: [[[Word]]]
  /// By region.
  private let writers: [Writer]

  /// No further from the honour is a text looked through for its level, in bytes: twenty Chinese characters.
  private static let reach = 60

  init(_ scale: LevelScale, regions: RegionTree) {
    let ranks = regions.regions.indices.map { regions.rank(of: RegionIndex($0)) }
    writers = regions.regions.indices.map { region in
      if regions.regions[region].isIndustryUnion { return .industry }
      guard ranks[region] >= 2 else { return .higher }
      return regions.regions[region].name.hasEnding("区") ? .district : .county
    }
    var bytes: [UInt8] = []
    var common = Array(repeating: [Word](), count: 1 + Int(UInt8.max))
    func add(_ word: String, _ level: LevelIndex?, to words: inout [[Word]]) {
      guard let level, let last = word.utf8.last else { return }
      words[Int(last)].append(
        Word(start: Int32(bytes.count), count: Int32(word.utf8.count), level: level))
      bytes += word.utf8
    }
    for (region, rank) in zip(regions.regions, ranks) where !region.isIndustryUnion {
      let level = scale.index(ofID: rank == 0 ? "province" : rank == 1 ? "prefecture" : "county")
      for name in [region.name, region.shortName] where name.count > 1 { add(name, level, to: &common) }
    }
    for (id, words) in Self.usual {
      for word in words { add(word, scale.index(ofID: id), to: &common) }
    }
    let isAutonomous = regions[regions.top(of: regions.root)].kind == "自治区"
    words = Writer.allCases.map { writer in
      var words = common
      for (word, id) in Self.words(of: writer, isAutonomous: isAutonomous) {
        add(word, scale.index(ofID: id), to: &words)
      }
      for (index, level) in scale.levels.enumerated() {
        for word in [level.name] + level.aliases { add(word, LevelIndex(index), to: &words) }
      }
      return words
    }
    self.bytes = bytes
  }

  /// The level that a text tells of an honour that it names; nil where it tells none.
  ///
  /// - Parameters:
  ///   - honour: its bytes in the text.
  ///   - unit: through which the studio reports: the writer.
  func level(of honour: Range<Int>, in text: Span<UInt8>, writtenBy unit: RegionIndex) -> LevelIndex? {
    let writer = writers[Int(unit)]
    let before = text.extracting(max(0, honour.lowerBound - Self.reach)..<honour.lowerBound)
    if let level = last(in: before, by: writer) { return level }
    let rest = text.extracting(honour.upperBound...)
    guard let bracket = Self.brackets.places(in: rest).map(\.lowerBound).min() else { return nil }
    return last(in: rest.extracting(bracket..<min(rest.count, bracket + Self.reach)), by: writer)
  }

  private static let brackets = WordList(["（", "(", "【", "["])

  /// The level of the last word in a text; of two that end together the longer one tells.
  private func last(in text: Span<UInt8>, by writer: Writer) -> LevelIndex? {
    for end in text.indices.reversed() {
      let read = text.extracting(...end)
      var found: Word?
      for word in words[writer.rawValue][Int(text[end])] where word.count >= found?.count ?? 1 {
        let bytes = bytes.span.extracting(Int(word.start)..<Int(word.start + word.count))
        // A 区 by itself is the writer's; at the end of a name that nobody knows it tells nothing.
        if bytes.count < read.count, Self.isDistrict(bytes) { continue }
        if read.hasEnding(bytes) { found = word }
      }
      if let found {
        let count = Int(found.count), name = read.extracting(..<(read.count - count))
        let word = read.extracting((read.count - count)...)
        return writer != .industry && Self.isCompany(word) && !Self.isOwn(name) ? nil : found.level
      }
    }
    return nil
  }

  /// 区.
  private static func isDistrict(_ word: Span<UInt8>) -> Bool {
    word.count == 3 && word[0] == 0xE5 && word[1] == 0x8C && word[2] == 0xBA
  }

  /// 公司, 集团.
  private static func isCompany(_ word: Span<UInt8>) -> Bool {
    companies.contains { word.count == $0.count && word.hasEnding($0.span) }
  }

  /// Whether the company is the writer's own: 公司劳模, 2015年公司劳模. One that is named may be of any rank (国家电网公司).
  private static func isOwn(_ before: Span<UInt8>) -> Bool {
    before.isEmpty || leads.contains { before.hasEnding($0.span) }
  }

  private static let companies = ["公司", "集团"].map { Array($0.utf8) }
  private static let leads = ["本", "我", "分", "子", "年", "年度", "获", "获得", "得", "为", "和", "及", "、"].map {
    Array($0.utf8)
  }

  /// What a word means to one writer only.
  private static func words(of writer: Writer, isAutonomous: Bool) -> [String: String] {
    let city = writer == .district || writer == .county ? "county" : "prefecture"
    let district = writer != .district && isAutonomous ? "province" : "county"
    let company = writer == .industry ? "prefecture" : "base"
    var words = ["市级": city, "市": city, "全市": city]
    for word in ["区级", "区", "全区"] { words[word] = district }
    for word in ["公司级", "公司", "集团"] { words[word] = company }
    return words
  }

  /// Words of the levels whose ids are the usual ones.
  private static let usual: [(id: String, words: [String])] = [
    ("national", ["全国", "国家级", "国家", "中华", "大国", "全总"]),
    ("province", ["自治区级", "自治区", "省级", "省", "全省", "省部级", "部级", "北疆", "中央企业", "央企"]),
    (
      "prefecture",
      ["盟市级", "盟市", "盟级", "盟", "全盟", "地市级", "地市", "地级市", "地级", "厅局级", "厅级", "局级", "产业级", "系统级", "行业级"]
    ),
    (
      "county",
      [
        "旗县市区级", "旗县市区", "旗县级", "旗县", "旗县区级", "旗级", "旗", "全旗", "县区级", "县区", "县市区级", "县级市", "县级", "县", "全县",
        "市辖区", "开发区", "园区",
      ]
    ),
    (
      "base",
      [
        "企业级", "企业", "单位级", "单位", "厂级", "厂", "矿级", "矿", "基层级", "基层", "车间", "班组", "乡级", "乡", "镇级", "镇", "街道",
        "苏木",
      ]
    ),
  ]
}
