import Diagnostics
import Ingest
import Model
import Testing

/// What offices' programs write, as bytes: what the account says of each file, and where what is no text stands.
@Suite struct EncodingFixtureTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var file: String
    var encoding: String
    var dialect = "comma"
    var names = ["甲创新工作室", "乙创新工作室"]
    var testDescription: String { file }
  }

  private static func read(_ file: String, settings: [FileSettings] = []) throws -> Trial {
    let location = "\(Trial.repository)/Tests/Fixtures/Encodings/\(file).csv"
    return try Trial(
      [InputFile(path: "studios.csv", location: location, table: .studios)], files: settings)
  }

  @Test(arguments: [
    Case(file: "utf8-bom", encoding: "UTF-8 (BOM)"),
    Case(file: "utf16le-bom", encoding: "UTF-16LE (BOM)", dialect: "tab"),
    Case(file: "utf16be-bom", encoding: "UTF-16BE (BOM)", dialect: "tab"),
    Case(file: "utf16le-without-mark", encoding: "UTF-16LE", dialect: "tab"),
    Case(file: "utf16be-without-mark", encoding: "UTF-16BE"),
    Case(file: "gb18030-bom", encoding: "GB18030 (BOM)"),
    Case(file: "gb18030-four-byte-codes", encoding: "GB18030"),
    Case(
      file: "gbk-trail-bytes-that-are-signs", encoding: "GB18030", dialect: "pipe",
      names: ["亅乗创新工作室", "乗亅"]),
    Case(file: "gb18030-like-utf8-but-overlong", encoding: "GB18030", names: ["联通"]),
  ])
  func isRead(_ fixture: Case) throws {
    let trial = try Self.read(fixture.file)
    let account = try #require(trial.outcome.files.first)
    #expect(account.encoding == fixture.encoding)
    #expect(account.alternativeEncoding == nil)
    #expect(account.dialect == fixture.dialect)
    #expect(trial.register.studios.map(\.name) == fixture.names)
    #expect(account.rows.accepted == fixture.names.count)
    #expect(trial.found == [])
  }

  @Test func charactersOfFourBytesAreKept() throws {
    #expect(try Self.read("gb18030-four-byte-codes").register.studios.first?.leader == "ᠮᠣᠩ𠂇㐱")
  }

  /// The bytes of what is no text, counted from 1, in the row that alone is lost.
  @Test(
    arguments: [
      ("utf16-odd-length", "UTF-16LE (BOM)", 4, 159, [3, 2, 1, 0]),
      ("utf16-lone-surrogate", "UTF-16LE (BOM)", 2, 69, [2, 1, 1, 0]),
      ("gb18030-undecodable-byte", "GB18030", 2, 58, [2, 1, 1, 0]),
    ])
  func whatIsNoTextIsLocated(
    file: String, encoding: String, line: Int, byte: Int, account expected: [Int]
  ) throws {
    let trial = try Self.read(file)
    let account = try #require(trial.outcome.files.first)
    #expect(account.encoding == encoding)
    let rows = account.rows
    #expect([rows.read, rows.accepted, rows.quarantined, rows.skipped] == expected)
    #expect(trial.found == ["ingest.text.invalid studios.csv:\(line)"])
    #expect(trial.outcome.diagnostics.first?.message.zh.contains("第 \(byte) 个字节") == true)
    #expect(trial.outcome.diagnostics.first?.message.en.contains("byte \(byte) of") == true)
  }

  /// Bytes that are text in both: the account names the other one, and the configuration decides where it is set.
  @Test(
    arguments: [
      ("valid-in-both-gb18030", nil, "GB18030", "UTF-8", "一些"),
      ("valid-in-both-gb18030", "utf-8", "UTF-8", nil, "һЩ"),
      ("valid-in-both-gb18030", "gb18030", "GB18030", nil, "一些"),
      ("valid-in-both-utf8", nil, "UTF-8", "GB18030", "工会"),
      ("valid-in-both-utf8", "gbk", "GB18030", nil, "宸ヤ細"),
    ] as [(String, String?, String, String?, String)])
  func whatIsValidInBothIsSettledByTheConfiguration(
    file: String, setting: String?, encoding: String, alternative: String?, name: String
  ) throws {
    let trial = try Self.read(
      file, settings: [FileSettings(pattern: "studios*.csv", encoding: setting)])
    let account = try #require(trial.outcome.files.first)
    #expect(account.encoding == encoding)
    #expect(account.alternativeEncoding == alternative)
    #expect(trial.register.studios.first?.name == name)
  }
}
