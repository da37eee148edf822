import Model

/// What a rule asks about a studio's facts: which rows, over which days, and which of their numbers.
struct LedgerQuery: Sendable, Hashable {
  /// Rows that count, of any of these; a row that several take counts once.
  var rows: [FactSelection]
  var window: Window
  /// The number that is summed.
  var number = FactNumber.quantity
  /// Quantities are kept by calendar year as well.
  var isByYear = false

  /// The query over a measure's rows.
  init(_ measure: Measure, window: Window, table: FactTable) {
    let own = Set(FactColumns.categories(of: table))
    rows = [FactSelection(table, measure.conditions.filter { own.contains($0.column) })]
    self.window = window
    if case .sum(let column) = measure.aggregation,
      let number = FactColumns.numbers(of: table).first(where: { $0.column == column })?.number
    {
      self.number = number
    }
  }

  init(_ rows: [FactSelection], window: Window, isByYear: Bool = false) {
    self.rows = rows
    self.window = window
    self.isByYear = isByYear
  }
}
