import Model

extension Totals {
  /// The bucket of each profile when regions are the buckets: the region itself, not those above.
  /// A region outside the root's subtree counts nowhere.
  func regionBuckets(_ division: Division) -> [Int32] {
    (0..<plan.profiles.count).map { profile in
      let region =
        division == .place ? plan.profiles.place(of: profile) : plan.profiles.reportingUnit(of: profile)
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
    var tables: [Division: [Tabulation]] = [:]
    for division in Division.allCases {
      let buckets = regionBuckets(division)
      tables[division] = plan.slices.map { slice in
        tabulate(
          measures, over: slice.window(asOf: plan.asOf), selection: slice.selection, buckets: buckets,
          bucketCount: regions.regions.count
        ).rolledUp(regions)
      }
    }
    let byReportingUnit = tables[.reportingUnit] ?? [], byPlace = tables[.place] ?? []
    return try FigureBook(
      asOf: plan.asOf, regions: regions, levels: plan.register.levels, measures: plan.catalogue.measures,
      slices: plan.slices
    ) { slice, region, measure, division throws(AggregateError) in
      let table = division == .place ? byPlace[slice] : byReportingUnit[slice]
      return try table.tally(bucket: Int(region), measure: measure, catalogue: plan.catalogue)
    }
  }
}
