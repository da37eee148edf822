import Model

/// The sums of some measures over one window, by bucket: a region, a level, a year.
struct Tabulation: Sendable {
  /// Indices of the measures in the catalogue.
  let measures: [Int]
  /// By bucket, then measure.
  private(set) var sums: [Amount]
  /// By place in `sums`, where a record was approximate.
  private(set) var deviations: [Int: Deviation] = [:]

  init(measures: [Int], bucketCount: Int) {
    self.measures = measures
    sums = [Amount](repeating: Amount(), count: bucketCount * measures.count)
  }

  mutating func add(_ amount: Amount, bucket: Int, measure: Int) {
    sums[bucket * measures.count + measure].add(amount)
  }

  mutating func add(_ deviation: Deviation, bucket: Int, measure: Int) {
    deviations[bucket * measures.count + measure, default: Deviation()].add(deviation)
  }

  /// With each region's sums added to those of the region above, up to the root. Buckets are regions.
  func rolledUp(_ regions: RegionTree) -> Tabulation {
    var result = self
    for region in regions.subtree(of: regions.root).reversed() where region != regions.root {
      guard let parent = regions.parent(of: region) else { continue }
      for measure in measures.indices {
        let own = Int(region) * measures.count + measure
        result.add(result.sums[own], bucket: Int(parent), measure: measure)
        if let deviation = result.deviations[own] {
          result.add(deviation, bucket: Int(parent), measure: measure)
        }
      }
    }
    return result
  }

  /// One cell, with its value and bounds in 64 bits.
  func tally(bucket: Int, measure: Int, catalogue: MeasureCatalogue) throws(AggregateError) -> Tally {
    let place = bucket * measures.count + measure
    func narrowed(_ sum: Int128) throws(AggregateError) -> Int64 {
      guard let number = Int64(exactly: sum) else {
        throw .overflow(measure: catalogue.measures[measures[measure]].id)
      }
      return number
    }
    let amount = sums[place]
    var tally = Tally(value: try narrowed(amount.sum), records: Int(amount.rows))
    if let deviation = deviations[place] {
      tally.bounds = FactBounds.Bounds(
        lower: deviation.openBelow > 0 ? nil : try narrowed(amount.sum + deviation.lower),
        upper: deviation.openAbove > 0 ? nil : try narrowed(amount.sum + deviation.upper))
    }
    return tally
  }
}

extension Totals {
  /// Sums `measures` (indices) over a window, for the studios that pass `selection` at its end.
  /// - Parameter buckets: by profile of a set, the bucket it counts in; -1 to leave it out.
  func tabulate(
    _ measures: [Int], over window: Window, selection: [Measure.Condition], bucketCount: Int,
    buckets: (Profiles) -> [Int32]
  ) -> Tabulation {
    var result = Tabulation(measures: measures, bucketCount: bucketCount)
    let bySet = Dictionary(grouping: measures.indices) {
      plan.tables[plan.tableOfMeasure[measures[$0]]].profileSet
    }
    for (set, ofSet) in bySet {
      let profiles = plan.profileSets[set]
      let selected = narrowed(buckets(profiles), to: selection, on: window.end, profiles)
      let byPopulation = Dictionary(grouping: ofSet) { plan.measures[measures[$0]].studioConditions }
      for (conditions, measured) in byPopulation {
        let population = narrowed(selected, to: conditions, on: window.end, profiles)
        let members = population.indices.filter { population[$0] >= 0 }
        guard !members.isEmpty else { continue }
        for (table, ofTable) in Dictionary(grouping: measured, by: { plan.tableOfMeasure[measures[$0]] }) {
          let slots =
            plan.tables[table].source == .standing
            ? plan.timeline.end(window.end)..<plan.timeline.end(window.end) + 1
            : plan.timeline.intervals(of: window)
          addSums(of: table, slots, ofTable, members, population, to: &result)
          addDeviations(of: table, slots, ofTable, population, to: &result)
        }
      }
    }
    return result
  }

  /// Leaves out the profiles that fail one of the conditions.
  private func narrowed(
    _ buckets: [Int32], to conditions: [Measure.Condition], on day: Day, _ profiles: Profiles
  ) -> [Int32] {
    let tests = conditions.compactMap { StudioTest($0, on: day, plan: plan, profiles) }
    guard !tests.isEmpty else { return buckets }
    return buckets.indices.map { profile in
      buckets[profile] >= 0 && tests.allSatisfy { $0.passes(profile, profiles) } ? buckets[profile] : -1
    }
  }

  private func addSums(
    of table: Int, _ slots: Range<Int>, _ measured: [Int], _ members: [Int], _ buckets: [Int32],
    to result: inout Tabulation
  ) {
    let classCount = Int(plan.rowClasses.shapes[table].classCount)
    let bucketCount = result.sums.count / max(1, result.measures.count)
    for (number, ofNumber) in Dictionary(
      grouping: measured, by: { plan.measures[result.measures[$0]].number })
    {
      var sums = [Amount](repeating: Amount(), count: bucketCount * classCount)
      for slot in slots {
        cells.addCells(
          of: table, slot: slot, number: number, profiles: members, buckets: buckets, to: &sums)
      }
      for place in ofNumber {
        let measure = result.measures[place]
        let counted = plan.rowClasses.counted[measure]
        let studios =
          plan.measures[measure].isDistinct && plan.tables[table].source != .standing
          ? studioCounts(of: table, slots, classes: counted, buckets, bucketCount) : nil
        for bucket in 0..<bucketCount {
          var amount = Amount()
          for rowClass in counted { amount.add(sums[bucket * classCount + rowClass]) }
          if let studios { amount = Amount(rows: amount.rows, sum: studios[bucket]) }
          if plan.measures[measure].countsRows { amount = Amount(rows: amount.rows, sum: amount.rows) }
          result.add(amount, bucket: bucket, measure: place)
        }
      }
    }
  }

  /// By bucket, how many different studios have a row.
  private func studioCounts(
    of table: Int, _ slots: Range<Int>, classes: [Int], _ buckets: [Int32], _ bucketCount: Int
  ) -> [Int64] {
    let places = slots.flatMap { slot in
      classes.map { plan.markPlace(table, interval: slot, rowClass: $0) }
    }
    var counts = [Int64](repeating: 0, count: bucketCount)
    for studio in marks.studios(at: places) {
      let bucket = buckets[plan.profile(of: studio, in: table)]
      if bucket >= 0 { counts[Int(bucket)] += 1 }
    }
    return counts
  }

  private func addDeviations(
    of table: Int, _ slots: Range<Int>, _ measured: [Int], _ buckets: [Int32], to result: inout Tabulation
  ) {
    for (cell, deviation) in deviations
    where cell.table == table && slots.contains(cell.slot) && buckets[cell.profile] >= 0 {
      for place in measured {
        let measure = plan.measures[result.measures[place]]
        guard measure.number == cell.number, !measure.isDistinct, !measure.countsRows,
          plan.rowClasses.counted[result.measures[place]].contains(cell.rowClass)
        else { continue }
        result.add(deviation, bucket: Int(buckets[cell.profile]), measure: place)
      }
    }
  }
}
