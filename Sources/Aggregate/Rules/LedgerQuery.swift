import Model

/// What a rule asks about a studio's facts: which rows, over which days, and which of their numbers.
struct LedgerQuery: Sendable, Hashable {
  /// Rows that count, of any of these; a row that several take counts once.
  var rows: [FactSelection]
  var window: Window
  /// The number that is summed beside the quantity; nil for none.
  var number: FactNumber?
  /// Quantities are kept by calendar year as well.
  var isByYear = false

  /// The query over a measure's rows.
  init(_ measure: Measure, window: Window, table: FactTable) {
    let own = Set(FactColumns.categories(of: table))
    rows = [FactSelection(table, measure.conditions.filter { own.contains($0.column) })]
    self.window = window
    if case .sum(let column) = measure.aggregation {
      number = FactColumns.numbers(of: table).first { $0.column == column }?.number
    }
  }

  init(_ rows: [FactSelection], window: Window, isByYear: Bool = false) {
    self.rows = rows
    self.window = window
    self.isByYear = isByYear
  }
}

/// A query's rows as codes.
struct LedgerFilter: Sendable {
  /// By column, the codes that pass; nil where all do.
  private struct Selection: Sendable {
    var table: FactTable
    var codes: [Set<UInt16>?]
    /// By column: any code but that of an absent cell passes too.
    var takesAnyValue: [Bool]
  }

  private let selections: [Selection]

  init(_ rows: [FactSelection], _ vocabularies: FactVocabularies) {
    selections = rows.map { row in
      let columns = FactColumns.categories(of: row.table), known = vocabularies[row.table]
      var codes = [Set<UInt16>?](repeating: nil, count: columns.count)
      var takesAnyValue = [Bool](repeating: false, count: columns.count)
      for condition in row.conditions {
        guard let column = columns.firstIndex(of: condition.column) else { continue }
        takesAnyValue[column] = condition.values.contains(Measure.Condition.anyValue)
        codes[column] = Set(condition.values.filter(known[column].contains).map(known[column].code))
      }
      return Selection(table: row.table, codes: codes, takesAnyValue: takesAnyValue)
    }
  }

  func accepts(_ fact: FactRecord) -> Bool {
    selections.contains { selection in
      guard selection.table == fact.table else { return false }
      return selection.codes.indices.allSatisfy { column in
        guard let codes = selection.codes[column] else { return true }
        let code = fact.codes[column]
        return selection.takesAnyValue[column] && code != 0 || codes.contains(code)
      }
    }
  }
}
