import Model

/// What one run counts, compiled: which studios, days and rows its measures, slices, targets and groupings tell
/// apart. A plan is made once from the register; every thread's cube shares it.
public struct CubePlan: Sendable {
  public let register: Register
  public let catalogue: MeasureCatalogue
  public let slices: [Slice]
  public let asOf: Day
  /// What `Totals.rows` can divide by beside regions and levels; by year and month the book has series.
  public let groupings: Set<TotalsGrouping>
  /// Studios that are counted by themselves besides.
  public let singles: [StudioIndex]

  let history: StudioHistory
  let timeline: Timeline
  /// What is asked about studios: the first set by slices and groupings, the others by measures besides.
  let profileSets: [Profiles]
  /// The profiles of all studios in the first set, then in the second …
  let profilesOfStudios: [Int32]
  /// In the order of their sources.
  let tables: [CrossTable]
  /// The tables of source `s` are those from `firstTables[s]` until `firstTables[s + 1]`.
  let firstTables: [Int]
  /// By measure, its table.
  let tableOfMeasure: [Int]
  let rowClasses: RowClasses
  let measures: [PlannedMeasure]
  let layouts: [CellStore.Layout]
  /// Some studio's founding is unknown: it counts from its first naming or fact.
  let watchesFirstFacts: Bool
  /// Some measure counts different studios.
  let marksStudios: Bool
  /// Where each table's classes begin when those of all tables are counted through.
  let firstClass: [Int]

  /// - Parameters:
  ///   - slices: the slices to count, built-in ones included; ids differ.
  ///   - groupings: what `Totals.rows` will be asked to divide by, and by which of years and months the book will have
  ///     series; these and ownerships cost cells of their own.
  ///   - measuresTargets: targets beside those of the register will be measured.
  ///   - singles: studios whose own figures will be asked for, each once; they cost a profile each.
  public init(
    register: Register, catalogue: MeasureCatalogue, slices: [Slice], asOf: Day,
    groupings: Set<TotalsGrouping> = [], measuresTargets: Bool = false,
    singles: [StudioIndex] = []
  ) throws(PlanFault) {
    try Self.check(slices, catalogue, register)
    self.register = register
    self.catalogue = catalogue
    self.slices = slices
    self.asOf = asOf
    self.groupings = groupings
    self.singles = singles
    history = StudioHistory(register)

    var windows = slices.map { $0.window(asOf: asOf) }
    let slicesWindows = windows
    for unit in CalendarPiece.Unit.allCases where groupings.contains(TotalsGrouping(unit)) {
      for window in Set(slicesWindows) { windows += window.pieces(unit).map(\.window) }
    }
    if measuresTargets || !register.targets.isEmpty { windows += TargetProgress.windows(asOf: asOf) }
    timeline = Timeline(windows)

    let measures = catalogue.measures.map(PlannedMeasure.init)
    let asked = Self.askedColumns(
      (slices.map(\.selection) + measures.map(\.studioConditions)).joined(),
      all: groupings.contains(.ownership) ? [.ownership] : [])
    let common = Set(slices.flatMap(\.selection).map(\.column))
    let columnSets = measures.map { Set($0.studioConditions.map(\.column)).subtracting(common) }
    let (sets, setOfMeasure) = Self.profileColumns(asked, common: common, columnSets)
    let levelDays = Self.levelDays(timeline.ends, firstChange: history.firstChange)
    var profilesOfStudios: [Int32] = []
    profilesOfStudios.reserveCapacity(sets.count * register.studios.count)
    var profileSets: [Profiles] = []
    for columns in sets {
      profileSets.append(
        Profiles(
          register, history: history, asked: columns, levelDays: levelDays, singles: singles,
          ofStudios: &profilesOfStudios))
    }

    tables = CrossTable.tables(catalogue, levels: register.levels) { setOfMeasure[$0] }
    rowClasses = RowClasses(tables, catalogue, levels: register.levels)
    var layouts: [CellStore.Layout] = []
    var firstClass: [Int] = []
    var tableOfMeasure = [Int](repeating: 0, count: measures.count)
    var classes = 0
    for (place, table) in tables.enumerated() {
      let classCount = Int(rowClasses.shapes[place].classCount)
      layouts.append(
        CellStore.Layout(
          profileCount: profileSets[table.profileSet].count, classCount: classCount,
          numbers: Set(table.measures.map { measures[$0].number })))
      firstClass.append(classes)
      classes += classCount
      for measure in table.measures { tableOfMeasure[measure] = place }
    }
    let sources = tables.map(\.source.rawValue)
    firstTables = (0...Source.allCases.count).map { source in sources.count { $0 < source } }
    self.measures = measures
    self.profileSets = profileSets
    self.profilesOfStudios = profilesOfStudios
    self.tableOfMeasure = tableOfMeasure
    self.layouts = layouts
    self.firstClass = firstClass
    watchesFirstFacts = register.studios.contains { $0.founded == nil }
    marksStudios = measures.contains(where: \.isDistinct)
  }

