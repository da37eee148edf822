import Diagnostics
import Ingest
import Model
import Testing

/// Files that only have the name of a table: refused by name, with what to do, and told together with everything else.
@Suite struct ForeignFormatTests {
  private static let studios = InputFile(
    path: "studios.csv", location: "\(Trial.repository)/Tests/Fixtures/Ingest/studios.csv", table: .studios)

  private func refusal(_ inputs: [InputFile]) -> IngestError? {
    do {
      _ = try Trial([Self.studios] + inputs)
      return nil
    } catch {
      return error as? IngestError
    }
  }

  private static func fixture(_ name: String, table: Table? = .patents) -> InputFile {
    InputFile(
      path: "\(name).csv", location: "\(Trial.repository)/Tests/Fixtures/NotTables/\(name).csv", table: table)
  }

  /// The fixtures by the code they are refused with, and what the clerk is told it is.
  static let cases: [(fixture: String, code: String, name: String)] = [
    ("workbook-xlsx", "workbook", "Excel 工作簿（.xlsx）"), ("workbook-xlsx-cut-off", "workbook", ".xlsx"),
    ("workbook-xlsx-picture-first", "workbook", ".xlsx"), ("workbook-xls", "workbook", ".xls、.et"),
    ("workbook-xls-cut-off", "workbook", ".xls"), ("workbook-xls-5", "workbook", ".xls"),
    ("workbook-ods", "workbook", ".ods"), ("workbook-password", "protected", "密码"),
    ("spreadsheet-xml-2003", "spreadsheet-xml", "XML 电子表格 2003"), ("web-page-gbk", "html", "网页"),
    ("web-page-utf16", "html", "网页"), ("web-page-utf16-without-mark", "html", "网页"),
    ("web-page-table-only", "html", "网页"), ("web-page-behind-a-comment", "html", "网页"),
    ("web-page-xhtml", "html", "网页"), ("web-page-mht", "html", "网页"), ("document-docx", "document", "Word"),
    ("document-doc", "document", "Word"), ("document-rtf", "document", "Word"), ("pdf", "pdf", "PDF"),
    ("image-png", "image", "图片"), ("image-jpeg", "image", "图片"), ("image-bmp", "image", "图片"),
    ("archive-zip", "archive", "压缩包"), ("archive-zip-empty", "archive", "压缩包"),
    ("archive-gz", "archive", "压缩包"), ("archive-bz2", "archive", "压缩包"), ("archive-xz", "archive", "压缩包"),
    ("archive-7z", "archive", "压缩包"), ("archive-rar", "archive", "压缩包"), ("xml", "xml", "XML"),
    ("json", "json", "JSON"), ("json-object", "json", "JSON"), ("zeroes", "zeroes", "空字节"),
  ]

  @Test(arguments: cases)
  func isRefusedByNameWithWhatToDo(fixture: String, code: String, name: String) throws {
    // A file whose name tells its table, and one that may be any table's.
    for table in [Table.patents, nil] {
      let error = try #require(refusal([Self.fixture(fixture, table: table)]))
      #expect(error.cause == .refused)
      #expect(error.diagnostics.map(Trial.place) == ["ingest.file.\(code) \(fixture).csv"])
      let diagnostic = try #require(error.diagnostics.first)
      #expect(diagnostic.severity == .error)
      #expect(diagnostic.message.zh.contains(name))
      #expect(diagnostic.help != nil)
    }
  }

  @Test func whatExcelOpensIsSavedAgain() throws {
    for (fixture, code, _) in Self.cases
    where ["workbook", "protected", "html", "spreadsheet-xml"].contains(code) {
      let help = try #require(refusal([Self.fixture(fixture)])?.diagnostics.first?.help)
      #expect(help.zh.contains("用 Excel 或 WPS"))
      #expect(help.zh.contains("文件 → 另存为 → CSV UTF-8（逗号分隔）"))
      #expect(help.en.contains("CSV UTF-8"))
    }
  }

  @Test func allOfThemAreTold() throws {
    let error = try #require(refusal(Self.cases.map { Self.fixture($0.fixture) }))
    #expect(error.diagnostics.count == Self.cases.count)
    #expect(Set(error.diagnostics.map(\.code.id)) == Set(Self.cases.map { "ingest.file.\($0.code)" }))
  }

  /// Rows of facts are judged all the same, and what is wrong with them is told in one run.
  @Test func theOtherFilesAreReadAllTheSame() throws {
    let broken = InputFile(
      path: "funding-amount-invalid.csv",
      location: "\(Trial.repository)/Tests/Fixtures/Ingest/funding-amount-invalid.csv", table: .funding)
    let error = try #require(refusal([broken, Self.fixture("workbook-xlsx")]))
    #expect(
      error.diagnostics.map(\.code.id) == [
        "ingest.money.invalid", "ingest.money.fraction", "ingest.cell.missing", "ingest.file.workbook",
      ])
    #expect(error.quarantine.hasFindings)
  }

  /// Without the studios every fact would be about one that nobody knows: nothing is said of them.
  @Test func factsAreNotJudgedWithoutTheirStudios() throws {
    let facts = InputFile(
      path: "achievements-studio-unknown.csv",
      location: "\(Trial.repository)/Tests/Fixtures/Ingest/achievements-studio-unknown.csv",
      table: .achievements)
    for table in [Table.studios, nil] {
      let error = try #require(refusal([facts, Self.fixture("workbook-xls", table: table)]))
      #expect(error.diagnostics.map(\.code.id) == ["ingest.file.workbook"])
    }
  }

  /// What begins like something else and is a table.
  @Test(
    arguments: [
      "BM编号", "[附件2]", "[工作室]", "{附件}", "<附件2>", "<表格>", "<tables>", "%PDF", "PK", "Rar", "GIF", "BZh",
      "MIME-Version",
      "\u{FEFF}[", "<!--",
    ])
  func aTitleIsNoSignature(title: String) throws {
    let trial = try Trial([
      "studios.csv": "studio_id,name,region,founded_on\nS1,甲,150100,2011\n",
      "patents.csv": "\(title)\npatent_no,studio_id,type,granted_on\nP1,S1,发明,2016\n",
    ])
    #expect(trial.facts.count == 1)
  }
}
