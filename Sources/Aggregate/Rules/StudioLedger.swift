import Model

// Design. The cube adds studios of a kind together; a rule asks about one studio. The ledger keeps for each studio the few
// numbers that the rules in force ask for, each found by a query that was made before the facts are read: how many and how much in
// a window, how many by year, and on which day last. Payments to judge are kept one by one. What is kept goes by studios and
// payments, never by rows, and is only ever added to or raised, so merging is associative and commutative.

/// What the queries of one ledger are, and for whom.
struct LedgerPlan: Sendable {
  let queries: [LedgerQuery]
  let filters: [LedgerFilter]
  let studioCount: Int
  /// Years that are kept apart.
  let years: ClosedRange<Int>
  /// Codes of the purposes of funding whose rows are kept one by one.
  let purposes: Set<UInt16>
  /// No row after it counts.
  let asOf: Day
}

/// One row of funding that some rule judges.
struct Payment: Sendable, Hashable, BitwiseCopyable {
  var studio: StudioIndex
  var day: Day
  var fen: Int64
  /// The ends of an approximate amount, nil for an open one; both `fen` where it is exact.
  var lower: Int64?
  var upper: Int64?
  /// Codes of `FactVocabularies`.
  var payer: UInt16
  var purpose: UInt16
}

/// What one query found of one studio.
struct LedgerEntry: Sendable, BitwiseCopyable {
  /// Sum of quantities.
  var quantity: Int64 = 0
  /// Sum of the number asked for: fen, people, or quantities once more.
  var sum: Int64 = 0
  /// How far below and above `sum` approximate cells reach; nil where one is open.
  var slack: (lower: Int64?, upper: Int64?) = (0, 0)
  /// Day of the last row; the distant past for none.
  var last = Day.distantPast

  var hasRows: Bool { last > .distantPast }
}

/// The numbers that rules ask for, by studio, over the facts that one thread has seen.
public struct StudioLedger: FactConsumer {
  let plan: LedgerPlan
  /// By query, then by studio.
  private var entries: [LedgerEntry]
  /// By query that keeps years, then by studio, then by year.
  private var years: [Int64]
  /// By query, where its years begin; nil for none.
  private let yearStarts: [Int?]
  /// By studio, bit by table: some row of it was seen, whatever its date and quantity.
  private var seen: [UInt8]
  private(set) var payments: [Payment] = []

  init(_ plan: LedgerPlan) {
    self.plan = plan
    entries = Array(repeating: LedgerEntry(), count: plan.queries.count * plan.studioCount)
    seen = Array(repeating: 0, count: plan.studioCount)
    var starts: [Int?] = [], total = 0
    for query in plan.queries {
      starts.append(query.isByYear ? total : nil)
      if query.isByYear { total += plan.studioCount * plan.years.count }
    }
    yearStarts = starts
    years = Array(repeating: 0, count: total)
  }

  public mutating func consume(_ facts: Span<FactRecord>) {
    for index in facts.indices { add(facts[index], bounds: nil) }
  }

  public mutating func consume(_ fact: FactRecord, bounds: FactBounds) { add(fact, bounds: bounds) }

  private mutating func add(_ fact: FactRecord, bounds: FactBounds?) {
    let studio = Int(fact.studio)
    seen[studio] |= 1 << fact.table.rawValue
    guard fact.day <= plan.asOf else { return }
    if fact.table == .funding, fact.hasMoney, plan.purposes.contains(fact.codes[0]) {
      payments.append(
        Payment(
          studio: fact.studio, day: fact.day, fen: fact.money, lower: bounds.map(\.money.lower) ?? fact.money,
          upper: bounds.map(\.money.upper) ?? fact.money, payer: fact.codes[1], purpose: fact.codes[0]))
    }
    guard fact.quantity != 0 else { return }
    for query in plan.queries.indices
    where plan.queries[query].window.contains(fact.day) && plan.filters[query].accepts(fact) {
      add(fact, bounds, to: query)
    }
  }

  private mutating func add(_ fact: FactRecord, _ bounds: FactBounds?, to query: Int) {
    let place = query * plan.studioCount + Int(fact.studio)
    var entry = entries[place]
    entry.quantity = saturated(entry.quantity, fact.quantity)
    entry.last = max(entry.last, fact.day)
    let (value, reach) = number(of: fact, bounds, plan.queries[query].number)
    entry.sum = saturated(entry.sum, value)
    if let reach {
      entry.slack.lower = together(entry.slack.lower, reach.lower.map { value - $0 })
      entry.slack.upper = together(entry.slack.upper, reach.upper.map { $0 - value })
    }
    entries[place] = entry
    guard let start = yearStarts[query], plan.years.contains(fact.day.year) else { return }
    let year =
      start + Int(fact.studio) * plan.years.count + fact.day.year - plan.years.lowerBound
    years[year] = saturated(years[year], fact.quantity)
  }

  private func number(
    of fact: FactRecord, _ bounds: FactBounds?, _ number: FactNumber?
  ) -> (value: Int64, bounds: FactBounds.Bounds?) {
    switch number {
    case .money: (fact.hasMoney ? fact.money : 0, fact.hasMoney ? bounds?.money : nil)
    case .people: (fact.hasPeople ? fact.people : 0, fact.hasPeople ? bounds?.people : nil)
    case .quantity, nil: (fact.quantity, bounds?.quantity)
    }
  }

  /// Both ledgers must be of the same plan.
  public mutating func merge(_ other: StudioLedger) {
    for place in entries.indices {
      let theirs = other.entries[place]
      guard theirs.hasRows else { continue }
      entries[place].quantity = saturated(entries[place].quantity, theirs.quantity)
      entries[place].sum = saturated(entries[place].sum, theirs.sum)
      entries[place].slack.lower = together(entries[place].slack.lower, theirs.slack.lower)
      entries[place].slack.upper = together(entries[place].slack.upper, theirs.slack.upper)
      entries[place].last = max(entries[place].last, theirs.last)
    }
    for place in years.indices { years[place] = saturated(years[place], other.years[place]) }
    for studio in seen.indices { seen[studio] |= other.seen[studio] }
    payments += other.payments
  }

  /// What a query found of a studio.
  func entry(_ query: Int, of studio: Int) -> LedgerEntry { entries[query * plan.studioCount + studio] }

  /// How many a query that keeps years found in one year.
  func quantity(_ query: Int, of studio: Int, in year: Int) -> Int64 {
    guard let start = yearStarts[query], plan.years.contains(year) else { return 0 }
    return years[start + studio * plan.years.count + year - plan.years.lowerBound]
  }

  /// Some row of the table is about the studio, whatever its date.
  func hasRows(of table: FactTable, about studio: Int) -> Bool { seen[studio] & 1 << table.rawValue != 0 }

  /// Some row of the table was read at all.
  func hasRows(of table: FactTable) -> Bool { seen.contains { $0 & 1 << table.rawValue != 0 } }
}

/// A sum that stops at the ends of the range: whether it reaches a bound is all that is asked of it.
private func saturated(_ one: Int64, _ other: Int64) -> Int64 {
  let (sum, overflow) = one.addingReportingOverflow(other)
  return overflow ? (one < 0 ? .min : .max) : sum
}

private func together(_ one: Int64?, _ other: Int64?) -> Int64? {
  guard let one, let other else { return nil }
  return saturated(one, other)
}
