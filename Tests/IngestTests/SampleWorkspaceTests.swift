import Diagnostics
import Ingest
import Model
import Testing

/// The sample workspace's own files.
@Suite struct SampleWorkspaceTests {
  private func read(asOf: String, threads: Int) throws -> Trial {
    let inputs = Table.allCases.compactMap { table -> InputFile? in
      let path = "datasets/\(table.rawValue).csv"
      let location = "\(Trial.repository)/\(path)"
      return (try? Trial.read(location)).map { _ in InputFile(path: path, location: location, table: table) }
    }
    return try Trial(inputs, asOf: asOf, threads: threads)
  }

  @Test func onlyNotesAboutTheFuture() throws {
    let trial = try read(asOf: "2018-11-30", threads: 2)
    #expect(Set(trial.outcome.counts.keys.map(\.id)).isSubset(of: ["ingest.date.future"]))
    #expect(!trial.outcome.quarantine.hasFindings)
    #expect(trial.outcome.files.allSatisfy { $0.rows.isBalanced && $0.rows.quarantined == 0 })
    #expect(trial.register.studios.count == trial.outcome.rows(of: .studios).accepted)
    #expect(trial.facts.count > 1000)
  }

  @Test func nothingIsInTheFutureAtTheEnd() throws {
    let trial = try read(asOf: "2030-12-31", threads: 1)
    // Tongliao alone has submissions for 2020.
    #expect(trial.found == ["ingest.office.lapsed datasets/submissions.csv:302"])
  }
}
