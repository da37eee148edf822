import Model

// Design. Every row is held against every query, so a query must cost next to nothing. Each selection of rows is a bit; for each
// column of each table and each code that a cell can have there is a word that says which selections the code passes. A row's
// selections are then the words of its codes, taken together.

/// Which queries take a row.
struct LedgerFilter: Sendable {
  /// At most 64 selections.
  struct Part: Sendable {
    /// By bit, the query that the selection is of; those of one query lie side by side.
    fileprivate(set) var queries: [Int] = []
    /// By table, then by column: where its words begin. The first word is that of an absent cell, the last that of a value
    /// that nobody asks for.
    private var starts: [Int]
    private var words: [UInt64]

    /// Room for the columns of `FactRecord.codes`, of tables that have fewer too.
    private static let columnCount = 4

    fileprivate init(_ vocabularies: FactVocabularies) {
      starts = [0]
      for table in FactTable.allCases {
        let known = vocabularies[table]
        for column in 0..<Self.columnCount {
          let values = column < known.count ? known[column].values.count : 0
          starts.append(starts[starts.count - 1] + values + 2)
        }
      }
      words = Array(repeating: 0, count: starts[starts.count - 1])
    }

    fileprivate mutating func add(_ selection: FactSelection, of query: Int, _ vocabularies: FactVocabularies)
    {
      let bit = UInt64(1) << UInt64(queries.count)
      queries.append(query)
      let columns = FactColumns.categories(of: selection.table)
      for column in 0..<Self.columnCount {
        let place = Int(selection.table.rawValue) * Self.columnCount + column
        var passing = Set(0..<starts[place + 1] - starts[place])
        for condition in selection.conditions
        where column < columns.count && columns[column] == condition.column {
          passing.formIntersection(
            Self.codes(condition, vocabularies[selection.table][column], among: passing))
        }
        for code in passing { words[starts[place] + code] |= bit }
      }
    }

    /// The words' places that a condition passes.
    private static func codes(
      _ condition: Measure.Condition, _ known: Vocabulary, among all: Set<Int>
    ) -> Set<Int> {
      if condition.values.contains(Measure.Condition.anyValue) { return all.subtracting([0]) }
      let told = Set(condition.values.filter(known.contains).map { Int(known.code(of: $0)) })
      return condition.values.contains(Measure.Condition.noValue) ? told.union([0]) : told
    }

    /// The selections that take a row, as bits.
    func selections(taking fact: FactRecord) -> UInt64 {
      var taking = ~UInt64(0)
      let first = Int(fact.table.rawValue) * Self.columnCount
      for column in 0..<Self.columnCount {
        let end = starts[first + column + 1]
        taking &= words[min(starts[first + column] + Int(fact.codes[column]), end - 1)]
      }
      return taking
    }
  }

  private(set) var parts: [Part] = []

  init(_ queries: [LedgerQuery], _ vocabularies: FactVocabularies) {
    for (query, rows) in queries.map(\.rows).enumerated() {
      for selection in rows {
        if parts.last.map({ $0.queries.count == UInt64.bitWidth }) ?? true {
          parts.append(Part(vocabularies))
        }
        parts[parts.count - 1].add(selection, of: query, vocabularies)
      }
    }
  }
}
