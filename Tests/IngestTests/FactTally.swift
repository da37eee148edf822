import Model

/// A consumer that keeps every fact, in an order that does not depend on how they came.
struct FactTally: FactConsumer {
  private(set) var records: [FactRecord] = []
  private(set) var approximate: [FactBounds] = []

  mutating func consume(_ facts: Span<FactRecord>) {
    for index in facts.indices { records.append(facts[index]) }
  }

  mutating func consume(_ fact: FactRecord, bounds: FactBounds) {
    records.append(fact)
    approximate.append(bounds)
  }

  mutating func merge(_ other: FactTally) {
    records += other.records
    approximate += other.approximate
  }

  var count: Int { records.count }
  var fen: Int64 { records.reduce(0) { $0 + $1.money } }
  var quantity: Int64 { records.reduce(0) { $0 + $1.quantity } }

  /// Every fact as text, sorted.
  var lines: [String] {
    records.map {
      "\($0.table) \($0.studio) \($0.day) \($0.codes[0]) \($0.codes[1]) \($0.codes[2]) \($0.codes[3]) "
        + "\($0.quantity) \($0.hasMoney ? String($0.money) : "-") \($0.hasPeople ? String($0.people) : "-")"
    }.sorted()
  }
}
