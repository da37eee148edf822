import Testing

@testable import Ingest

/// What a total is called (style §7.3).
@Suite struct TotalLabelTests {
  private func read(_ cell: String) -> TotalLabel? {
    TotalLabel(cell) { ["呼和浩特市", "内蒙古自治区", "赤峰"].contains($0) }
  }

  @Test(
    arguments: [
      ("合计", TotalLabel.Rank.sheet, nil), ("合   计", .sheet, nil), ("合　计：", .sheet, nil), ("小计", .block, nil),
      ("总 计", .whole, nil), ("累计", .whole, nil), ("全区合计", .whole, nil), ("全市小计", .whole, nil),
      ("呼和浩特市合计", .region, nil), ("赤峰小计", .block, nil), ("本页小计", .page, nil), ("本页合计", .page, nil),
      ("合计160个", .sheet, 160), ("合计 １６０ 个", .sheet, 160), ("小计（12）", .block, 12), ("合计（共12项）", .sheet, 12),
      ("共160个", .sheet, 160), ("（合计）", .sheet, nil), ("总合计", .whole, nil), ("以上合计", .sheet, nil),
    ] as [(String, TotalLabel.Rank, Int?)])
  func isATotal(_ cell: String, _ rank: TotalLabel.Rank, _ rows: Int?) {
    let label = read(cell)
    #expect(label?.rank == rank)
    #expect(label?.rows == rows)
    #expect(label?.isPart == false)
  }

  @Test(arguments: ["其中：", "其中", "其中：女", "其 中：发明"])
  func isAPart(_ cell: String) { #expect(read(cell)?.isPart == true) }

  @Test(arguments: [
    "", "合计创新工作室", "王合计", "统计", "会计", "共青团", "共", "其中国", "设计", "某厂小计", "2018年合计", "合计师傅工作室",
  ])
  func isNone(_ cell: String) { #expect(read(cell) == nil) }

  @Test(arguments: [("160", 160), ("160个", 160), ("共160个", 160), ("１６０ 家", 160)])
  func theCellBesideClaimsRows(_ cell: String, _ rows: Int) { #expect(TotalLabel.claim(cell) == rows) }

  @Test(arguments: ["", "甲厂", "160平方米", "12.5", "第3厂"])
  func theCellBesideClaimsNothing(_ cell: String) { #expect(TotalLabel.claim(cell) == nil) }
}
