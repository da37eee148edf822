import Model

/// The rows behind one figure: which of them it counts, and what each brings.
///
/// It asks of each row what the cube asks of cells, by the same compiled tests, so that the rows' values sum to the figure.
public struct CellRows: Sendable {
  /// The table of facts whose rows are counted; nil where the register's are.
  public let factTable: FactTable?
  private let plan: CubePlan
  private let cell: FigureCell
  private let measure: PlannedMeasure
  /// By studio, whether its rows count.
  private let counted: [Bool]
  /// By class of the measure's table.
  private let classes: Set<Int>
  /// The studios whose founding is unknown, and the day from which each counts.
  private let undated: [StudioIndex: Day?]

  init(_ cell: FigureCell, of plan: CubePlan, undated: [StudioIndex: Day?]) {
    self.plan = plan
    self.cell = cell
    self.undated = undated
    measure = plan.measures[cell.measure]
    factTable = measure.source.factTable
    classes = Set(plan.rowClasses.counted[cell.measure])
    counted = Self.studios(of: cell, plan)
  }

  private var table: Int { plan.tableOfMeasure[cell.measure] }

  private static func studios(of cell: FigureCell, _ plan: CubePlan) -> [Bool] {
    let table = plan.tableOfMeasure[cell.measure], regions = plan.register.regions
    let profiles = plan.profileSets[plan.tables[table].profileSet]
    let conditions = cell.selection + plan.measures[cell.measure].studioConditions
    let tests = conditions.compactMap { StudioTest($0, on: cell.window.end, plan: plan, profiles) }
    let passing = (0..<profiles.count).map { profile in
      guard tests.allSatisfy({ $0.passes(profile, profiles) }) else { return false }
      guard case .region(let region, let division, let isOwnPart) = cell.subject else { return true }
      let own = division == .place ? profiles.place(of: profile) : profiles.reportingUnit(of: profile)
      guard regions.depth(of: own) != nil else { return false }
      return isOwnPart ? own == region : regions.isWithin(own, region)
    }
    return plan.register.studios.indices.map { studio in
      if case .studio(let asked) = cell.subject, Int(asked) != studio { return false }
      return passing[plan.profile(of: studio, in: table)]
    }
  }

  /// Whether the figure counts a row with this fact.
  public func counts(_ fact: FactRecord) -> Bool {
    guard fact.table == factTable, cell.window.contains(fact.day), counted[Int(fact.studio)],
      classes.contains(plan.rowClasses.rowClass(in: table, codes: fact.codes))
    else { return false }
    switch measure.number {
    case .quantity: return true
    case .amount: return fact.hasMoney
    case .people: return fact.hasPeople
    }
  }

  /// Those of `facts` that the figure counts, in their order; of different studios each counts at its first row.
  public func rows(of facts: [FactRow]) -> [FigureRow] {
    numbered(
      facts.filter { counts($0.record) }.map { fact in
        var row = FigureRow(
          fact.origin, of: fact.table, key: fact.key, date: fact.record.date, studio: fact.record.studio,
          value: .zero)
        row.title = fact.title
        switch measure.number {
        case .quantity where measure.countsRows: set(1, nil, of: &row)
        case .quantity: set(fact.record.quantity, fact.bounds?.quantity, of: &row)
        case .amount: set(fact.record.money, fact.bounds?.money, of: &row)
        case .people: set(fact.record.people, fact.bounds?.people, of: &row)
        }
        return row
      })
  }

  /// The rows of studios or namings that the figure counts, in the order of files and lines; none for one of facts.
  public var registerRows: [FigureRow] {
    guard factTable == nil else { return [] }
    let register = plan.register
    let rows =
      measure.source == .namings
      ? namings(of: register)
      : register.studios.indices.filter { counted[$0] }.compactMap { studio in
        row(of: register.studios[studio], StudioIndex(studio))
      }
    return numbered(
      rows.sorted { ($0.origin.file, $0.origin.line) < ($1.origin.file, $1.origin.line) })
  }

  private func namings(of register: Register) -> [FigureRow] {
    register.namings.filter { naming in
      let rowClass = plan.rowClasses.rowClass(in: table, codes: [UInt16(naming.level) + 1, 0, 0, 0])
      return counted[Int(naming.studio)] && cell.window.contains(naming.named.lastDay)
        && classes.contains(rowClass)
    }.map { naming in
      var row = FigureRow(
        naming.origin, of: .namings, key: register.levels[naming.level].id, date: naming.named,
        studio: naming.studio, value: .zero)
      row.until = naming.revoked
      set(1, nil, of: &row)
      return row
    }
  }

  private func row(of studio: StudioRecord, _ index: StudioIndex) -> FigureRow? {
    let first = studio.founded?.lastDay ?? undated[index] ?? nil
    guard happens(studio, first: first) else { return nil }
    var row = FigureRow(
      studio.origin, of: .studios, key: studio.id, date: studio.founded ?? first.map(PartialDate.init(day:)),
      studio: index, value: .zero)
    row.until = studio.revoked
    switch measure.number {
    case .quantity: set(1, nil, of: &row)
    case .people:
      guard let members = studio.members else { return nil }
      set(Int64(members), studio.membersBounds, of: &row)
    case .amount:
      guard let area = studio.countedArea else { return nil }
      set(area.value, area.bounds, of: &row)
    }
    return row
  }

  /// The studio stands at the window's end, or was founded or struck off in the window.
  /// - Parameter first: the day from which it counts.
  private func happens(_ studio: StudioRecord, first: Day?) -> Bool {
    let revoked = studio.revoked?.lastDay, window = cell.window
    switch measure.source {
    case .foundings: return first.map(window.contains) ?? false
    case .revocations: return revoked.map(window.contains) ?? false
    default: return first.map { $0 <= window.end } ?? false && revoked.map { window.end < $0 } ?? true
    }
  }

  private func set(_ value: Int64, _ bounds: FactBounds.Bounds?, of row: inout FigureRow) {
    let digits = plan.catalogue.measures[cell.measure].fractionDigits
    func decimal(_ number: Int64) -> FixedDecimal { FixedDecimal(units: Int128(number), scale: digits) }
    row.value = decimal(value)
    guard !measure.isDistinct, let bounds, bounds.lower != value || bounds.upper != value else { return }
    row.isApproximate = true
    row.lower = bounds.lower.map(decimal)
    row.upper = bounds.upper.map(decimal)
  }

  /// Of different studios the first row that stands for something brings 1, the others nothing.
  private func numbered(_ rows: [FigureRow]) -> [FigureRow] {
    guard measure.isDistinct else { return rows }
    var met: Set<StudioIndex> = []
    return rows.map { row in
      var row = row
      let isFirst = row.value != .zero && row.studio.map { met.insert($0).inserted } ?? false
      row.value = isFirst ? FixedDecimal(1) : .zero
      return row
    }
  }
}

extension Totals {
  /// How the rows behind a figure are told from the others.
  public func rows(behind cell: FigureCell) -> CellRows {
    let undated = undatedStudios.map { ($0.studio, $0.countsFrom) }
    return CellRows(
      cell, of: plan, undated: Dictionary(undated, uniquingKeysWith: { first, _ in first }))
  }
}
