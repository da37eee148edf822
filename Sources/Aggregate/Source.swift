import Model

/// The numbers of a row that are summed.
enum CellNumber: UInt8, Sendable {
  /// How many the row stands for.
  case quantity
  /// Fen of a fact; square centimetres of a studio's floor.
  case amount
  /// People of a fact; members of a studio.
  case people
}

/// What is counted: the four tables of facts, what happens to studios, and the studios standing on a day.
enum Source: Int, Sendable, CaseIterable {
  // In the order of `FactTable`, so that a fact finds its source without a look-up.
  case achievements, patents, funding, activities
  case foundings, revocations, namings
  /// A stock: its cells are by the windows' ends, not by stretches of time.
  case standing

  /// The source of a measure that was checked by its catalogue.
  init(_ measure: Measure) {
    switch measure.table {
    case .achievements: self = .achievements
    case .patents: self = .patents
    case .funding: self = .funding
    case .activities: self = .activities
    case .namings: self = .namings
    default:
      switch measure.event {
      case .founded?: self = .foundings
      case .revoked?: self = .revocations
      case nil: self = .standing
      }
    }
  }

  /// The table of facts it stands for, nil for what is read from the register.
  var factTable: FactTable? { FactTable(rawValue: UInt8(rawValue)) }

  /// Columns of the table itself, apart from the studio's, that a measure can filter by.
  static func categories(in table: Table) -> [String] {
    if table == .namings { return ["level"] }
    return FactTable.allCases.first { $0.table == table }.map(FactColumns.categories) ?? []
  }

  /// Number columns of `studios` that can be summed; facts have theirs in `FactColumns`.
  static func summable(in table: Table) -> [String] { table == .studios ? ["members", "area_m2"] : [] }

  /// The number that a measure sums; a count sums quantities.
  static func number(of measure: Measure) -> CellNumber {
    guard case .sum(let column) = measure.aggregation else { return .quantity }
    guard let facts = FactTable.allCases.first(where: { $0.table == measure.table }) else {
      return column == "members" ? .people : .amount
    }
    switch FactColumns.numbers(of: facts).first(where: { $0.column == column })?.number {
    case .money?: return .amount
    case .people?: return .people
    default: return .quantity
    }
  }
}
