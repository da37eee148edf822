/// A large invented register, for trials of speed and memory.
///
/// Rows are written as they are drawn, byte by byte into one buffer: cells made as strings and handed to the CSV
/// writer cost several times as much, and at ten million rows the trial would wait for its data. None of these
/// cells needs the writer's guard against formulas, and the quoted titles are quoted beforehand.
struct TrialRegister {
  let sizes: TrialSizes
  private let cells: TrialCells

  init(sizes: TrialSizes) throws(SynthesisFault) {
    self.sizes = sizes
    cells = TrialCells(counties: try Places().counties.map(\.code))
  }

  /// Writes studios and namings, and the three event tables over `sizes.files` files each.
  func write(to directory: OutputDirectory) throws(SynthesisFault) {
    let tables: [(name: String, rows: Int)] = [
      ("achievements", sizes.achievements), ("patents", sizes.patents), ("funding", sizes.funding),
    ]
    let names = tables.flatMap { table in (1...sizes.files).map { fileName(table.name, part: $0) } }
    try directory.prepare(for: ["studios.csv", "namings.csv"] + names)
    try writeStudios(to: directory)
    try writeNamings(to: directory)
    for table in tables {
      for part in 1...sizes.files {
        let rows = table.rows * (part - 1) / sizes.files..<table.rows * part / sizes.files
        let path = directory.file(fileName(table.name, part: part))
        switch table.name {
        case "achievements": try writeAchievements(rows, part: part, path: path)
        case "patents": try writePatents(rows, part: part, path: path)
        default: try writeFunding(rows, part: part, path: path)
        }
      }
    }
  }

  /// `patents.csv`, or `patents-03.csv` of several, so that they sort in the order of their ids.
  private func fileName(_ table: String, part: Int) -> String {
    guard sizes.files > 1 else { return table + ".csv" }
    let width = max(2, String(sizes.files).count)
    let digits = String(part)
    return table + "-" + String(repeating: "0", count: width - digits.count) + digits + ".csv"
  }

  private func generator(_ stream: SplitMix64.Stream, part: Int = 0) -> SplitMix64 {
    SplitMix64(seed: UInt64(truncatingIfNeeded: sizes.seed) &+ UInt64(part) << 32, stream: stream)
  }

  private func writeStudios(to directory: OutputDirectory) throws(SynthesisFault) {
    var random = generator(.studios)
    var file = try OutputFile(path: directory.file("studios.csv"))
    file.append(
      Array(
        "studio_id,name,employer,region,ownership,leader,leader_honour,founded_on,members,area_m2,source".utf8
      ))
    try file.endRow()
    for studio in 1...sizes.studios {
      let employer = random.pick(cells.employers)
      file.append(cells.studioPrefix)
      file.append(digits: studio, width: 7)
      file.append(cells.comma)
      file.append(employer.name)
      file.append(digits: studio)
      file.append(cells.studioSuffix)
      file.append(employer.name)
      file.append(cells.comma)
      file.append(random.pick(cells.counties))
      file.append(cells.comma)
      file.append(employer.ownership)
      file.append(random.pick(cells.leaders))
      file.append(random.pick(cells.foundingDays))
      file.append(cells.comma)
      file.append(digits: 3 + random.below(16))
      file.append(cells.comma)
      file.append(digits: 20 + random.below(101))
      file.append(cells.source)
      try file.endRow()
    }
    try file.finish()
  }

  /// Half of the studios are named by their own unit, and so on upwards by halves; each rung a year later.
  private func writeNamings(to directory: OutputDirectory) throws(SynthesisFault) {
    var random = generator(.namings)
    var file = try OutputFile(path: directory.file("namings.csv"))
    file.append(Array("studio_id,level,named_on,source".utf8))
    try file.endRow()
    for studio in 1...sizes.studios {
      for rung in cells.rungs {
        guard random.below(2) == 0 else { break }
        file.append(cells.studioPrefix)
        file.append(digits: studio, width: 7)
        file.append(rung.level)
        file.append(random.pick(rung.days))
        file.append(cells.source)
        try file.endRow()
      }
    }
    try file.finish()
  }

  private func writeAchievements(_ rows: Range<Int>, part: Int, path: String) throws(SynthesisFault) {
    var random = generator(.achievements, part: part)
    var file = try OutputFile(path: path)
    file.append(
      Array(
        "achievement_id,studio_id,kind,title,date,adopted,award_level,recognised_level,benefit,count,source"
          .utf8))
    try file.endRow()
    for row in rows {
      appendKeys("A", row, to: &file, random: &random)
      let fact = random.pick(cells.facts)
      file.append(fact.kindAndTitle)
      file.append(random.pick(cells.factDays))
      file.append(fact.isResult ? random.pick(cells.outcomes) : cells.noOutcome)
      if fact.isResult && random.below(2) == 0 { file.append(digits: 5000 * (1 + random.below(400))) }
      file.append(random.pick(cells.counts))
      try file.endRow()
    }
    try file.finish()
  }

  private func writePatents(_ rows: Range<Int>, part: Int, path: String) throws(SynthesisFault) {
    var random = generator(.patents, part: part)
    var file = try OutputFile(path: path)
    file.append(Array("patent_no,studio_id,type,granted_on,title,source".utf8))
    try file.endRow()
    for row in rows {
      appendKeys("P", row, to: &file, random: &random)
      file.append(random.pick(cells.patentTypes))
      file.append(random.pick(cells.factDays))
      file.append(random.pick(cells.patentTitles))
      try file.endRow()
    }
    try file.finish()
  }

  private func writeFunding(_ rows: Range<Int>, part: Int, path: String) throws(SynthesisFault) {
    var random = generator(.funding, part: part)
    var file = try OutputFile(path: path)
    file.append(Array("funding_id,studio_id,paid_on,amount,purpose,source".utf8))
    try file.endRow()
    for row in rows {
      appendKeys("F", row, to: &file, random: &random)
      file.append(random.pick(cells.factDays))
      file.append(cells.comma)
      file.append(digits: 500 * (1 + random.below(200)))
      file.append(random.pick(cells.purposes))
      try file.endRow()
    }
    try file.finish()
  }

  /// The row's own id, counting up over all files of its table, and a studio's.
  private func appendKeys(
    _ letter: Unicode.Scalar, _ row: Int, to file: inout OutputFile, random: inout SplitMix64
  ) {
    file.append(UInt8(ascii: letter))
    file.append(digits: row + 1, width: 9)
    file.append(cells.comma)
    file.append(cells.studioPrefix)
    file.append(digits: 1 + random.below(sizes.studios), width: 7)
    file.append(cells.comma)
  }
}
