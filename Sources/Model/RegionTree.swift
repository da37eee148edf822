/// The index of a region in its `RegionTree`.
public typealias RegionIndex = Int32

/// All regions a workspace knows, and the root its figures are about.
///
/// Regions are kept sorted by the bytes of their codes: GB/T 2260 order, industry unions after the places.
/// The root's children are its *reporting units*; the parts of the tree outside the root's subtree stay
/// known by name only.
public struct RegionTree: Sendable {
  /// Every region, sorted by code.
  public let regions: [Region]
  public let root: RegionIndex
  /// The root's children, sorted by code.
  public let reportingUnits: [RegionIndex]

  private let indexByCode: [String: RegionIndex]
  private let parents: [RegionIndex]
  private let children: [[RegionIndex]]
  private let unitOf: [RegionIndex]
  private let depths: [Int32]

  /// What makes a list of regions no tree.
  public enum Fault: Error, Equatable {
    case rootUnknown(String)
    case parentUnknown(code: String, parent: String)
    case codeTwice(String)
    case cycle(String)
  }

  /// - Parameter rows: built-in regions and a workspace's own; codes must differ.
  public init(_ rows: [Region], root rootCode: String) throws(Fault) {
    let sorted = rows.sorted { $0.code.utf8.lexicographicallyPrecedes($1.code.utf8) }
    var indexByCode: [String: RegionIndex] = [:]
    for (index, region) in sorted.enumerated() {
      guard indexByCode.updateValue(RegionIndex(index), forKey: region.code) == nil else {
        throw .codeTwice(region.code)
      }
    }
    guard let root = indexByCode[rootCode] else { throw .rootUnknown(rootCode) }

    var parents = [RegionIndex](repeating: -1, count: sorted.count)
    var children = [[RegionIndex]](repeating: [], count: sorted.count)
    for (index, region) in sorted.enumerated() where !region.parent.isEmpty {
      guard let parent = indexByCode[region.parent] else {
        throw .parentUnknown(code: region.code, parent: region.parent)
      }
      parents[index] = parent
      children[Int(parent)].append(RegionIndex(index))
    }
    for index in sorted.indices {
      var steps = 0
      var above = parents[index]
      while above >= 0 {
        steps += 1
        guard steps <= sorted.count else { throw .cycle(sorted[index].code) }
        above = parents[Int(above)]
      }
    }

    var unitOf = [RegionIndex](repeating: -1, count: sorted.count)
    var depths = [Int32](repeating: -1, count: sorted.count)
    depths[Int(root)] = 0
    unitOf[Int(root)] = root
    var pending = [root]
    while let region = pending.popLast() {
      for child in children[Int(region)] {
        depths[Int(child)] = depths[Int(region)] + 1
        unitOf[Int(child)] = region == root ? child : unitOf[Int(region)]
        pending.append(child)
      }
    }

    regions = sorted
    self.root = root
    reportingUnits = children[Int(root)]
    self.indexByCode = indexByCode
    self.parents = parents
    self.children = children
    self.unitOf = unitOf
    self.depths = depths
  }

  public subscript(index: RegionIndex) -> Region { regions[Int(index)] }

  public func index(ofCode code: String) -> RegionIndex? { indexByCode[code] }

  /// The region above, nil at the top of the tree.
  public func parent(of index: RegionIndex) -> RegionIndex? {
    let parent = parents[Int(index)]
    return parent < 0 ? nil : parent
  }

  /// The regions directly below, sorted by code.
  public func children(of index: RegionIndex) -> [RegionIndex] { children[Int(index)] }

  /// The root's child that holds the region (the root for the root itself); nil outside the root's subtree.
  public func reportingUnit(holding index: RegionIndex) -> RegionIndex? {
    let unit = unitOf[Int(index)]
    return unit < 0 ? nil : unit
  }

  /// How far below the root; nil outside the root's subtree.
  public func depth(of index: RegionIndex) -> Int? {
    let depth = depths[Int(index)]
    return depth < 0 ? nil : Int(depth)
  }

  /// The region itself or one above it is `ancestor`.
  public func isWithin(_ index: RegionIndex, _ ancestor: RegionIndex) -> Bool {
    var region: RegionIndex? = index
    while let current = region {
      if current == ancestor { return true }
      region = parent(of: current)
    }
    return false
  }

  /// The highest region above `index`, or itself.
  public func top(of index: RegionIndex) -> RegionIndex {
    var top = index
    while let parent = parent(of: top) { top = parent }
    return top
  }

  /// How far below the top of the tree, whatever the root: 1 for a prefecture, 2 for a county.
  public func rank(of index: RegionIndex) -> Int {
    var rank = 0, region = index
    while let parent = parent(of: region) {
      rank += 1
      region = parent
    }
    return rank
  }

  /// The region and everything below it, each region before its children, siblings by code.
  public func subtree(of index: RegionIndex) -> [RegionIndex] {
    var result: [RegionIndex] = []
    var pending = [index]
    while let region = pending.popLast() {
      result.append(region)
      pending.append(contentsOf: children(of: region).reversed())
    }
    return result
  }
}
