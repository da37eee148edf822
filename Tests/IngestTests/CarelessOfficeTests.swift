import Model
import TestSupport
import Testing

@testable import Ingest

/// Whatever an office sends, nothing crashes, every row is accounted for and every quarantined one is kept as it was.
///
/// `make fuzz` reads a hundred thousand files.
@Suite struct CarelessOfficeTests {
  private static let filesOfASeed = 100
  private static let seeds = 1...(CarelessOffice.seedsAskedFor ?? 25)

  @Test(arguments: seeds)
  func nothingIsLost(seed: Int) throws {
    let files = Self.files(seed) { $0.file(isHeadWhole: true) }
    let findings = try Self.read(files, threads: 1)
    #expect(findings.count == files.count)
    for found in findings { Self.check(found, files[found.file.path] ?? []) }
    guard seed % 10 == 0 else { return }
    let again = try Self.read(files, threads: 2)
    #expect(again.map(\.account) == findings.map(\.account))
    #expect(again.map(\.quarantinedLines) == findings.map(\.quarantinedLines))
    #expect(again.map(\.counts) == findings.map(\.counts))
  }

  /// What went wrong may have befallen the header, or there is none.
  @Test(arguments: seeds)
  func whatIsReadOfBrokenFilesIsKept(seed: Int) throws {
    let files = Self.files(seed + 1_000_000) { office in
      office.below(3) == 0 ? office.garbage() : office.file(isHeadWhole: false)
    }
    // A broken sheet of studios may refuse the run; the others are read without those.
    let facts = files.filter { !$0.key.hasPrefix("studios-") }
    for files in [files, facts] {
      guard let findings = try? Self.read(files, threads: 1) else { continue }
      #expect(findings.count == files.count)
      for found in findings { Self.check(found, files[found.file.path] ?? []) }
    }
  }

  /// The register is read in pieces of so few bytes that nearly every row stands at a cut.
  @Test(arguments: seeds)
  func piecesOfTheRegisterChangeNothing(seed: Int) throws {
    let files = Self.files(seed) { $0.file(isHeadWhole: true) }
    let whole = try Self.register(files) { $0.threads = 1 }
    for size in [1, 64, 500] {
      let cut = try Self.register(files) { settings in
        settings.threads = 3
        settings.registerChunkSize = size
      }
      #expect(cut.register.studios == whole.register.studios)
      #expect(cut.register.namings == whole.register.namings)
      for (one, other) in zip(cut.pass.findings, whole.pass.findings) {
        #expect(one?.account == other?.account)
        #expect(one?.diagnostics == other?.diagnostics)
        #expect(one?.quarantined.map(\.bytes) == other?.quarantined.map(\.bytes))
        #expect(one?.quarantined.map(\.cells) == other?.quarantined.map(\.cells))
        #expect(one?.rivals == other?.rivals)
      }
    }
  }

  private static func files(
    _ seed: Int, _ make: (inout CarelessOffice) -> CarelessOffice.File
  ) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = ["studios.csv": Array(CleanSheet.studios(of: 4).utf8)]
    var office = CarelessOffice(seed: UInt64(seed))
    for number in 0..<filesOfASeed {
      let file = make(&office)
      files["\(file.table.rawValue)-\(number).csv"] = file.bytes
    }
    return files
  }

  /// What is found in every file, whether or not the run would be refused for some of it.
  private static func read(_ files: [String: [UInt8]], threads: Int) throws -> [FileFindings] {
    let directory = try TemporaryDirectory()
    let reading = try register(files, in: directory) { $0.threads = threads }
    let facts = FactPass(reading).run { FactTally() }
    var pass = reading.pass
    for (number, found) in facts.findings { pass.findings[number] = found }
    pass.reportLostStudios(reading.studios)
    pass.reportAcrossFiles()
    return pass.findings.compactMap { $0 }
  }

  private static func register(
    _ files: [String: [UInt8]], _ change: (inout IngestSettings) -> Void
  ) throws -> RegisterReading {
    try register(files, in: try TemporaryDirectory(), change)
  }

  /// - Parameter directory: the files of facts are read there later.
  private static func register(
    _ files: [String: [UInt8]], in directory: borrowing TemporaryDirectory,
    _ change: (inout IngestSettings) -> Void
  ) throws -> RegisterReading {
    for (path, bytes) in files { try directory.write(bytes, to: path) }
    let inputs = files.keys.map {
      InputFile(path: $0, location: "\(directory.path)/\($0)", table: Trial.table(of: $0))
    }
    var settings = try Trial.settings()
    change(&settings)
    return try readRegister(inputs, settings: settings)
  }

  /// The account adds up, and the bytes of each quarantined row stand in the file where the line says, whole lines of them, no
  /// byte in two rows.
  private static func check(_ found: FileFindings, _ bytes: [UInt8]) {
    #expect(found.account.rows.isBalanced, "\(found.file.path): \(found.account.rows)")
    let lines = PhysicalLines(of: bytes, in: found.account.encoding)
    #expect(found.account.rows.read < lines.starts.count, "\(found.file.path): \(found.account.rows)")
    #expect(found.quarantined.map(\.line) == found.quarantinedLines, "\(found.file.path)")
    #expect(found.account.rows.quarantined == found.quarantinedLines.count, "\(found.file.path)")
    var place = 0
    for row in found.quarantined {
      let start = lines.starts[row.line - 1], end = start + row.bytes.count
      let isInPlace =
        start >= place && bytes[start...].starts(with: row.bytes)
        && lines.areBreaks(end..<lines.start(behind: end))
      #expect(isInPlace, "\(found.file.path):\(row.line) \(row.bytes) in \(bytes)")
      place = end
    }
  }
}
