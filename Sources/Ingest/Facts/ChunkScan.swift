import CSV
import Model

// Design. Chunks of one file are read by several threads, so a chunk has to know where its first row begins without reading
// what lies before it, and a line break may lie in quotes. It is guessed: behind the first line break after which a whole
// clean row follows. The guess is proved when the chunks are joined: the rows before it, read from where the chunk before
// ended, must come to just that place (`FactSheet.join`). So any quoted line break is exact, and a wrong guess costs time alone.

/// Reads the clean rows of one chunk of a file of facts.
struct ChunkScan: ~Copyable {
  /// What all chunks of a run share.
  struct Frame: Sendable {
    let studios: StudioKeys
    let asOf: Day
    let blockSize: Int
    /// Rows that are looked for get the closer look, which finds everything that they say.
    var isWanted: (@Sendable (FactRecord) -> Bool)?
    /// Fingerprints of keys that more than one row has, or seems to have: those rows get the closer look.
    var suspects: [FactTable: Set<UInt64>] = [:]
  }

  /// A cut row is shorter; a longer one gets the closer look.
  private static let longestRow = 4096

  private let studios: StudioKeys
  private let asOf: Day
  private let blockSize: Int
  private let chunk: FactSheet.Chunk
  private let sheet: FactSheet
  private let scanner: FactScanner
  private let suspects: Set<UInt64>
  private let isWanted: (@Sendable (FactRecord) -> Bool)?
  private var outcome: ChunkOutcome
  private var firstLine = 0
  /// The amounts are in 万元 or more.
  private let watchesAmounts: Bool

  init?(_ chunk: FactSheet.Chunk, of sheet: FactSheet, _ frame: Frame, fingerprinted: Bool) {
    guard let plan = sheet.plan else { return nil }
    self.chunk = chunk
    self.sheet = sheet
    studios = frame.studios
    asOf = frame.asOf
    blockSize = frame.blockSize
    scanner = FactScanner(plan: plan)
    suspects = frame.suspects[sheet.table] ?? []
    isWanted = frame.isWanted
    outcome = ChunkOutcome(fingerprinted: fingerprinted)
    outcome.clean.amounts = AmountScale(plan.moneyUnit)
    watchesAmounts = outcome.clean.amounts != nil
  }

  /// Hands the facts of the clean rows to a consumer.
  ///
  /// A file that cannot be read leaves its rows to the closer look, which says why.
  consuming func run(
    _ desk: inout FactDesk, _ consumer: inout some FactConsumer
  ) -> ChunkOutcome {
    do throws(InputFault) {
      guard let first = try firstRow(),
        var rows = try start(at: first, &desk)
      else { return outcome }
      outcome.start = rows.nextOffset
      firstLine = rows.nextLine
      try scan(&rows, &desk, &consumer)
      outcome.end = rows.nextOffset
      outcome.lines = rows.nextLine - firstLine
    } catch {
      if outcome.start == nil { outcome.end = 0 }
    }
    return outcome
  }

  /// Where the first line of the chunk begins.
  private func firstRow() throws(InputFault) -> Int? {
    if chunk.isFirst { return chunk.range.lowerBound }
    let line = try LineStart.first(
      atOrBehind: chunk.range.lowerBound, in: sheet.layout.file.location,
      encoding: sheet.layout.decision.encoding)
    return line.flatMap { $0 < chunk.range.upperBound ? $0 : nil }
  }

  /// The rows from the first one on that is clean, or from the first one of the file.
  private func start(at offset: Int, _ desk: inout FactDesk) throws(InputFault) -> RowReader? {
    var rows = try sheet.rows(offset..<chunk.range.upperBound, blockSize: blockSize)
    if chunk.isFirst { return rows }
    while true {
      var position = rows.position, line = 0
      let limit = min(rows.limit(), position + 1)
      desk.batch.empty()
      let stop = scanner.scan(
        rows.block, from: &position, to: limit, line: &line, knowing: desk.categories, into: &desk.batch)
      if !desk.batch.isEmpty { return rows }
      switch stop {
      case .unknown(let cell, let category, _) where desk.learn(rows.block.cell(cell), in: category): continue
      default: break
      }
      if rows.isCut(within: Self.longestRow), try rows.readOn() { continue }
      guard try rows.passLine() else { return nil }
    }
  }

