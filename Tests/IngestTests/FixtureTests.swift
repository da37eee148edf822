import Diagnostics
import Ingest
import Model
import Testing

@Suite struct FixtureTests {
  static func read(_ file: String, threads: Int = 1) throws -> Trial {
    let directory = "\(Trial.repository)/Tests/Fixtures/Ingest"
    let names = file.hasPrefix("studios") ? [file] : ["studios.csv", file]
    return try Trial(
      names.map { InputFile(path: $0, location: "\(directory)/\($0)", table: Trial.table(of: $0)) },
      threads: threads)
  }

  @Test(arguments: FixtureCase.all)
  func findsTheFault(_ fixture: FixtureCase) throws {
    let trial = try Self.read(fixture.file)
    #expect(trial.found.map { $0.replacing(" \(fixture.file)", with: "") } == fixture.found)
    let account = try #require(trial.account(of: fixture.file))
    #expect([account.read, account.accepted, account.quarantined, account.skipped] == fixture.account)
    #expect(trial.outcome.files.allSatisfy { $0.rows.isBalanced })
  }

  /// Every fixture at once: the threads may share them out in any way.
  @Test func threadsChangeNothing() throws {
    let directory = "\(Trial.repository)/Tests/Fixtures/Ingest"
    let names = ["studios.csv"] + FixtureCase.all.map(\.file).filter { !$0.hasPrefix("studios") }
    let inputs = names.map { InputFile(path: $0, location: "\(directory)/\($0)", table: Trial.table(of: $0)) }
    let one = try Trial(inputs, threads: 1)
    for threads in [2, 4] {
      let more = try Trial(inputs.reversed(), threads: threads)
      #expect(more.facts.lines == one.facts.lines)
      #expect(more.outcome.diagnostics == one.outcome.diagnostics)
      #expect(more.outcome.counts == one.outcome.counts)
      #expect(more.outcome.files == one.outcome.files)
      #expect(more.outcome.quarantine == one.outcome.quarantine)
    }
  }
}
