import Model

extension Totals {
  /// Every target measured at the as-of date, sorted by region code, deadline, then measure.
  ///
  /// A target of the root or a reporting unit is measured by reporting unit, one of a region below by place.
  /// *No data*: no studio of the region is known at all, or not one row of the measure's table was read.
  ///
  /// - Parameter others: targets beside those of the register; the plan must have been told of them.
  public func progress(of others: [Target] = []) throws(AggregateError) -> [TargetProgress] {
    let regions = plan.register.regions
    let targets = (plan.register.targets + others).sorted { left, right in
      if left.region != right.region { return left.region < right.region }
      if left.deadline != right.deadline { return left.deadline < right.deadline }
      return left.measure.utf8.lexicographicallyPrecedes(right.measure.utf8)
    }
    guard !targets.isEmpty else { return [] }
    let measures = Set(targets.compactMap { plan.catalogue.index(ofID: $0.measure) }).sorted()
    let windows = TargetProgress.windows(asOf: plan.asOf)
    var tables: [Division: [Tabulation]] = [:]
    for division in Division.allCases {
      tables[division] = windows.map { window in
        tabulate(measures, over: window, selection: [], bucketCount: regions.regions.count) {
          regionBuckets(division, $0)
        }.rolledUp(regions)
      }
    }
    var progress: [TargetProgress] = []
    for target in targets {
      guard let index = plan.catalogue.index(ofID: target.measure),
        let place = measures.firstIndex(of: index),
        let tables = tables[division(of: target.region)]
      else { continue }
      guard hasData(index, in: target.region) else {
        progress.append(TargetProgress(target: target, state: .noData))
        continue
      }
      let decimal = { (number: Int64) in
        FixedDecimal(units: Int128(number), scale: plan.catalogue.measures[index].fractionDigits)
      }
      var tallies: [Tally] = []
      for table in tables {
        tallies.append(
          try table.tally(bucket: Int(target.region), measure: place, catalogue: plan.catalogue))
      }
      var attained = ApproximateNumber(exactly: decimal(tallies[0].value))
      if let bounds = tallies[0].bounds {
        attained.lower = bounds.lower.map(decimal)
        attained.upper = bounds.upper.map(decimal)
      }
      progress.append(
        TargetProgress(
          target, attained: attained, yearBefore: decimal(tallies[1].value), asOf: plan.asOf))
    }
    return progress
  }

  private func hasData(_ measure: Int, in region: RegionIndex) -> Bool {
    let table = plan.catalogue.measures[measure].table
    let wasRead =
      table == .studios || table == .namings && !plan.register.namings.isEmpty || factTables.contains(table)
    let regions = plan.register.regions
    return wasRead
      && regionBuckets(division(of: region), plan.profileSets[0]).contains {
        $0 >= 0 && regions.isWithin($0, region)
      }
  }
}
