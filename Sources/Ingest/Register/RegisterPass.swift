import CSV
import Model
import Threads

/// Reads the tables of the register, one file after the other.
struct RegisterPass {
  let files: [InputFile]
  let settings: IngestSettings
  /// What was found in each file, by its number; nil until it is read.
  var findings: [FileFindings?]
  /// How each file is read; nil for one that cannot be.
  private(set) var layouts: [FileLayout?]
  /// Copies of other files; they have no layout, so nothing of them is read.
  private(set) var repeats = RepeatedFiles()
  /// Faults of the workspace that no file stands for.
  var orphans: [FileFault] = []

  init(_ files: [InputFile], settings: IngestSettings) {
    self.files = files
    self.settings = settings
    findings = [FileFindings?](repeating: nil, count: files.count)
    layouts = [FileLayout?](repeating: nil, count: files.count)
  }

  /// Finds out how every file is to be read.
  mutating func survey() {
    let fileSettings = settings.files
    let surveyed = Workers.map(files, threads: settings.threads) { file in
      var failure: FileFindings?
      let layout = FileLayout.survey(file, settings: fileSettings, failure: &failure)
      return (layout: layout, failure: failure)
    }
    layouts = surveyed.map(\.layout)
    findings = surveyed.map(\.failure)
    inheritLayouts()
    repeats = RepeatedFiles(layouts)
    for number in repeats.firsts.keys { layouts[number] = nil }
    planCorrections()
  }

  /// Finds the columns of studio sheets that stand for a level each.
  mutating func bindLevels(_ levels: LevelSpellings) {
    for number in numbers(of: .studios) { layouts[number]?.header.binding.bindLevels(levels) }
  }

  /// Finds out again how a file is to be read, now as a correction sheet of `original`.
  mutating func survey(_ number: Int, as original: FileLayout) {
    findings[number] = nil
    layouts[number] = FileLayout.survey(
      files[number], settings: settings.files, as: original, failure: &findings[number])
  }

  mutating func setPlan(_ plan: CorrectionPlan, of number: Int) { layouts[number]?.corrections = plan }

  /// The table of a file, as its name or its header says; nil where neither does.
  func table(of number: Int) -> Table? { layouts[number]?.table ?? files[number].table }

  /// The numbers of a table's files that can be read, in the order of reading: correction sheets come last, so that of two
  /// rows with one key the mended one is the later.
  func numbers(of table: Table) -> [Int] {
    let numbers = files.indices.filter { layouts[$0]?.table == table }
    return numbers.filter { !isCorrection($0) } + numbers.filter(isCorrection)
  }

  func isCorrection(_ number: Int) -> Bool { layouts[number]?.isCorrection ?? false }

  /// Reads every file of a table into `records`.
  ///
  /// - Returns: the keys of the records, numbered as they are.
  @discardableResult
  mutating func read<Records: RegisterTable>(
    _ table: Table, into records: inout Records, regions: RegionLookup, levels: LevelSpellings
  ) -> KeyLedger {
    var ledger = KeyLedger()
    for number in numbers(of: table) {
      guard let layout = layouts[number],
        var file = TableFile.open(layout, number: number, failure: &findings[number])
      else { continue }
      var cells = CellReader(
        layout, regions: regions, levels: levels, asOf: settings.asOf,
        survey: RegionSurvey(of: layout))
      cells.sheet.period = layout.letterhead.period
      if let cuts = cuts(file, for: Records.self) {
        read(&file, cutAt: cuts, &cells, into: &records, &ledger)
      } else {
        read(&file, &cells, into: &records, &ledger)
      }
      findings[number] = file.close(cells)
    }
    return ledger
  }

  /// Reads the rows that `file` comes to, one by one.
  func read<Records: RegisterTable>(
    _ file: inout TableFile, _ cells: inout CellReader, into records: inout Records, _ ledger: inout KeyLedger
  ) {
    var key: [UInt8] = []
    while true {
      let step = file.advance(&cells)
      if step == .end { return }
      var record = step == .row ? Self.record(file, &cells, &records) : nil
      if step == .row, record == nil || !cells.faults.isEmpty || cells.isDoubtful {
        switch file.reconsider(&cells) {
        case .furniture: continue
        case .completed: record = Self.record(file, &cells, &records)
        case .record: break
        }
      }
      if let record {
        key.removeAll(keepingCapacity: true)
        record.appendKey(to: &key)
        settle(record, claiming: key, &file, &cells, &records, &ledger)
      } else {
        Self.lose(file, &cells, &records)
        if step == .row { file.quarantine(cells) }
      }
    }
  }

  /// Accepts a record whose key is new; one that says the same again is skipped, one that says otherwise quarantined.
  private func settle<Records: RegisterTable>(
    _ record: consuming Records.Record, claiming key: [UInt8], _ file: inout TableFile,
    _ cells: inout CellReader, _ records: inout Records, _ ledger: inout KeyLedger
  ) {
    func path(_ origin: RowOrigin) -> String { files[Int(origin.file)].path }
    guard let owner = ledger.claim(key.span) else {
      file.accept(&cells)
      for doubt in records.doubts(about: record) { file.doubt(doubt) }
      records.admit(record)
      return
    }
    switch records.readmit(record, as: owner) {
    case .further:
      file.accept(&cells)
      for doubt in records.doubts(about: record) { file.doubt(doubt) }
    case .repeats(let first):
      file.meet(first)
      file.skip(.keyRepeated(file: path(first), line: Int(first.line)))
    case .contradicts(let first):
      file.meet(first)
      let units = records.reporters(of: records.records[owner], record)
      cells.contradict(file, file: path(first), line: Int(first.line), reporters: units)
      file.quarantine(cells)
    case .overlaps(let first, let period):
      cells.reject(.periodOverlaps(period.description, file: path(first), line: Int(first.line)))
      file.quarantine(cells)
    }
  }

  private static func record<Records: RegisterTable>(
    _ file: borrowing TableFile, _ cells: inout CellReader, _ records: inout Records
  ) -> Records.Record? {
    let record = records.read(file.row, &cells, file.origin)
    return cells.isRejected ? nil : record
  }

  private static func lose<Records: RegisterTable>(
    _ file: borrowing TableFile, _ cells: inout CellReader, _ records: inout Records
  ) {
    records.lose(file.row, &cells, file.origin)
  }
}
