import FileSystem
import Glibc
import TestSupport
import Testing

/// A release is whole at every instant, and the same for the same inputs.
@Suite struct ReleaseTests {
  private static let moreStudios = SmallWorkspace.studios + "A-4,丁工作室,示例钢铁公司,150300,2018-06-01,\n"

  @Test func aCleanQuietReportIsSilent() throws {
    let workspace = try SmallWorkspace()
    let outcome = try workspace.program.gongbao("report", "--quiet")
    #expect(outcome.status == 0)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.isEmpty)
  }

  @Test func publishingWhatIsThereChangesNothingAndSaysSo() throws {
    let workspace = try SmallWorkspace()
    let first = try workspace.program.gongbao("report")
    #expect(!first.errors.contains("[command.release.unchanged]"))
    let before = try workspace.directory.tree("reports")
    let second = try workspace.program.gongbao("report")
    #expect(second.status == 0)
    #expect(second.errors.contains("[command.release.unchanged]"))
    #expect(try workspace.directory.tree("reports") == before)
  }

  @Test func changedDataComesWithANotice() throws {
    let workspace = try SmallWorkspace()
    _ = try workspace.program.gongbao("report")
    try workspace.write(Self.moreStudios, to: "studios")
    let outcome = try workspace.program.gongbao("report")
    #expect(outcome.errors.contains("[command.release.revised]"))
    let notice = try #require(try workspace.directory.text(of: "reports/annual/2018-12-31/revisions.md"))
    #expect(notice.contains("| 3个 | 4个 |"))
  }

  @Test func theManifestChecksWithSha256sum() throws {
    let workspace = try SmallWorkspace()
    _ = try workspace.program.gongbao("report")
    let manifest = try #require(try workspace.directory.text(of: "reports/annual/2018-12-31/manifest.json"))
    let digest = try workspace.program.run(["sha256sum", "datasets/studios.csv"]).output.prefix(64)
    #expect(manifest.contains("\"sha256\" : \"\(digest)\""))
    #expect(manifest.contains("\"read\" : 3"))
  }

  @Test func otherLocalesTimeZonesAndThreadsGiveTheSameBytes() throws {
    let workspace = try SmallWorkspace.sample()
    var first: [String: [UInt8]]?
    for (locale, zone, threads) in [
      ("C", "UTC", "1"), ("zh_CN.UTF-8", "Asia/Shanghai", "4"), ("tr_TR.UTF-8", "America/St_Johns", "2"),
    ] {
      let output = try TemporaryDirectory()
      let program = BuiltProgram(in: workspace.path, environment: ["LC_ALL": locale, "TZ": zone])
      #expect(try program.gongbao("report", "--threads", threads, "--output", output.path).status == 0)
      let tree = try output.tree()
      if let first { #expect(tree == first) }
      first = tree
    }
    #expect(first?.count ?? 0 > 17 * 5)
  }

  @Test func whatIsPrintedDoesNotDependOnTheNumberOfThreads() throws {
    let workspace = try SmallWorkspace.sample()
    let program = BuiltProgram(in: workspace.path)
    var printed: [[String]] = []
    for threads in ["1", "2", "8"] {
      try FileTree.remove("\(workspace.path)/reports")
      let new = try program.gongbao("report", "--threads", threads)
      let again = try program.gongbao("report", "--threads", threads)
      #expect(again.errors.contains("[command.release.unchanged]"))
      printed.append([new.output, new.errors, again.output, again.errors])
    }
    #expect(printed[0] == printed[1])
    #expect(printed[0] == printed[2])
    #expect(printed[0][0].hasPrefix("reports/annual/2018-11-30/bulletin.md\n"))
  }

  @Test(arguments: ["1", "2", "8"])
  func theFaultOfTheFirstPageIsToldWhateverTheThreads(threads: String) throws {
    let workspace = try SmallWorkspace.sample()
    try workspace.write(
      "{% if region.code > '150400' %}\n{{ total.studios.x }}{% endif %}", to: "templates/league.md")
    let outcome = try BuiltProgram(in: workspace.path).gongbao("report", "--threads", threads)
    #expect(outcome.status == 2)
    #expect(
      outcome.errors.split(separator: "\n").filter { $0.hasPrefix("templates/league.md 第2行") }.count == 1)
    #expect(try FileTree.names(in: workspace.path).contains("reports") == false)
    #expect(try workspace.tree().keys.filter { $0.hasPrefix("reports/") }.isEmpty)
  }

