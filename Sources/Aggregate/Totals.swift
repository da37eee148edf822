import Model

/// The merged cube together with what happened to the studios themselves: every figure is made from it.
public struct Totals: Sendable {
  let plan: CubePlan
  /// Of intervals, accumulated.
  let cells: CellStore
  let marks: StudioMarks
  let deviations: [Deviation.Cell: Deviation]
  /// Tables of facts of which any row was read.
  let factTables: Set<Table>
  /// The first day on which anything happened, nil for an empty workspace.
  let firstEvent: Day?
  /// Studios whose founding is unknown: the day from which each counts, nil when nothing says.
  public let undatedStudios: [(studio: StudioIndex, countsFrom: Day?)]

  /// - Parameter cube: the cubes of all threads, merged.
  public init(_ cube: consuming Cube) {
    plan = cube.plan
    let seen = FactTable.allCases.filter(cube.hasSeen).map(\.table)
    factTables = Set(seen)
    var happenings = Happenings(cube)
    happenings.addRegister()
    cells = happenings.cells
    deviations = happenings.deviations
    marks = happenings.marks
    undatedStudios = happenings.undated
    firstEvent = happenings.firstEvent
  }

  /// Targets whose measure the catalogue lacks; `progress()` leaves them out.
  public var unmeasurableTargets: [Target] {
    plan.register.targets.filter { plan.catalogue.index(ofID: $0.measure) == nil }
  }
}

/// Adds to the cells of the facts what the register says: foundings, strikings off, namings, and the studios that
/// stand at each window's end.
private struct Happenings {
  let plan: CubePlan
  let firstFacts: [Day]
  /// By table, the class of its rows; of namings each level has its own.
  let classes: [Int]
  /// Some measure sums the studios' areas.
  let sumsAreas: Bool
  var cells: CellStore
  var marks: StudioMarks
  var deviations: [Deviation.Cell: Deviation]
  var undated: [(studio: StudioIndex, countsFrom: Day?)] = []
  var firstEvent: Day?

  init(_ cube: consuming Cube) {
    plan = cube.plan
    let rowClasses = plan.rowClasses
    classes = plan.tables.indices.map { rowClasses.rowClass(in: $0, codes: .zero) }
    sumsAreas = zip(plan.tables, plan.layouts).contains { table, layout in
      table.source.factTable == nil && layout.numbers.contains(.amount)
    }
    firstFacts = cube.firstFacts
    cells = cube.cells
    marks = cube.marks
    deviations = cube.deviations
    firstEvent = cube.firstDay
  }

  mutating func addRegister() {
    let register = plan.register
    let studios = register.studios.span, namings = register.namings.span
    for studio in studios.indices {
      let entry = Entry(
        studio: studio, members: studios[studio].members.map(Int64.init),
        membersBounds: studios[studio].membersBounds,
        area: sumsAreas ? studios[studio].countedArea : nil)
      add(entry, founded: studios[studio].founded, revoked: studios[studio].revoked)
    }
    for naming in namings.indices {
      addNaming(of: Int(namings[naming].studio), namings[naming].level, on: namings[naming].named.lastDay)
    }
    for table in plan.tables.indices where plan.tables[table].source != .standing { cells.accumulate(table) }
  }

  private mutating func add(_ entry: Entry, founded: PartialDate?, revoked: PartialDate?) {
    let studio = entry.studio
    let firstFact = firstFacts.isEmpty || firstFacts[studio] == .distantFuture ? nil : firstFacts[studio]
    let first = founded?.lastDay ?? plan.history.firstDay(of: studio, firstFact: firstFact)
    if founded == nil { undated.append((StudioIndex(studio), first)) }
    let revoked = revoked?.lastDay
    if let first { add(.foundings, entry, on: first) }
    if let revoked { add(.revocations, entry, on: revoked) }
    guard let first else { return }
    add(.standing, entry, slots: plan.timeline.ends(from: first, before: revoked))
  }

  private mutating func addNaming(of studio: Int, _ level: LevelIndex, on day: Day) {
    firstEvent = min(firstEvent ?? day, day)
    guard day <= plan.timeline.limit else { return }
    let slot = plan.timeline.interval(of: day)
    for table in plan.tables(of: .namings) {
      let rowClass = plan.rowClasses.rowClass(in: table, codes: [UInt16(level) + 1, 0, 0, 0])
      guard rowClass >= 0 else { continue }
      cells.add(
        table, slot: slot, profile: plan.profile(of: studio, in: table), rowClass: rowClass, quantity: 1,
        amount: nil, people: nil)
      if plan.marksStudios {
        marks.mark(studio, at: plan.markPlace(table, interval: slot, rowClass: rowClass))
      }
    }
  }

  /// What is summed of one studio.
  private struct Entry {
    let studio: Int
    let members: Int64?
    let membersBounds: FactBounds.Bounds?
    /// Square centimetres.
    let area: Int64?
    let areaBounds: FactBounds.Bounds?

    init(
      studio: Int, members: Int64?, membersBounds: FactBounds.Bounds?,
      area: (value: Int64, bounds: FactBounds.Bounds?)?
    ) {
      self.studio = studio
      self.members = members
      self.membersBounds = membersBounds
      self.area = area?.value
      areaBounds = area?.bounds
    }
  }

  private mutating func add(_ source: Source, _ entry: Entry, on day: Day) {
    firstEvent = min(firstEvent ?? day, day)
    guard day <= plan.timeline.limit else { return }
    let interval = plan.timeline.interval(of: day)
    add(source, entry, slots: interval..<interval + 1)
  }

  private mutating func add(_ source: Source, _ entry: Entry, slots: Range<Int>) {
    for table in plan.tables(of: source) where classes[table] >= 0 {
      let profile = plan.profile(of: entry.studio, in: table)
      for slot in slots {
        cells.add(
          table, slot: slot, profile: profile, rowClass: classes[table], quantity: 1, amount: entry.area,
          people: entry.members)
      }
      deviate(.people, entry.members, entry.membersBounds, table, slots: slots, profile)
      deviate(.amount, entry.area, entry.areaBounds, table, slots: slots, profile)
    }
  }

  private mutating func deviate(
    _ number: CellNumber, _ value: Int64?, _ bounds: FactBounds.Bounds?, _ table: Int, slots: Range<Int>,
    _ profile: Int
  ) {
    guard let value, let bounds, let deviation = Deviation(bounds, around: value) else { return }
    for slot in slots {
      let cell = Deviation.Cell(
        table: table, slot: slot, profile: profile, rowClass: classes[table], number: number)
      deviations[cell, default: Deviation()].add(deviation)
    }
  }
}
