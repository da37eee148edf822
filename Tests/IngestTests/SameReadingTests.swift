import Model
import TestSupport
import Testing

@testable import Ingest

/// However files are cut into chunks and blocks, whoever reads them and whichever rows get the closer look: the same comes of
/// them as of reading every row by itself.
///
/// `make fuzz` reads a hundred thousand files so.
@Suite struct SameReadingTests {
  private static let waysOfAWorkspace = 3
  private static let seeds = 1...(CarelessOffice.seedsAskedFor ?? 8)

  @Test(arguments: seeds)
  func carelessOfficesAreReadTheSame(seed: Int) throws {
    var office = CarelessOffice(seed: UInt64(seed + 2_000_000))
    var files: [String: [UInt8]] = ["studios.csv": Array(CleanSheet.studios(of: 4).utf8)]
    while files.count <= 100 {
      let file = office.file(isHeadWhole: office.below(4) > 0)
      // A broken sheet of studios may refuse the run.
      if file.table != .studios { files["\(file.table.rawValue)-\(files.count).csv"] = file.bytes }
    }
    try Self.check(files, seed: seed)
  }

  @Test(arguments: seeds)
  func tidyOfficesAreReadTheSame(seed: Int) throws {
    for part in 0..<4 {
      var office = TidyOffice(seed: UInt64(seed * 4 + part))
      try Self.check(office.workspace(of: 25), seed: seed * 4 + part)
    }
  }

  /// Every fixture of facts beside the studios they are about.
  @Test func fixturesOfFactsAreReadTheSame() throws {
    for seed in 0..<4 {
      try Self.check(Self.fixtures(in: "Ingest") { !$0.hasPrefix("studios-") }, seed: seed)
    }
  }

  /// Every other fixture in the place of the studios, beside a few files of facts.
  @Test(arguments: ["Ingest", "Dialects", "Encodings"])
  func fixturesOfStudiosAreReadTheSame(directory: String) throws {
    let facts = try Self.fixtures(in: "Ingest") {
      $0.hasPrefix("achievements-key") || $0.hasPrefix("funding-total")
    }
    let studios = try Self.fixtures(in: directory) { directory != "Ingest" || $0.hasPrefix("studios") }
    for (number, fixture) in studios.sorted(by: { $0.key < $1.key }).enumerated() {
      try Self.check(facts.merging(["studios.csv": fixture.value]) { $1 }, seed: number)
    }
  }

  /// More payers than a chunk remembers stand before the keys: which rows are clean must not depend on what a thread read
  /// before, or keys that stand twice would be missed.
  @Test func payersBeyondNumberHideNoKey() throws {
    var text = "拨付单位,经费编号,工作室编号,拨付时间,金额,用途\n"
    for row in 0..<4400 { text += Self.payment(payer: "甲\(row % 4300)", key: 2_000_000 + 10 * row) }
    // The second half begins below the first, and two of its keys stand there too, with other amounts.
    for row in 0..<4400 {
      let key = [2999: 2_001_000, 3000: 2_004_000][row] ?? (row < 3000 ? 1_000_000 : 2_000_005) + 10 * row
      text += Self.payment(payer: row < 5 ? "甲\(row)" : "乙\(row)", key: key, amount: 1000 + row)
    }
    let files = [
      "studios.csv": Array(CleanSheet.studios(of: 1).utf8), "funding.csv": Array(text.utf8),
    ]
    for threads in [1, 2, 4] {
      let way = ReadingWay(chunkSize: text.utf8.count / 2, threads: threads)
      #expect(try Self.differences(between: [way], of: files) == [nil])
    }
  }

  private static func payment(payer: String, key: Int, amount: Int = 1000) -> String {
    "\(payer)总工会办公室,F\(key),\(CleanSheet.studio(of: 0)),2015-03-04,\(amount),自筹\n"
  }

  private static func fixtures(in directory: String, where isWanted: (String) -> Bool) throws -> [String:
    [UInt8]]
  {
    try TemporaryDirectory.tree(of: "\(Trial.repository)/Tests/Fixtures/\(directory)").filter {
      isWanted($0.key)
    }
  }

  private static func check(_ files: [String: [UInt8]], seed: Int) throws {
    var dice = Dice(seed: UInt64(seed))
    let ways = (0..<waysOfAWorkspace).map { _ in ReadingWay.any(&dice) }
    for (way, difference) in zip(ways, try differences(between: ways, of: files)) where difference != nil {
      let smallest = try SmallestFiles(of: files) { files in
        try differences(between: [way], of: files) != [nil]
      }
      let said = try differences(between: [way], of: smallest.files)
      Issue.record("seed \(seed), \(way): \(said) of\n\(smallest)")
    }
  }

  /// What is otherwise where files are read in these ways.
  private static func differences(between ways: [ReadingWay], of files: [String: [UInt8]]) throws -> [String?]
  {
    let directory = try TemporaryDirectory()
    for (path, bytes) in files { try directory.write(bytes, to: path) }
    let inputs = files.keys.sorted().map {
      InputFile(path: $0, location: "\(directory.path)/\($0)", table: Trial.table(of: $0))
    }
    let expected = try WholeReading(inputs, ReadingWay.plainest.settings())
    return try ways.map { try WholeReading(inputs, $0.settings()).difference(from: expected) }
  }
}
