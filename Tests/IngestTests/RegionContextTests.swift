import Model
import Testing

@testable import Ingest

/// Which of several regions a short name means, by the file's rows and what is said about the file.
@Suite struct RegionContextTests {
  /// The region meant by `cell` in a file whose rows name `rows` and that is called and entitled `hints`.
  private func meant(_ cell: String, rows: [String], hints: [String]) throws -> String? {
    let lookup = try BuiltInPlaces.lookup()
    var found: Set<RegionIndex> = []
    for row in rows {
      for region in lookup.candidates(of: row.utf8.span) { lookup.add(region, to: &found) }
    }
    let hinted = hints.compactMap { lookup.region(namedIn: $0) }
    let context = RegionContext(lookup, rows: found, hint: lookup.innermost(of: hinted))
    let region: RegionIndex? =
      switch lookup.reading(of: cell.utf8.span) {
      case .regions(let candidates): context.meant(among: candidates, beside: nil)
      case .ownUnit(let kind): context.ownUnit(kind: kind, beside: nil)
      case .zone: context.zone(beside: nil)
      }
    return region.map { lookup.tree[$0].code }
  }

  @Test(
    arguments: [
      ("阿旗", ["红山区"], [], "150421"), ("阿旗", [], ["统计表（赤峰）.csv"], "150421"),
      ("阿旗", [], ["填报单位：锡盟总工会"], "152522"),
      // Rows of several prefectures, and a title that says which one it is.
      ("阿旗", ["红山区", "锡林浩特市"], ["填报单位：赤峰市总工会"], "150421"), ("阿旗", ["红山区"], ["（呼市）"], "150421"),
      ("阿旗", ["红山区"], ["（赤峰）.csv", "填报单位：赤峰市松山区总工会"], "150421"),
      ("后旗", [], ["通辽市2018"], "150522"), ("乌市", ["集宁区"], [], "150900"), ("乌市", [], ["（兴安盟）"], "152201"),
      ("市本级", [], ["（呼市）"], "150100"), ("本级", ["红山区"], ["（锡盟）"], "152500"),
      ("市本级", [], ["填报单位：锡林浩特市总工会"], "152502"),
      ("盟本级", [], ["填报单位：锡林浩特市总工会"], "152500"), ("旗本级", [], ["填报单位：敖汉旗总工会"], "150430"),
      ("高新区", [], ["填报单位：敖汉旗总工会"], "150400"),
      ("经开区", ["新城区", "玉泉区"], [], "150100"),
    ] as [(String, [String], [String], String)])
  func isMeant(_ cell: String, _ rows: [String], _ hints: [String], _ code: String) throws {
    #expect(try meant(cell, rows: rows, hints: hints) == code)
  }

  @Test(
    arguments: [
      ("阿旗", [], []), ("阿旗", ["红山区", "锡林浩特市"], []), ("阿旗", ["红山区"], ["（锡盟）"]), ("阿旗", [], ["（呼市）"]),
      ("阿旗", [], ["赤峰和锡盟"]), ("阿旗", [], ["（赤峰）", "填报单位：锡盟总工会"]), ("阿旗", [], ["内蒙古自治区总工会"]),
      ("阿旗", ["CY-DL"], []),
      ("市本级", [], []), ("市本级", ["红山区", "呼市"], []), ("市本级", [], ["（锡盟）"]), ("盟本级", ["红山区"], []),
      ("高新区", [], []),
      ("高新区", ["红山区", "呼市"], ["全区"]), ("本级", [], ["自治区电力工会"]), ("旗本级", ["敖汉旗"], []),
    ] as [(String, [String], [String])])
  func staysOpen(_ cell: String, _ rows: [String], _ hints: [String]) throws {
    #expect(try meant(cell, rows: rows, hints: hints) == nil)
  }
}
