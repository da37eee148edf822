import Model

/// What the queries of one ledger are, and for whom.
struct LedgerPlan: Sendable {
  let queries: [LedgerQuery]
  let filter: LedgerFilter
  let studioCount: Int
  let years: StudioYears
  /// Codes of the purposes of funding, that of an absent cell among them, whose rows are kept one by one.
  let purposes: Set<UInt16>
  /// No row after it counts.
  let asOf: Day

  init(
    _ queries: [LedgerQuery], purposes: Set<String>, register: Register, vocabularies: FactVocabularies,
    asOf: Day
  ) {
    self.queries = queries
    filter = LedgerFilter(queries, vocabularies)
    studioCount = register.studios.count
    years = StudioYears(register, asOf: asOf)
    let known = vocabularies[.funding][0]
    // What is paid for an untold purpose may be for any of them.
    self.purposes = Set(purposes.filter(known.contains).map(known.code) + (purposes.isEmpty ? [] : [0]))
    self.asOf = asOf
  }
}

/// The calendar years that are kept apart for each studio: from its first naming to the as-of date, none for one that was never
/// named.
struct StudioYears: Sendable {
  /// Those of studio `i` are `starts[i]..<starts[i + 1]`, the last of them the as-of date's.
  private let starts: [Int]
  private let last: Int

  init(_ register: Register, asOf: Day) {
    var first = register.studios.map { studio in
      studio.levels.compactMap { ($0.since ?? studio.founded)?.lastDay.year }.min() ?? .max
    }
    for naming in register.namings {
      let studio = Int(naming.studio)
      first[studio] = min(first[studio], naming.named.lastDay.year)
    }
    var starts = [0]
    starts.reserveCapacity(first.count + 1)
    for year in first {
      starts.append(starts[starts.count - 1] + (year > asOf.year ? 0 : asOf.year - year + 1))
    }
    self.starts = starts
    last = asOf.year
  }

  /// How many years are kept of all studios together.
  var count: Int { starts[starts.count - 1] }

  /// Where a studio's year is kept; nil for one that is not.
  func place(of studio: Int, in year: Int) -> Int? {
    let place = starts[studio + 1] - 1 - (last - year)
    return year <= last && place >= starts[studio] ? place : nil
  }
}
