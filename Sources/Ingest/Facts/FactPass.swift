import CSV
import Model
import Synchronization
import Threads

// Design. Every file of facts is cut into chunks, and the threads take them one by one in their order. A chunk's clean rows go
// straight to the thread's consumer; which rows are left, where it began and ended and what its keys are is its outcome. The
// thread that brings home a file's last outcome joins them: it proves that they fit together, and gives the rows that were
// left the closer look, in their order. Nothing of this depends on which thread read what, so any number of them and any
// size of the chunks comes to the same.

/// Streams the facts of every file past consumers, one a thread.
struct FactPass: Sendable {
  let register: Register
  let pass: RegisterPass
  let regions: RegionLookup
  let levels: LevelSpellings
  let studios: StudioLookup
  private let studioKeys: StudioKeys
  private let sheetFacts: SheetFacts
  private let writers: [LevelSpellings.Writer]
  /// Numbers of the files of fact tables.
  private let numbers: [Int]
  /// Which rows are kept as rows; nil for none.
  private let isWanted: (@Sendable (FactRecord) -> Bool)?

  init(_ reading: RegisterReading, lookingFor isWanted: (@Sendable (FactRecord) -> Bool)? = nil) {
    self.isWanted = isWanted
    register = reading.register
    pass = reading.pass
    regions = reading.regions
    levels = reading.levels
    studioKeys = reading.studioKeys
    sheetFacts = reading.sheetFacts
    let lookup = reading.regions
    writers = reading.register.studios.map { lookup.writer($0.reportingUnit) }
    numbers = FactTable.allCases.flatMap { reading.pass.numbers(of: $0.table) }
    var studios = reading.studios
    if Self.needsNames(reading.pass, numbers) { studios.indexNames(reading.register.studios) }
    self.studios = studios
  }

  /// The merged consumer, the rows that were looked for, and what was found in each file of facts.
  func run<Consumer: FactConsumer>(_ makeConsumer: @Sendable () -> Consumer) -> FactReading<Consumer> {
    var frame = ChunkScan.Frame(
      studios: studioKeys, asOf: pass.settings.asOf, blockSize: pass.settings.blockSize, isWanted: isWanted)
    var failures: [Int: FileFindings] = [:]
    var sheets = numbers.compactMap { open($0, isWhole: false, &failures) }
    var reading = read(&sheets, frame, KeyVerdicts(), makeConsumer)
    let verdicts = settleKeys(&sheets, &frame, reading.keys)
    if !verdicts.isEmpty { reading = read(&sheets, frame, verdicts, makeConsumer) }
    reading.findings.merge(failures) { found, _ in found }
    return reading
  }

  /// Reads every sheet. Where a chunk was read from a place where no row begins, nothing of it holds: then everything is
  /// read again, those sheets without being cut.
  private func read<Consumer: FactConsumer>(
    _ sheets: inout [FactSheet], _ frame: ChunkScan.Frame, _ verdicts: KeyVerdicts,
    _ makeConsumer: @Sendable () -> Consumer
  ) -> FactReading<Consumer> {
    while true {
      let reading = readOnce(sheets, frame, verdicts, makeConsumer)
      guard !reading.uncuttable.isEmpty else { return reading }
      for place in sheets.indices where reading.uncuttable.contains(sheets[place].number) {
        sheets[place] = uncut(sheets[place])
      }
    }
  }

  /// A file that cannot be opened any more is left as it is: the reading that follows says so.
  private func uncut(_ sheet: FactSheet) -> FactSheet {
    var failures: [Int: FileFindings] = [:]
    return open(sheet.number, isWhole: true, &failures) ?? sheet
  }

  /// Finds out how a file is to be read; why it cannot be is among the failures.
  private func open(_ number: Int, isWhole: Bool, _ failures: inout [Int: FileFindings]) -> FactSheet? {
    guard let layout = pass.layouts[number],
      let table = FactTable.allCases.first(where: { $0.table == layout.table }),
      let file = TableFile.open(layout, number: number, failure: &failures[number])
    else { return nil }
    return FactSheet(
      file, cells(of: layout), table: table,
      categories: FactCategories(table, levels: levels, settings: pass.settings), settings: pass.settings,
      isWhole: isWhole)
  }

