import Model

/// One line of a table of totals: what it is called, and where its sums are.
struct TotalsLine {
  var region: RegionIndex
  var group: String
  var name: String
  var table: Tabulation
  var bucket: Int
}

extension Totals {
  /// A region, those below it to the depth asked for and, where a region is divided, its own studios (本级) where
  /// it has any, so that the parts add up.
  func regionLines(
    _ query: TotalsQuery, below region: RegionIndex, _ division: Division, _ slice: Slice, _ measures: [Int]
  ) -> [TotalsLine] {
    let regions = plan.register.regions
    let own = tabulate(
      measures, over: slice.window(asOf: plan.asOf), selection: slice.selection,
      bucketCount: regions.regions.count
    ) { regionBuckets(division, $0) }
    let rolledUp = own.rolledUp(regions)
    let occupied = Set(regionBuckets(division, plan.profileSets[0]))
    var lines: [TotalsLine] = []
    var pending = [(region: region, depth: 0)]
    while let (region, depth) = pending.popLast() {
      lines.append(
        TotalsLine(
          region: region, group: "", name: regions[region].name, table: rolledUp, bucket: Int(region)))
      let children = regions.children(of: region)
      guard !children.isEmpty, query.divides(atDepth: depth) else { continue }
      pending += children.map { ($0, depth + 1) }
      guard occupied.contains(region) else { continue }
      lines.append(
        TotalsLine(
          region: region, group: TotalsRow.ownGroup, name: regions[region].name + "本级", table: own,
          bucket: Int(region)))
    }
    return lines
  }

  /// One line a level, at the studio's highest level at the window's end.
  func levelLines(of region: RegionIndex, _ slice: Slice, _ measures: [Int]) -> [TotalsLine] {
    let levels = plan.register.levels
    let window = slice.window(asOf: plan.asOf)
    let table = tabulate(
      measures, over: window, selection: slice.selection, bucketCount: levels.levels.count
    ) { profiles in
      let column = profiles.levelColumn(on: window.end)
      return buckets(of: region, profiles) { profile in
        let held = column.map { profiles.levels(of: profile, column: $0) }
        return Int32(held?.highest ?? levels.lowest)
      }
    }
    return levels.levels.enumerated().map { index, level in
      TotalsLine(region: region, group: level.id, name: level.name, table: table, bucket: index)
    }
  }

  /// One line a year or month of the slice's window.
  func seriesLines(
    of region: RegionIndex, _ slice: Slice, _ measures: [Int], by unit: CalendarPiece.Unit
  ) -> [TotalsLine] {
    pieces(unit, of: slice.window(asOf: plan.asOf)).map { piece in
      let table = tabulate(
        measures, over: piece.window, selection: slice.selection, bucketCount: 1
      ) { profiles in
        buckets(of: region, profiles) { _ in 0 }
      }
      return TotalsLine(region: region, group: piece.id, name: piece.name, table: table, bucket: 0)
    }
  }

  /// One line an ownership that studios of the region have; unknown ownership has a line of its own.
  func ownershipLines(of region: RegionIndex, _ slice: Slice, _ measures: [Int]) -> [TotalsLine] {
    // Every set of profiles has every ownership, with the same codes.
    let values = plan.profileSets[0].values(of: .ownership)
    func owners(_ profiles: Profiles) -> [Int32] {
      let column = profiles.textColumn(.ownership)
      return buckets(of: region, profiles) { profile in
        column.map { profiles.code(of: profile, column: $0) } ?? 0
      }
    }
    let table = tabulate(
      measures, over: slice.window(asOf: plan.asOf), selection: slice.selection,
      bucketCount: values.count + 1, buckets: owners)
    return Set(owners(plan.profileSets[0])).filter { $0 >= 0 }.map { code in
      let value = code == 0 ? "" : values[Int(code) - 1]
      return TotalsLine(
        region: region, group: value, name: value.isEmpty ? "未填写" : value, table: table, bucket: Int(code))
    }
  }

  /// How the studios of one region are found: the root and its reporting units by reporting unit, below by place.
  func division(of region: RegionIndex) -> Division {
    (plan.register.regions.depth(of: region) ?? 0) <= 1 ? .reportingUnit : .place
  }

  /// By profile, the bucket of those that count in the region, -1 for the others.
  private func buckets(
    of region: RegionIndex, _ profiles: Profiles, _ bucket: (Int) -> Int32
  ) -> [Int32] {
    let regions = plan.register.regions
    return regionBuckets(division(of: region), profiles).enumerated().map { profile, own in
      own >= 0 && regions.isWithin(own, region) ? bucket(profile) : -1
    }
  }
}

extension TotalsQuery {
  /// Whether a region so far below the query's is divided into those below it.
  fileprivate func divides(atDepth depth: Int) -> Bool {
    guard grouping == .place else { return depth < 1 }
    switch self.depth {
    case .levels(let count): return depth < count
    case .all: return true
    }
  }
}
