import Model
import Testing

@testable import Ingest

/// Rows between and below the records of a sheet that are no records (style §7.3).
@Suite struct SheetFurnitureTests {
  private static let header = "工作室编号,工作室名称,盟市,成立时间\n"
  private static let record = "S1,甲,包头市,2011\n"

  @Test(arguments: [
    "续表", "（续表）", "续表2", "续 表（2）", "2018年统计表（续）", "2018年统计表（续表1）", "接上页", "2018年11月20日",
    "二〇一八年十一月二十日",
  ])
  func isPassedOver(_ text: String) throws {
    for row in ["\(text),,,\n", ",,\(text),\n"] {
      let trial = try Trial(["studios.csv": Self.header + Self.record + row])
      #expect(trial.found.isEmpty)
      #expect(trial.register.studios.map(\.id) == ["S1"])
    }
  }

  @Test(arguments: ["续表,乙,,\n", "S2,续表,,\n", "2018年11月20日,乙,,\n", "手续,,,\n", "2018年11月,,,\n"])
  func isARecordWithFaults(_ row: String) throws {
    let trial = try Trial(["studios.csv": Self.header + row + Self.record])
    #expect(!trial.found.isEmpty)
  }

  @Test(arguments: [("'S1", "S1"), ("'007", "007"), ("'S1'", "'S1'"), ("'甲", "'甲")])
  func anApostropheThatKeepsTextIsNoneOfIt(_ cell: String, _ text: String) {
    #expect(CellText.string(CellText.trimmed(Array(cell.utf8).span)) == text)
  }
}
