import Model

/// What surrounds a cell: it decides which of several regions a short name means, and whose 市本级 is.
struct RegionContext: Sendable {
  private let lookup: RegionLookup
  /// The regions that the file's rows name, and those above them.
  private let rows: Set<RegionIndex>
  /// The regions from the one that the file's name or title tells up to the prefecture, innermost first.
  private let hint: [RegionIndex]

  init(_ lookup: RegionLookup, rows: Set<RegionIndex>, hint: RegionIndex?) {
    self.lookup = lookup
    self.rows = rows
    self.hint = Self.chain(hint, lookup)
  }

  /// The one of `candidates` that is meant, nil where it stays open. The row's own other region decides; without one the
  /// rows of the file and what is said about it must not contradict each other.
  ///
  /// - Parameter beside: the region in the row's other column of regions.
  func meant(among candidates: [RegionIndex], beside: RegionIndex?) -> RegionIndex? {
    let inside = candidates.filter { lookup.tree.isWithin($0, lookup.tree.root) }
    var fitting = inside.isEmpty ? candidates : inside
    let own = near(fitting, Set(Self.chain(beside, lookup)))
    if own.count == 1 { return own[0] }
    for surroundings in [rows, Set(hint)] where !surroundings.isEmpty {
      let closer = near(candidates, surroundings)
      if !closer.isEmpty { fitting = fitting.filter(closer.contains) }
    }
    return fitting.count == 1 ? fitting[0] : nil
  }

  /// The unit that the file is from and that is of `kind` (市, 盟, 旗, 县; nil for any).
  func ownUnit(kind: Character?, beside: RegionIndex?) -> RegionIndex? {
    for chain in [Self.chain(beside, lookup), hint, prefecture.map { [$0] } ?? []] where !chain.isEmpty {
      return chain.first { kind == nil || lookup.tree[$0].name.last == kind }
    }
    let root = lookup.tree.root
    let isOwn = root != lookup.top && (kind == nil || lookup.tree[root].name.last == kind)
    return isOwn ? root : nil
  }

  /// The prefecture that a zone without a name lies in.
  func zone(beside: RegionIndex?) -> RegionIndex? {
    for chain in [Self.chain(beside, lookup), hint, prefecture.map { [$0] } ?? []] where !chain.isEmpty {
      return chain.last
    }
    return lookup.tree.root == lookup.top ? nil : lookup.tree.root
  }

  /// The one prefecture that the rows are of.
  private var prefecture: RegionIndex? {
    let prefectures = rows.filter { lookup.rank(of: $0) == 1 }
    return prefectures.count == 1 ? prefectures.first : nil
  }

  private func near(_ candidates: [RegionIndex], _ surroundings: Set<RegionIndex>) -> [RegionIndex] {
    candidates.filter { region in
      surroundings.contains(region) || lookup.tree.parent(of: region).map(surroundings.contains) ?? false
    }
  }

  private static func chain(_ region: RegionIndex?, _ lookup: RegionLookup) -> [RegionIndex] {
    var chain: [RegionIndex] = []
    var next = region
    while let current = next, current != lookup.top, !lookup.tree[current].isIndustryUnion {
      chain.append(current)
      next = lookup.tree.parent(of: current)
    }
    return chain
  }
}
