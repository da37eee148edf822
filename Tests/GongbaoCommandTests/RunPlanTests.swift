import Aggregate
import Diagnostics
import Publish
import Testing
import Workspace

@testable import GongbaoCommand

@Suite struct RunPlanTests {
  private static func surroundings(_ variables: [String: String] = [:]) -> ProcessSurroundings {
    ProcessSurroundings(currentDirectory: "/home/a", processors: 2, variable: { variables[$0] })
  }

  private func plan(_ words: String...) throws -> RunPlan {
    try RunPlan(CommandArguments(words), in: Self.surroundings())
  }

  @Test func pathsAreAbsolute() throws {
    let plan = try plan("report", "--workspace", "ws/./x/..", "--output", "/o/../p", "--quarantine", "../q")
    #expect(plan.workspace == "/home/a/ws")
    #expect(plan.output == "/p")
    #expect(plan.quarantine == "/home/q")
  }

  @Test func valuesAreRead() throws {
    let plan = try plan(
      "totals", "--by", "place", "--depth", "all", "--measure", "studios, patents", "--slice", "year",
      "--format",
      "csv", "--threads", "4")
    #expect(plan.query.grouping == .place)
    #expect(plan.query.depth == .all)
    #expect(plan.query.measures == ["studios", "patents"])
    #expect(plan.query.slice == "year")
    #expect(plan.figureFormat == .csv)
    #expect(plan.threads == 4)
    #expect(try self.plan("report", "--format", "html").documentFormats == [.html])
    #expect(try self.plan("report", "--format", "xlsx,md").documentFormats == [.workbook, .markdown])
    #expect(try self.plan("report").documentFormats == nil)
    #expect(try self.plan("report", "--as-of", "last-month").asOf == .lastMonth)
  }

  @Test func whatAuditAndProgressCount() throws {
    #expect(try plan("audit", "--by", "reporting-unit").countsByReportingUnit)
    #expect(try !plan("audit").countsByReportingUnit)
    #expect(try !plan("totals", "--by", "reporting-unit").countsByReportingUnit)
    #expect(try plan("totals", "--by", "month").query.grouping == .month)
    #expect(try plan("progress", "--allocate", "studios").allocation == "studios")
    #expect(try plan("progress").allocation == nil)
  }

  @Test(
    arguments: [
      ([], .noCommand), (["init"], .operandMissing(.`init`)), (["check", "x"], .operandTooMany("x")),
      (["report", "--as-of", "2018-02-30"], .badDate("2018-02-30")),
      (["report", "--as-of", "2018-11"], .badDate("2018-11")),
      (["report", "--threads", "0"], .badNumber(option: "threads", "0", allowed: 1...256)),
      (["report", "--threads", "+2"], .badNumber(option: "threads", "+2", allowed: 1...256)),
      (["totals", "--depth", "x"], .badNumber(option: "depth", "x", allowed: 1...100)),
      (["report", "--threads", "257"], .badNumber(option: "threads", "257", allowed: 1...256)),
      (["totals", "--measure", " , "], .valueMissing("measure")),
      (["report", "--format", "md,pdf"], .badValue(option: "format", "pdf", known: ["md", "html", "xlsx"])),
      (["audit", "--by", "month"], .badValue(option: "by", "month", known: ["reporting-unit"])),
      (["--by", "month", "audit"], .badValue(option: "by", "month", known: ["reporting-unit"])),
      (["totals", "--allocate", "studios"], .optionOfOtherCommand("allocate", .totals)),
      (["progress", "--format", "md"], .badValue(option: "format", "md", known: ["table", "csv", "json"])),
    ] as [([String], ArgumentFault)])
  func whatCannotBeDoneIsRefused(words: [String], fault: ArgumentFault) {
    #expect(throws: fault) { _ = try RunPlan(CommandArguments(words), in: Self.surroundings()) }
  }

  @Test(
    arguments: [
      ([:], .zh), (["LANG": "en_US.UTF-8"], .en), (["LANG": "zh_CN.UTF-8"], .zh), (["LANG": "C.UTF-8"], .zh),
      (["LC_ALL": "en_GB", "LANG": "zh_CN"], .en), (["LC_MESSAGES": "zh_CN", "LANG": "en_US"], .zh),
    ] as [([String: String], Language)])
  func theLocaleChoosesTheLanguage(variables: [String: String], language: Language) {
    #expect(Self.surroundings(variables).language == language)
  }

  @Test(arguments: [("/home/a/reports", "reports"), ("/home/a", "."), ("/home/ab/x", "/home/ab/x")])
  func pathsAreShownFromWhereTheUserIs(path: String, shown: String) {
    #expect(Self.surroundings().relative(path) == shown)
    var service = Self.surroundings()
    service.currentDirectory = "/"
    #expect(service.relative(path) == path)
  }
}
