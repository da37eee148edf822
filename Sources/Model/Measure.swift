/// A measure as it is declared, in the built-in catalogue or in a workspace: table, filter, what is counted,
/// unit and label. Names are text here; Aggregate compiles them to codes.
public struct Measure: Sendable, Hashable {
  /// What is done with the rows that pass the filter.
  public enum Aggregation: Sendable, Hashable {
    /// How many they stand for.
    case count
    /// Sum of a number column.
    case sum(column: String)
    /// How many different values of a column; `studio_id` is the one that can be asked for.
    case distinct(column: String)
  }

  /// One condition: the column has one of the values.
  public struct Condition: Sendable, Hashable {
    public var column: String
    public var values: [String]

    public init(column: String, values: [String]) {
      self.column = column
      self.values = values
    }
  }

  /// The happening that is counted, for measures of studios that are flows.
  public enum Event: String, Sendable, Hashable {
    case founded
    case revoked
  }

  public var id: String
  public var label: String
  public var unit: String
  public var table: Table
  /// All must hold. In `studios` the columns `highest` and `held` ask for the level at the date.
  public var conditions: [Condition]
  public var aggregation: Aggregation
  /// Nil for a stock of studios; set for studios founded or struck off in the window.
  public var event: Event?

  public init(
    id: String, label: String, unit: String, table: Table, conditions: [Condition] = [],
    aggregation: Aggregation = .count, event: Event? = nil
  ) {
    self.id = id
    self.label = label
    self.unit = unit
    self.table = table
    self.conditions = conditions
    self.aggregation = aggregation
    self.event = event
  }

  /// Counted at the end of a window rather than over it.
  public var isStock: Bool { table == .studios && event == nil }

  /// Sums fen; its figures are in yuan.
  public var isMoney: Bool {
    guard case .sum(let column) = aggregation,
      let table = FactTable.allCases.first(where: { $0.table == table })
    else { return false }
    return FactColumns.numbers(of: table).contains { $0.column == column && $0.number == .money }
  }
}
