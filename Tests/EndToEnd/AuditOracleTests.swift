import TestSupport
import Testing

/// Standards, strike-off and promotion of the sample workspace against pandas reading the same files.
@Suite(.enabled(if: Python.has("pandas"), "the Python package pandas is not installed"))
struct AuditOracleTests {
  @Test(
    arguments: [
      "2015-12-31", "2018-11-30", "2019-12-31", "2020-02-29", "2020-03-01", "2020-03-02", "2020-12-31",
    ])
  func everyLineIsPandas(asOf: String) throws {
    let lines = try lines(of: ["IM-R1", "TL-R", "IM-L5", "TL-E"], asOf: asOf)
    #expect(lines.count > 1500)
  }

  /// How many of the sample's breakers there are at a date, as pandas counts them too: 20 with two members, founded by and by; 20 without
  /// a topic in 2017, which is known when the year is over; 20 dormant since 2015, which two full years without a recognised
  /// result tell by the end of 2017, and three years by the end of November 2018.
  @Test(arguments: [
    ("2015-12-31", ["IM-2": 5]), ("2016-12-30", ["IM-2": 11]), ("2016-12-31", ["IM-2": 11]),
    ("2017-12-30", ["IM-2": 14]), ("2017-12-31", ["IM-2": 14, "IM-7a": 20, "IM-7b": 20]),
    ("2018-11-30", ["IM-2": 20, "IM-7a": 20, "IM-7b": 20]),
    ("2018-12-31", ["IM-2": 20, "IM-7a": 20, "IM-7b": 20]),
  ])
  func theBreakersAreCountedByPandas(asOf: String, breakers: [String: Int]) throws {
    let lines = try lines(of: ["IM-2", "IM-7a", "IM-7b"], asOf: asOf)
    let failed = lines.filter { $0.contains(",fail,") }.compactMap { $0.split(separator: ",").first }
    #expect(Dictionary(grouping: failed.map(String.init), by: { $0 }).mapValues(\.count) == breakers)
  }

  /// The lines of some rules, which are those of pandas.
  private func lines(of rules: [String], asOf: String) throws -> [String] {
    let program = BuiltProgram(in: Repository.path)
    let oracle = try program.run([
      "python3", "Tests/EndToEnd/audit.py", Repository.path, "Sources/BuiltinFiles/files/regions.csv", asOf,
    ])
    try #require(oracle.status == 0, "\(oracle.errors)")
    let own = try program.run([
      BuiltProgram.gongbao, "audit", "--quiet", "--all", "--as-of", asOf, "--rule",
      rules.joined(separator: ","), "--format", "csv",
    ])
    let ownLines = own.output.split(separator: "\r\n").dropFirst().map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).prefix(3).joined(separator: ",")
    }
    let oracleLines = oracle.output.split(separator: "\n").map(String.init)
      .filter { line in rules.contains { line.hasPrefix("\($0),") } }
    #expect(Set(oracleLines).subtracting(ownLines).sorted().prefix(10).isEmpty)
    #expect(Set(ownLines).subtracting(oracleLines).sorted().prefix(10).isEmpty)
    #expect(ownLines.count == oracleLines.count)
    #expect(own.status == (ownLines.contains { $0.contains(",fail,") } ? 1 : 0))
    return ownLines
  }
}
