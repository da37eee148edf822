import FileSystem
import TestSupport
import Testing

@Suite struct UsageTests {
  @Test(
    arguments: [
      ([], "command.usage", "report  check"), (["xyz"], "command.usage", "progress"),
      (["report", "--region", "150702"], "command.usage", "150700"), (["reprot"], "command.usage", "report"),
      (["report", "--as-off", "2018-11-30"], "command.usage", "--as-of"),
      (["report", "anual"], "command.usage", "annual"),
      (["totals", "--slice", "yaer"], "aggregate.slice.unknown", "year"),
      (["totals", "--measure", "studio"], "aggregate.measure.unknown", "studios"),
      (["totals", "--region", "呼伦贝尔市"], "command.usage", "150700"),
      (["totals", "--region", "150010"], "command.usage", "是不是"),
      (["report", "--quarantine", "datasets/x"], "command.usage", ""),
      (["report", "--quarantine", "."], "command.usage", ""),
      (["report", "--output", "datasets/reports"], "command.usage", "--output"),
      (["report", "--output", "."], "command.usage", "--output"),
      (["report", "--output", ".."], "command.usage", "--output"),
      (["check", "--max-diagnostics", "-1"], "command.usage", "0到"),
      (["check", "--max-diagnostics", "ten"], "command.usage", "--max-diagnostics"),
      (["codes", "--workspace", "."], "command.usage", "codes --help"),
      (["check", "--workspace", "nowhere"], "workspace.missing", "--workspace 后面的目录"),
    ])
  func whatIsNotUnderstoodIsRefused(words: [String], code: String, nearest: String) throws {
    let workspace = try SmallWorkspace()
    let outcome = try workspace.program.run([BuiltProgram.gongbao] + words)
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("[\(code)]"))
    #expect(outcome.errors.contains(nearest))
    #expect(try workspace.directory.tree("reports").isEmpty)
  }

  @Test func theNearestWorkspaceAboveIsUsed() throws {
    let workspace = try SmallWorkspace()
    try workspace.directory.write("", to: "notes/deep/x")
    let outcome = try BuiltProgram(in: "\(workspace.path)/notes/deep").gongbao(
      "totals", "--measure", "studios", "--format", "csv")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("total,reporting-unit,150000,,内蒙古自治区,studios,3,个,,,3\r\n"))
  }

  @Test func aFaultyConfigurationNamesPathAndNearestName() throws {
    let workspace = try SmallWorkspace(settings: "slices: { x: { held: 'provnce' } }")
    let outcome = try workspace.program.gongbao("check")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("slices.x.held"))
    #expect(outcome.errors.contains("province"))
  }

  @Test func faultsOfMeasuresAndOfSlicesAreToldAtOnce() throws {
    let withMeasures = try SmallWorkspace(
      settings: """
        measures: { a: { table: 'patents', where: { knid: 'x' }, count: true, label: 'l', unit: 'u' },
          studios: { table: 'studios', count: true, label: 'l', unit: 'u' } }
        """)
    let measures = try withMeasures.program.gongbao("check")
    #expect(measures.status == 2)
    #expect(measures.errors.contains("measures.a.where.knid："))
    #expect(measures.errors.contains("measures.studios："))
    let withSlices = try SmallWorkspace(
      settings: "slices: { b: { held: 'x' }, total: {}, a: { owner: 'x' } }")
    let slices = try withSlices.program.gongbao("check")
    #expect(slices.status == 2)
    for path in ["slices.b.held：", "slices.total：", "slices.a.owner："] {
      #expect(slices.errors.split(separator: path, omittingEmptySubsequences: false).count == 2)
    }
  }

  @Test(
    arguments: [
      ("150000", "bulletins: [{ id: 'a', template: 'anual.md' }]", "bulletins[0].template：", "annual.md"),
      (
        "150000", "bulletins: [{ id: 'a', template: 'annual.md', scope: '410800' }]", "bulletins[0].scope：",
        ""
      ),
      ("15000", "", "root：", "150000"),
      (
        "15000", "rules: [{ id: 'x', label: 'x', field: 'members', at_least: 3, region: '1501' }]",
        "rules[0].region：", ""
      ),
    ])
  func aNameOfTheConfigurationMustBeThatOfSomething(
    root: String, settings: String, path: String, nearest: String
  ) throws {
    let workspace = try SmallWorkspace(root: root, settings: settings)
    let outcome = try workspace.program.gongbao("report")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains(path))
    #expect(outcome.errors.contains(nearest))
    #expect(try workspace.directory.tree("reports").isEmpty)
  }

  @Test func aRegionOfTheConfigurationMustExist() throws {
    let workspace = try SmallWorkspace(
      settings:
        "bulletins: [{ id: 'a', template: 'annual.md' }, { id: 'b', template: 'annual.md', scope: '150010' }]"
    )
    let outcome = try workspace.program.gongbao("report")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("bulletins[1].scope"))
  }

  @Test(arguments: [["--help"], ["report", "--help"], ["help", "totals"], ["--version"], ["init", "-h"]])
  func helpNeedsNoWorkspace(words: [String]) throws {
    let directory = try TemporaryDirectory()
    let outcome = try BuiltProgram(in: directory.path).run([BuiltProgram.gongbao] + words)
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix(words == ["--version"] ? "gongbao " : "") && !outcome.output.isEmpty)
    #expect(outcome.errors.isEmpty)
  }

  @Test func outputThatCannotBeWrittenIsAFailure() throws {
    let workspace = try SmallWorkspace()
    let outcome = try workspace.program.run([
      "bash", "-c", "\"$1\" totals > /dev/full", "bash", BuiltProgram.gongbao,
    ])
    #expect(outcome.status == 74)
    #expect(outcome.errors.contains("[system.failed]"))
  }

  @Test func aReaderThatWentAwayIsNoCrash() throws {
    let workspace = try SmallWorkspace()
    let outcome = try workspace.program.run([
      "bash", "-c", "\"$1\" totals --format csv | true; exit ${PIPESTATUS[0]}", "bash", BuiltProgram.gongbao,
    ])
    #expect([0, 74].contains(outcome.status))
    #expect(outcome.errors.isEmpty)
  }

  @Test func sheetsGoWhereALinkPoints() throws {
    let workspace = try SmallWorkspace()
    try workspace.directory.write("", to: "elsewhere/faults.csv")
    try SymbolicLink.make("\(workspace.path)/quarantine", to: "elsewhere")
    #expect(try workspace.program.gongbao("check").status == 0)
    #expect(SymbolicLink.target(of: "\(workspace.path)/quarantine") == "elsewhere")
    #expect(try workspace.directory.text(of: "elsewhere/faults.csv")?.isEmpty == false)
  }

  @Test func sheetsDoNotFollowALinkAmongTheReleases() throws {
    let workspace = try SmallWorkspace()
    try workspace.directory.write("", to: "reports/faults.csv")
    try SymbolicLink.make("\(workspace.path)/quarantine", to: "reports")
    #expect(try workspace.program.gongbao("report").status == 2)
  }

  @Test func aReaderThatWentAwayStopsNoPublishing() throws {
    let workspace = try SmallWorkspace()
    let outcome = try workspace.program.run([
      "bash", "-c", "\"$1\" report > /dev/full", "bash", BuiltProgram.gongbao,
    ])
    #expect(outcome.status == 74)
    let published = try workspace.directory.tree("reports").keys
    #expect(published.contains("index.html"))
    #expect(published.filter { $0.hasPrefix("league/") && $0.hasSuffix("/bulletin.html") }.count == 12)
  }

  @Test func aNewWorkspaceCanBeFilledAndPublished() throws {
    let directory = try TemporaryDirectory()
    let program = BuiltProgram(in: directory.path)
    #expect(try program.gongbao("init", "新").status == 0)
    #expect(try program.gongbao("init", "新").status == 2)
    let check = try program.gongbao("check", "--workspace", "新")
    #expect(check.status == 2)
    #expect(check.errors.contains("[ingest.table.missing]"))
    try directory.write(
      try #require(try directory.text(of: "新/datasets/studios.csv"))
        + "A-1,甲工作室,示例公司,海拉尔区,,,2016-05,张某,,8,45,盟市级,\r\n", to: "新/datasets/studios.csv")
    let report = try program.gongbao("report", "--workspace", "新", "--as-of", "2018-12-31")
    #expect(report.status == 0)
    #expect(report.output.contains("新/reports/annual/2018-12-31/bulletin.html\n"))
    #expect(!report.errors.contains("ingest.column"))
  }
}
