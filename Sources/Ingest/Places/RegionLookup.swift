import Model

/// Knows regions by code, name, short name, alias, or any of these behind the name of a region above. What else a cell
/// may say of a region is in `RegionLookup+Reading.swift`.
struct RegionLookup: Sendable {
  let tree: RegionTree
  private var index = ByteIndex()
  private var candidates: [[RegionIndex]] = []
  private var ranks: [Int] = []
  private var industryUnions: [Substring: [RegionIndex]] = [:]
  /// By region.
  private let writers: [LevelSpellings.Writer]

  /// How sure a spelling is; a surer one hides the others.
  private enum Rank: Int {
    case code, name, shortName, alias
  }

  /// Knows the tree and no spelling.
  init(spellingless tree: RegionTree) {
    self.tree = tree
    writers = tree.regions.indices.map { Self.writer(RegionIndex($0), in: tree) }
  }

  /// - Parameter aliases: further spellings with the code of the region; one that stands for several is ambiguous.
  init(_ tree: RegionTree, aliases: [AliasRow]) {
    self.init(spellingless: tree)
    for place in tree.regions.indices {
      let region = tree.regions[place]
      add(region.code, RegionIndex(place), .code)
      let digits = region.code.utf8.allSatisfy { (0x30...0x39).contains($0) }
      if digits, region.code.utf8.count == 6 {
        add(region.code + "000000", RegionIndex(place), .code)
        if region.code.hasSuffix("00") { add(String(region.code.dropLast(2)), RegionIndex(place), .code) }
      }
    }
    for place in tree.regions.indices { add(tree.regions[place].name, RegionIndex(place), .name) }
    for place in tree.regions.indices { add(tree.regions[place].shortName, RegionIndex(place), .shortName) }
    for row in aliases {
      if let region = tree.index(ofCode: row.code) { add(row.alias, region, .alias) }
    }
    addProvince()
    for place in tree.regions.indices where tree.regions[place].isIndustryUnion {
      let core = core(of: SpellingTable.folded(tree.regions[place].name)[...])
      if !core.isEmpty { industryUnions[core, default: []].append(RegionIndex(place)) }
    }
  }

  /// 自治区 or 省 without a name is the one the workspace lies in.
  private mutating func addProvince() {
    let name = tree[top].name
    for word in ["自治区", "省"] where name.hasSuffix(word) && name != word { add(word, top, .alias) }
  }

  /// The one region whose spelling a cell is, byte for byte.
  func region(asItLies text: Span<UInt8>) -> RegionIndex? {
    guard let entry = index.number(of: text), candidates[Int(entry)].count == 1 else { return nil }
    return candidates[Int(entry)][0]
  }

  /// The regions whose spelling a cell is, byte for byte; nil where it is none.
  func spelled(asItLies text: Span<UInt8>) -> [RegionIndex]? {
    index.number(of: text).map { candidates[Int($0)] }
  }

  /// The regions spelled so, or so behind a region above them: 内蒙古呼和浩特市, 赤峰红山区.
  ///
  /// - Parameter folded: in the form in which cells are compared.
  func spelled(_ folded: Substring) -> [RegionIndex] {
    let bytes = Array(folded.utf8)
    return bytes.count <= Self.longest ? spelled(bytes.span) : []
  }

  /// No name with those of the regions above it is longer, in bytes.
  private static let longest = 120

  private func spelled(_ text: Span<UInt8>) -> [RegionIndex] {
    if let entry = index.number(of: text) { return candidates[Int(entry)] }
    for cut in text.indices.dropFirst() where text[cut] & 0xC0 != 0x80 {
      guard let entry = index.number(of: text.extracting(0..<cut)) else { continue }
      let above = candidates[Int(entry)]
      let fitting = spelled(text.extracting(cut..<text.count)).filter { region in
        above.contains { $0 != region && tree.isWithin(region, $0) }
      }
      if !fitting.isEmpty { return fitting }
    }
    return []
  }

  /// The highest region of the tree that holds the root: the province.
  var top: RegionIndex { tree.top(of: tree.root) }

  /// How far below the top: 1 for a prefecture, 2 for a county.
  func rank(of region: RegionIndex) -> Int { tree.rank(of: region) }

  /// Who writes when the unit reports: rules §4 decides 市级 and 区级 by it.
  func writer(_ unit: RegionIndex) -> LevelSpellings.Writer { writers[Int(unit)] }

  private static func writer(_ unit: RegionIndex, in tree: RegionTree) -> LevelSpellings.Writer {
    if tree[unit].isIndustryUnion { return .industry }
    guard tree.rank(of: unit) >= 2 else { return .higher }
    return tree[unit].name.hasSuffix("区") ? .district : .county
  }

  /// The industry unions whose names are the same but for 自治区, 产业, 系统 and 工会 around them.
  func industryUnions(called folded: Substring) -> [RegionIndex] {
    guard !industryUnions.isEmpty else { return [] }
    return industryUnions[core(of: folded)] ?? []
  }

  private func core(of folded: Substring) -> Substring {
    var core = folded
    while let suffix = Self.unionSuffixes.first(where: core.hasSuffix) { core.removeLast(suffix.count) }
    let above = [tree[top].name, tree[top].shortName, "自治区", "全区", "全省", "省"]
    if let prefix = above.first(where: { !$0.isEmpty && core.hasPrefix($0) }) {
      core.removeFirst(prefix.count)
    }
    return core
  }

  private static let unionSuffixes = ["工会委员会", "总工会", "工会", "产业", "系统"]

  private mutating func add(_ spelling: String, _ region: RegionIndex, _ rank: Rank) {
    let folded = Array(SpellingTable.folded(spelling).utf8)
    guard !folded.isEmpty else { return }
    let (entry, isNew) = index.insert(folded.span)
    if isNew {
      candidates.append([region])
      ranks.append(rank.rawValue)
    } else if ranks[Int(entry)] == rank.rawValue, !candidates[Int(entry)].contains(region) {
      candidates[Int(entry)].append(region)
    }
  }
}
