import TestSupport
import Testing

/// `gongbao progress`, months and scorecards, as a user runs them.
struct ProgressTests {
  private static func run(_ words: [String], in directory: String = Repository.path) throws -> String {
    let outcome = try BuiltProgram(in: directory).run(
      [BuiltProgram.gongbao] + words + ["--quiet", "--lang", "zh"])
    #expect(outcome.errors.isEmpty, "\(outcome.errors)")
    return outcome.output
  }

  private static func rows(_ words: [String], in directory: String = Repository.path) throws -> [[String]] {
    try run(words + ["--format", "csv"], in: directory).split(separator: "\r\n").map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }

  @Test func theSamplesGapsAreSplitExactly() throws {
    let rows = try Self.rows(["progress", "--as-of", "2018-11-30", "--allocate", "patents"])
    #expect(
      rows.first == [
        "region", "name", "target_region", "measure", "deadline", "gap", "by", "weight", "share",
      ])
    for (target, gap, parts) in [("150000", 7, 16), ("150500", 28, 8)] {
      let lines = rows.filter { $0[2] == target }
      #expect(lines.count == parts)
      #expect(lines.allSatisfy { $0[5] == "\(gap)" && $0[6] == "patents" })
      #expect(lines.compactMap { Int($0[8]) }.reduce(0, +) == gap)
      #expect(lines.map { $0[0] } == lines.map { $0[0] }.sorted())
    }
  }

  @Test func ownStudiosHaveAShareOfTheirOwn() throws {
    let workspace = try SmallWorkspace(
      studios: """
        studio_id,name,region,founded_on
        A-1,甲工作室,150702,2016-05-01
        A-2,乙工作室,150700,2016-05-01
        A-3,丙工作室,150721,2016-05-01
        """)
    try workspace.write("region,measure,value,deadline\n150700,studios,6,2020-12-31\n", to: "targets")
    let rows = try Self.rows(["progress", "--allocate", "studios"], in: workspace.path)
    #expect(
      rows.filter { $0.last != "0" && $0.last != "share" }.map { [$0[0], $0[1], $0[7], $0[8]] }
        == [
          ["150700", "呼伦贝尔市本级", "1", "1"], ["150702", "海拉尔区", "1", "1"], ["150721", "阿荣旗", "1", "1"],
        ])
    let text = try Self.run(["progress", "--allocate", "patents"], in: workspace.path)
    #expect(text.contains("平均分解"))
  }

  @Test func approximateSumsSayWhereTheyAreNotSettled() throws {
    let workspace = try SmallWorkspace(
      studios: """
        studio_id,name,region,founded_on,members
        A-1,甲工作室,150100,2016-05-01,近20
        """)
    try workspace.write(
      """
      region,measure,value,deadline
      150100,members,19,2018-06-29
      150100,members,20,2018-06-30
      150000,members,18,2018-06-30
      150500,studios,120,2020-12-31
      """, to: "targets")
    let lines = try Self.rows(["progress"], in: workspace.path).dropFirst()
    #expect(
      lines.map { [$0[0], $0[3], $0[5], $0[11], $0[13], $0[14]] } == [
        ["150000", "18", "20", "met", "18", "19"], ["150100", "19", "20", "met", "18", "19"],
        ["150100", "20", "20", "missed", "18", "19"], ["150500", "120", "", "no data", "", ""],
      ])
    let text = try Self.run(["progress"], in: workspace.path)
    #expect(text.contains("≈20"))
    #expect(text.split(separator: "\n").filter { $0.contains("（按概数）") }.count == 1)
    #expect(text.contains("无数据"))
  }

  @Test func whoHasNotReportedStandsUnderTheTable() throws {
    let workspace = try SmallWorkspace()
    try workspace.write("region,measure,value,deadline\n150000,studios,3,2019-12-31\n", to: "targets")
    #expect(try !Self.run(["progress"], in: workspace.path).contains("填报"))
    try workspace.write(
      "reporting_unit,period,reported\n150100,2018-12,是\n150200,2018-12,否\n150200,2018-11,是\n",
      to: "submissions")
    for command in ["progress", "audit"] {
      let outcome = try workspace.program.run([BuiltProgram.gongbao, command, "--quiet", "--lang", "zh"])
      #expect(outcome.output.contains("2018年12月应填报2个单位，已填报1个；未填报：包头市。"))
      let csv = try workspace.program.run([BuiltProgram.gongbao, command, "--quiet", "--format", "csv"])
      #expect(!csv.output.contains("未填报"))
    }
  }

  @Test func monthsAddUpToTheYear() throws {
    let words = ["totals", "--as-of", "2018-11-30", "--measure", "studios,results", "--slice", "year"]
    let months = try Self.rows(words + ["--by", "month"]).dropFirst()
    let years = try Self.rows(words + ["--by", "year"]).dropFirst()
    #expect(months.map { $0[3] }.first == "2018-01")
    #expect(months.count == 22)
    func results(_ rows: some Sequence<[String]>) -> Int {
      rows.filter { $0[5] == "results" }.compactMap { Int($0[6]) }.reduce(0, +)
    }
    #expect(results(months) == results(years))
    #expect(months.last { $0[5] == "studios" }?[6] == "1993")
  }

  @Test func theScorecardsUnitsAddUpToTheFindings() throws {
    let words = ["audit", "--as-of", "2018-11-30", "--rule", "IM-1,IM-2"]
    func counts(_ words: [String]) throws -> [[String]] {
      let outcome = try BuiltProgram(in: Repository.path).run(
        [BuiltProgram.gongbao] + words + ["--quiet", "--format", "csv"])
      return outcome.output.split(separator: "\r\n").map { $0.split(separator: ",").map(String.init) }
    }
    let card = try counts(words + ["--by", "reporting-unit"])
    #expect(card.first == ["rule", "reporting_unit", "name", "pass", "fail", "warning", "unknown"])
    let findings = try counts(words)
    for (rule, outcome, column) in [("IM-2", "fail", 4), ("IM-1", "unknown", 6), ("IM-2", "unknown", 6)] {
      let told = findings.filter { $0[0] == rule && $0[1] == outcome }.count
      #expect(card.filter { $0[0] == rule }.compactMap { Int($0[column]) }.reduce(0, +) == told)
      #expect(told > 0)
    }
    #expect(Set(card.dropFirst().map { $0[0] }) == ["IM-1", "IM-2"])
    let one = try counts(words + ["--by", "reporting-unit", "--region", "150200"])
    #expect(one.dropFirst().map { $0[1] } == ["150200", "150200"])
  }
}
