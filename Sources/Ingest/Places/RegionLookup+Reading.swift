import Model

/// What offices write where a region belongs (style §7.2).
extension RegionLookup {
  /// What a cell says.
  enum Reading: Equatable {
    /// One of these regions; none where it is not known.
    case regions([RegionIndex])
    /// The unit that sends the file itself: 市本级, 盟直. The kind is the last character of its name where one is said.
    case ownUnit(kind: Character?)
    /// A functional zone (经开区), which GB/T 2260 does not have: the prefecture it lies in.
    case zone
  }

  /// Reads a cell. The spellings of the tree are looked up as they lie; the rest of the grammar is tried only on others.
  func reading(of text: Span<UInt8>) -> Reading {
    if let regions = spelled(asItLies: text) { return .regions(regions) }
    var folded = SpellingTable.folded(CellText.string(text))[...]
    if folded.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E }) { return .regions(coded(folded)) }
    while !folded.isEmpty {
      if let reading = meaning(of: folded) { return reading }
      // 呼和浩特市总工会（盖章） is the region whose union it is.
      guard let organ = Self.organs.first(where: folded.hasSuffix) else { break }
      folded.removeLast(organ.count)
    }
    return .regions([])
  }

  /// The regions a cell names by itself.
  func candidates(of text: Span<UInt8>) -> [RegionIndex] {
    if case .regions(let regions) = reading(of: text) { return regions }
    return []
  }

  static let organs = ["盖章", "公章", "工会委员会", "总工会", "工会"]

  /// 150100.0 of a spreadsheet, and the region that a longer code of twelve digits lies in.
  private func coded(_ digits: Substring) -> [RegionIndex] {
    let code = digits.hasSuffix(".0") ? digits.dropLast(2) : digits
    let regions = spelled(code)
    return regions.isEmpty && code.utf8.count == 12 ? spelled(code.prefix(6)) : regions
  }

  private func meaning(of folded: Substring) -> Reading? {
    let named = spelled(folded)
    if !named.isEmpty { return .regions(named) }
    let unions = industryUnions(called: folded)
    if !unions.isEmpty { return .regions(unions) }
    return own(folded) ?? zone(folded)
  }

  /// 呼和浩特市本级, 呼和浩特市市本级, 呼和浩特市市直 and 呼和浩特市直属 are the region itself; 区直 and 自治区直属 the province;
  /// 直属 the root, and 市本级 the unit that sends the file.
  private func own(_ folded: Substring) -> Reading? {
    guard let word = Self.ownWords.first(where: folded.hasSuffix) else { return nil }
    var rest = folded.dropLast(word.count)
    while let organ = Self.organs.first(where: rest.hasSuffix) { rest.removeLast(organ.count) }
    guard let kind = rest.last else {
      if word == "本级" { return .ownUnit(kind: nil) }
      return word.hasPrefix("直属") ? .regions([tree.root]) : nil
    }
    if rest.count == 1, Self.ownKinds.contains(kind) {
      return kind == "区" || kind == "省" ? .regions([top]) : .ownUnit(kind: kind)
    }
    if rest == "盟市" || rest == "旗县" { return .ownUnit(kind: nil) }
    let isTwice = rest.count > 2 && rest.dropLast().last == kind && Self.ownKinds.contains(kind)
    for region in [rest, isTwice ? rest.dropLast() : rest] {
      let regions = spelled(region)
      if !regions.isEmpty { return .regions(regions) }
    }
    return nil
  }

  private static let ownWords = ["本级", "直属机关", "直属单位", "直属", "直机关", "直单位", "直"]
  private static let ownKinds: Set<Character> = ["市", "盟", "旗", "县", "区", "省"]

  /// 呼市经开区 lies in the region before it, 经开区 alone in the prefecture the file is about.
  private func zone(_ folded: Substring) -> Reading? {
    guard let word = Self.zoneWords.first(where: folded.hasSuffix) else { return nil }
    var rest = folded.dropLast(word.count)
    while let rank = Self.zoneRanks.first(where: rest.hasSuffix) { rest.removeLast(rank.count) }
    if rest.isEmpty { return .zone }
    let regions = spelled(rest).filter { $0 != top }
    return regions.isEmpty ? nil : .regions(regions)
  }

  private static let zoneRanks = ["国家级", "国家", "自治区级", "省级", "市级", "稀土"]
  /// The longer before the shorter that ends it.
  private static let zoneWords = [
    "高新技术产业开发区", "高新技术开发区", "高新技术产业园区", "经济技术开发区", "经济开发区", "边境经济合作区", "经济合作区", "工业开发区",
    "产业开发区", "重点开发开放试验区", "开发区", "经开区", "高新区", "综合保税区", "保税区", "工业园区", "产业园区", "科技园区", "物流园区", "化工园区",
    "循环经济示范区", "生态示范区", "示范区", "工业园", "产业园", "工业区", "园区",
  ]
}
