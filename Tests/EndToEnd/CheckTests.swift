import TestSupport
import Testing

/// What `check` says, and how findings are shown.
@Suite struct CheckTests {
  private static let header = "成果编号,工作室编号,类别,题目,日期,经济效益（万元）\n"

  private func workspace(badRows count: Int = 1) throws -> SmallWorkspace {
    let workspace = try SmallWorkspace()
    let rows = (1...count).map { "C-\($0),A-1,创新课题,示例,2018-13-05,近20\n" }
    try workspace.write(
      Self.header + "C-0,A-1,创新课题,示例,2018-11-05,近20\n" + rows.joined(), to: "achievements-a")
    return workspace
  }

  @Test func theOffendingCellIsMarkedInItsLine() throws {
    let workspace = try workspace()
    let outcome = try workspace.program.gongbao("check")
    #expect(outcome.status == 1)
    #expect(
      outcome.errors.contains(
        """
        datasets/achievements-a.csv 第3行第5列：错误：日期“2018-13-05”：日历上没有这一天 [ingest.date.invalid]
             3 │ C-1,A-1,创新课题,示例,2018-13-05,近20
               │                       ~~~~~~~~~~
            → 
        """))
    // A note about the whole file stands at none of its lines.
    #expect(outcome.errors.contains("datasets/achievements-a.csv：提示："))
  }

  @Test func aFilesDecisionsAreTold() throws {
    let workspace = try workspace()
    try workspace.write(Self.header, to: "achievements-b")
    try workspace.write("成果编号,工作室编号,类别,日期,处室\n", to: "achievements-c")
    let output = try workspace.program.gongbao("check").output
    for part in [
      "datasets/achievements-a.csv：创新成果，", "以逗号“,”分隔", "表头在第1行", "经济效益（万元）→benefit（万元）",
      "同 datasets/achievements-a.csv\n",
      "未使用的列  处室\n", "发现：1个错误、1个警告、2个提示\n",
    ] {
      #expect(output.contains(part), "\(part)")
    }
    #expect(output.split(separator: "→benefit").count == 2)
    let verbose = try workspace.program.gongbao("check", "--verbose").output
    #expect(verbose.split(separator: "→benefit").count == 3)
    #expect(!verbose.contains("同 "))
    let english = try workspace.program.gongbao("check", "--lang", "en").output
    #expect(english.contains("parted by comma “,”, header on line 1\n"))
  }

  @Test(arguments: [
    (",", "逗号“,”"), ("\t", "制表符"), (";", "分号“;”"), ("，", "全角逗号“，”"), ("；", "全角分号“；”"), ("|", "竖线“|”"),
  ])
  func theDelimiterIsNamed(sign: String, name: String) throws {
    let workspace = try workspace()
    try workspace.write(Self.header.replacing(",", with: sign), to: "achievements-a")
    #expect(try workspace.program.gongbao("check").output.contains("以\(name)分隔"))
  }

  @Test func aProgramIsToldTheSame() throws {
    let workspace = try workspace()
    let outcome = try workspace.program.gongbao("check", "--message-format", "json")
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.first?.contains("\"kind\":\"file\",\"path\":\"datasets/achievements-a.csv\"") == true)
    #expect(
      lines.first?.contains("{\"column\":\"benefit\",\"header\":\"经济效益（万元）\",\"unit\":\"万元\"}") == true)
    #expect(
      lines.first?.contains("\"rows\":{\"accepted\":1,\"quarantined\":1,\"read\":2,\"skipped\":0}") == true)
    #expect(lines.last?.contains("\"errors\":1,\"files\":2,\"kind\":\"total\"") == true)
    #expect(
      outcome.errors.split(separator: "\n").allSatisfy { $0.contains("\"kind\":\"diagnostic\"") })
  }

  @Test(
    arguments: [
      ([], 100, "共有150个错误、2个提示，列出了100个，还有52个没有列出"),
      (["--max-diagnostics", "1"], 1, "共有150个错误、2个提示，列出了1个，还有151个没有列出"),
      (["--max-diagnostics", "150", "--quiet"], 150, nil), (["--max-diagnostics=0"], 150, nil),
      (["--quiet"], 100, "共有150个错误，列出了100个，还有50个没有列出"),
    ] as [([String], Int, String?)])
  func atMostSoManyAreListedAndAllAreCounted(words: [String], listed: Int, summary: String?) throws {
    let workspace = try workspace(badRows: 150)
    try workspace.write("studio_id,level,named_on,处室\n", to: "namings")
    let outcome = try workspace.program.run([BuiltProgram.gongbao, "check"] + words)
    #expect(outcome.status == 1)
    #expect(outcome.errors.split(separator: "[ingest.date.invalid]").count == listed + 1)
    #expect(outcome.errors.contains("[command.more]") == (summary != nil))
    if let summary { #expect(outcome.errors.contains("错误：\(summary) [command.more]")) }
  }

  @Test func codesAreLookedUpAnywhere() throws {
    let directory = try TemporaryDirectory()
    let program = BuiltProgram(in: directory.path)
    let list = try program.gongbao("codes")
    #expect(list.status == 0)
    #expect(list.output.contains("\ningest.date.invalid "))
    let entry = try program.gongbao("codes", "ingest.date.invalid", "--lang", "en")
    for part in ["A date cannot be read", "日期无法识别", "2016-02-30", "Write 2016-11-11", "请写成 2016-11-11"] {
      #expect(entry.output.contains(part))
    }
    let unknown = try program.gongbao("codes", "ingest.date.invald")
    #expect(unknown.status == 2)
    #expect(unknown.output.isEmpty)
    #expect(unknown.errors.contains("ingest.date.invalid"))
  }
}
