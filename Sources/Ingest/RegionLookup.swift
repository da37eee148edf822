import Model

/// Finds regions by code, name, short name, alias, or any of these behind the name of a region above.
struct RegionLookup: Sendable {
  let tree: RegionTree
  private var index = ByteIndex()
  private var candidates: [[RegionIndex]] = []
  private var ranks: [Int] = []

  /// How sure a spelling is; a surer one hides the others.
  private enum Rank: Int {
    case code, name, shortName, alias
  }

  /// Knows the tree and no spelling.
  init(spellingless tree: RegionTree) { self.tree = tree }

  /// - Parameter aliases: further spellings with the code of the region; one that stands for several is ambiguous.
  init(_ tree: RegionTree, aliases: [(alias: String, region: RegionIndex)]) {
    self.tree = tree
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
    for (alias, region) in aliases { add(alias, region, .alias) }
  }

  /// The regions a cell may mean: none, one, or several.
  func candidates(of text: Span<UInt8>) -> [RegionIndex] {
    if let entry = index.number(of: text) { return candidates[Int(entry)] }
    var folded = SpellingTable.folded(CellText.string(text))
    if folded.hasSuffix(".0") { folded.removeLast(2) }
    let found = spelled(folded[...])
    guard found.isEmpty, let region = Self.withoutOwn(folded[...]) else { return found }
    return spelled(region)
  }

  private func spelled(_ folded: Substring) -> [RegionIndex] {
    let bytes = Array(folded.utf8)
    return bytes.count <= Self.longest ? spelled(bytes.span) : []
  }

  /// 呼和浩特市本级, 呼和浩特市市本级 and 呼和浩特市市直 are the prefecture itself (style §7.2); nil for any other text.
  private static func withoutOwn(_ folded: Substring) -> Substring? {
    var region = folded
    if folded.hasSuffix("本级") {
      region.removeLast(2)
    } else if folded.hasSuffix("市直") || folded.hasSuffix("盟直") {
      region.removeLast()
    } else {
      return nil
    }
    if region.hasSuffix("市市") || region.hasSuffix("盟盟") { region.removeLast() }
    return region
  }

  /// No name with those of the regions above it is longer, in bytes.
  private static let longest = 120

  /// The regions spelled so, or so behind a region above them: 内蒙古呼和浩特市, 赤峰红山区.
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

  /// Who writes when the unit reports: rules §4 decides 市级 by it.
  func writer(_ unit: RegionIndex) -> LevelSpellings.Writer {
    var depth = 0
    var region = unit
    while let parent = tree.parent(of: region) {
      depth += 1
      region = parent
    }
    if tree[unit].isIndustryUnion { return .industry }
    return depth >= 2 ? .county : .higher
  }

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