  @Test func renamedFilesChangeOnlyTheManifest() throws {
    let workspace = try SmallWorkspace.sample()
    let program = BuiltProgram(in: workspace.path)
    let before = try TemporaryDirectory(), after = try TemporaryDirectory()
    _ = try program.gongbao("report", "--output", before.path)
    for (old, new) in [("studios", "studios-a"), ("namings", "namings/全区"), ("patents", "patents-zz")] {
      try FileTree.makeDirectory("\(workspace.path)/datasets/namings")
      try FileTree.rename(
        "\(workspace.path)/datasets/\(old).csv", to: "\(workspace.path)/datasets/\(new).csv")
    }
    #expect(try program.gongbao("report", "--output", after.path).status == 0)
    let left = try before.tree(), right = try after.tree()
    #expect(left.keys.sorted() == right.keys.sorted())
    let changed = left.filter { right[$0.key] != $0.value }.map { FileTree.lastComponent(of: $0.key) }
    #expect(Set(changed) == ["manifest.json"])
  }

  @Test func anotherRunIsKeptOut() throws {
    let workspace = try SmallWorkspace()
    let held = BuiltProgram(in: workspace.path, prefix: ["flock", workspace.path])
    for command in ["report", "check"] {
      let outcome = try held.gongbao(command)
      #expect(outcome.status == 75)
      #expect(outcome.errors.contains("[command.held]"))
    }
    // Reading alone disturbs nobody.
    #expect(try held.gongbao("totals").status == 0)
    #expect(try workspace.directory.tree().keys.sorted() == ["datasets/studios.csv", "gongbao.json5"])
  }

  @Test func aKilledRunLeavesEveryReleaseOldOrNew() throws {
    let workspace = try SmallWorkspace()
    _ = try workspace.program.gongbao("report")
    let old = try workspace.directory.tree("reports/annual/2018-12-31")
    try workspace.write(Self.moreStudios, to: "studios")
    let elsewhere = try TemporaryDirectory()
    try Repository.copyTree(of: "\(workspace.path)/reports", into: elsewhere)
    _ = try workspace.program.gongbao("report", "--output", elsewhere.path)
    let new = try elsewhere.tree("annual/2018-12-31")
    #expect(old != new)

    for delay in stride(from: 0, to: 120_000, by: 8_000) {
      let capture = try TemporaryDirectory()
      let running = try workspace.program.startGongbao("report", capture: capture)
      usleep(UInt32(delay))
      running.kill(SIGKILL)
      _ = running.wait()
      let now = try workspace.directory.tree("reports/annual/2018-12-31")
      #expect(now == old || now == new)
    }
    #expect(try workspace.program.gongbao("report").status == 0)
    #expect(try workspace.directory.tree("reports/annual/2018-12-31") == new)
    let leftovers = try workspace.directory.tree("reports").keys.filter { $0.contains("gongbao-") }
    #expect(leftovers.isEmpty)
  }

  @Test(arguments: ["md", "html", "xlsx"])
  func aFullDiskIsTold(format: String) throws {
    let workspace = try SmallWorkspace()
    // Too small for the page, and for the workbook and its parts.
    let full = BuiltProgram(in: workspace.path, prefix: ["bash", "-c", "ulimit -f 4; exec \"$@\"", "bash"])
    let outcome = try full.gongbao("report", "--format", format)
    #expect(outcome.status == 74)
    #expect(outcome.errors.contains("[system.failed]"))
    // No library speaks for itself.
    #expect(outcome.errors.split(separator: "\n").count == 2)
    #expect(try workspace.directory.tree().keys.filter { $0.hasPrefix("reports/") }.isEmpty)
  }

