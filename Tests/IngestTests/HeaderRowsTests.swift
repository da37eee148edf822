import Model
import Testing

@testable import Ingest

/// Headers of two rows (style §7.1).
@Suite struct HeaderRowsTests {
  private static func cells(_ row: String) -> [String] {
    row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
  }

  private func join(_ upper: String, _ lower: String, _ table: Table = .studios) -> [String]? {
    HeaderRows(Self.cells(upper), over: Self.cells(lower), of: .of(table))?.names
  }

  @Test(arguments: [
    ("编号,专利数,,,备注", ",发明,实用新型,外观,", ["编号", "专利数/发明", "专利数/实用新型", "专利数/外观", "备注"]),
    ("工作室编号,工作室名称,团队", ",,成员人数", ["工作室编号", "工作室名称", "团队/成员人数"]),
    ("工作室编号,工作室名称,,专利,", ",,成立时间,发明,外观", ["工作室编号", "工作室名称", "成立时间", "专利/发明", "专利/外观"]),
    ("工作室编号,专利,", ",发明,外观,成员人数", ["工作室编号", "专利/发明", "专利/外观", "专利/成员人数"]),
    (",,团队,", "工作室编号,工作室名称,成员人数,劳模", ["工作室编号", "工作室名称", "团队/成员人数", "团队/劳模"]),
  ])
  func joins(_ upper: String, _ lower: String, _ names: [String]) {
    #expect(join(upper, lower) == names)
  }

  @Test(arguments: [
    // Data, whole and sparse, and rows of blanks.
    ("工作室编号,工作室名称,盟市,成立时间", "S1,甲,包头市,2011"), ("工作室编号,工作室名称,盟市,成立时间", ",,包头市,"),
    ("工作室编号,工作室名称,盟市,成立时间,", "S1,甲,包头市,2011,"), ("工作室编号,工作室名称,盟市,成立时间", ",,,"),
    ("工作室编号,工作室名称,专利,,备注", ",,3,4,"), ("工作室编号,工作室名称,专利,", "甲,乙,1,2"),
    ("工作室编号,工作室名称,盟市,成立时间,", "合计,,,,"),
  ])
  func leavesDataAlone(_ upper: String, _ lower: String) {
    #expect(join(upper, lower) == nil)
  }

  @Test func aPartIsFoundByItsWholeNameFirst() {
    let schema = TableSchema.of(.studios)
    #expect(HeaderBinding(["工作室/名称"], to: schema).field(of: .name) == 0)
    #expect(HeaderBinding(["基本情况/工作室名称"], to: schema).field(of: .name) == 0)
    #expect(HeaderBinding(["场地（㎡）/面积"], to: schema).unit(of: .area) == "m2")
    #expect(HeaderBinding(["旗县（市/区）"], to: schema).field(of: .region) == 0)
    // A header that names the column in full is better than a part of another.
    #expect(HeaderBinding(["培训/人数", "人数"], to: schema).field(of: .members) == 1)
  }

  @Test func theFirstRowOfDataIsNeverSwallowed() throws {
    let trial = try Trial([
      "studios.csv": "工作室编号,工作室名称,所属盟市,成立时间,负责人,\nS1,甲,包头市,2011,,\nS2,乙,包头市,2012,,\n"
    ])
    #expect(trial.register.studios.map(\.id) == ["S1", "S2"])
  }

  /// The header needs its second row to be complete, and its first alone is.
  @Test(arguments: [
    "工作室编号,基本情况,,成立时间\n,工作室名称,盟市,\n", "工作室编号,工作室名称,盟市,成立时间,专利,\n,,,,发明,外观\n",
    "附件1,,,\n工作室情况,,,时间\n工作室编号,工作室名称,盟市,成立时间\n",
  ])
  func bothRowsAreTheHeader(_ header: String) throws {
    let width = (header.split(separator: "\n").map { $0.filter { $0 == "," }.count }.max() ?? 3) - 3
    let rows = "S1,甲,包头市,2011" + String(repeating: ",", count: width) + "\n"
    let trial = try Trial(["studios.csv": header + rows])
    #expect(trial.register.studios.map(\.name) == ["甲"])
    let account = try #require(trial.account(of: "studios.csv"))
    #expect(account.accepted == 1 && account.isBalanced)
  }
}
