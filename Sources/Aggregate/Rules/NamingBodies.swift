import Model

// Design. Whose a title is, its naming body tells: the union of a region that the tree knows, by its name or short name (包头市总工会,
// 内蒙古包头市昆都仑区工会), or the union of an industry (自治区电力工会, 内蒙古电力工会, 电力工会). Names are compared as bytes of UTF-8, and are
// laid out once, for a body is read for every naming of a studio.

/// The unions by which studios are named.
struct NamingBodies: Sendable {
  enum Body: Hashable {
    /// The union of a place, with the prefecture that the place is or lies in; nil where it could be one of several.
    case place(prefecture: RegionIndex?)
    case industry
  }

  /// A name as a part of `bytes`.
  private struct Name: BitwiseCopyable {
    let start: Int
    let count: Int
  }

  private let bytes: [UInt8]
  /// By region.
  private let names: [(full: Name, short: Name)]
  /// By region; nil for the province, and for an industry union.
  private let prefectures: [RegionIndex?]
  /// 电力工会, to tell most bodies from an industry's quickly.
  private let industryWords: WordList
  private let industryNames: [Name]
  private let industries: BodyNames
  /// Of industries that are no row of the tree.
  private let industryUnions: IndustryUnions

  init(_ regions: RegionTree) {
    var bytes: [UInt8] = []
    func name(_ text: String) -> Name {
      defer { bytes += text.utf8 }
      return Name(start: bytes.count, count: text.utf8.count)
    }
    names = regions.regions.map { (name($0.name), name($0.shortName)) }
    prefectures = regions.regions.indices.map { regions.prefecture(of: RegionIndex($0)) }
    let unions = regions.regions.filter(\.isIndustryUnion).flatMap { [$0.name, $0.shortName] }
    let province = regions[regions.top(of: regions.root)]
    let provinceNames = [province.name, province.shortName, province.kind, String(province.kind.suffix(1))]
    let cores = Set(unions.map { Self.core(of: $0, within: provinceNames) }).subtracting([""])
    industryWords = WordList(cores.sorted())
    let written = Set(unions + cores.flatMap { core in ([""] + provinceNames).map { "\($0)\(core)工会" } })
      .sorted()
    industryNames = written.map(name)
    industries = BodyNames(written)
    industryUnions = IndustryUnions(within: [province.name, province.shortName, province.kind, "区"])
    self.bytes = bytes
  }

  /// What a body is; nil where its name tells neither.
  ///
  /// - Parameter homes: regions that are meant before any others that are called the same.
  func body(_ body: String, near homes: [RegionIndex]) -> Body? {
    let text = body.utf8.span
    // Most bodies are one union by its whole name, and the studio's own or an industry's.
    if let end = Self.union.first(where: { text.hasEnding($0.span) }).map({ text.count - $0.count }),
      let home = prefecture(of: text, CollectionOfOne(end), among: homes)
    {
      return .place(prefecture: home)
    }
    if industryNames.contains(where: { $0.count == text.count && isEnding($0, of: text) }) {
      return .industry
    }
    let ends = Self.unions.places(in: text).map(\.lowerBound)
    if let home = prefecture(of: text, ends, among: homes) { return .place(prefecture: home) }
    if industryWords.occurs(in: text), industries.occur(in: body) { return .industry }
    guard !ends.isEmpty else { return nil }
    var named: Set<RegionIndex> = []
    for region in prefectures.indices {
      if let prefecture = prefectures[region], isUnion(text, ends, of: RegionIndex(region)) {
        named.insert(prefecture)
      }
    }
    guard named.isEmpty else { return .place(prefecture: named.count == 1 ? named.first : nil) }
    return industryUnions.occurs(in: body) ? .industry : nil
  }

  /// The prefecture of the first of the homes whose union, or whose prefecture's, is named before one of the `ends`.
  private func prefecture(
    of text: Span<UInt8>, _ ends: some Sequence<Int>, among homes: [RegionIndex]
  ) -> RegionIndex? {
    for home in homes {
      guard let prefecture = prefectures[Int(home)] else { continue }
      if isUnion(text, ends, of: home) || isUnion(text, ends, of: prefecture) { return prefecture }
    }
    return nil
  }

  /// The name or the short name of the region stands before 总工会 or 工会.
  private func isUnion(_ text: Span<UInt8>, _ ends: some Sequence<Int>, of region: RegionIndex) -> Bool {
    let (full, short) = names[Int(region)]
    return ends.contains { end in
      let before = text.extracting(..<end)
      return isEnding(full, of: before) || isEnding(short, of: before)
    }
  }
  private func isEnding(_ name: Name, of text: Span<UInt8>) -> Bool {
    name.count > 0 && text.hasEnding(bytes.span.extracting(name.start..<name.start + name.count))
  }

  /// The industry in the name of its union: 电力 of 内蒙古自治区电力工会.
  private static func core(of name: String, within province: [String]) -> String {
    var core = name[...]
    for prefix in province where core.hasBeginning(prefix) { core = core.dropFirst(prefix.count) }
    if let union = ["总工会", "工会"].first(where: core.hasEnding) { core = core.dropLast(union.count) }
    return String(core)
  }

  private static let union = [Array("总工会".utf8), Array("工会".utf8)]
  private static let unions = WordList(["总工会", "工会"])
}

extension RegionTree {
  /// The prefecture that a region is or lies in; nil for the province, and for an industry union.
  func prefecture(of region: RegionIndex) -> RegionIndex? {
    var prefecture = region
    while let above = parent(of: prefecture) {
      if parent(of: above) == nil { return self[prefecture].isIndustryUnion ? nil : prefecture }
      prefecture = above
    }
    return nil
  }
}
