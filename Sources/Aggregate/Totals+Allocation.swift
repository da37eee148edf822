import Model

extension Totals {
  /// The gap of each target that has one, split over the parts of its region in proportion to `measure` at the as-of
  /// date since the beginning: the root's over its reporting units, another region's over the places below it. What is
  /// the region's own (本级) is a part where it weighs something, or where there is nothing below.
  ///
  /// - Parameters:
  ///   - progress: from `progress()` of these totals.
  ///   - measure: id of the measure to split by.
  public func allocations(
    of progress: [TargetProgress], by measure: String
  ) throws(AggregateError) -> [GapAllocation] {
    guard let index = plan.catalogue.index(ofID: measure) else {
      throw .unknownMeasure(measure, nearest: plan.catalogue.nearest(to: measure))
    }
    let lacking = progress.filter { $0.gap.map { $0 > .zero } ?? false }
    guard !lacking.isEmpty else { return [] }
    let regions = plan.register.regions
    var weights: [Division: (own: Tabulation, rolledUp: Tabulation)] = [:]
    for division in Division.allCases {
      let own = tabulate(
        [index], over: Window(start: .distantPast, end: plan.asOf), selection: [],
        bucketCount: regions.regions.count
      ) { regionBuckets(division, $0) }
      weights[division] = (own, own.rolledUp(regions))
    }
    var allocations: [GapAllocation] = []
    for target in lacking {
      let region = target.target.region
      guard let weights = weights[region == regions.root ? .reportingUnit : .place] else { continue }
      var parts: [GapAllocation.Share] = []
      for child in regions.children(of: region) {
        parts.append(try part(child, isOwn: false, weights.rolledUp, measure: index))
      }
      let own = try part(region, isOwn: true, weights.own, measure: index)
      if parts.isEmpty || own.weight > .zero { parts.append(own) }
      let isMoney = plan.catalogue.index(ofID: target.target.measure)
        .map { plan.catalogue.measures[$0].isMoney }
      if let allocation = GapAllocation(of: target, by: measure, over: parts, isMoney: isMoney ?? false) {
        allocations.append(allocation)
      }
    }
    return allocations
  }

  private func part(
    _ region: RegionIndex, isOwn: Bool, _ table: Tabulation, measure: Int
  ) throws(AggregateError) -> GapAllocation.Share {
    let tally = try table.tally(bucket: Int(region), measure: 0, catalogue: plan.catalogue)
    return GapAllocation.Share(
      region: region, isOwnPart: isOwn,
      weight: FixedDecimal(
        units: Int128(tally.value), scale: plan.catalogue.measures[measure].fractionDigits),
      share: .zero)
  }
}
