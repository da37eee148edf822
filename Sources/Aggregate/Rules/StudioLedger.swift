import Model

// Design. The cube adds studios of a kind together; a rule asks about one studio. The ledger keeps for each studio the few
// numbers that the rules in force ask for, each found by a query that was made before the facts are read: how many or how much in
// a window, how many by year, and on which day last. Payments to judge are kept one by one. What is kept goes by studios and
// payments, never by rows, and is only ever added to or raised, so merging is associative and commutative.

/// One row of funding that some rule judges.
struct Payment: Sendable, Hashable, BitwiseCopyable {
  var studio: StudioIndex
  /// As it was written.
  var date: PartialDate
  var fen: Int64
  /// The ends of an approximate amount, nil for an open one; both `fen` where it is exact.
  var lower: Int64?
  var upper: Int64?
  /// Codes of `FactVocabularies`.
  var payer: UInt16
  var purpose: UInt16

  /// The day from which it counts.
  var day: Day { date.lastDay }
}

/// What one query found of one studio.
struct LedgerEntry: Sendable, BitwiseCopyable {
  /// Sum of the number asked for: fen, people, or quantities.
  var sum: Int64 = 0
  /// Date of the last row that stands for something; the distant past for none. Of one day the date that is written the most
  /// precisely.
  var last = PartialDate(day: .distantPast)
  /// Some row was found that has the number asked for, if only as nothing.
  var isTold = false

  var hasRows: Bool { last.lastDay > .distantPast }

  mutating func merge(_ other: LedgerEntry) {
    sum = saturated(sum, other.sum)
    if last.isBefore(other.last) { last = other.last }
    isTold = isTold || other.isTold
  }
}

/// How far below and above a sum its approximate cells reach; nil where one is open.
struct LedgerSlack: Sendable, Hashable {
  var lower: Int64? = 0
  var upper: Int64? = 0

  mutating func add(_ other: LedgerSlack) {
    lower = together(lower, other.lower)
    upper = together(upper, other.upper)
  }
}

/// The numbers that rules ask for, by studio, over the facts that one thread has seen.
public struct StudioLedger: FactConsumer {
  private let plan: LedgerPlan
  /// By query, taken out of the plan for the rows to come.
  private let windows: [Window]
  private let numbers: [FactNumber]
  /// By studio, then by query: a row is held against all of them.
  private var entries: [LedgerEntry]
  /// By the place of an entry: of the few that have approximate cells.
  private var slacks: [Int: LedgerSlack] = [:]
  /// By query that keeps years, then by studio, then by year.
  private var years: [Int64]
  /// By query, where its years begin; nil for none.
  private let yearStarts: [Int?]
  /// By studio, bit by table: some row of it was seen, whatever its quantity.
  private var seen: [UInt8]
  /// Bit by table: some row of it was read, whatever its day.
  private var tables: UInt8 = 0
  private(set) var payments: [Payment] = []

  init(_ plan: LedgerPlan) {
    self.plan = plan
    windows = plan.queries.map(\.window)
    numbers = plan.queries.map(\.number)
    entries = Array(repeating: LedgerEntry(), count: plan.queries.count * plan.studioCount)
    seen = Array(repeating: 0, count: plan.studioCount)
    var starts: [Int?] = [], total = 0
    for query in plan.queries {
      starts.append(query.isByYear ? total : nil)
      if query.isByYear { total += plan.years.count }
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
    tables |= 1 << fact.table.rawValue
    guard fact.day <= plan.asOf else { return }
    seen[studio] |= 1 << fact.table.rawValue
    if fact.table == .funding, fact.hasMoney, plan.purposes.contains(fact.codes[0]) {
      payments.append(
        Payment(
          studio: fact.studio, date: fact.date, fen: fact.money,
          lower: bounds.map(\.money.lower) ?? fact.money,
          upper: bounds.map(\.money.upper) ?? fact.money, payer: fact.codes[1], purpose: fact.codes[0]))
    }
    var added: Int?
    for part in plan.filter.parts.indices {
      var taking = plan.filter.parts[part].selections(taking: fact)
      while taking != 0 {
        let query = plan.filter.parts[part].queries[taking.trailingZeroBitCount]
        taking &= taking - 1
        guard query != added, windows[query].contains(fact.day) else { continue }
        add(fact, bounds, to: query)
        added = query
      }
    }
  }

  private mutating func add(_ fact: FactRecord, _ bounds: FactBounds?, to query: Int) {
    let place = Int(fact.studio) * windows.count + query
    let (value, reach) = Self.number(numbers[query], of: fact, bounds)
    let last = fact.quantity == 0 ? PartialDate(day: .distantPast) : fact.date
    entries[place].merge(LedgerEntry(sum: value ?? 0, last: last, isTold: value != nil))
    if let value, let reach {
      slacks[place, default: LedgerSlack()].add(
        LedgerSlack(lower: reach.lower.map { value - $0 }, upper: reach.upper.map { $0 - value }))
    }
    if let start = yearStarts[query], let year = plan.years.place(of: Int(fact.studio), in: fact.day.year) {
      years[start + year] = saturated(years[start + year], fact.quantity)
    }
  }

  private static func number(
    _ number: FactNumber, of fact: FactRecord, _ bounds: FactBounds?
  ) -> (value: Int64?, bounds: FactBounds.Bounds?) {
    switch number {
    case .money: fact.hasMoney ? (fact.money, bounds?.money) : (nil, nil)
    case .people: fact.hasPeople ? (fact.people, bounds?.people) : (nil, nil)
    case .quantity: (fact.quantity, bounds?.quantity)
    }
  }

  /// Both ledgers must be of the same plan.
  public mutating func merge(_ other: StudioLedger) {
    for place in entries.indices { entries[place].merge(other.entries[place]) }
    slacks.merge(other.slacks) { one, other in
      var sum = one
      sum.add(other)
      return sum
    }
    for place in years.indices { years[place] = saturated(years[place], other.years[place]) }
    for studio in seen.indices { seen[studio] |= other.seen[studio] }
    tables |= other.tables
    payments += other.payments
  }

  /// What a query found of a studio.
  func entry(_ query: Int, of studio: Int) -> LedgerEntry { entries[studio * windows.count + query] }

  /// The least and the greatest that the sum of a query can stand for; nil is an open end.
  func bounds(_ query: Int, of studio: Int) -> (lower: Int64?, upper: Int64?) {
    let place = studio * windows.count + query
    let sum = entries[place].sum
    guard let slack = slacks[place] else { return (sum, sum) }
    return (slack.lower.map { saturated(sum, -$0) }, slack.upper.map { saturated(sum, $0) })
  }

  /// How many a query that keeps years found in one year, since the studio's first naming.
  func quantity(_ query: Int, of studio: Int, in year: Int) -> Int64 {
    guard let start = yearStarts[query], let place = plan.years.place(of: studio, in: year) else { return 0 }
    return years[start + place]
  }

  /// Some row of the table is about the studio. One of a later day tells nothing yet.
  func hasRows(of table: FactTable, about studio: Int) -> Bool { seen[studio] & 1 << table.rawValue != 0 }

  /// Some row about the studio is of the as-of date or before.
  func hasRowsByAsOf(about studio: Int) -> Bool { seen[studio] != 0 }

  /// Some row of the table was read, whatever its day.
  func hasRows(of table: FactTable) -> Bool { tables & 1 << table.rawValue != 0 }
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

extension PartialDate {
  fileprivate func isBefore(_ other: PartialDate) -> Bool {
    lastDay != other.lastDay ? lastDay < other.lastDay : precision.rawValue > other.precision.rawValue
  }
}
