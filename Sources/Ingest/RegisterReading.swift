import Diagnostics
public import Model
import Threads

/// What the first pass read: everything but facts, which `readFacts` streams past a consumer.
public struct RegisterReading: Sendable {
  public let register: Register

  let pass: RegisterPass
  let regions: RegionLookup
  let levels: LevelSpellings
  let studios: StudioLookup
  let studioKeys: StudioKeys
  let sheetFacts: SheetFacts
}

/// Reads regions, aliases, studios, namings, indicators, targets and submissions.
///
/// - Parameter files: every file of the workspace, in any order; those of fact tables are kept for `readFacts`.
/// - Throws: when a file cannot be read, a file of a table lacks a required column, no studio was found, or the
///   regions make no tree.
public func readRegister(_ files: [InputFile], settings: IngestSettings) throws(IngestError)
  -> RegisterReading
{
  let sorted = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  var pass = RegisterPass(sorted, settings: settings)
  pass.survey()
  let regions = try pass.readRegions()
  let levels = LevelSpellings(settings.levels, province: regions.tree[regions.top])

  pass.bindLevels(levels)
  let surveyed = pass
  let others = Aside(threads: settings.threads) {
    RegionalTables(surveyed, regions: regions, levels: levels)
  }
  var studios = StudioTable(tree: regions.tree, vocabularies: settings.vocabularies)
  let ids = pass.read(.studios, into: &studios, regions: regions, levels: levels)
  studios.index(ids)
  let records = studios.records
  let twins = Aside(threads: settings.threads) { StudioTwins.pairs(among: records) }
  var namings = NamingTable(studios: studios.records, lookup: studios.lookup)
  pass.read(.namings, into: &namings, regions: regions, levels: levels)
  let regional = others.output()
  for (number, found) in regional.findings { pass.findings[number] = found }

  var register = Register(regions: regions.tree, levels: settings.levels)
  register.studios = studios.records
  register.namings = inOrder(namings.records)
  register.indicators = regional.indicators
  register.targets = regional.targets
  register.submissions = regional.submissions
  let studioKeys = StudioKeys(records)
  pass.reportTwins(twins.output(), among: records)
  pass.reportOffices(register)
  if register.studios.isEmpty { pass.refuseWithoutStudios() }
  try pass.refuseBeforeFacts()
  return RegisterReading(
    register: register, pass: pass, regions: regions, levels: levels, studios: studios.lookup,
    studioKeys: studioKeys, sheetFacts: studios.sheetFacts)
}

/// Sorted by studio, then by day; most sheets are already, so that nothing is moved.
private func inOrder(_ namings: [NamingRecord]) -> [NamingRecord] {
  func isBefore(_ one: NamingRecord, _ other: NamingRecord) -> Bool {
    (one.studio, one.named.lastDay, one.level) < (other.studio, other.named.lastDay, other.level)
  }
  let records = namings.span
  let isSorted = records.indices.dropFirst().allSatisfy { !isBefore(records[$0], records[$0 - 1]) }
  return isSorted ? namings : namings.sorted(by: isBefore)
}

extension RegisterReading {
  /// Reads the fact tables on the settings' threads, each with a consumer of its own; they are merged at the end.
  ///
  /// A consumer sees the facts of whole files, some of them more than once with another consumer where keys repeat;
  /// the one that is returned saw every fact that counts exactly once.
  ///
  /// - Throws: when a file cannot be read or lacks a required column.
  public func readFacts<Consumer: FactConsumer>(
    makeConsumer: @Sendable () -> Consumer
  ) throws(IngestError) -> (consumer: Consumer, outcome: IngestOutcome) {
    let reading = FactPass(self).run(makeConsumer)
    var pass = pass
    for (number, found) in reading.findings { pass.findings[number] = found }
    pass.reportLostStudios(studios)
    pass.reportAcrossFiles()
    try pass.refuseIfPointless()
    return (reading.consumer, pass.outcome())
  }

  /// Looks through the fact tables again for single rows, in the order of files and lines.
  ///
  /// They are the rows whose facts `readFacts` hands to its consumer; no others are kept, so that the memory goes by what is found.
  /// A file that has become unreadable since gives none.
  ///
  /// - Parameter isWanted: whether a row with such a fact is looked for; asked on several threads.
  public func factRows(where isWanted: @escaping @Sendable (FactRecord) -> Bool) -> [FactRow] {
    let found = FactPass(self, lookingFor: isWanted).run { NoConsumer() }.rows
    return (found + sheetFacts.rows(where: isWanted)).sorted { one, other in
      (one.origin.file, one.origin.line) < (other.origin.file, other.origin.line)
    }
  }
}
