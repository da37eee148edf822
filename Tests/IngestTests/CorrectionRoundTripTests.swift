import Diagnostics
import Ingest
import Model
import TestSupport
import Testing

/// What becomes of every fixture whose correction sheet is put beside it.
@Suite struct CorrectionRoundTripTests {
  /// A fixture, and its correction sheet.
  private struct Round {
    let first: Trial
    let account: FileAccount
    let sheet: Spreadsheet
    let faults: Spreadsheet

    init?(_ fixture: FixtureCase) throws {
      first = try FixtureTests.read(fixture.file)
      let path = CorrectionRoundTripTests.sheetPath(fixture)
      guard let file = first.outcome.quarantine.files.first(where: { $0.path == path }),
        let list = first.outcome.quarantine.files.first(where: { $0.path == "faults.csv" }),
        let account = first.outcome.files.first(where: { $0.path == fixture.file })
      else { return nil }
      self.account = account
      sheet = Spreadsheet(csv: file.bytes)
      faults = Spreadsheet(csv: list.bytes)
    }

    var corrections: Int { sheet.rows.count - 1 }
  }

  private static func sheetPath(_ fixture: FixtureCase) -> String {
    fixture.file.replacing(".csv", with: "-更正.csv")
  }

  /// Reads a fixture with a sheet beside it.
  private static func read(
    _ fixture: FixtureCase, _ bytes: [UInt8], as name: String? = nil, threads: Int = 1
  ) throws -> Trial {
    let directory = try TemporaryDirectory()
    let path = name ?? sheetPath(fixture)
    try directory.write(bytes, to: path)
    let fixtures = "\(Trial.repository)/Tests/Fixtures/Ingest"
    let names = fixture.file.hasPrefix("studios") ? [fixture.file] : ["studios.csv", fixture.file]
    let inputs = names.map {
      InputFile(path: $0, location: "\(fixtures)/\($0)", table: Trial.table(of: $0))
    }
    let sheet = InputFile(path: path, location: "\(directory.path)/\(path)", table: Trial.table(of: path))
    return try Trial(inputs + [sheet], threads: threads)
  }

  /// Rows with a fault behind the one that is told first: their sheets have sheets.
  private static let secondRound: Set<String> = [
    "achievements-key-duplicate.csv", "studios-levels-several.csv",
  ]

  static let marked = FixtureCase.all.filter { fixture in
    !secondRound.contains(fixture.file)
      && (try? FixtureTests.read(fixture.file).outcome.quarantine.hasFindings) == true
  }

  @Test func mostFixturesHaveSheets() { #expect(Self.marked.count > 30) }

  @Test(arguments: marked)
  func aMendedSheetLeavesNoFault(_ fixture: FixtureCase) throws {
    let round = try #require(try Round(fixture))
    let clerk = Clerk(round.sheet, account: round.account, faults: round.faults)
    #expect(clerk.helpless == [])
    let trial = try Self.read(fixture, Array(clerk.sheet.saved().utf8))
    #expect(!trial.outcome.quarantine.hasFindings, "\(trial.found)")
    #expect(trial.outcome.files.allSatisfy { $0.rows.isBalanced })

    let before = round.account.rows
    let original = try #require(trial.account(of: fixture.file))
    let accepted = before.accepted + before.quarantined
    #expect(
      original
        == RowAccount(
          read: before.read, accepted: accepted - round.corrections,
          skipped: before.skipped + round.corrections))
    #expect(
      trial.account(of: Self.sheetPath(fixture))
        == RowAccount(read: round.corrections, accepted: round.corrections))
    #expect(trial.found.contains("ingest.correction.taken \(fixture.file)"))
    #expect(trial.outcome.files.first { $0.path == Self.sheetPath(fixture) }?.isCorrection == true)
  }

  /// Whatever is still wrong goes to a sheet of its own, and nothing counts twice or is lost.
  @Test(arguments: marked)
  func anUnmendedSheetLosesNothing(_ fixture: FixtureCase) throws {
    let round = try #require(try Round(fixture))
    let trial = try Self.read(fixture, Array(round.sheet.saved().utf8))
    func standing(_ trial: Trial) -> Int {
      trial.outcome.files.reduce(0) { $0 + $1.rows.accepted + $1.rows.quarantined }
    }
    #expect(standing(trial) == standing(round.first))
    #expect(trial.outcome.files.allSatisfy { $0.rows.isBalanced })
    #expect(trial.account(of: fixture.file)?.quarantined == 0)
  }

  /// The name of a sheet need not tell its table, and it may be saved with tabs.
  @Test(arguments: ["更正.txt", "targets-更正.csv", "studios-更正.csv"])
  func theNamedFileTellsTheTable(_ name: String) throws {
    let fixture = try #require(FixtureCase.all.first { $0.file == "achievements-date-invalid.csv" })
    let round = try #require(try Round(fixture))
    let clerk = Clerk(round.sheet, account: round.account, faults: round.faults)
    let bytes = Array(clerk.sheet.saved(separator: "\t").utf8)
    let trial = try Self.read(fixture, bytes, as: name, threads: 3)
    #expect(!trial.outcome.quarantine.hasFindings, "\(trial.found)")
    #expect(trial.account(of: name)?.accepted == round.corrections)
  }
}
