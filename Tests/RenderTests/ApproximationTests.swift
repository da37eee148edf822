import Diagnostics
import Testing

@testable import Render

/// Where a template may ask for an approximate number, and where not (style §3, policies).
@Suite struct ApproximationTests {
  private static let results = "{{ total.results | approx }}"
  private static let patents = "{{ total.patents | approx }}"

  /// Each with the template's line and column that the fault is found at.
  static let faults: [Case<String, (line: UInt32, column: UInt32)>] = [
    Case("the part of a clause", "成果{{ total.results }}项，其中推广{{ total.results_adopted | approx }}项", (1, 31)),
    Case("the second part of a clause", "其中甲{{ total.results }}项、乙\(patents)项，", (1, 29)),
    Case("a part of a list", "其中，甲{{ total.results }}项，乙\(patents)项", (1, 30)),
    Case("a part of a list after a semicolon", "其中，甲{{ total.results }}项；乙\(patents)项", (1, 30)),
    Case("a part of a list with a colon", "其中：甲\(patents)项", (1, 8)),
    Case("a part before whose comma a line ends", "其中\n，甲1项，乙\(patents)项", (2, 10)),
    Case("a list within a list", "其中，甲{{ total.results }}项，其中乙{{ total.results }}项，丙\(patents)项", (1, 54)),
    Case("a part from a partial text", "{% capture p %}其中\(patents)项{% endcapture %}{{ p }}", (1, 66)),
    Case("the whole of a 其中", "取得成果\(results)项，其中推广2项", (1, 33)),
    Case("the whole over a full stop", "取得成果\(results)项。其中，推广2项", (1, 33)),
    Case("the whole over a full stop and a line", "取得成果\(results)项。\n其中，推广2项", (1, 33)),
    Case(
      "the whole before its comparison",
      "成果\(patents)项，{{ total.results | compared: year_ago.results, '上年同期' }}，其中推广2项", (1, 89)),
    Case(
      "the progress of its target",
      "{% for t in targets %}{{ total.studios | approx }}个，还差{{ t.gap }}个{% endfor %}", (1, 58)),
    Case(
      "after the progress of its target",
      "{% for t in targets %}还差{{ t.gap }}个，{{ total.studios | approx }}个{% endfor %}",
      (1, 41)),
    Case("a cell of a table without outer lines", "甲 | 乙\n-- | --\n丙 | \(patents)", (3, 8)),
    Case("a first cell of a table without outer lines", "甲 | 乙\n-- | --\n\(patents) | 丙", (3, 29)),
    Case(
      "a list of parts", "取得成果{{ total.results }}项，其中：\n\n- 推广{{ total.results_adopted }}项\n- 甲\(patents)项",
      (4, 7)),
    Case("a part in emphasis", "**其中**，推广{{ total.results }}项，甲\(patents)项", (1, 35)),
    Case("a second word in emphasis", "约**\(patents)**项", (1, 7)),
    Case("来 after", "\(patents)来项", (1, 29)),
    Case("a cell of a table written by hand", "| 甲 | 乙 |\n| -- | -- |\n| 丙 | \(patents) |", (3, 10)),
    Case(
      "a result before its growth", "\(patents)项，增长{{ total.patents | growth: last_year.patents }}", (1, 36)),
    Case(
      "a base before its growth",
      "{{ last_year.patents | approx }}项，增长{{ total.patents | growth: last_year.patents }}", (1, 40)),
    Case(
      "a result after its growth", "增长{{ total.patents | growth: last_year.patents }}。\n达到\(patents)项", (2, 6)
    ),
    Case(
      "a result and its difference", "\(patents)项，增加{{ total.patents | change: last_year.patents }}项", (1, 36)
    ),
    Case("a second word before", "约\(patents)项", (1, 5)),
    Case("a long second word before", "共超过\(patents)项", (1, 7)),
    Case("a second word after", "\(patents)项左右", (1, 29)),
    Case("a second word after a unit of two", "{{ total.trained | approx }}人次以上", (1, 29)),
    Case("a second word after a unit of the data", "\(patents){{ total.patents.unit }}以上", (1, 53)),
    Case("多 after", "\(patents)多项", (1, 29)),
    Case(
      "a column of a table", "{{ units | table: id: 'u', title: '甲', columns: 'total.studios|approx' }}",
      (1, 12)),
    Case("below eleven", "{{ total.studios_national | approx }}", (1, 29)),
    Case("a target", "{% for t in targets %}{{ t.value | approx }}{% endfor %}", (1, 36)),
    Case("a rate", "{{ total.patents | growth: last_year.patents | approx }}", (1, 48)),
  ]

  @Test(arguments: faults)
  func refusing(_ sample: Case<String, (line: UInt32, column: UInt32)>) throws {
    let fault = try #require(try fault(sample.input))
    #expect(fault.code == .renderApproximationForbidden)
    #expect(fault.location?.file == "templates/test.md")
    #expect(fault.location?.line == Int(sample.output.line))
    #expect(fault.location?.column == Int(sample.output.column))
  }

  /// The golden sentence of the 2018 feature, and what stands near a forbidden place without being in it.
  static let sentences: [String] = [
    "涌现出创新成果{{ total.results }}项，其中推广应用成果{{ total.results_adopted }}项，拥有发明和实用新型专利\(patents)项。",
    "其中，推广{{ total.results_adopted }}项。拥有专利\(patents)项。",
    "成果{{ total.results }}项（其中推广{{ total.results_adopted }}项），专利\(patents)项",
    "其中推广{{ total.results_adopted }}项；专利\(patents)项",
    "其中，推广{{ total.results_adopted }}项\n\n专利\(patents)项",
    "专利\(patents)项，成果{{ total.results }}项，其中推广{{ total.results_adopted }}项",
    "专利\(patents)项。成果多，其中推广{{ total.results_adopted }}项",
    "专利\(patents)项。成果很多。其中，推广{{ total.results_adopted }}项",
    "专利\(patents)项。\n\n其中，推广{{ total.results_adopted }}项",
    "专利\(patents)项，其他成果{{ total.results }}项",
    "专利\(patents)项。\n\n增长{{ total.patents | growth: last_year.patents }}",
    "专利\(patents)项，成果{{ total.results | compared: year_ago.results, '上年同期' }}",
    "# 专利\(patents)项\n增长{{ total.patents | growth: last_year.patents }}",
    "可节约\(patents)项", "最近\(patents)项", "专利\(patents)项，以上为合计", "专利\(patents)项多次获奖",
    "- 专利\(patents)项\n- 增长{{ total.patents | growth: last_year.patents }}",
    "达到{{ total.patents }}项以上",
    "{{ units | table: id: 'u', title: '甲', columns: 'total.studios' }}专利\(patents)项",
  ]

  @Test(arguments: sentences) func allowing(_ template: String) throws {
    #expect(try fault(template) == nil)
  }

  @Test func everyReasonIsSaidInBothLanguages() {
    for reason in ExactnessReason.allCases {
      #expect(!reason.wording.zh.isEmpty && !reason.wording.en.isEmpty)
    }
  }

  /// Policy 4: the exact value stays beside what is not exact.
  @Test func theExactValueStaysBeside() throws {
    let document = try rendered("专利\(Self.patents)项")
    #expect(document.markdown == "专利480多<!-- 488 -->项\n")
    #expect(document.html.contains("value=\"488\""))
  }
}
