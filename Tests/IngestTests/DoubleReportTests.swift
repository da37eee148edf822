import Diagnostics
import Ingest
import Model
import Testing

/// The same studio from a league and from an industry union.
@Suite struct DoubleReportTests {
  private static let header = "studio_id,name,employer,region,reporting_unit,leader,founded_on\n"
  private static let regions = "code,name,parent,kind\nU01,电力工会,150000,industry\n"

  private func trial(_ first: String, _ second: String) throws -> Trial {
    try Trial([
      "regions.csv": Self.regions, "studios-1赤峰.csv": Self.header + first + "\n",
      "studios-2电力.csv": Self.header + second + "\n",
    ])
  }

  @Test(
    arguments: [
      "S1,甲创新工作室,甲厂,150400,U01,王刚,2011", "S1,甲劳模创新工作室,,150402,U01,,2012", "S1,另名,甲 厂,150400,U01,,2011",
      "S1,另名,,150400,U01,王  刚（劳模）,2011",
    ])
  func oneIdFromTwoUnitsIsADoubleReport(row: String) throws {
    let trial = try trial("S1,甲创新工作室,甲厂,150400,150400,王刚,2011", row)
    #expect(trial.found == ["ingest.studio.two-reporters studios-2电力.csv:2:1"])
    let message = try #require(trial.outcome.diagnostics.first?.message)
    #expect(message.zh.contains("赤峰市和电力工会"))
    #expect(message.zh.contains("studios-1赤峰.csv 第 2 行"))
    #expect(trial.account(of: "studios-2电力.csv") == RowAccount(read: 1, quarantined: 1))
    #expect(trial.register.studios.count == 1)
    #expect(trial.sheet("studios-2电力-更正.csv")?.contains("只留一行") == true)
  }

  /// Another studio that was given the same id, and a row that one unit sent twice.
  @Test(
    arguments: ["S1,乙创新工作室,乙厂,150400,U01,李强,2011", "S1,甲创新工作室,甲厂,150402,150402,王刚,2012"])
  func oneIdWithOtherContentIsADuplicate(row: String) throws {
    let trial = try trial("S1,甲创新工作室,甲厂,150400,150400,王刚,2011", row)
    #expect(trial.found == ["ingest.key.duplicate studios-2电力.csv:2:1"])
  }

  @Test(
    arguments: [
      "C7,甲劳模创新工作室,甲厂,150400,U01,,2012", "C7,另名,甲厂,150400,U01,王 刚,2011",
      "C7,另名,（甲厂）,150100,U01,王刚、李强等5人,2011",
      "C7,甲创新工作室,甲厂,150400,150400,李强,2011",
    ])
  func twoIdsOfOneStudioAreAWarning(row: String) throws {
    let trial = try trial("S1,甲创新工作室,甲厂,150400,150400,王刚,2011", row)
    #expect(trial.found == ["ingest.studio.alike studios-2电力.csv:2"])
    let warning = try #require(trial.outcome.diagnostics.first)
    #expect(warning.severity == .warning)
    #expect(warning.message.zh.contains("“S1”（studios-1赤峰.csv 第 2 行）"))
    #expect(trial.register.studios.count == 2)
    #expect(trial.account(of: "studios-2电力.csv") == RowAccount(read: 1, accepted: 1))
  }

  @Test(
    arguments: [
      "C7,甲创新工作室,乙厂,150400,U01,王刚,2011", "C7,乙创新工作室,甲厂,150400,U01,李强,2011",
      "C7,甲创新工作室,,150400,U01,王刚,2011", "C7,乙创新工作室,甲厂,150400,U01,,2011",
    ])
  func otherStudiosAreNot(row: String) throws {
    #expect(try trial("S1,甲创新工作室,甲厂,150400,150400,王刚,2011", row).found == [])
  }

  /// A number in the name tells the studios of one leader apart.
  @Test func numberedStudiosAreOfTheirOwn() throws {
    let trial = try trial("S1,甲厂1号创新工作室,甲厂,150400,150400,王刚,2011", "C7,甲厂2号创新工作室,甲厂,150400,U01,王刚,2011")
    #expect(trial.found == [])
  }

  @Test func eachIsWarnedOfOnceAndPointsAtTheFirst() throws {
    let rows = (1...5).map { "S\($0),甲创新工作室,甲厂,150400,150400,王刚,2011\n" }.joined()
    let trial = try Trial(["studios.csv": Self.header + rows])
    #expect(trial.found == (3...6).map { "ingest.studio.alike studios.csv:\($0)" })
    #expect(trial.outcome.diagnostics.allSatisfy { $0.message.zh.contains("“S1”（studios.csv 第 2 行）") })
  }
}
