import TestSupport
import Testing

/// The sample workspace as its offices would have sent it: encodings, titles, merged cells, sums and all (style §7).
@Suite struct OfficeExportsTests {
  /// Where the office workspace lies in its temporary directory.
  private static let name = "office"

  private static func workspace() throws -> TemporaryDirectory {
    let directory = try TemporaryDirectory()
    let scratch = try SynthesizeProgram.Scratch()
    let outcome = try SynthesizeProgram().run(
      ["--office-exports", "\(directory.path)/\(name)"], scratch: scratch)
    try #require(outcome.status == 0, "\(outcome.standardError)")
    return directory
  }

  private static func program(in directory: TemporaryDirectory) -> BuiltProgram {
    BuiltProgram(in: "\(directory.path)/\(name)")
  }

  @Test func `each unit sends a file of every table, one of them twice, and the same bytes every time`()
    throws
  {
    let directory = try Self.workspace()
    let files = try directory.tree(Self.name)
    // Sixteen units and six tables; two copies; four tables of the region and its configuration.
    #expect(files.count == 16 * 6 + 2 + 4 + 1)
    #expect(try Self.workspace().tree(Self.name) == files)
    for office in ["赤峰", "其他产业"] {
      let sent = files["datasets/achievements-\(office)-终稿.csv"]
      #expect(sent != nil && files["datasets/achievements-\(office)-终稿(1).csv"] == sent)
    }
  }

  @Test func `every encoding that offices export is there`() throws {
    let files = try Self.workspace().tree(Self.name).filter { !$0.key.hasSuffix("json5") }.values
    #expect(files.contains { $0.starts(with: [0xFF, 0xFE]) })
    #expect(files.contains { $0.starts(with: [0xEF, 0xBB, 0xBF]) })
    let unmarked = files.filter { !$0.starts(with: [0xFF, 0xFE]) && !$0.starts(with: [0xEF, 0xBB, 0xBF]) }
    #expect(unmarked.contains { String(validating: $0, as: UTF8.self) != nil })
    #expect(unmarked.contains { String(validating: $0, as: UTF8.self) == nil })
  }

  /// What is asked of both workspaces. Between them the words cover every grouping, both dates and every kind of window.
  static let questions = [
    ["--by", "reporting-unit"],
    ["--by", "reporting-unit", "--as-of", "2015-12-31"],
    ["--by", "reporting-unit", "--as-of", "2020-12-31"],
    ["--by", "reporting-unit", "--slice", "provincial"],
    ["--by", "reporting-unit", "--slice", "recent"],
    ["--by", "place", "--depth", "all"],
    ["--by", "place", "--depth", "all", "--slice", "year"],
    ["--by", "level"],
    ["--by", "level", "--slice", "last_year"],
    ["--by", "level", "--region", "CY-DL"],
    ["--by", "year"],
    ["--by", "year", "--region", "150100"],
    ["--by", "ownership"],
  ]

  @Test func `the totals are exactly those of the clean workspace`() throws {
    let office = Self.program(in: try Self.workspace())
    let clean = try SmallWorkspace.sample()
    for question in Self.questions {
      let words = [BuiltProgram.gongbao, "totals", "--quiet", "--format", "csv"] + question
      let expected = try BuiltProgram(in: clean.path).run(words)
      let actual = try office.run(words)
      try #require(expected.status == 0, "\(expected.errors)")
      #expect(actual.status == 0, "\(question): \(actual.errors.prefix(2000))")
      let lines = Set(expected.output.split(separator: "\r\n"))
      let surplus = actual.output.split(separator: "\r\n").filter { !lines.contains($0) }.prefix(5)
      #expect(surplus.isEmpty, "\(question)")
      #expect(actual.output == expected.output, "\(question)")
    }
  }

  @Test func `the targets stand as in the clean workspace`() throws {
    let office = Self.program(in: try Self.workspace())
    let clean = BuiltProgram(in: try SmallWorkspace.sample().path)
    let words = [BuiltProgram.gongbao, "progress", "--quiet", "--format", "csv"]
    #expect(try office.run(words).output == clean.run(words).output)
  }

  @Test func `nothing is set aside and every control total is met`() throws {
    let office = Self.program(in: try Self.workspace())
    let outcome = try office.gongbao("check", "--quiet")
    #expect(outcome.status == 0, "\(outcome.errors.prefix(4000))")
  }

  @Test(arguments: [
    // The last of the sheet's sums, and one below a block.
    ("studios/通辽.csv", ",123个,,合计,,,,,,1283,", ",123个,,合计,,,,,,1284,"),
    ("studios/通辽.csv", ",23个,,小计,,,,,,243,", ",23个,,小计,,,,,,242,"),
  ])
  func `a control total that is not met is found`(file: String, sum: String, wrong: String) throws {
    let directory = try Self.workspace()
    let path = "\(Self.name)/datasets/\(file)"
    let text = try #require(try directory.text(of: path))
    let place = try #require(text.firstRange(of: sum))
    try directory.write(text[..<place.lowerBound] + wrong + text[place.upperBound...], to: path)
    let outcome = try Self.program(in: directory).gongbao("check", "--quiet")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains(file))
  }

  @Test func `another workspace is left alone`() throws {
    let directory = try TemporaryDirectory()
    try directory.write("{}", to: "gongbao.json5")
    let outcome = try SynthesizeProgram().run(
      ["--office-exports", directory.path], scratch: try SynthesizeProgram.Scratch())
    #expect(outcome.status == 2)
    #expect(outcome.standardError.contains("gongbao.json5"))
    #expect(try directory.tree().count == 1)
  }
}
