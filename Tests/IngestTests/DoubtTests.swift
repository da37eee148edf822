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
