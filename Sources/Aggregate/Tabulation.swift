import Model

/// The sums of some measures over one window, by bucket: a region, a level, a year.
///
/// Most regions have no studios, so a bucket gets its sums when something is first added to it.
struct Tabulation: Sendable {
  /// Indices of the measures in the catalogue.
  let measures: [Int]
  /// By bucket, where its sums begin; nil for one without any.
  private var starts: [Int?]
  /// By measure, from the bucket's start.
  private var sums: [Amount] = []
  /// By place in `sums`, where a record was approximate.
  private var deviations: [Int: Deviation] = [:]

  init(measures: [Int], bucketCount: Int) {
    self.measures = measures
    starts = [Int?](repeating: nil, count: bucketCount)
  }

  mutating func add(_ amount: Amount, bucket: Int, measure: Int) {
    sums[start(of: bucket) + measure].add(amount)
  }

  mutating func add(_ deviation: Deviation, bucket: Int, measure: Int) {
    deviations[start(of: bucket) + measure, default: Deviation()].add(deviation)
  }

  private mutating func start(of bucket: Int) -> Int {
    if let start = starts[bucket] { return start }
    let start = sums.count
    sums += repeatElement(Amount(), count: measures.count)
    starts[bucket] = start
    return start
  }

  /// With each region's sums added to those of the region above, up to the root. Buckets are regions.
  func rolledUp(_ regions: RegionTree) -> Tabulation {
    var result = self
    for region in regions.subtree(of: regions.root).reversed() where region != regions.root {
      guard let parent = regions.parent(of: region), let start = result.starts[Int(region)] else { continue }
      for measure in measures.indices {
        result.add(result.sums[start + measure], bucket: Int(parent), measure: measure)
        if let deviation = result.deviations[start + measure] {
          result.add(deviation, bucket: Int(parent), measure: measure)
        }
      }
    }
    return result
  }

  /// The cells of a bucket by measure; none where all are zero for want of any row.
  func tallies(bucket: Int, catalogue: MeasureCatalogue) throws(AggregateError) -> [Tally] {
    guard starts[bucket] != nil else { return [] }
    var tallies: [Tally] = []
    tallies.reserveCapacity(measures.count)
    for measure in measures.indices {
      tallies.append(try tally(bucket: bucket, measure: measure, catalogue: catalogue))
    }
    return tallies
  }

  /// One cell, with its value and bounds in 64 bits.
  func tally(bucket: Int, measure: Int, catalogue: MeasureCatalogue) throws(AggregateError) -> Tally {
    guard let start = starts[bucket] else { return Tally() }
    let place = start + measure
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
        let occupied = OccupiedBuckets(of: population, count: bucketCount)
        guard !occupied.members.isEmpty else { continue }
        for (table, ofTable) in Dictionary(grouping: measured, by: { plan.tableOfMeasure[measures[$0]] }) {
          let slots =
            plan.tables[table].source == .standing
            ? plan.timeline.end(window.end)..<plan.timeline.end(window.end) + 1
            : plan.timeline.intervals(of: window)
          addSums(of: table, slots, ofTable, occupied, to: &result)
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
    of table: Int, _ slots: Range<Int>, _ measured: [Int], _ occupied: OccupiedBuckets,
    to result: inout Tabulation
  ) {
    let classCount = Int(plan.rowClasses.shapes[table].classCount)
    let isStock = plan.tables[table].source == .standing
    for (number, ofNumber) in Dictionary(
      grouping: measured, by: { plan.measures[result.measures[$0]].number })
    {
      var sums = [Amount](repeating: Amount(), count: occupied.buckets.count * classCount)
      if let last = slots.last {
        cells.addCells(
          of: table, slot: last, before: isStock || slots.lowerBound == 0 ? nil : slots.lowerBound - 1,
          number: number, of: occupied, to: &sums)
      }
      for column in ofNumber {
        let measure = result.measures[column]
        let counted = plan.rowClasses.counted[measure]
        let studios =
          plan.measures[measure].isDistinct && !isStock
          ? studioCounts(of: table, slots, classes: counted, occupied) : nil
        for (place, bucket) in occupied.buckets.enumerated() {
          var amount = Amount()
          for rowClass in counted { amount.add(sums[place * classCount + rowClass]) }
          if let studios { amount = Amount(rows: amount.rows, sum: studios[place]) }
          if plan.measures[measure].countsRows { amount = Amount(rows: amount.rows, sum: amount.rows) }
          result.add(amount, bucket: bucket, measure: column)
        }
      }
    }
  }

  /// By occupied bucket, how many different studios have a row.
  private func studioCounts(
    of table: Int, _ slots: Range<Int>, classes: [Int], _ occupied: OccupiedBuckets
  ) -> [Int64] {
    let places = slots.flatMap { slot in
      classes.map { plan.markPlace(table, interval: slot, rowClass: $0) }
    }
    var counts = [Int64](repeating: 0, count: occupied.buckets.count)
    for studio in marks.studios(at: places) {
      let place = occupied.places[plan.profile(of: studio, in: table)]
      if place >= 0 { counts[Int(place)] += 1 }
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
