import Model

extension Totals {
  /// The bucket of each profile when regions are the buckets: the region itself, not those above.
  /// A region outside the root's subtree counts nowhere.
  func regionBuckets(_ division: Division, _ profiles: Profiles) -> [Int32] {
    (0..<profiles.count).map { profile in
      let region = division == .place ? profiles.place(of: profile) : profiles.reportingUnit(of: profile)
      return plan.register.regions.depth(of: region) == nil ? -1 : region
    }
  }

  /// Every figure: slice × region × measure, by both divisions.
  ///
  /// A region's figures by reporting unit are those of the studios that report through it or a region below; by
  /// place, of the studios that stand in it.
  public func book() throws(AggregateError) -> FigureBook {
    let regions = plan.register.regions
    let measures = Array(plan.measures.indices)
    var tallies: [Division: [Tally]] = [:]
    for division in Division.allCases {
      var all: [Tally] = []
      all.reserveCapacity(plan.slices.count * regions.regions.count * measures.count)
      for slice in plan.slices {
        let table = tabulate(
          measures, over: slice.window(asOf: plan.asOf), selection: slice.selection,
          bucketCount: regions.regions.count
        ) { regionBuckets(division, $0) }.rolledUp(regions)
        for region in regions.regions.indices {
          for measure in measures {
            all.append(try table.tally(bucket: region, measure: measure, catalogue: plan.catalogue))
          }
        }
      }
      tallies[division] = all
    }
    let byReportingUnit = tallies[.reportingUnit] ?? [], byPlace = tallies[.place] ?? []
    return FigureBook(
      asOf: plan.asOf, regions: regions, levels: plan.register.levels, measures: plan.catalogue.measures,
      slices: plan.slices
    ) { slice, region, measure, division in
      let index = (slice * regions.regions.count + Int(region)) * measures.count + measure
      return division == .place ? byPlace[index] : byReportingUnit[index]
    }
  }
}
