import Model

/// The facts that studio sheets count: as many as there are studios and columns, so that they are kept until the other
/// facts are read.
struct SheetFacts: Sendable {
  /// What one row counts.
  private struct Sheet {
    var period: Period
    var origin: RowOrigin
    /// Places among the facts.
    var exact: Range<Int>
    var approximate: Range<Int>
  }

  private var exact: [FactRecord] = []
  private var approximate: [Fact] = []
  private var sheets: [StudioIndex: [Sheet]] = [:]

  /// Some row of a sheet with counts is about the studio.
  func hasSheets(of studio: StudioIndex) -> Bool { sheets[studio] != nil }

  mutating func add(_ counts: SheetCounts, of studio: StudioIndex, _ origin: RowOrigin) {
    let starts = (exact.count, approximate.count)
    let (mine, uncertain) = Self.facts(counts, of: studio)
    exact += mine
    approximate += uncertain
    sheets[studio, default: []].append(
      Sheet(
        period: counts.period, origin: origin, exact: starts.0..<exact.count,
        approximate: starts.1..<approximate.count))
  }

  /// Whether a row tells of another time than the studio's earlier rows, or of the same, alike or otherwise.
  func standing(of counts: SheetCounts, of studio: StudioIndex) -> Readmission {
    for sheet in sheets[studio] ?? [] where sheet.period.overlaps(counts.period) {
      guard sheet.period.isSameTime(as: counts.period) else {
        return .overlaps(sheet.origin, period: sheet.period)
      }
      let (mine, uncertain) = Self.facts(counts, of: studio)
      let isAlike =
        exact[sheet.exact].elementsEqual(mine) && approximate[sheet.approximate].elementsEqual(uncertain)
      return isAlike ? .repeats(sheet.origin) : .contradicts(sheet.origin)
    }
    return .further
  }

  /// Hands every fact to a consumer.
  func feed(_ consumer: inout some FactConsumer) {
    if !exact.isEmpty { consumer.consume(exact.span) }
    for fact in approximate {
      if let bounds = fact.bounds { consumer.consume(fact.record, bounds: bounds) }
    }
  }

  /// The facts that are looked for, each with the row of its sheet.
  func rows(where isWanted: (FactRecord) -> Bool) -> [FactRow] {
    sheets.values.joined().flatMap { sheet in
      let facts =
        exact[sheet.exact].map { ($0, nil) } + approximate[sheet.approximate].map { ($0.record, $0.bounds) }
      return facts.filter { isWanted($0.0) }.map { record, bounds in
        FactRow(record, bounds: bounds, origin: sheet.origin, table: .studios, key: "")
      }
    }
  }

  private static func facts(
    _ counts: SheetCounts, of studio: StudioIndex
  ) -> (exact: [FactRecord], approximate: [Fact]) {
    let facts = counts.facts.map { fact in
      var fact = fact
      fact.record.studio = studio
      return fact
    }
    return (facts.filter { $0.bounds == nil }.map(\.record), facts.filter { $0.bounds != nil })
  }
}

extension Period {
  /// Some day lies in both.
  fileprivate func overlaps(_ other: Period) -> Bool {
    start.firstDay <= other.end.lastDay && other.start.firstDay <= end.lastDay
  }

  fileprivate func isSameTime(as other: Period) -> Bool {
    start.firstDay == other.start.firstDay && end.lastDay == other.end.lastDay
  }
}
