import Model
import Synchronization

/// Streams the facts of every file past consumers, one a thread.
///
/// Keys are checked afterwards by their fingerprints. Where some stand several times, the rows are looked up in order of
/// files and lines, and everything is read again with what was decided, so that the result is that of one thread.
struct FactPass: Sendable {
  /// How many facts are handed over together.
  private static let batchSize = 512

  let register: Register
  let pass: RegisterPass
  let regions: RegionLookup
  let levels: LevelSpellings
  let studios: StudioLookup
  private let sheetFacts: SheetFacts
  private let writers: [LevelSpellings.Writer]
  /// Numbers of the files of fact tables.
  private let numbers: [Int]

  init(_ reading: RegisterReading) {
    register = reading.register
    pass = reading.pass
    regions = reading.regions
    levels = reading.levels
    sheetFacts = reading.sheetFacts
    let lookup = reading.regions
    writers = reading.register.studios.map { lookup.writer($0.reportingUnit) }
    numbers = FactTable.allCases.flatMap { reading.pass.numbers(of: $0.table) }
    var studios = reading.studios
    if Self.needsNames(reading.pass, numbers) { studios.indexNames(reading.register.studios) }
    self.studios = studios
  }

  /// The merged consumer, and what was found in each file of facts.
  func run<Consumer: FactConsumer>(
    _ makeConsumer: @Sendable () -> Consumer
  ) -> (consumer: Consumer, findings: [Int: FileFindings]) {
    let first = read(KeyVerdicts(), makeConsumer)
    let verdicts = settleKeys(first.findings)
    return verdicts.isEmpty ? first : read(verdicts, makeConsumer)
  }

  private func read<Consumer: FactConsumer>(
    _ verdicts: KeyVerdicts, _ makeConsumer: @Sendable () -> Consumer
  ) -> (consumer: Consumer, findings: [Int: FileFindings]) {
    let turnstile = Turnstile(numbers.count)
    let results = Results<Consumer>()
    let make = makeConsumer
    withoutActuallyEscaping(make) { make in
      Workers.run(min(pass.settings.threads, max(1, numbers.count))) {
        var consumer = make()
        while let turn = turnstile.take() {
          let findings = read(numbers[turn], verdicts, into: &consumer)
          results.add(findings, of: numbers[turn])
        }
        results.add(consumer)
      }
    }
    var first = makeConsumer()
    sheetFacts.feed(&first)
    return results.merged(startingWith: first)
  }

  private func read(
    _ number: Int, _ verdicts: KeyVerdicts, into consumer: inout some FactConsumer
  ) -> FileFindings? {
    var failure: FileFindings?
    guard var file = open(number, failure: &failure) else { return failure }
    var batch: [FactRecord] = []
    batch.reserveCapacity(Self.batchSize)
    while let fact = file.next() {
      if !verdicts.isEmpty, let verdict = verdicts[file.origin] {
        file.withhold(verdict, files: pass.files)
        continue
      }
      file.accept(file.fingerprint())
      if let bounds = fact.bounds {
        consumer.consume(fact.record, bounds: bounds)
        continue
      }
      batch.append(fact.record)
      if batch.count == Self.batchSize {
        consumer.consume(batch.span)
        batch.removeAll(keepingCapacity: true)
      }
    }
    if !batch.isEmpty { consumer.consume(batch.span) }
    return file.close()
  }

  /// What to do with rows whose keys stand several times in a table, in the order of files and lines.
  private func settleKeys(_ findings: [Int: FileFindings]) -> KeyVerdicts {
    var verdicts = KeyVerdicts()
    for table in FactTable.allCases {
      var ledger = KeyLedger()
      let files = numbers.filter { findings[$0]?.account.table == table.table }
      for number in files { ledger.add(findings[number]?.fingerprints ?? []) }
      let suspects = ledger.suspects()
      guard !suspects.isEmpty else { continue }
      var owners: [(origin: RowOrigin, content: FactContent)] = []
      for number in files where findings[number]?.fingerprints.contains(where: suspects.contains) ?? false {
        settle(number, suspects, &ledger, &owners, &verdicts)
      }
    }
    return verdicts
  }

  private func settle(
    _ number: Int, _ suspects: Set<UInt64>, _ ledger: inout KeyLedger,
    _ owners: inout [(origin: RowOrigin, content: FactContent)], _ verdicts: inout KeyVerdicts
  ) {
    var failure: FileFindings?
    guard var file = open(number, failure: &failure) else { return }
    while let fact = file.next() {
      guard suspects.contains(file.fingerprint()) else { continue }
      let content = file.content(of: fact)
      if let owner = ledger.claim(file.key().span) {
        let first = owners[owner]
        verdicts[file.origin] = first.content == content ? .repeats(first.origin) : .contradicts(first.origin)
      } else {
        owners.append((file.origin, content))
      }
    }
  }

  private func open(_ number: Int, failure: inout FileFindings?) -> FactFile? {
    guard let layout = pass.layouts[number],
      let table = FactTable.allCases.first(where: { $0.table == layout.table }),
      let file = TableFile.open(layout, number: number, failure: &failure)
    else { return nil }
    let cells = CellReader(
      layout, regions: regions, levels: levels, asOf: pass.settings.asOf,
      survey: RegionSurvey(of: layout))
    let reader = FactRowReader(table, studios: studios, writers: writers, settings: pass.settings)
    return FactFile(file, cells, reader)
  }

  /// Some sheet names its studios instead of giving their ids.
  private static func needsNames(_ pass: RegisterPass, _ numbers: [Int]) -> Bool {
    numbers.contains { pass.layouts[$0]?.header.binding.field(of: .studioID) == nil }
  }
}

/// Gathers what the threads of a pass bring home.
private final class Results<Consumer: FactConsumer>: Sendable {
  private struct State {
    var findings: [Int: FileFindings] = [:]
    var consumers: [Consumer] = []
  }

  private let state = Mutex(State())

  func add(_ findings: FileFindings?, of number: Int) { state.withLock { $0.findings[number] = findings } }
  func add(_ consumer: Consumer) { state.withLock { $0.consumers.append(consumer) } }

  func merged(startingWith first: Consumer) -> (consumer: Consumer, findings: [Int: FileFindings]) {
    state.withLock { state in
      var merged = first
      for consumer in state.consumers { merged.merge(consumer) }
      return (merged, state.findings)
    }
  }
}
