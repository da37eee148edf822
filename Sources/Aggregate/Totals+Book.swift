import Model
import Threads

extension Totals {
  /// The bucket of each profile when regions are the buckets: the region itself, not those above.
  /// A region outside the root's subtree counts nowhere.
  func regionBuckets(_ division: Division, _ profiles: Profiles) -> [Int32] {
    (0..<profiles.count).map { profile in
      let region = division == .place ? profiles.place(of: profile) : profiles.reportingUnit(of: profile)
      return plan.register.regions.depth(of: region) == nil ? -1 : region
    }
  }

  /// Every figure: slice × region × measure, by both divisions; and their series by year and month where the plan was
  /// made for these groupings.
  ///
  /// A region's figures by reporting unit are those of the studios that report through it or a region below; by
  /// place, of the studios that stand in it.
  ///
  /// - Parameter threads: worker threads, at least 1; each counts a slice of one division at a time.
  public func book(threads: Int = 1) throws(AggregateError) -> FigureBook {
    let regions = plan.register.regions
    let measures = Array(plan.measures.indices)
    let tasks = [Division.reportingUnit, .place].flatMap { division in
      plan.slices.map { (division: division, slice: $0) }
    }
    let tables = Workers.map(tasks, threads: threads) { task in
      tabulate(
        measures, over: task.slice.window(asOf: plan.asOf), selection: task.slice.selection,
        bucketCount: regions.regions.count
      ) { regionBuckets(task.division, $0) }.rolledUp(regions)
    }
    let byReportingUnit = tables.prefix(plan.slices.count), byPlace = tables.dropFirst(plan.slices.count)
    return try FigureBook(
      asOf: plan.asOf, regions: regions, levels: plan.register.levels, measures: plan.catalogue.measures,
      slices: plan.slices, series: series()
    ) { slice, region, division throws(AggregateError) in
      let tables = division == .place ? byPlace : byReportingUnit
      let table = tables[tables.startIndex + slice]
      return try table.tallies(bucket: Int(region), catalogue: plan.catalogue)
    }
  }
}
