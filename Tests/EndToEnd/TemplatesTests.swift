import TestSupport
import Testing

/// A workspace's own templates: what they may print, and what `check` finds in them.
@Suite struct TemplatesTests {
  private func workspace(_ templates: [String: String]) throws -> SmallWorkspace {
    let workspace = try SmallWorkspace()
    for (name, text) in templates { try workspace.directory.write(text, to: "templates/\(name)") }
    return workspace
  }

  private func check(_ templates: [String: String]) throws -> BuiltProgram.Outcome {
    let workspace = try workspace(templates)
    return try workspace.program.gongbao("check", "--lang", "zh")
  }

  @Test(
    arguments: [
      ("共{{ total.studio }}个", "第1行第11列：错误：没有“studio”这个名称", "studios"),
      ("{{ total.studios", "第1行第1列：错误：", "}}"),
      ("一\n\n{{ total.studios | approx }}", "第3行第20列：错误：“内蒙古自治区职工创新工作室”不能写成约数", "approx"),
      ("{{ total.studios | aprox }}", "第1行第20列：错误：", "approx"),
    ])
  func aTemplateThatCannotBePrinted(template: String, message: String, help: String) throws {
    let outcome = try check(["annual.md": template])
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("templates/annual.md \(message)"), "\(outcome.errors)")
    #expect(outcome.errors.contains(help))
    #expect(outcome.output.contains("发现：1个错误"))
  }

  /// It has a part in every page of the kind, and is told once.
  @Test func aPartOfManyPages() throws {
    let outcome = try check(["notes.md": "{{ nothing }}"])
    #expect(outcome.status == 2)
    #expect(outcome.errors.ranges(of: "templates/notes.md 第1行第4列").count == 1)
  }

  @Test func typedNumbersAreWarnedOf() throws {
    let workspace = try workspace(["annual.md": "# {{ bulletin.title }}\n\n共1993个。", "unused.md": "2000个"])
    let outcome = try workspace.program.gongbao("check", "--lang", "zh")
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("templates/annual.md 第3行第2列：警告：模板里直接写了数“1993个”"))
    #expect(outcome.errors.contains("templates/unused.md 第1行第1列：警告："))
    #expect(outcome.output.contains("2个警告"))
    #expect(try workspace.program.gongbao("report", "annual").status == 0)
  }

  @Test func templatesThatAreTheBuiltInOnesAreNotLookedInto() throws {
    let directory = try SmallWorkspace.sample()
    let outcome = try BuiltProgram(in: directory.path).gongbao("check", "--lang", "zh")
    #expect(outcome.status == 0)
    #expect(!outcome.errors.contains("templates/"))
  }

  @Test func whatATemplateMayPrintIsListed() throws {
    let workspace = try workspace(["annual.md": "{{ bulletin.title }}", "extra.md": ""])
    let text = try workspace.program.gongbao("templates", "--lang", "zh")
    #expect(text.status == 0)
    // The columns are as wide as the longest name.
    let lines = text.output.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
    for line in ["annual.md 工作区 annual", "page.html 内置"] { #expect(lines.contains(line), "\(line)") }
    for name in ["title", "units[0].name", "year "] { #expect(text.output.contains(name), "\(name)") }
    let csv = try workspace.program.gongbao("templates", "league", "--region", "150100", "--format", "csv")
    let rows = csv.output.split(separator: "\r\n").map(String.init)
    #expect(rows.first == "expression,kind,printed,label,value,unit,id,definition")
    #expect(rows.contains { $0.hasPrefix("total.studios,figure,1个,职工创新工作室,1,个,total.studios@150100,") })
    #expect(rows.contains("region.name,text,呼和浩特市,,,,,"))
    let json = try workspace.program.gongbao("templates", "--format", "json")
    #expect(json.output.contains(#""expression" : "as_of.end""#))
  }

  /// Every name that is listed can be written, and gives what is listed.
  @Test func whatIsListedCanBeWritten() throws {
    let workspace = try workspace([:])
    let csv = try workspace.program.gongbao("templates", "annual", "--format", "csv").output
    let names = csv.split(separator: "\r\n").dropFirst().compactMap { line -> String? in
      let cells = line.split(separator: ",", maxSplits: 2, omittingEmptySubsequences: false)
      return ["list", "condition", "region"].contains(cells[1]) ? nil : String(cells[0])
    }
    #expect(names.count > 100)
    try workspace.directory.write(
      names.map { "- {{ \($0) }}" }.joined(separator: "\n"), to: "templates/annual.md")
    let outcome = try workspace.program.gongbao("report", "annual", "--lang", "zh")
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  @Test func anUnknownBulletinIsAnswered() throws {
    let workspace = try workspace([:])
    let outcome = try workspace.program.gongbao("templates", "anual", "--lang", "zh")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("annual"))
  }
}
