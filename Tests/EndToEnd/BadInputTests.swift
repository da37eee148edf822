import TestSupport
import Testing

/// What offices get wrong: each has its message, its code and its exit status, and loses nothing.
@Suite struct BadInputTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var studios: String? = SmallWorkspace.studios
    var table = "namings"
    var text: String?
    var status: Int32
    var code: String
    /// A row that must be found in the quarantine, as it was written.
    var kept: String?
    /// Rows read and quarantined over all files; nil where the run is refused.
    var rows: (read: Int, quarantined: Int)?
  }

  static let cases = [
    Case(
      testDescription: "a required column is missing",
      studios: "studio_id,region,founded_on\nA-1,150100,2016\n",
      status: 2, code: "ingest.column.missing"),
    Case(
      testDescription: "nobody knows the studio", text: "studio_id,level,named_on\nA-9,自治区级,2017-01-01\n",
      status: 1, code: "ingest.studio.unknown", kept: "A-9,自治区级,2017-01-01", rows: (4, 1)),
    Case(
      testDescription: "the date is in no calendar", text: "studio_id,level,named_on\nA-1,盟市级,2017-02-29\n",
      status: 1, code: "ingest.date.invalid", kept: "A-1,盟市级,2017-02-29", rows: (4, 1)),
    Case(
      testDescription: "one key, two contents", studios: SmallWorkspace.studios + "A-1,丁工作室,,150300,2015,\n",
      status: 1, code: "ingest.key.duplicate", kept: "A-1,丁工作室,,150300,2015,", rows: (4, 1)),
    Case(
      testDescription: "a file without a byte", text: "", status: 1, code: "ingest.file.empty", rows: (3, 0)),
    Case(testDescription: "no studios file", studios: nil, status: 2, code: "ingest.table.missing"),
    Case(
      testDescription: "a studios file without a row", studios: "", status: 2, code: "ingest.table.missing"),
  ]

  @Test(arguments: cases)
  func everyFaultHasItsCodeAndStatus(_ bad: Case) throws {
    let workspace = try SmallWorkspace(studios: bad.studios)
    if let text = bad.text { try workspace.write(text, to: bad.table) }
    for command in ["check", "report"] {
      let outcome = try workspace.program.gongbao(command)
      #expect(outcome.status == bad.status)
      #expect(outcome.errors.contains("[\(bad.code)]"))
      #expect(outcome.errors.contains("错误"))
    }
    let published = try workspace.directory.tree("reports")
    #expect(published.isEmpty == (bad.status == 2))

    guard let rows = bad.rows else { return }
    let faults = try #require(try workspace.directory.text(of: "quarantine/faults.csv"))
    #expect(faults.contains(bad.code) == (bad.kept != nil))
    if let kept = bad.kept {
      let sheets = try workspace.directory.tree("quarantine").filter { $0.key.hasSuffix("-更正.csv") }
      #expect(sheets.count == 1)
      #expect(sheets.values.contains { String(decoding: $0, as: UTF8.self).contains(kept) })
    }
    let account = try workspace.program.gongbao("check").output
    let total = try #require(account.split(separator: "\n").last { $0.hasPrefix("合计") })
    let numbers = total.split(separator: " ").dropFirst().compactMap { Int($0) }
    #expect(numbers == [rows.read, rows.read - rows.quarantined, rows.quarantined, 0])
  }

  @Test func messagesComeAsJSONAndInEnglish() throws {
    let workspace = try SmallWorkspace()
    try workspace.write("studio_id,level,named_on\nA-1,盟市级,2017-02-29\n", to: "namings")
    let outcome = try workspace.program.gongbao("check", "--lang", "en", "--message-format", "json")
    let line = try #require(
      outcome.errors.split(separator: "\n").first { $0.contains("ingest.date.invalid") })
    #expect(line.hasPrefix("{\"cell\":\"2017-02-29\",\"code\":\"ingest.date.invalid\",\"column\":3,"))
    #expect(line.contains("\"file\":\"datasets/namings.csv\""))
    #expect(line.contains("\"line\":2"))
    #expect(line.contains("\"severity\":\"error\""))
  }

  @Test func strictRefusesAQuarantinedRow() throws {
    let workspace = try SmallWorkspace()
    try workspace.write("studio_id,level,named_on\nA-9,盟市级,2017-01-01\n", to: "namings")
    let outcome = try workspace.program.gongbao("report", "--strict")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("[command.strict]"))
    #expect(try workspace.directory.tree("reports").isEmpty)
    #expect(try workspace.directory.text(of: "quarantine/faults.csv")?.contains("A-9") == true)
  }

  @Test func studiosThatAllNeedMendingAreInTheSheets() throws {
    let workspace = try SmallWorkspace(studios: "studio_id,name,region,founded_on\nA-1,甲工作室,150100,2016-13\n")
    for command in ["check", "report"] {
      let outcome = try workspace.program.gongbao(command)
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains("[ingest.table.missing]"))
    }
    #expect(try workspace.directory.tree("reports").isEmpty)
    let sheet = try #require(try workspace.directory.text(of: "quarantine/datasets/studios-更正.csv"))
    #expect(sheet.contains("A-1,甲工作室,150100,2016-13"))
  }

  @Test func aFileNobodyReadsIsReported() throws {
    let workspace = try SmallWorkspace()
    try workspace.directory.write("x", to: "datasets/附件.xlsx")
    let outcome = try workspace.program.gongbao("check")
    #expect(outcome.errors.contains("datasets/附件.xlsx：警告"))
  }
}
