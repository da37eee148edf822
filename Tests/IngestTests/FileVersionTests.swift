import Testing

@testable import Ingest

/// What the names of files say about the versions of one sheet.
@Suite struct FileVersionTests {
  @Test(
    arguments: [
      ("studios-赤峰终稿.csv", "studios-赤峰(1).csv"), ("studios-赤峰.csv", "studios-赤峰 - 副本.csv"),
      ("studios-赤峰.csv", "studios-赤峰（2）.csv"), ("studios-赤峰v2.csv", "studios-赤峰V3.csv"),
      ("studios-赤峰_v1.0.csv", "studios-赤峰.csv"), ("studios-赤峰最终.csv", "studios-赤峰最终版.csv"),
      ("studios-赤峰 修改.csv", "studios-赤峰.csv"), ("studios-赤峰第2稿.csv", "studios-赤峰第三稿.csv"),
      ("studios-赤峰 - 复制.csv", "studios-赤峰.csv"), ("复件 studios.csv", "studios.csv"),
      ("Copy of studios.csv", "studios.csv"), ("studios-final.csv", "studios-draft.csv"),
      ("附件2：职工创新工作室统计表（呼市）终稿.csv", "附件2：职工创新工作室统计表（呼市）(1).csv"),
      ("studios-赤峰20181120终稿.csv", "studios-赤峰(1).csv"), ("studios-赤峰.csv", "studios-赤峰终稿.tsv"),
      ("a/studios（终稿）.csv", "a/studios.csv"), ("studios【定稿】.csv", "studios.csv"),
      ("studios-赤峰11月20日终稿.csv", "studios-赤峰11月20日.csv"),
    ])
  func areVersionsOfOneSheet(_ one: String, _ other: String) {
    #expect(FileVersion(path: one).isVersion(of: FileVersion(path: other)))
    #expect(FileVersion(path: other).isVersion(of: FileVersion(path: one)))
  }

  @Test(
    arguments: [
      ("studios-赤峰.csv", "studios-通辽.csv"), ("achievements-201801.csv", "achievements-201802.csv"),
      ("achievements-2018-01.csv", "achievements-2018-02.csv"), ("studios-1.csv", "studios-2.csv"),
      ("studios-旗县（一）.csv", "studios-旗县（二）.csv"), ("studios-赤峰.csv", "studios-赤峰-更正.csv"),
      ("a/studios终稿.csv", "b/studios(1).csv"), ("studios-新城区.csv", "studios-城区.csv"),
      ("achievements-20180131.csv", "achievements-20180228.csv"),
      ("achievements-20180131终稿.csv", "achievements-20180228.csv"), ("patents-v2x.csv", "patents-x.csv"),
      ("studios-版画.csv", "studios-画.csv"), ("studios-archive.csv", "studios.csv"),
      ("studios-2018年11月.csv", "studios-2018年12月.csv"), ("studios-envoy1.csv", "studios-en.csv"),
      ("studios-finals.csv", "studios-s.csv"),
    ])
  func areSheetsOfTheirOwn(_ one: String, _ other: String) {
    #expect(!FileVersion(path: one).isVersion(of: FileVersion(path: other)))
    #expect(!FileVersion(path: other).isVersion(of: FileVersion(path: one)))
  }

  @Test(
    arguments: [
      ("x20181120.csv", ["20181120"]), ("x2018-11-20.csv", ["20181120"]), ("x2018.1.2.csv", ["201812"]),
      ("x2018年11月20日.csv", ["20181120"]), ("x11月20日.csv", ["1120"]), ("x201811.csv", []),
      ("x12345678.csv", []),
      ("x2018年11月.csv", []), ("x2018-11.csv", []),
    ])
  func daysAreNotPartOfTheSheet(name: String, days: [String]) {
    #expect(FileVersion(path: name).days == days)
    #expect((FileVersion(path: name).sheet == "x") == !days.isEmpty)
  }
}
