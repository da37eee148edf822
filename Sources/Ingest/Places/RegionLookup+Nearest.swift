import Diagnostics
import Model

extension RegionLookup {
  /// The names of the regions that a mis-typed name was most likely meant to be: 锡林格勒 is near 锡林郭勒盟. Empty where none
  /// is near or too many are equally so. It is for the message alone: nothing is read so.
  func nearest(to cell: String) -> [String] {
    var folded = SpellingTable.folded(cell)[...]
    while let organ = Self.organs.first(where: folded.hasSuffix) { folded.removeLast(organ.count) }
    guard !folded.isEmpty, folded.count <= Self.longestName else { return [] }
    let (above, name) = split(folded)
    let within = tree.regions.indices.map(RegionIndex.init).filter { region in
      above.map { $0 != region && tree.isWithin(region, $0) } ?? true
    }
    var regions: [String: Set<RegionIndex>] = [:]
    for region in within {
      for spelling in [tree[region].name, tree[region].shortName] where !spelling.isEmpty {
        regions[SpellingTable.folded(spelling), default: []].insert(region)
      }
    }
    let near = Set(nearestNames(to: String(name), among: regions.keys).flatMap { regions[$0] ?? [] })
    return near.count <= Self.mostNamed ? near.sorted().map { tree[$0].name } : []
  }

  private static let longestName = 40
  /// More would be no hint.
  private static let mostNamed = 3

  /// The region that the text begins with, and what follows it: 内蒙古赤锋市 is 赤锋市 in 内蒙古.
  private func split(_ folded: Substring) -> (above: RegionIndex?, name: Substring) {
    for count in stride(from: folded.count - 2, to: 1, by: -1) {
      let regions = spelled(folded.prefix(count))
      if regions.count == 1, !tree.children(of: regions[0]).isEmpty {
        return (regions[0], folded.dropFirst(count))
      }
    }
    return (nil, folded)
  }
}
