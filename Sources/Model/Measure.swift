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

  /// One condition: the column has one of the values; `anyValue` stands for every value that is present.
  public struct Condition: Sendable, Hashable {
    public var column: String
    public var values: [String]

    /// The value that any present cell satisfies.
    public static let anyValue = "*"

    /// The value of an absent cell.
    public static let noValue = ""

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
  /// All must hold. A column is one of the table's, or one of the studio's: `level` (its highest) and `held` (any
  /// it holds) ask for the level at the window's end; in `namings`, `level` is the naming's own.
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

  /// How many digits of a tally stand after the point: fen of a yuan, square centimetres of a square metre.
  public var fractionDigits: Int {
    if isMoney { return 2 }
    return table == .studios && aggregation == .sum(column: "area_m2") ? 4 : 0
  }
}
