import Model

/// What one run counts, compiled: which studios, days and rows its measures, slices, targets and groupings tell
/// apart. A plan is made once from the register; every thread's cube shares it.
public struct CubePlan: Sendable {
  public let register: Register
  public let catalogue: MeasureCatalogue
  public let slices: [Slice]
  public let asOf: Day
  /// What `Totals.rows` can divide by beside regions and levels.
  public let groupings: Set<TotalsGrouping>

  let history: StudioHistory
  let timeline: Timeline
  let profiles: Profiles
  let rowClasses: RowClasses
  let measures: [PlannedMeasure]
  let layouts: [CellStore.Layout]
  /// Some studio's founding is unknown: it counts from its first naming or fact.
  let watchesFirstFacts: Bool
  /// Some measure counts different studios.
  let marksStudios: Bool
  /// Where each source's classes begin when those of all sources are counted through.
  let firstClass: [Int]

  /// - Parameters:
  ///   - slices: the slices to count, built-in ones included; ids differ.
  ///   - groupings: what `Totals.rows` will be asked to divide by; years and ownerships cost cells of their own.
  public init(
    register: Register, catalogue: MeasureCatalogue, slices: [Slice], asOf: Day,
    groupings: Set<TotalsGrouping> = []
  ) throws(PlanFault) {
    try Self.check(slices, catalogue, register)
    self.register = register
    self.catalogue = catalogue
    self.slices = slices
    self.asOf = asOf
    self.groupings = groupings
    history = StudioHistory(register)

    var windows = slices.map { $0.window(asOf: asOf) }
    if groupings.contains(.year) { windows += windows.flatMap { $0.years } }
    if !register.targets.isEmpty { windows += TargetProgress.windows(asOf: asOf) }
    timeline = Timeline(windows)

    measures = catalogue.measures.map(PlannedMeasure.init)
    let selections = slices.map(\.selection) + measures.map(\.studioConditions)
    profiles = Profiles(
      register, history: history,
      asked: Self.askedColumns(selections.joined(), all: groupings.contains(.ownership) ? [.ownership] : []),
      levelDays: Self.levelDays(timeline.ends, firstChange: history.firstChange))
    rowClasses = RowClasses(
      catalogue.measures, vocabularies: catalogue.vocabularies, levels: register.levels)

    var layouts: [CellStore.Layout] = []
    var firstClass: [Int] = []
    var classes = 0
    for source in Source.allCases {
      let own = measures.filter { $0.source == source }
      let classCount = Int(rowClasses.shapes[source.rawValue].classCount)
      layouts.append(CellStore.Layout(classCount: classCount, numbers: Set(own.map(\.number))))
      firstClass.append(classes)
      classes += classCount
    }
    self.layouts = layouts
    self.firstClass = firstClass
    watchesFirstFacts = register.studios.contains { $0.founded == nil }
    marksStudios = measures.contains(where: \.isDistinct)
  }

  /// An empty cube. Each thread fills its own; they are merged at the end.
  public func makeCube() -> Cube { Cube(self) }

  func makeStore() -> CellStore {
    CellStore(
      layouts: layouts, profileCount: profiles.count,
      slotCount: max(timeline.intervalCount, timeline.ends.count))
  }

  func makeMarks() -> StudioMarks {
    let classes = (firstClass.last ?? 0) + (layouts.last?.classCount ?? 0)
    return StudioMarks(
      studios: marksStudios ? register.studios.count : 0,
      intervalsTimesClasses: marksStudios ? classes * timeline.intervalCount : 0)
  }

  /// Where the studios of an interval and class are marked.
  func markPlace(_ source: Source, interval: Int, rowClass: Int) -> Int {
    (firstClass[source.rawValue] + rowClass) * timeline.intervalCount + interval
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

extension Window {
  /// The calendar years it touches, each cut to it.
  var years: [Window] {
    guard start <= end else { return [] }
    return (start.year...end.year).compactMap { year in
      guard let first = Day(year: year, month: 1, day: 1) else { return nil }
      return Window(start: max(start, first), end: min(end, first.lastOfYear))
    }
  }
}
