import TestSupport
import Testing

/// Strike-off and promotion of the sample workspace against pandas reading the same files.
@Suite(.enabled(if: Python.has("pandas"), "the Python package pandas is not installed"))
struct AuditOracleTests {
  private static let rules = "IM-R1,TL-R,IM-L5,TL-E"

  @Test(
    arguments: [
      "2015-12-31", "2018-11-30", "2019-12-31", "2020-02-29", "2020-03-01", "2020-03-02", "2020-12-31",
    ])
  func everyLineIsPandas(asOf: String) throws {
    let program = BuiltProgram(in: Repository.path)
    let oracle = try program.run([
      "python3", "Tests/EndToEnd/audit.py", Repository.path, "Sources/BuiltinFiles/files/regions.csv", asOf,
    ])
    try #require(oracle.status == 0, "\(oracle.errors)")
    let own = try program.run([
      BuiltProgram.gongbao, "audit", "--quiet", "--all", "--as-of", asOf, "--rule", Self.rules, "--format",
      "csv",
    ])
    let ownLines = own.output.split(separator: "\r\n").dropFirst().map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).prefix(3).joined(separator: ",")
    }
    let oracleLines = oracle.output.split(separator: "\n").map(String.init)
    #expect(oracleLines.count > 1500)
    #expect(Set(oracleLines).subtracting(ownLines).sorted().prefix(10).isEmpty)
    #expect(Set(ownLines).subtracting(oracleLines).sorted().prefix(10).isEmpty)
    #expect(ownLines.count == oracleLines.count)
    #expect(own.status == (ownLines.contains { $0.contains(",fail,") } ? 1 : 0))
  }
}
