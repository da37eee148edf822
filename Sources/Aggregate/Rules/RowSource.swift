import Model

/// The rows whose coming from a reporting unit is followed.
enum RowSource: Sendable, Hashable {
  /// All rows of a table.
  case table(FactTable)
  /// The rows that a query takes.
  case query(Int)

  /// Where it stands among the sources of a unit: the tables, then the queries.
  var place: Int {
    switch self {
    case .table(let table): Int(table.rawValue)
    case .query(let query): FactTable.allCases.count + query
    }
  }
}
