import Model

// Design. A figure is asked for by slice, region and measure, but a fact is added once. What a fact adds to is
// found by three look-ups: the *profile* of its studio (everything that slices, measures and groupings ask about
// studios, levels at every window's end included), the *interval* of its day (time cut at every window's
// boundaries), and the *class* of its categorical codes (rows that no measure tells apart). Figures are made
// afterwards from the cells of profile × interval × class. Sums are 128 bits wide, marks and cells are only ever
// added, so merging is associative and commutative, and no split of the rows changes a figure.

/// The partial sums of one thread over the facts it has seen.
public struct Cube: FactConsumer {
  public let plan: CubePlan
  private(set) var cells: CellStore
  private(set) var deviations: [Deviation.Cell: Deviation] = [:]
  private(set) var marks: StudioMarks
  /// By studio, the day of its first fact, the distant future for none; empty when every founding is known.
  private(set) var firstFacts: [Day]
  /// The day of the first fact that is not after every window.
  private(set) var firstDay: Day?
  /// Bit by table: some row of it was seen.
  private var seen: UInt8 = 0

  init(_ plan: CubePlan) {
    self.plan = plan
    cells = plan.makeStore()
    marks = plan.makeMarks()
    firstFacts = [Day](
      repeating: .distantFuture, count: plan.watchesFirstFacts ? plan.register.studios.count : 0)
  }

  public mutating func consume(_ facts: Span<FactRecord>) {
    var start = 0
    while start < facts.count {
      let batch = facts.extracting(start..<endOfBatch(facts, from: start))
      add(batch)
      start += batch.count
    }
    if plan.watchesFirstFacts { watch(facts) }
    if plan.marksStudios { mark(facts) }
  }

  /// A batch has facts of one table, as many as `FactPlaces` takes at most.
  private func endOfBatch(_ facts: Span<FactRecord>, from start: Int) -> Int {
    let limit = min(facts.count, start + FactPlaces.most), table = facts[start].table
    var end = start + 1
    while end < limit, facts[end].table == table { end &+= 1 }
    return end
  }

  private mutating func add(_ batch: Span<FactRecord>) {
    let source = Int(batch[0].table.rawValue)
    seen |= 1 << UInt8(truncatingIfNeeded: source)
    let tables = plan.firstTables[source]..<plan.firstTables[source + 1]
    var places = FactPlaces()
    if let first = places.findSlots(of: batch, plan.timeline) { firstDay = min(firstDay ?? first, first) }
    openBlocks(of: tables, places, batch.count)
    for table in tables {
      places.findCells(of: batch, in: table, plan)
      cells.add(batch, at: places, of: table)
    }
  }

  /// The blocks of a source's tables are opened together.
  private mutating func openBlocks(of tables: Range<Int>, _ places: borrowing FactPlaces, _ count: Int) {
    guard let first = tables.first else { return }
    let slots = places.slots.span
    for index in 0..<count {
      let slot = Int(slots[index])
      guard slot >= 0, !cells.isOpen(first, slot) else { continue }
      for table in tables { cells.open(table, slot) }
    }
  }

  public mutating func consume(_ fact: FactRecord, bounds: FactBounds) {
    let facts = [fact]
    consume(facts.span)
    for cell in places(of: fact) {
      note(bounds.quantity, around: fact.quantity, at: cell, .quantity)
      if fact.hasMoney { note(bounds.money, around: fact.money, at: cell, .amount) }
      if fact.hasPeople { note(bounds.people, around: fact.people, at: cell, .people) }
    }
  }

  /// Both cubes must be of the same plan.
  public mutating func merge(_ other: Cube) {
    cells.merge(other.cells)
    marks.merge(other.marks)
    deviations.merge(other.deviations) { mine, theirs in
      var sum = mine
      sum.add(theirs)
      return sum
    }
    for studio in firstFacts.indices {
      firstFacts[studio] = min(firstFacts[studio], other.firstFacts[studio])
    }
    firstDay = [firstDay, other.firstDay].compactMap { $0 }.min()
    seen |= other.seen
  }

  /// Whether any row of the table was seen, whatever its date.
  func hasSeen(_ table: FactTable) -> Bool { seen & 1 << table.rawValue != 0 }

  /// Where a fact is added, in each table that counts it.
  private func places(of fact: FactRecord) -> [Deviation.Cell] {
    guard fact.day <= plan.timeline.limit, let source = Source(rawValue: Int(fact.table.rawValue)) else {
      return []
    }
    let slot = plan.timeline.interval(of: fact.day)
    return plan.tables(of: source).compactMap { table in
      let rowClass = plan.rowClasses.rowClass(in: table, codes: fact.codes)
      guard rowClass >= 0 else { return nil }
      return Deviation.Cell(
        table: table, slot: slot, profile: plan.profile(of: Int(fact.studio), in: table), rowClass: rowClass,
        number: .quantity)
    }
  }

  private mutating func note(
    _ bounds: FactBounds.Bounds, around value: Int64, at cell: Deviation.Cell, _ number: CellNumber
  ) {
    guard let deviation = Deviation(bounds, around: value) else { return }
    var cell = cell
    cell.number = number
    deviations[cell, default: Deviation()].add(deviation)
  }

  private mutating func watch(_ facts: Span<FactRecord>) {
    for index in facts.indices {
      let studio = Int(facts[index].studio)
      firstFacts[studio] = min(firstFacts[studio], facts[index].day)
    }
  }

  /// A row that stands for none (a count of 0) says nothing of its studio.
  private mutating func mark(_ facts: Span<FactRecord>) {
    for index in facts.indices where facts[index].quantity != 0 {
      for cell in places(of: facts[index]) {
        marks.mark(
          Int(facts[index].studio),
          at: plan.markPlace(cell.table, interval: cell.slot, rowClass: cell.rowClass))
      }
    }
  }
}
