import TestSupport
import Testing

/// Every cell of the totals of the sample workspace against DuckDB reading the same files.
@Suite(.enabled(if: Python.has("duckdb"), "the Python package duckdb is not installed"))
struct TotalsOracleTests {
  @Test(
    arguments: [
      ("reporting-unit", "2018-11-30"), ("place", "2018-11-30"), ("reporting-unit", "2015-12-31"),
      ("place", "2019-12-31"),
    ])
  func everyCellIsDuckDBs(division: String, asOf: String) throws {
    let program = BuiltProgram(in: Repository.path)
    let oracle = try program.run([
      "python3", "Tests/EndToEnd/totals.py", Repository.path, "Sources/BuiltinFiles/files/regions.csv", asOf,
      division,
    ])
    try #require(oracle.status == 0, "\(oracle.errors)")
    var words = ["totals", "--quiet", "--as-of", asOf, "--by", division, "--format", "csv"]
    if division == "place" { words += ["--depth", "all"] }
    let own = try program.run([BuiltProgram.gongbao] + words)
    #expect(own.status == 0)
    let ownCells = own.output.split(separator: "\r\n").dropFirst().map { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      return [cells[2], cells[3], cells[5], cells[6]].joined(separator: ",")
    }
    let oracleCells = oracle.output.split(separator: "\n").map(String.init)
    #expect(oracleCells.count > 600)
    let missing = Set(oracleCells).subtracting(ownCells).sorted().prefix(10)
    let surplus = Set(ownCells).subtracting(oracleCells).sorted().prefix(10)
    #expect(missing.isEmpty)
    #expect(surplus.isEmpty)
    #expect(ownCells.count == oracleCells.count)
  }
}
