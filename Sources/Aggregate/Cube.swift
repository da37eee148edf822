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
  /// Keeps `approach` from being for nothing.
  private var lastSeen: Int32 = 0

  init(_ plan: CubePlan) {
    self.plan = plan
    cells = plan.makeStore()
    marks = plan.makeMarks()
    firstFacts = [Day](
      repeating: .distantFuture, count: plan.watchesFirstFacts ? plan.register.studios.count : 0)
  }

  public mutating func consume(_ facts: Span<FactRecord>) {
    lastSeen = approach(facts)
    var run = Run(firstDay: firstDay ?? .distantFuture, seen: seen)
    while run.index < facts.count {
      addRun(of: facts, &run)
      // The run ends at a fact whose cells have no room yet.
      if run.index < facts.count { openBlocks(of: facts[run.index]) }
    }
    if run.firstDay < .distantFuture { firstDay = run.firstDay }
    seen = run.seen
    if plan.watchesFirstFacts { watch(facts) }
    if plan.marksStudios { mark(facts) }
  }

  /// Looks at the profiles of all studios of a batch, so that the ways to far memory are gone side by side, not one by one.
  private func approach(_ facts: Span<FactRecord>) -> Int32 {
    let profiles = plan.profilesOfStudios.span
    var seen: Int32 = 0
    for index in facts.indices { seen ^= profiles[Int(facts[index].studio)] }
    return seen
  }

  /// How far a batch has been added, and what was seen on the way.
  private struct Run {
    var index = 0
    var firstDay: Day
    var seen: UInt8
  }

  /// Adds facts until one needs a block that is not open, or to the end.
  private mutating func addRun(of facts: Span<FactRecord>, _ run: inout Run) {
    let timeline = plan.timeline, rowClasses = plan.rowClasses
    let profileOf = plan.profilesOfStudios, studioCount = plan.register.studios.count
    let tableList = plan.tables, firstTableList = plan.firstTables
    let crossTables = tableList.span, firstTables = firstTableList.span
    let recent = timeline.recent.span
    let firstRecent = timeline.firstRecent.rawValue, limit = timeline.limit
    let profiles = profileOf.span
    let shapes = rowClasses.shapes.span, digits = rowClasses.digits.span, classes = rowClasses.classes.span
    let slots = cells.slotCount, openBlocks = cells.blocks
    let blocks = openBlocks.span
    // Moved out for the run: three spans of one value's properties would be one access to all of it.
    var quantityCells: [Amount] = [], amountCells: [Amount] = [], peopleCells: [Amount] = []
    cells.exchange(&quantityCells, &amountCells, &peopleCells)
    defer { cells.exchange(&quantityCells, &amountCells, &peopleCells) }
    var quantities = quantityCells.mutableSpan, amounts = amountCells.mutableSpan
    var people = peopleCells.mutableSpan
    var index = run.index, firstDay = run.firstDay, seen = run.seen
    while index < facts.count {
      let fact = facts[index]
      let day = fact.day
      let source = Int(fact.table.rawValue)
      if day <= limit {
        let offset = Int(day.rawValue &- firstRecent)
        let slot = offset >= 0 ? Int(recent[offset]) : timeline.interval(of: day)
        let first = firstTables[source], end = firstTables[source &+ 1]
        // The blocks of a source's tables are opened together.
        guard first == end || blocks[first &* slots &+ slot].isOpen else { break }
        var table = first
        while table < end {
          let shape = shapes[table]
          let codes = pointwiseMin(fact.codes, shape.limits)
          let place =
            shape.base &+ digits[Int(shape.columns.x) &+ Int(codes.x)]
            &+ digits[Int(shape.columns.y) &+ Int(codes.y)]
            &+ digits[Int(shape.columns.z) &+ Int(codes.z)] &+ digits[Int(shape.columns.w) &+ Int(codes.w)]
          let rowClass = Int(classes[Int(place)])
          if rowClass >= 0 {
            let block = blocks[table &* slots &+ slot]
            let profile = profiles[crossTables[table].profileSet &* studioCount &+ Int(fact.studio)]
            let cell = Int(profile) &* Int(shape.classCount) &+ rowClass
            if block.quantities >= 0 { quantities[Int(block.quantities) &+ cell].add(fact.quantity) }
            if fact.hasMoney, block.amounts >= 0 { amounts[Int(block.amounts) &+ cell].add(fact.money) }
            if fact.hasPeople, block.people >= 0 { people[Int(block.people) &+ cell].add(fact.people) }
          }
          table &+= 1
        }
        if day < firstDay { firstDay = day }
      }
      seen |= 1 &<< UInt8(truncatingIfNeeded: source)
      index &+= 1
    }
    run = Run(index: index, firstDay: firstDay, seen: seen)
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

  private mutating func openBlocks(of fact: FactRecord) {
    let slot = plan.timeline.interval(of: fact.day)
    for table in plan.firstTables[Int(fact.table.rawValue)]..<plan.firstTables[Int(fact.table.rawValue) + 1] {
      cells.open(table * cells.slotCount + slot)
    }
  }

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
