import TestSupport
import Testing

/// What was due and paid, and the sums of the payers, against pandas reading the same files.
@Suite(.enabled(if: Python.has("pandas"), "the Python package pandas is not installed"))
struct PaymentOracleTests {
  private let program = BuiltProgram(in: Repository.path)

  /// - Returns: how many lines there are.
  private func compare(_ workspace: String, asOf: String) throws -> Int {
    let oracle = try program.run([
      "python3", "Tests/EndToEnd/payments.py", workspace, "Sources/BuiltinFiles/files/regions.csv", asOf,
    ])
    try #require(oracle.status == 0, "\(oracle.errors)")
    let rules = "F-EL1,F-EL2,F-BT,F-TL,JZ-F1,JZ-F2,JZ-W2"
    let own = try program.run([
      BuiltProgram.gongbao, "audit", "--workspace", workspace, "--quiet", "--all", "--as-of", asOf, "--rule",
      rules, "--format", "csv",
    ])
    let lines = own.output.split(separator: "\r\n").dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let outcomes = Set(lines.map { $0.prefix(3).joined(separator: ",") })
    let oracleLines = oracle.output.split(separator: "\n").map { $0.split(separator: ",").map(String.init) }
    let oracleOutcomes = Set(oracleLines.map { $0.prefix(3).joined(separator: ",") })
    #expect(oracleOutcomes.subtracting(outcomes).sorted().prefix(10).isEmpty)
    #expect(outcomes.subtracting(oracleOutcomes).sorted().prefix(10).isEmpty)
    #expect(lines.count == oracleLines.count)
    for total in oracleLines where total.count == 4 {
      let found = lines.first { $0[0] == total[0] && $0[2] == total[2] }?[5]
      #expect(found?.hasPrefix(total[3]) ?? false, "\(found ?? "") / \(total[3])")
    }
    #expect(oracleLines.contains { $0.count == 4 })
    return lines.count
  }

  @Test(arguments: ["2015-12-31", "2020-12-31"])
  func theSample(asOf: String) throws {
    #expect(try compare(Repository.path, asOf: asOf) > 100)
  }

  @Test func jiaozuo() throws {
    #expect(try compare("\(Repository.path)/Tests/Fixtures/jiaozuo", asOf: "2015-02-28") > 30)
  }

  /// Too much, too little, twice, by another, by nobody, too early, too late, in parts and about right; named in every way.
  @Test(
    arguments: ["150000", "410800"], ["2016-12-31", "2017-03-31", "2021-12-31"])
  func paidWrongly(root: String, asOf: String) throws {
    let folder = try TemporaryDirectory()
    let made = try program.run(["python3", "Tests/EndToEnd/wrong_payments.py", folder.path, root])
    try #require(made.status == 0, "\(made.errors)")
    #expect(try compare(folder.path, asOf: asOf) > 50)
  }
}