  @Test func aWorkbookIsTheSameHoweverManyThreadsWriteIt() throws {
    let workspace = try SmallWorkspace()
    var first: [String: [UInt8]]?
    for threads in ["1", "4"] {
      let output = try TemporaryDirectory()
      let outcome = try workspace.program.gongbao(
        "report", "--format", "xlsx", "--threads", threads, "--output", output.path)
      #expect(outcome.status == 0)
      let tree = try output.tree()
      if let first { #expect(tree == first) }
      first = tree
    }
    #expect(first?.keys.filter { $0.hasSuffix(".xlsx") }.count ?? 0 > 10)
    #expect(first?.keys.contains { $0.hasSuffix(".html") && $0 != "index.html" } == false)
  }

  /// A run without news, as that of a timer, leaves a workbook alone; one that asks for other forms does not.
  @Test func aRunWithoutFormsKeepsTheWorkbook() throws {
    let workspace = try SmallWorkspace()
    #expect(try workspace.program.gongbao("report", "annual", "--format", "md,html,xlsx").status == 0)
    let published = try workspace.directory.tree("reports")
    #expect(published.keys.contains("annual/2018-12-31/bulletin.xlsx"))
    #expect(try workspace.program.gongbao("report", "annual").status == 0)
    #expect(try workspace.directory.tree("reports") == published)
    #expect(try workspace.program.gongbao("report", "annual", "--format", "md,html").status == 0)
    #expect(
      try !workspace.directory.tree("reports").keys.contains("annual/2018-12-31/bulletin.xlsx"))
  }

  @Test(.enabled(if: Python.has("frictionless"), "the Python package frictionless is not installed"))
  func theSampleAndItsReleasesAreDescribedRightly() throws {
    let workspace = try SmallWorkspace.sample()
    _ = try BuiltProgram(in: workspace.path).gongbao("report", "--as-of", "2018-11-30")
    let packages = [
      "datasets", "reports/annual/2018-11-30", "reports/league/150600/2018-11-30",
      "reports/league/CY-DL/2018-11-30",
    ]
    let validation = """
      import sys
      from frictionless import validate
      for path in open(sys.argv[1]).read().split("\\n"):
          report = validate(path)
          print(report.valid, len(report.tasks), report.flatten(["name", "type", "fieldName", "message"]))
      """
    let paths = packages.map { "\(workspace.path)/\($0)/datapackage.json" }
    let (text, status) = Python.run(validation, on: paths.joined(separator: "\n"))
    #expect(status == 0, "\(text)")
    let lines = text.split(separator: "\n").filter { $0.hasPrefix("True ") }
    #expect(lines.count == packages.count, "\(text)")
    #expect(lines.first?.hasPrefix("True 10 ") == true)
  }

  @Test func aFullDiskLeavesTheOldRelease() throws {
    let workspace = try SmallWorkspace()
    _ = try workspace.program.gongbao("report")
    let before = try workspace.directory.tree("reports")
    try workspace.write(Self.moreStudios, to: "studios")
    // No file may grow beyond four blocks of 1024 bytes: the page does not fit.
    let full = BuiltProgram(in: workspace.path, prefix: ["bash", "-c", "ulimit -f 4; exec \"$@\"", "bash"])
    let outcome = try full.gongbao("report")
    #expect(outcome.status == 74)
    #expect(outcome.errors.contains("[system.failed]"))
    #expect(outcome.errors.contains("File too large"))
    #expect(try workspace.directory.tree("reports") == before)
    #expect(try workspace.program.gongbao("report").status == 0)
  }
}
