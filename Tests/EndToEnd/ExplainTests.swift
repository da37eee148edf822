import TestSupport
import Testing

/// `gongbao explain`: a figure and the rows behind it, as the built program tells them.
struct ExplainTests {
  private static func explain(_ words: String..., asOf: String = "2018-11-30") throws -> BuiltProgram.Outcome
  {
    try BuiltProgram(in: Repository.path).run(
      [BuiltProgram.gongbao, "explain", "--quiet", "--as-of", asOf] + words)
  }

  /// The rows against those that Python finds in the files.
  @Test(
    .enabled(if: Python.has("csv")),
    arguments: [
      ("total.results@150100", ["achievements", "date", "count", "kind=result", "reporting_unit", "150100"]),
      ("total.topics@CY-DL", ["achievements", "date", "count", "kind=topic", "reporting_unit", "CY-DL"]),
      (
        "total.patents_design@place:150200",
        ["patents", "granted_on", "count", "type=design", "region", "150200"]
      ),
    ])
  func theRowsOfThePythonScript(id: String, question: [String]) throws {
    let oracle = try BuiltProgram(in: Repository.path).run(
      ["python3", "Tests/EndToEnd/explain.py", Repository.path] + question + ["2018-11-30"])
    try #require(oracle.status == 0, "\(oracle.errors)")
    let own = try Self.explain(id, "--rows", "--format", "csv")
    #expect(own.status == 0)
    let lines = own.output.split(separator: "\r\n")
    #expect(
      lines.first?.hasPrefix("file,line,table,key,date,until,studio_id,studio,title,value,unit,") == true)
    let rows = lines.dropFirst().map { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      return "\(cells[1]),\(cells[9])"
    }
    #expect(!rows.isEmpty)
    #expect(rows == oracle.output.split(separator: "\n").map(String.init))
  }

  @Test(
    arguments: [
      ("total.studos@150000", "aggregate.measure.unknown", "studios"),
      ("totl.studios@150000", "aggregate.slice.unknown", "total"),
      ("total.studios@呼和浩特市", "aggregate.figure.unknown", "150100"),
      ("total.results@studio:NM00031", "aggregate.figure.unknown", "NM0003"),
      ("total.studios", "aggregate.figure.unknown", "total.studios@150000"),
    ])
  func aMistakeIsNamed(id: String, code: String, help: String) throws {
    let outcome = try Self.explain(id)
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("[\(code)]") && outcome.errors.contains(help))
  }

  @Test func withoutAFigure() throws {
    let outcome = try BuiltProgram(in: Repository.path).run([BuiltProgram.gongbao, "explain"])
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("gongbao explain total.studios@150000"))
  }

  /// A unit without studios that a rule is about has a 0 in the region's table, with no rows.
  @Test(arguments: ["standards.IM-7a.fail@150200", "rule:IM-7a.checked@150200"])
  func nothingWasJudged(id: String) throws {
    let workspace = try SmallWorkspace(
      studios: "studio_id,name,region,founded_on,level\nA-1,甲工作室,150100,2016-05-01,自治区级\n")
    let outcome = try workspace.program.run([
      BuiltProgram.gongbao, "explain", "--quiet", "--rows", "--format", "csv", id,
    ])
    #expect(outcome.status == 0)
    #expect(outcome.output.split(separator: "\r\n").count == 1)
    let figure = try workspace.program.run([
      BuiltProgram.gongbao, "explain", "--quiet", "--format", "json", id,
    ])
    #expect(figure.output.contains("\"value\":\"0\"") || figure.output.contains("\"value\" : \"0\""))
  }

  /// A derived figure lists its ends.
  @Test func aGrowthHasTwoEnds() throws {
    let id = "total.studios@150000#growth:last_year.studios"
    let outcome = try Self.explain(id, "--format", "csv")
    #expect(outcome.status == 0)
    let lines = outcome.output.split(separator: "\r\n").dropFirst()
    #expect(
      lines.map { $0.split(separator: ",")[0] } == [
        id[...], "total.studios@150000", "last_year.studios@150000",
      ])
    #expect(lines.map { $0.hasSuffix(",\(id)") } == [false, true, true])
  }
}
