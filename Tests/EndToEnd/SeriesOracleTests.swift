import FoundationEssentials
import TestSupport
import Testing

/// The figures by year and month that pages of the sample workspace print, against DuckDB reading the same files.
@Suite(.enabled(if: Python.has("duckdb"), "the Python package duckdb is not installed"))
struct SeriesOracleTests {
  private static let template = """
    {% for unit in units -%}
    {% assign years = unit.code | prepend: "years-" -%}
    {{ unit.years | table: id: years, title: unit.name, columns: columns }}
    {% assign months = unit.code | prepend: "months-" -%}
    {{ unit.months | table: id: months, title: unit.name, columns: columns }}
    {% endfor %}
    """

  private struct PublishedFigure: Decodable {
    var id: String
    var value: String
  }

  @Test(arguments: ["2018-11-30", "2016-02-15"])
  func everyFigureIsDuckDBs(asOf: String) throws {
    let workspace = try SmallWorkspace.sample()
    let columns = "studios, held_province, named_prefecture, results, patents, benefit"
    try workspace.write(
      Self.template.replacing("columns: columns", with: "columns: \"\(columns)\""), to: "templates/annual.md")
    let program = BuiltProgram(in: workspace.path)
    let outcome = try program.gongbao("report", "annual", "--quiet", "--as-of", asOf)
    try #require(outcome.status == 0, "\(outcome.errors)")
    let json = try #require(try workspace.text(of: "reports/annual/\(asOf)/figures.json"))
    let figures = try JSONDecoder().decode([PublishedFigure].self, from: Data(json.utf8))
    let oracle = try program.run(["python3", "\(Repository.path)/Tests/EndToEnd/series.py", ".", asOf])
    try #require(oracle.status == 0, "\(oracle.errors)")
    let expected = Set(oracle.output.split(separator: "\n").map(String.init))
    #expect(expected.count > 1000)
    let own = Set(figures.map { "\($0.id),\($0.value)" })
    #expect(own.subtracting(expected).sorted().prefix(10) == [])
    #expect(expected.subtracting(own).sorted().prefix(10) == [])
  }
}