  private mutating func scan(
    _ rows: inout RowReader, _ desk: inout FactDesk, _ consumer: inout some FactConsumer
  ) throws(InputFault) {
    while !outcome.isFull {
      var position = rows.position, line = rows.nextLine
      let limit = rows.limit()
      desk.batch.empty()
      let stop = scanner.scan(
        rows.block, from: &position, to: limit, line: &line, knowing: desk.categories, into: &desk.batch)
      if !desk.batch.isEmpty { settle(&desk.batch, &rows, &consumer) }
      rows.pass(to: position, lines: line - rows.nextLine)
      outcome.end = rows.nextOffset
      outcome.lines = rows.nextLine - firstLine
      switch stop {
      case .full: break
      case .limit:
        guard rows.nextOffset < chunk.range.upperBound, try rows.readOn() else { return }
      case .unknown(let cell, let category, let key):
        if !desk.learn(rows.block.cell(cell), in: category) { try leave(&rows, key) }
      case .unclean(let key):
        if rows.isCut(within: Self.longestRow), try rows.readOn() { continue }
        try leave(&rows, key)
      }
    }
  }

  /// Finds the studios of a batch and hands its facts on.
  private mutating func settle(
    _ batch: inout FactBatch, _ rows: inout RowReader, _ consumer: inout some FactConsumer
  ) {
    batch.findStudios(studios)
    var last: Int?
    var count = 0
    for index in 0..<batch.count {
      let key = batch.drafts[index].key
      outcome.keys.add(key)
      guard batch.studios[index] >= 0, suspects.isEmpty || !suspects.contains(key.fingerprint),
        !looksFor(batch.records[index])
      else {
        if let last { note(batch.drafts[last], &rows) }
        last = nil
        leave(batch.drafts[index], &rows)
        continue
      }
      batch.move(index, to: count)
      if batch.records[count].day > asOf { outcome.clean.future += 1 }
      if watchesAmounts, batch.drafts[index].isBareAmount {
        outcome.clean.amounts?.add(
          batch.records[count].money, line: Int(batch.drafts[index].line) - firstLine + 1)
      }
      count &+= 1
      last = index
    }
    if let last { note(batch.drafts[last], &rows) }
    outcome.clean.count += count
    if count > 0 { consumer.consume(batch.records.span.extracting(first: count)) }
  }

  private func looksFor(_ fact: FactRecord) -> Bool { isWanted.map { $0(fact) } ?? false }

  private mutating func leave(_ draft: FactDraft, _ rows: inout RowReader) {
    let start = rows.offset(ofRowAt: Int(draft.start))
    outcome.leave(
      start..<rows.offset(ofRowAt: Int(draft.end)), line: Int(draft.line) - firstLine, isKeyed: true)
  }

  /// Notes where the clean row above the next one stands.
  private mutating func note(_ draft: FactDraft, _ rows: inout RowReader) {
    outcome.last = .init(offset: rows.offset(ofRowAt: Int(draft.start)), line: Int(draft.line) - firstLine)
  }

  /// Leaves the next row to the closer look.
  private mutating func leave(_ rows: inout RowReader, _ key: PlainKey?) throws(InputFault) {
    if let key { outcome.keys.add(key) }
    guard try rows.advance() else { return }
    outcome.leave(rows.offset..<rows.nextOffset, line: rows.line - firstLine, isKeyed: key != nil)
    outcome.end = rows.nextOffset
    outcome.lines = rows.nextLine - firstLine
  }
}
