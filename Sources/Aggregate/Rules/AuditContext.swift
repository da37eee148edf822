import Model

/// What the checks of one audit look at.
struct AuditContext: Sendable {
  let register: Register
  let history: StudioHistory
  let ledger: StudioLedger
  let catalogue: MeasureCatalogue
  let asOf: Day
  /// Every target, those of the rules among them, measured.
  let progress: [TargetProgress]
  /// What is declared of published indicators.
  let relations: PublishedRelations
  /// Passes are told too, and who may not apply for a level: their evidence is wanted.
  let tellsAll: Bool
  let honourWords: HonourWords
  let namingBodies: NamingBodies
  /// What was published of the time up to the as-of date, by region, period and name.
  let indicators: [Indicator]
  let coverage: UnitCoverage
  /// By studio, where its namings lie in the register.
  private let namingStarts: [Int]
  /// Sorted by studio, then by day.
  private let payments: [Payment]

  init(
    register: Register, history: StudioHistory, ledger: StudioLedger, catalogue: MeasureCatalogue, asOf: Day,
    progress: [TargetProgress] = [], relations: PublishedRelations = PublishedRelations(), tellsAll: Bool
  ) {
    self.register = register
    self.history = history
    self.ledger = ledger
    self.catalogue = catalogue
    self.asOf = asOf
    coverage = UnitCoverage(register, asOf: asOf)
    self.progress = progress
    self.relations = relations
    self.tellsAll = tellsAll
    honourWords = HonourWords(register.levels, regions: register.regions)
    namingBodies = NamingBodies(register.regions)
    indicators = register.indicators.filter { $0.isKnown(on: asOf) }.sorted { $0.precedes($1) }
    var starts = [0], naming = 0
    for studio in register.studios.indices {
      while naming < register.namings.count, Int(register.namings[naming].studio) == studio { naming += 1 }
      starts.append(naming)
    }
    namingStarts = starts
    payments = ledger.payments.sorted { one, other in
      if one.studio != other.studio { return one.studio < other.studio }
      if one.date != other.date {
        return (one.day, one.date.precision.rawValue) < (other.day, other.date.precision.rawValue)
      }
      return (one.fen, one.payer, one.purpose, one.lower ?? .min, one.upper ?? .max)
        < (other.fen, other.payer, other.purpose, other.lower ?? .min, other.upper ?? .max)
    }
  }

  var vocabularies: FactVocabularies { catalogue.vocabularies }

  /// The payments to a studio that some rule judges, by day.
  func payments(of studio: Int) -> ArraySlice<Payment> {
    let start = payments.partition(at: StudioIndex(studio)),
      end = payments.partition(at: StudioIndex(studio) + 1)
    return payments[start..<end]
  }

  var regions: RegionTree { register.regions }
  var levels: LevelScale { register.levels }

  /// The rows of `namings` about a studio, by day.
  func namings(of studio: Int) -> ArraySlice<NamingRecord> {
    register.namings[namingStarts[studio]..<namingStarts[studio + 1]]
  }

  /// When the plaque was hung (挂牌): the first naming by the as-of date, or the first since the last day on which no title was held.
  /// Of `namings`, or else of the levels that the studio's own sheet gives. Nil for a studio that was never named, and for one
  /// whose titles have all been withdrawn.
  func firstNaming(of studio: Int) -> PartialDate? {
    let namings = namings(of: studio)
    guard !namings.isEmpty else {
      let record = register.studios[studio]
      return record.levels.compactMap { $0.since ?? record.founded }.filter { $0.lastDay <= asOf }
        .min { $0.lastDay < $1.lastDay }
    }
    var first: PartialDate?, end = Day.distantPast
    for naming in namings.sorted(by: { $0.named.lastDay < $1.named.lastDay })
    where naming.named.lastDay <= asOf {
      if first == nil || end < naming.named.lastDay { first = naming.named }
      end = max(end, naming.revoked?.lastDay ?? .distantFuture)
    }
    return end > asOf ? first : nil
  }

  /// The studio's highest level at the as-of date, the lowest of the scale where it holds none.
  func highestLevel(of studio: Int) -> LevelIndex {
    history.levels(of: studio, on: asOf).highest ?? levels.lowest
  }

  /// Some row of a table that the selections are of is about the studio, whatever its date.
  func hasRows(_ selections: [FactSelection], about studio: Int) -> Bool {
    selections.contains { ledger.hasRows(of: $0.table, about: studio) }
  }

  /// The studio counts at the as-of date: founded, or named or heard of, and not struck off. One of which no date at all is told is
  /// judged all the same.
  func stands(_ studio: Int) -> Bool {
    let record = register.studios[studio]
    if let revoked = record.revoked, revoked.lastDay <= asOf { return false }
    if ledger.hasRowsByAsOf(about: studio), record.founded == nil { return true }
    return history.firstDay(of: studio, firstFact: nil).map { $0 <= asOf } ?? true
  }

  /// The root's child through which the studio reports.
  func reportingUnit(of studio: Int) -> RegionIndex {
    let unit = register.studios[studio].reportingUnit
    return register.regions.reportingUnit(holding: unit) ?? register.regions.root
  }
}

extension [Payment] {
  /// The first place whose studio is not before `studio`.
  fileprivate func partition(at studio: StudioIndex) -> Int {
    var low = 0, high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].studio < studio { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
