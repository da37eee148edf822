import TestSupport
import Testing

/// The sample workspace as its offices would have sent it: encodings, titles, merged cells, sums and all (style §7).
@Suite struct OfficeExportsTests {
  /// The workspace in a directory of its own, which goes with it.
  private struct Exports {
    let directory: TemporaryDirectory

    init() throws {
      directory = try TemporaryDirectory()
      let scratch = try SynthesizeProgram.Scratch()
      let outcome = try SynthesizeProgram().run(["--office-exports", directory.path], scratch: scratch)
      try #require(outcome.status == 0, "\(outcome.standardError)")
    }

    var program: BuiltProgram { BuiltProgram(in: directory.path) }
    var files: [String: [UInt8]] { get throws { try directory.tree() } }
  }

  @Test func `each unit sends a file of every table, one of them twice, and the same bytes every time`()
    throws
  {
    let files = try Exports().files
    // Sixteen units and six tables; two copies; four tables of the region and its configuration.
    #expect(files.count == 16 * 6 + 2 + 4 + 1)
    #expect(try Exports().files == files)
    for office in ["赤峰", "其他产业"] {
      let sent = files["datasets/achievements-\(office)-终稿.csv"]
      #expect(sent != nil && files["datasets/achievements-\(office)-终稿(1).csv"] == sent)
    }
  }

  @Test func `every encoding that offices export is there`() throws {
    let files = try Exports().files.filter { !$0.key.hasSuffix("json5") }.values
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
    let office = try Exports()
    let clean = try SmallWorkspace.sample()
    for question in Self.questions {
      let words = [BuiltProgram.gongbao, "totals", "--quiet", "--format", "csv"] + question
      let expected = try BuiltProgram(in: clean.path).run(words)
      let actual = try office.program.run(words)
      try #require(expected.status == 0, "\(expected.errors)")
      #expect(actual.status == 0, "\(question): \(actual.errors.prefix(2000))")
      let lines = Set(expected.output.split(separator: "\r\n"))
      let surplus = actual.output.split(separator: "\r\n").filter { !lines.contains($0) }.prefix(5)
      #expect(surplus.isEmpty, "\(question)")
      let isSame = actual.output == expected.output
      #expect(isSame, "\(question)")
    }
  }

  @Test func `the targets stand as in the clean workspace`() throws {
    let office = try Exports()
    let clean = try SmallWorkspace.sample()
    let words = [BuiltProgram.gongbao, "progress", "--quiet", "--format", "csv"]
    let expected = try BuiltProgram(in: clean.path).run(words).output
    #expect(!expected.isEmpty)
    #expect(try office.program.run(words).output == expected)
  }

  @Test func `nothing is set aside and every control total is met`() throws {
    let office = try Exports()
    let outcome = try office.program.gongbao("check", "--quiet")
    #expect(outcome.status == 0, "\(outcome.errors.prefix(4000))")
  }

  @Test(arguments: [
    // The last of the sheet's sums, and one below a block.
    ("studios/通辽.csv", ",123个,,合计,,,,,,1283,", ",123个,,合计,,,,,,1284,"),
    ("studios/通辽.csv", ",23个,,小计,,,,,,243,", ",23个,,小计,,,,,,242,"),
  ])
  func `a control total that is not met is found`(file: String, sum: String, wrong: String) throws {
    let exports = try Exports()
    let path = "datasets/\(file)"
    let text = try #require(try exports.directory.text(of: path))
    let place = try #require(text.firstRange(of: sum))
    try exports.directory.write(text[..<place.lowerBound] + wrong + text[place.upperBound...], to: path)
    let outcome = try exports.program.gongbao("check", "--quiet")
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
