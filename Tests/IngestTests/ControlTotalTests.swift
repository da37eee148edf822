import Diagnostics
import Ingest
import Model
import Testing

/// Totals as witnesses (style §7.3).
@Suite struct ControlTotalTests {
  private static let studios = "studio_id,name,region,founded_on\nS1,甲,包头市,2011\nS2,乙,赤峰市,2012\n"

  private func funding(_ rows: String, header: String = "经费编号,工作室编号,拨付时间,金额（万元）") throws -> Trial {
    try Trial(["studios.csv": Self.studios, "funding.csv": header + "\n" + rows])
  }

  private func lines(_ trial: Trial) -> [String] {
    trial.outcome.diagnostics.filter { $0.code == .totalDisagrees }.map {
      "\($0.location?.line ?? 0):\($0.location?.column ?? 0)"
    }
  }

  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var rows: String
    /// Where a total disagrees.
    var unmet: [String]
    var met: Int
    var compared: Int

    init(_ name: String, _ rows: String, unmet: [String] = [], met: Int, of compared: Int) {
      self.name = name
      self.rows = rows
      self.unmet = unmet
      self.met = met
      self.compared = compared
    }

    var testDescription: String { name }
  }

  private static let a = "A,S1,2016,1\n"
  private static let b = "B,S1,2016,2.5\n"
  private static let c = "C,S2,2016,4\n"

  @Test(arguments: [
    Case("after the rows", a + b + "合计,,,3.5\n", met: 1, of: 1),
    Case("one fen less", a + b + "合计,,,3.499999\n", unmet: ["4:4"], met: 0, of: 1),
    Case("before the rows", "合计,,,7.5\n" + a + b + c, met: 1, of: 1),
    Case("blocks and the whole", a + b + "小计,,,3.5\n" + c + "小计,,,4\n合计,,,7.5\n", met: 3, of: 3),
    Case(
      "blocks that begin with their totals", "合计,,,7.5\n小计,,,3.5\n" + a + b + "小计,,,4\n" + c, met: 3, of: 3),
    Case(
      "leading blocks, whole at the end", "小计,,,3.5\n" + a + b + "小计,,,4\n" + c + "合计,,,7.5\n", met: 3, of: 3),
    Case("one block of two", a + "小计,,,1\n" + b + c + "小计,,,7\n", unmet: ["6:4"], met: 1, of: 2),
    Case(
      "three ranks", a + "小计,,,1\n" + b + "小计,,,2.5\n合计,,,3.5\n" + c + "小计,,,4\n合计,,,4\n总计,,,7.5\n", met: 6,
      of: 6),
    Case("regions", a + b + "包头市合计,,,3.5\n" + c + "赤峰市合计,,,4\n全区合计,,,7.5\n", met: 3, of: 3),
    Case(
      "pages cut blocks", a + "本页小计,,,1\n" + b + "小计,,,3.5\n" + c + "本页小计,,,6.5\n合计,,,7.5\n", met: 4, of: 4),
    Case("a second total of a rank covers all", a + b + "小计,,,3.5\n小计,,,3.5\n", met: 2, of: 2),
    Case("more than the sheet in all years", a + "累计,,,100\n", met: 1, of: 1),
    Case("less than the sheet in all years", a + "累计,,,0.5\n", unmet: ["3:4"], met: 0, of: 1),
    Case("in another unit", a + b + "合计,,,35000元\n", met: 1, of: 1),
    Case("no number", a + "合计,,,\n", met: 0, of: 0),
    Case("rows in the label", a + b + "合计2笔,,,\n", met: 1, of: 1),
    Case("rows beside the label", a + b + "合计,3个,,3.5\n", unmet: ["4:2"], met: 0, of: 1),
    Case("parts", a + b + "合计,,,3.5\n其中：女,,,3.5\n其中：男,,,3.6\n", unmet: ["6:4"], met: 2, of: 3),
    Case("an approximate cell", "A,S1,2016,近10\nB,S1,2016,1\n合计,,,10.5\n", met: 1, of: 1),
    Case("the sum of the printed numbers", "A,S1,2016,近10\nB,S1,2016,1\n合计,,,11\n", met: 1, of: 1),
    Case(
      "a fen off the printed numbers", "A,S1,2016,近10\nB,S1,2016,1\n合计,,,11.000001\n", unmet: ["4:4"], met: 0,
      of: 1),
    Case("an approximate total", a + b + "合计,,,约3.5\n", met: 1, of: 1),
    Case("outside the bounds", "A,S1,2016,1~2\nB,S1,2016,1\n合计,,,3.1\n", unmet: ["4:4"], met: 0, of: 1),
    Case("ditto", a + "B,S1,2016,同上\n合计,,,2\n", met: 1, of: 1),
    Case("the same row twice is in both", a + a + "合计,,,2\n", met: 1, of: 1),
    Case("blank rows and notes between", a + ",,,\n注：见下页\n" + b + "合计2行,,,3.5\n", met: 1, of: 1),
    Case("a quarantined row counts in the sheet", "A,S9,2016,1\n" + b + "合计2笔,,,3.5\n", met: 1, of: 1),
    Case("in the first column", "合计,,,3.5\n" + a + b, met: 1, of: 1),
    Case("nothing above", "小计,,,3\n", unmet: ["2:4"], met: 0, of: 1),
  ])
  func areCompared(_ example: Case) throws {
    let trial = try funding(example.rows)
    #expect(lines(trial) == example.unmet)
    let account = try #require(trial.outcome.files.first { $0.path == "funding.csv" })
    #expect(account.controlTotals.met == example.met)
    #expect(account.controlTotals.compared == example.compared)
    #expect(account.rows.isBalanced)
  }

  @Test func theFindingNamesBothNumbersAndTheDifference() throws {
    let trial = try funding("A,S1,2016,1\nB,S1,2016,多\nC,S1,2016,2.5\n合计,,,5\n")
    let found = try #require(trial.outcome.diagnostics.first { $0.code == .totalDisagrees })
    #expect(
      found.message.zh
        == "“合计”的“金额（万元）”是 5，所包括的 3 行相加是 3.5万元，相差 1.5万元；其中 1 行有错已退回；有 1 格读不出，未计入")
    #expect(found.severity == .error && found.cell == "5")
  }

  /// A total leaves no trace: its number is no approximate cell, its word no studio, its amount no suspicion.
  @Test func aTotalLeavesNoTrace() throws {
    let rows = (1...9).map { "A\($0),S1,2016,1\n" }.joined()
    #expect(
      try funding(rows + "合计,,,约9\n总计,总计,,90001元\n").found == ["ingest.total.disagrees funding.csv:12:4"])
  }

  @Test func studiosAreCountedAndTheirMembersAdded() throws {
    let header = "序号,所属盟市,工作室名称,成立时间,成员人数,面积（㎡）\n"
    let text = header + "1,包头市,甲,2011,5,10.5\n2,,乙,2012,7,20\n小计,,2个,,12,30.5\n合计,,3个,,13,31\n"
    let trial = try Trial(["studios.csv": text])
    #expect(trial.register.studios.count == 2)
    #expect(lines(trial) == ["5:5", "5:6", "5:3"])
  }

  @Test func threadsAndOtherFilesChangeNothing() throws {
    let files = [
      "studios.csv": Self.studios, "funding-1.csv": "经费编号,工作室编号,拨付时间,金额\nA,S1,2016,1\n合计,,,2\n",
      "funding-2.csv": "经费编号,工作室编号,拨付时间,金额\nA,S1,2016,1\nB,S1,2016,1\n合计,,,2\n",
    ]
    let one = try Trial(files)
    #expect(one.found.filter { $0.contains("total") } == ["ingest.total.disagrees funding-1.csv:3:4"])
    #expect(try Trial(files, threads: 4).outcome.diagnostics == one.outcome.diagnostics)
  }
}
