import Diagnostics
import Ingest
import Model
import Testing

/// What is hard to believe: a warning, and the row is kept.
@Suite struct DoubtTests {
  private static let studios = "studio_id,name,region,founded_on\nS1,甲,150100,2011\n"

  /// The lines that are warned of, when a column of 万元 has these amounts.
  private func suspects(_ amounts: [String], header: String = "金额（万元）") throws -> [String] {
    let rows = amounts.enumerated().map { "F\($0),S1,2016,\"\($1)\"\n" }.joined()
    let trial = try Trial([
      "studios.csv": Self.studios, "funding.csv": "funding_id,studio_id,paid_on,\(header)\n" + rows,
    ])
    #expect(trial.account(of: "funding.csv")?.accepted == amounts.count)
    return trial.found.filter { $0.contains("ingest.amount.doubtful") }
  }

  @Test(
    arguments: [
      (["1.5", "2", "20000", "3"], 4), (["15", "20000", "15"], 3), (["20000", "2", "1"], 2),
      (["2", "12000000", "20000", "1.5", "3"], 3), (["1.5", "2", "2", "２００００", "20,000"], 5),
    ] as [([String], Int)])
  func anAmountInYuanStandsOutAmongTenThousands(_ amounts: [String], line: Int) throws {
    #expect(try suspects(amounts) == ["ingest.amount.doubtful funding.csv:\(line):4"])
  }

  @Test(
    arguments: [
      // Large, but so are the others; or with its own unit; or in a column of yuan.
      (["20000", "15000", "30000"], "金额（万元）"), (["1.5", "2", "9999"], "金额（万元）"),
      (["1.5", "2", "20000元"], "金额（万元）"), (["20000"], "金额（万元）"), ([], "金额（万元）"), (["0", "0"], "金额（万元）"),
      (["1.5", "2", "2000000"], "金额（元）"), (["1.5", "2", "2000000"], "amount"),
    ] as [([String], String)])
  func otherAmountsAreBelieved(_ amounts: [String], header: String) throws {
    #expect(try suspects(amounts, header: header) == [])
  }

  @Test func aMonthThatMayBeOctoberKeepsItsRowAndNamesBothReadings() throws {
    let trial = try Trial([
      "studios.csv":
        "studio_id,name,region,founded_on,revoked_on\nS1,甲,150100,2016.1,2018.1\nS2,乙,火星,2016.1,\n"
    ])
    // The doubts about a quarantined row are left until it is mended.
    #expect(
      trial.found == [
        "ingest.date.ambiguous studios.csv:2:4", "ingest.date.ambiguous studios.csv:2:5",
        "ingest.region.unknown studios.csv:3:3",
      ])
    let founded = try #require(trial.outcome.diagnostics.first)
    #expect(founded.severity == .warning && founded.cell == "2016.1")
    #expect(founded.message.zh.contains("2016-01") && founded.message.zh.contains("2016-10"))
    #expect(founded.help?.en == "Write 2016-01 or 2016-10")
    #expect(trial.register.studios.first?.founded?.description == "2016-01")
    #expect(trial.account(of: "studios.csv") == RowAccount(read: 2, accepted: 1, quarantined: 1))
  }

  @Test(arguments: [
    ("经济效益（万元）", "例如两亿元请写成 20000（单位：万元）或“2亿元”，大约的写成“近2亿元”"),
    ("经济效益（亿元）", "例如两亿元请写成 2（单位：亿元）或“2亿元”，大约的写成“近2亿元”"),
    ("经济效益", "例如两亿元请写成 200000000（单位：元）或“2亿元”，大约的写成“近2亿元”"),
  ])
  func anUnreadableAmountTellsHowToWriteItInItsUnit(_ header: String, _ help: String) throws {
    let trial = try Trial([
      "studios.csv": Self.studios,
      "achievements.csv": "achievement_id,studio_id,kind,date,title,\(header)\nA1,S1,成果,2016,题,若干万元\n",
    ])
    #expect(trial.found == ["ingest.money.invalid achievements.csv:2:6"])
    #expect(trial.outcome.diagnostics.first?.help?.zh == help)
  }

  private func absent(_ headers: [String]) throws -> [String] {
    var files: [String: String] = [:]
    for (number, header) in headers.enumerated() {
      let cells = header.split(separator: ",").map { name in
        switch name {
        case "studio_id": "S\(number)"
        case "region": "150100"
        case "founded_on": "2011"
        default: "2"
        }
      }
      files["studios-\(number).csv"] = "\(header)\n\(cells.joined(separator: ","))\n"
    }
    return try Trial(files).outcome.diagnostics.filter { $0.code == .columnAbsent }
      .map { "\($0.location?.file ?? "") \($0.message.zh.split(separator: "：").last ?? "")" }
  }

  @Test func aColumnThatTheOtherFilesHaveIsMissed() throws {
    let bare = "studio_id,name,region,founded_on"
    #expect(try absent([bare + ",members,leader", bare]) == ["studios-1.csv 领衔人、成员人数"])
    #expect(try absent([bare, bare + ",members", bare]) == ["studios-0.csv 成员人数", "studios-2.csv 成员人数"])
    // One file of four has a column of its own.
    #expect(try absent([bare, bare + ",members", bare, bare]) == [])
    #expect(try absent([bare + ",members"]) == [])
  }
}
