import Diagnostics
import FileSystem
import TestSupport
import Testing

/// The examples of the catalogue that are commands, settings or templates give their codes; those that are data are
/// tried where data are read.
@Suite struct CatalogueExampleTests {
  /// Two runs at once, a library taken away, defects of the program, what the owner of everything cannot be refused,
  /// and files of other programs, which other tests have.
  private static let untried: Set<DiagnosticCode> = [
    .workspaceHeld, .inputChanged, .renderMarkdownFailed, .groupingNotPlanned, .accountUnbalanced,
    .fileUnreadable,
    .fileEndless, .relationInvalid, .renderTemplateMissing, .fileArchive, .fileDocument, .fileImage,
    .fileProtected, .fileWorkbook, .fileEncoding, .fileChanged, .fileVersion, .correctionTaken,
  ]

  static let codes = DiagnosticCode.catalogue.filter { code in
    !untried.contains(code) && (!code.id.hasPrefix("ingest.") || code.example.contains(" datasets/"))
  }

  @Test(arguments: codes)
  func givesItsCode(code: DiagnosticCode) throws {
    let errors = try [true, false].map { isClean in try Self.errors(of: code, isClean: isClean) }
    #expect(errors.contains { $0.contains("[\(code.id)]") })
  }

  private static func errors(of code: DiagnosticCode, isClean: Bool) throws -> String {
    let example = code.example
    let isSetting = ["bulletins:", "measures:", "rules:", "slices:"].contains { example.hasPrefix($0) }
    let isTemplate = ["liquid.", "render."].contains { code.id.hasPrefix($0) } && !isSetting
    let workspace = try SmallWorkspace(
      settings: isSetting ? example : isTemplate ? "bulletins: [{ id: 'a', template: 't.md' }]" : "")
    try workspace.write("region,measure,value,deadline\n150000,studios,10,2019-12-31\n", to: "targets")
    if !isClean { try workspace.write(badRows, to: "namings") }
    try workspace.directory.write("B-1,丁工作室,示例公司,150100,2018-05-01,自治区级\n", to: "补报.csv")
    var command = "gongbao report"
    if isTemplate {
      try workspace.directory.write(example, to: "templates/t.md")
      // It looks for more in a template than a page that is to be published.
      command = "gongbao check"
    } else if code.id.hasPrefix("workspace."), example.hasPrefix("{ ") {
      try workspace.directory.write(example, to: "gongbao.json5")
    } else if example.contains("\n") {
      try workspace.directory.write(example.replacing("S1", with: "A-1") + "\n", to: "datasets/例.csv")
    } else if example.hasPrefix("datasets/") {
      try workspace.directory.write("x", to: example)
    } else if !isSetting {
      command = example + "; gongbao check"
    }
    let words = ["bash", "-c", "PATH=\"${1%/*}:$PATH\"; \(command)", "bash", BuiltProgram.gongbao]
    return try workspace.program.run(words).errors
  }

  private static let badRows =
    "studio_id,level,named_on\n" + String(repeating: "A-1,盟市级,2018-02-30\n", count: 12)
}