  private func cells(of layout: FileLayout) -> CellReader {
    CellReader(
      layout, regions: regions, levels: levels, asOf: pass.settings.asOf, survey: RegionSurvey(of: layout))
  }

  /// Reads every chunk of every sheet, and joins those of each.
  private func readOnce<Consumer: FactConsumer>(
    _ sheets: [FactSheet], _ frame: ChunkScan.Frame, _ verdicts: KeyVerdicts,
    _ makeConsumer: @Sendable () -> Consumer
  ) -> FactReading<Consumer> {
    let errands = sheets.indices.flatMap { sheet in sheets[sheet].chunks.indices.map { (sheet, $0) } }
    let outcomes = ChunkOutcomes(sheets)
    let turnstile = Turnstile(errands.count)
    let readings = Mutex<[FactReading<Consumer>]>([])
    let make = makeConsumer
    withoutActuallyEscaping(make) { make in
      Workers.run(min(threads(for: sheets), max(1, errands.count))) {
        var reading = FactReading(make())
        var desk = FactDesk()
        while let turn = turnstile.take() {
          let (sheet, chunk) = errands[turn]
          let outcome = read(
            sheets[sheet].chunks[chunk], of: sheets[sheet], frame,
            fingerprinted: outcomes.isDisordered(sheet), &desk, into: &reading.consumer)
          if let all = outcomes.bring(outcome, of: chunk, sheet: sheet) {
            join(all, sheet, of: sheets, verdicts, into: &reading)
          }
        }
        readings.withLock { $0.append(reading) }
      }
    }
    var first = FactReading(makeConsumer())
    sheetFacts.feed(&first.consumer)
    // Each is let go of when it has been merged: nobody else keeps its sums, so they are never copied.
    while let reading = readings.withLock({ $0.popLast() }) { first.merge(reading) }
    return first
  }

  /// A thread's sums have to be made and merged, so each is to have rows that are worth it.
  private func threads(for sheets: [FactSheet]) -> Int {
    let bytes = sheets.reduce(0) { $0 + $1.layout.byteCount }
    return min(pass.settings.threads, 1 + bytes / min(pass.settings.chunkSize, Self.worthwhile))
  }

  private static let worthwhile = 4 << 20

  /// Reads the clean rows of a chunk.
  private func read(
    _ chunk: FactSheet.Chunk, of sheet: FactSheet, _ frame: ChunkScan.Frame, fingerprinted: Bool,
    _ desk: inout FactDesk, into consumer: inout some FactConsumer
  ) -> ChunkOutcome {
    guard let scan = ChunkScan(chunk, of: sheet, frame, fingerprinted: fingerprinted) else {
      return ChunkOutcome(fingerprinted: fingerprinted)
    }
    desk.turn(to: sheet)
    return scan.run(&desk, &consumer)
  }

  /// Gives the rows that the chunks of a sheet left the closer look.
  private func join<Consumer: FactConsumer>(
    _ outcomes: [ChunkOutcome], _ place: Int, of sheets: [FactSheet], _ verdicts: KeyVerdicts,
    into reading: inout FactReading<Consumer>
  ) {
    let sheet = sheets[place]
    guard var file = file(sheet, failure: &reading.findings[sheet.number]) else { return }
    var batch: [FactRecord] = []
    var run = KeyRun(fingerprinted: true)
    let isJoined = sheet.join(outcomes, &file) { file, fact, isKeyed in
      if !verdicts.isEmpty, let verdict = verdicts[file.origin] {
        file.withhold(verdict, files: pass.files)
        return
      }
      file.accept()
      if !isKeyed { file.addKey(to: &run) }
      if let isWanted, isWanted(fact.record) { reading.rows.append(file.row(of: fact)) }
      if let bounds = fact.bounds {
        reading.consumer.consume(fact.record, bounds: bounds)
        return
      }
      batch.append(fact.record)
      if batch.count == FactBatch.size {
        reading.consumer.consume(batch.span)
        batch.removeAll(keepingCapacity: true)
      }
    }
    if !batch.isEmpty { reading.consumer.consume(batch.span) }
    if !isJoined { reading.uncuttable.insert(sheet.number) }
    for (chunk, outcome) in outcomes.enumerated() {
      reading.keys[sheet.table, default: KeyRuns()].add(
        outcome.keys, from: .chunk(sheet: place, chunk: chunk))
    }
    reading.keys[sheet.table, default: KeyRuns()].add(run, from: .rest(sheet: place))
    reading.findings[sheet.number] = file.close()
  }

