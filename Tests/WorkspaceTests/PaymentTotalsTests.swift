import Diagnostics
import Model
import TestSupport
import Testing
import Workspace

/// What payers owed and paid, in all and by year.
@Suite struct PaymentTotalsTests {
  private static let studios =
    "studio_id,name,region,founded_on\n" + (1...5).map { "S\($0),示例\($0),150200,2009-01-01\n" }.joined()
  private static let namings =
    "studio_id,level,named_on\n" + (1...4).map { "S\($0),盟市级,\(2014 + $0 / 3)-05-01\n" }.joined()
  private static let payments = [
    "F1,S1,包头市总工会,2014-06-01,2万元,命名奖励", "F2,S2,包头市总工会,2014-06-01,2万元,命名奖励",
    "F3,S2,包头市总工会,2015-06-01,2万元,命名奖励", "F4,S3,包头市总工会,2015-06-01,1万元,经费补助",
    "F5,S5,包头市总工会,2015-06-01,2万元,命名奖励",
  ]

  private func tables(_ payments: [String], threads: Int = 1) throws -> AuditedTables {
    let header = "funding_id,studio_id,payer,paid_on,amount,purpose\n"
    return try AuditedTables(
      root: "150000", asOf: "2018-11-30", threads: threads,
      [
        "studios.csv": Self.studios, "namings.csv": Self.namings,
        "funding.csv": header + payments.map { "\($0)\n" }.joined(),
      ])
  }

  @Test func byYear() throws {
    let tables = try tables(Self.payments)
    let years = tables.payments(of: "F-BT")
    #expect(years.map(\.year) == [2014, 2015])
    #expect(years.map(\.payer) == ["包头市总工会", "包头市总工会"])
    #expect(years.map(\.dueCount) == [2, 2])
    #expect(years.map(\.due) == [Money(fen: 4_000_000), Money(fen: 4_000_000)])
    #expect(years.map(\.paid.count) == [2, 2])
    #expect(years.map(\.paid.money) == [Money(fen: 4_000_000), Money(fen: 3_000_000)])
    #expect(years.map(\.unpaidCount) == [0, 1])
    #expect(years.map(\.repeatedCount) == [0, 1])
    #expect(years.map(\.otherAmountCount) == [0, 1])
    #expect(years.map(\.withoutNaming.count) == [0, 1])
    let found = try #require(tables.finding("F-BT", "包头市总工会"))
    #expect(found.outcome == .warning)
    #expect(found.evidence == "应拨4笔8万元，已拨4笔7万元，另有没有相应命名的1笔2万元，尚未拨付1笔，重复拨付1笔，金额不符1笔")
  }

  @Test func settled() throws {
    let paid = (1...4).map { "F\($0),S\($0),包头市总工会,2016-06-01,2万元,命名奖励" }
    #expect(
      try tables(paid).finding("F-BT", "包头市总工会")
        == AuditedTables.Finding(outcome: .pass, evidence: "应拨4笔8万元，已拨4笔8万元"))
  }

  /// Amounts at the end of the range add up to that end, and nothing traps.
  @Test func beyondTheRange() throws {
    let paid = (1...3).map { "F\($0),S1,包头市总工会,2016-06-01,90000000000000000,命名奖励" }
    let years = try tables(paid).payments(of: "F-BT")
    #expect(years.last?.paid.money == Money(fen: .max))
  }

  @Test func withoutAFundingTable() throws {
    let tables = try AuditedTables(
      root: "150000", asOf: "2018-11-30", ["studios.csv": Self.studios, "namings.csv": Self.namings])
    #expect(
      tables.finding("F-BT", "包头市总工会")
        == AuditedTables.Finding(outcome: .unknown, evidence: "应拨4笔，没有经费表"))
  }

  @Test(arguments: [1, 2, 3])
  func theOrderOfRowsIsNoMatter(threads: Int) throws {
    let inOrder = try tables(Self.payments),
      backwards = try tables(Self.payments.reversed(), threads: threads)
    #expect(backwards.lines == inOrder.lines)
    #expect(backwards.payments == inOrder.payments)
  }

  /// 35万元: one national studio, six provincial ones, twenty of the city.
  @Test func jiaozuo() throws {
    let workspace = try WorkspaceDirectory(at: "\(Repository.path)/Tests/Fixtures/jiaozuo")
    let asOf = try #require(Day(year: 2015, month: 2, day: 28))
    let run = try WorkspaceRun(of: workspace, asOf: asOf, threads: 1, rules: RuleRequest(tellsAll: true))
    let audit = try #require(run.audit)
    func findings(_ rule: String) -> [RuleFinding] {
      audit.findings.filter { audit.rules[$0.rule].id == rule }
    }
    #expect(findings("JZ-F1").allSatisfy { $0.outcome == .pass })
    #expect(findings("JZ-F1").last?.evidence.zh == "应拨27笔35万元，已拨27笔35万元")
    #expect(findings("JZ-Q").map(\.evidence.zh) == ["2015年20个，每3年一次，每次应为18至22个"])
    #expect(findings("Q-JZ").map(\.outcome) == [.pass])
    #expect(findings("Q-JZ").map(\.evidence.zh) == ["同一规定，见“市级工作室每3年命名一次，每次20个左右”（JZ-Q）"])
    #expect(findings("JZ-L").filter { $0.outcome == .fail }.isEmpty)
    #expect(findings("JZ-L").filter { $0.outcome == .unknown }.map(\.subject) == [.studio(0)])
    #expect(
      findings("D-8").map(\.evidence.zh) == [
        "博爱县总工会：困难职工和困难劳模471名（2015年2月）×博爱县总工会：每人救助500元（2015年2月）＝23.55万元，博爱县总工会：筹集帮扶资金25.9万元（2015年2月）：不相符"
      ])
    #expect(["D-1", "D-2", "D-3", "D-5", "D-6", "D-7", "D-9"].flatMap(findings).isEmpty)
  }
}
