import Aggregate
import Model

/// A fact as a test makes it: its cells as text, its bounds where it is approximate.
struct SampleFact {
  var record: FactRecord
  /// By column.
  var cells: [String: String]
  var bounds: FactBounds?
}

/// What a figure should be, worked out row by row without any of the cube's ideas.
struct NaiveFigure: Equatable {
  var value: Int128 = 0
  var lower: Int128? = 0
  var upper: Int128? = 0
  var isApproximate = false
  var records = 0

  mutating func add(_ number: Int64, bounds: FactBounds.Bounds? = nil) {
    records += 1
    value += Int128(number)
    let bounds = bounds ?? FactBounds.Bounds(lower: number, upper: number)
    if bounds.lower != number || bounds.upper != number { isApproximate = true }
    lower = lower.flatMap { sum in bounds.lower.map { sum + Int128($0) } }
    upper = upper.flatMap { sum in bounds.upper.map { sum + Int128($0) } }
  }
}

/// The rules of counting, written down as plainly as they can be.
struct NaiveReference {
  var register: Register
  var facts: [SampleFact]
  var asOf: Day

  func firstDay(_ studio: Int) -> Day? {
    if let founded = register.studios[studio].founded { return founded.lastDay }
    let namings = register.namings.filter { Int($0.studio) == studio }.map(\.named.lastDay)
    let days = facts.filter { Int($0.record.studio) == studio }.map(\.record.day)
    let levels = register.studios[studio].levels.compactMap(\.since?.lastDay)
    return ((namings.isEmpty ? levels : namings) + days).min()
  }

  func stands(_ studio: Int, _ day: Day) -> Bool {
    guard let first = firstDay(studio), first <= day else { return false }
    if let revoked = register.studios[studio].revoked, revoked.lastDay <= day { return false }
    return true
  }

  func held(_ studio: Int, _ day: Day) -> [LevelIndex] {
    let namings = register.namings.filter { Int($0.studio) == studio }
    if namings.isEmpty {
      return register.studios[studio].levels.filter { held in
        (held.since?.lastDay ?? firstDay(studio)).map { $0 <= day } ?? false
      }.map(\.level)
    }
    return namings.filter { naming in
      naming.named.lastDay <= day && !(naming.revoked.map { $0.lastDay <= day } ?? false)
    }.map(\.level)
  }

  func highest(_ studio: Int, _ day: Day) -> LevelIndex { held(studio, day).min() ?? register.levels.lowest }

  func passes(_ studio: Int, _ conditions: [Measure.Condition], _ day: Day) -> Bool {
    conditions.allSatisfy { condition in
      let record = register.studios[studio]
      let values: [String]
      switch condition.column {
      case "held": values = held(studio, day).map { register.levels[$0].id }
      case "level": values = [register.levels[highest(studio, day)].id]
      case "region": values = codesAbove(record.place)
      case "reporting_unit": values = codesAbove(record.reportingUnit)
      case "ownership": values = [record.ownership].compactMap { $0 }
      case "mode": values = [record.mode].compactMap { $0 }
      case "has_rules": values = record.hasRules.map { [$0 ? "yes" : "no"] } ?? []
      default: values = []
      }
      return condition.values.contains("*")
        ? !values.isEmpty : values.contains(where: condition.values.contains)
    }
  }

  private func codesAbove(_ region: RegionIndex) -> [String] {
    register.regions.regions.indices.map(RegionIndex.init)
      .filter { register.regions.isWithin(region, $0) }.map { register.regions[$0].code }
  }

  /// - Parameter counts: which studios count.
  func figure(
    _ measure: Measure, _ window: Window, _ selection: [Measure.Condition], counts: (Int) -> Bool
  ) -> NaiveFigure {
    let ownColumns: [String] =
      switch measure.table {
      case .studios: []
      case .namings: ["level"]
      default: ["kind", "adopted", "award_level", "recognised_level", "type", "purpose", "payer"]
      }
    let own = measure.conditions.filter { ownColumns.contains($0.column) }
    let ofStudio = measure.conditions.filter { !ownColumns.contains($0.column) }
    func selected(_ studio: Int) -> Bool {
      counts(studio) && passes(studio, selection, window.end) && passes(studio, ofStudio, window.end)
    }
    switch measure.table {
    case .studios: return studios(measure, window, selected)
    case .namings: return namings(measure, own, window, selected)
    default: return facts(measure, own, window, selected)
    }
  }

  private func studios(_ measure: Measure, _ window: Window, _ selected: (Int) -> Bool) -> NaiveFigure {
    var figure = NaiveFigure()
    for (index, studio) in register.studios.enumerated() where selected(index) {
      let happens =
        switch measure.event {
        case .founded?: firstDay(index).map(window.contains) ?? false
        case .revoked?: studio.revoked.map { window.contains($0.lastDay) } ?? false
        case nil: stands(index, window.end)
        }
      guard happens else { continue }
      switch measure.aggregation {
      case .sum("members"): if let members = studio.members { figure.add(Int64(members)) }
      case .sum:
        if let area = studio.areaSquareMetres?.units(atScale: 4) { figure.add(Int64(area)) }
      default: figure.add(1)
      }
    }
    return figure
  }

  private func namings(
    _ measure: Measure, _ own: [Measure.Condition], _ window: Window, _ selected: (Int) -> Bool
  ) -> NaiveFigure {
    var figure = NaiveFigure()
    var studios: Set<StudioIndex> = []
    for naming in register.namings where selected(Int(naming.studio)) && window.contains(naming.named.lastDay)
    {
      guard own.allSatisfy({ $0.values.contains(register.levels[naming.level].id) }) else { continue }
      figure.add(1)
      studios.insert(naming.studio)
    }
    return distinct(measure, figure, studios)
  }

  private func facts(
    _ measure: Measure, _ own: [Measure.Condition], _ window: Window, _ selected: (Int) -> Bool
  ) -> NaiveFigure {
    var figure = NaiveFigure()
    var studios: Set<StudioIndex> = []
    for fact in facts where fact.record.table.table == measure.table && window.contains(fact.record.day) {
      let passes = own.allSatisfy { condition in
        guard let cell = fact.cells[condition.column] else { return false }
        return condition.values.contains(cell) || condition.values.contains("*")
      }
      guard passes, selected(Int(fact.record.studio)) else { continue }
      if fact.record.quantity != 0 { studios.insert(fact.record.studio) }
      switch measure.aggregation {
      case .sum("benefit"), .sum("amount"):
        if fact.record.hasMoney { figure.add(fact.record.money, bounds: fact.bounds?.money) }
      case .sum("people"):
        if fact.record.hasPeople { figure.add(fact.record.people, bounds: fact.bounds?.people) }
      case .count where measure.table == .activities: figure.add(1, bounds: nil)
      default: figure.add(fact.record.quantity, bounds: fact.bounds?.quantity)
      }
    }
    return distinct(measure, figure, studios)
  }

  private func distinct(_ measure: Measure, _ figure: NaiveFigure, _ studios: Set<StudioIndex>) -> NaiveFigure
  {
    guard case .distinct = measure.aggregation else { return figure }
    let count = Int128(studios.count)
    return NaiveFigure(
      value: count, lower: count, upper: count, isApproximate: false, records: figure.records)
  }
}