  /// An empty cube. Each thread fills its own; they are merged at the end.
  public func makeCube() -> Cube { Cube(self) }

  func makeStore() -> CellStore {
    CellStore(layouts: layouts, slotCount: max(timeline.intervalCount, timeline.ends.count))
  }

  func makeMarks() -> StudioMarks {
    let classes = (firstClass.last ?? 0) + (layouts.last?.classCount ?? 0)
    return StudioMarks(
      studios: marksStudios ? register.studios.count : 0,
      intervalsTimesClasses: marksStudios ? classes * timeline.intervalCount : 0)
  }

  /// Where the studios of an interval and class are marked.
  func markPlace(_ table: Int, interval: Int, rowClass: Int) -> Int {
    (firstClass[table] + rowClass) * timeline.intervalCount + interval
  }

  /// The tables to which a row of the source is added.
  func tables(of source: Source) -> Range<Int> {
    firstTables[source.rawValue]..<firstTables[source.rawValue + 1]
  }

  /// The profile of a studio among those of a table.
  func profile(of studio: Int, in table: Int) -> Int {
    Int(profilesOfStudios[tables[table].profileSet * register.studios.count + studio])
  }

  private static func check(
    _ slices: [Slice], _ catalogue: MeasureCatalogue, _ register: Register
  ) throws(PlanFault) {
    do throws(SliceFault) {
      try SliceFault.check(slices, levels: register.levels, regions: register.regions)
    } catch {
      throw .slice(error)
    }
    for measure in catalogue.measures {
      for condition in PlannedMeasure(measure).studioConditions {
        do throws(ConditionFault) {
          try ConditionFault.check(condition, levels: register.levels, regions: register.regions)
        } catch {
          throw .measure(MeasureFault(measure: measure.id, kind: .condition(error)))
        }
      }
    }
  }

  /// The columns of each set of profiles, `common` ones in every set, and by measure the place of its set.
  private static func profileColumns(
    _ asked: [(column: StudioColumn, values: [String]?)], common: Set<String>, _ columnSets: [Set<String>]
  ) -> (sets: [[(column: StudioColumn, values: [String]?)]], setOfMeasure: [Int]) {
    func columns(_ own: Set<String>) -> [(column: StudioColumn, values: [String]?)] {
      asked.filter {
        own.contains($0.column.rawValue) || common.contains($0.column.rawValue) || $0.values == nil
      }
    }
    var sets = [columns([])]
    var setOfMeasure: [Int] = []
    for own in columnSets {
      let wanted = columns(own)
      let place = sets.firstIndex { $0.map(\.column) == wanted.map(\.column) } ?? sets.count
      if place == sets.count { sets.append(wanted) }
      setOfMeasure.append(place)
    }
    return (sets, setOfMeasure)
  }

  /// Text columns that are asked for with the values asked for, nil for those of which every value counts.
  private static func askedColumns(
    _ conditions: some Sequence<Measure.Condition>, all: Set<StudioColumn>
  ) -> [(column: StudioColumn, values: [String]?)] {
    let byColumn = Dictionary(grouping: conditions, by: \.column)
    let other: Set<StudioColumn> = [.held, .level, .place, .reportingUnit]
    return StudioColumn.allCases.filter { !other.contains($0) }.compactMap { column in
      if all.contains(column) { return (column, nil) }
      guard let asked = byColumn[column.rawValue] else { return nil }
      return (column, Set(asked.flatMap(\.values)).subtracting([Measure.Condition.anyValue]).sorted())
    }
  }

  /// Levels are judged at every end; before the first naming they are all alike, so one day stands for those.
  private static func levelDays(_ ends: [Day], firstChange: Day) -> [Day] {
    let same = ends.prefix { $0 < firstChange }
    return same.suffix(1) + ends.dropFirst(same.count)
  }
}

/// Why a run cannot be planned.
public enum PlanFault: Error, Hashable {
  case slice(SliceFault)
  case measure(MeasureFault)
}

/// A measure with what its evaluation needs.
struct PlannedMeasure: Sendable {
  let source: Source
  let number: CellNumber
  let isDistinct: Bool
  /// The rows themselves are counted: activities have `times`, which is for sums, and no `count`.
  let countsRows: Bool
  /// Conditions on the studio rather than on the row.
  let studioConditions: [Measure.Condition]

  init(_ measure: Measure) {
    source = Source(measure)
    number = Source.number(of: measure)
    if case .distinct = measure.aggregation { isDistinct = true } else { isDistinct = false }
    countsRows = source == .activities && measure.aggregation == .count
    let own = Source.categories(in: measure.table)
    studioConditions = measure.conditions.filter { !own.contains($0.column) }
  }
}