  private func file(_ sheet: FactSheet, failure: inout FileFindings?) -> FactFile? {
    guard let file = TableFile.open(sheet.layout, number: sheet.number, failure: &failure) else { return nil }
    let reader = FactRowReader(sheet.table, studios: studios, writers: writers, settings: pass.settings)
    return FactFile(file, cells(of: sheet.layout), reader, padding: sheet.padding)
  }

  /// Some sheet names its studios instead of giving their ids.
  private static func needsNames(_ pass: RegisterPass, _ numbers: [Int]) -> Bool {
    numbers.contains { pass.layouts[$0]?.header.binding.field(of: .studioID) == nil }
  }
}

extension FactPass {
  /// What to do with rows whose keys stand several times in a table, in the order of files and lines.
  private func settleKeys(
    _ sheets: inout [FactSheet], _ frame: inout ChunkScan.Frame, _ keys: [FactTable: KeyRuns]
  ) -> KeyVerdicts {
    var verdicts = KeyVerdicts()
    for table in FactTable.allCases {
      guard var runs = keys[table] else { continue }
      runs.dropSettled()
      for (source, run) in mark(runs.unmarked, of: sheets, frame) { runs.replace(run, from: source) }
      let suspects = runs.suspects
      guard !suspects.isEmpty else { continue }
      frame.suspects[table] = suspects
      var claims = KeyClaims(suspects)
      for place in runs.sheets(holding: suspects).sorted() { settle(&sheets[place], frame, &claims) }
      verdicts.merge(claims.verdicts)
    }
    return verdicts
  }

  /// Reads chunks again for the fingerprints of their keys.
  private func mark(
    _ sources: [KeyRuns.Source], of sheets: [FactSheet], _ frame: ChunkScan.Frame
  ) -> [(source: KeyRuns.Source, run: KeyRun)] {
    let turnstile = Turnstile(sources.count)
    let marked = Mutex<[(source: KeyRuns.Source, run: KeyRun)]>([])
    Workers.run(min(pass.settings.threads, max(1, sources.count))) {
      var nobody = NoConsumer()
      var desk = FactDesk()
      while let turn = turnstile.take() {
        guard case .chunk(let place, let chunk) = sources[turn] else { continue }
        let outcome = read(
          sheets[place].chunks[chunk], of: sheets[place], frame, fingerprinted: true, &desk, into: &nobody)
        marked.withLock { $0.append((sources[turn], outcome.keys)) }
      }
    }
    return marked.withLock { $0 }
  }

  /// Claims the suspected keys of a sheet.
  private func settle(_ sheet: inout FactSheet, _ frame: ChunkScan.Frame, _ claims: inout KeyClaims) {
    var failure: FileFindings?
    guard var file = file(sheet, failure: &failure) else { return }
    var nobody = NoConsumer()
    var desk = FactDesk()
    let outcomes = sheet.chunks.map {
      read($0, of: sheet, frame, fingerprinted: false, &desk, into: &nobody)
    }
    var mine = claims
    if sheet.join(outcomes, &file, { file, fact, _ in mine.claim(fact, in: file) }) {
      claims = mine
    } else {
      sheet = uncut(sheet)
      settle(&sheet, frame, &claims)
    }
  }
}

/// Rows are read for something else than their facts.
struct NoConsumer: FactConsumer {
  mutating func consume(_ facts: Span<FactRecord>) {}
  mutating func consume(_ fact: FactRecord, bounds: FactBounds) {}
  mutating func merge(_ other: NoConsumer) {}
}
