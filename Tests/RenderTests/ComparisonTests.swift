import Model
import Testing

@testable import Render

/// A figure compared with an earlier one in words (style §2, P8, P9 and P13; §3).
@Suite struct ComparisonTests {
  struct Comparison: CustomTestStringConvertible {
    var now: Tally
    var before: Tally
    var isMoney = false
    var words: String
    var testDescription: String { words }

    init(_ now: Int64, _ before: Int64, isMoney: Bool = false, _ words: String) {
      self.init(Tally(value: now, records: 1), Tally(value: before, records: 1), isMoney: isMoney, words)
    }

    init(_ now: Tally, _ before: Tally, isMoney: Bool = false, _ words: String) {
      self.now = now
      self.before = before
      self.isMoney = isMoney
      self.words = words
    }
  }

  private static func about(_ value: Int64, _ lower: Int64?, _ upper: Int64?) -> Tally {
    var tally = Tally(value: value, records: 1)
    tally.bounds = FactBounds.Bounds(lower: lower, upper: upper)
    return tally
  }

  private static func exactly(_ value: Int64) -> Tally { Tally(value: value, records: 1) }

  /// An edition whose only measure has one value in the slice `total` and another in `year_ago`.
  private static func edition(_ comparison: Comparison) throws -> Edition {
    let levels = try #require(LevelScale([Level(id: "base", name: "基层级")]))
    let measure =
      comparison.isMoney
      ? Measure(
        id: "x", label: "经费", unit: "元", table: .funding, aggregation: .sum(column: "amount"))
      : Measure(id: "x", label: "工作室", unit: "个", table: .studios)
    let slices = Slice.builtIn
    let book = FigureBook(
      asOf: SampleEdition.asOf, regions: try SampleEdition.regions(), levels: levels, measures: [measure],
      slices: slices
    ) { slice, _, _ in [slices[slice].id == "year_ago" ? comparison.before : comparison.now] }
    return Edition(title: "", issuer: "", notes: [], levels: levels, figures: book)
  }

  static let comparisons: [Comparison] = [
    // 增加 and 减少 take the difference, 增长 and 下降 the percentage.
    Comparison(862, 205, "比上年同期增加657个，增长320.5%"),
    Comparison(205, 862, "比上年同期减少657个，下降76.2%"),
    Comparison(20, 10, "比上年同期增加10个，增长100.0%"),
    Comparison(0, 20, "比上年同期减少20个，下降100.0%"),
    Comparison(862, 862, "与上年同期持平"), Comparison(0, 0, "与上年同期持平"),
    // Of a base of nothing, and of one below 10, there is no percentage.
    Comparison(5, 0, "比上年同期新增5个"), Comparison(20, 9, "比上年同期增加11个"),
    Comparison(8, 9, "比上年同期减少1个"), Comparison(11, 10, "比上年同期增加1个，增长10.0%"),
    // A percentage that rounds to 0.0, from either side, is not printed; half of 0.1 is.
    Comparison(2001, 2000, "比上年同期增加1个，增长0.1%"), Comparison(1999, 2000, "比上年同期减少1个，下降0.1%"),
    Comparison(2002, 2001, "比上年同期增加1个"), Comparison(2000, 2001, "比上年同期减少1个"),
    // Money has its own units, and is compared in them.
    Comparison(3_000_000_00, 2_000_000_00, isMoney: true, "比上年同期增加100万元，增长50.0%"),
    Comparison(2_000_000_00, 3_000_000_00, isMoney: true, "比上年同期减少100万元，下降33.3%"),
    Comparison(3_000_000_00, 0, isMoney: true, "比上年同期新增300万元"),
    // Bounds go into both numbers, and no sign follows the verb.
    Comparison(about(200, 180, 199), exactly(100), "比上年同期增加80~99个，增长80.0%~99.0%"),
    Comparison(exactly(100), about(200, 180, 199), "比上年同期减少80~99个，下降44.4%~49.7%"),
    Comparison(about(110, 90, 120), exactly(100), "比上年同期增加约10个，增长约10.0%"),
    Comparison(about(90, 80, 110), exactly(100), "比上年同期减少约10个，下降约10.0%"),
    Comparison(about(200, 200, nil), exactly(100), "比上年同期增加约100个，增长约100.0%"),
    Comparison(about(100, 90, 110), exactly(100), "与上年同期基本持平"),
  ]

  @Test(arguments: comparisons)
  func inWords(_ comparison: Comparison) throws {
    let page = try rendered(
      "{{ total.x | compared: year_ago.x, '上年同期' }}", edition: Self.edition(comparison))
    #expect(Self.asRead(page.markdown) == comparison.words + "\n")
    #expect(!page.markdown.contains("净增"))
  }

  @Test(arguments: [(862, 205, "同比增加657个，增长320.5%"), (862, 862, "同比持平"), (5, 0, "同比新增5个")])
  func withoutTheNameOfTheBase(now: Int, before: Int, words: String) throws {
    let comparison = Comparison(Int64(now), Int64(before), words)
    let page = try rendered("同比{{ total.x | compared: year_ago.x }}", edition: Self.edition(comparison))
    #expect(page.markdown == words + "\n")
  }

  @Test func theFigureKeepsItsSign() throws {
    let page = try rendered(
      "{{ total.x | compared: year_ago.x }}", edition: Self.edition(Comparison(205, 862, "")))
    #expect(page.figures.map(\.figure.value) == [FixedDecimal(-657), FixedDecimal(units: -762, scale: 1)])
    #expect(page.figures.map(\.printed) == ["657", "76.2%"])
  }

  /// What a reader sees: without the exact values in comments, and without escapes.
  private static func asRead(_ markdown: String) -> String {
    let parts = markdown.split(separator: "<!--", omittingEmptySubsequences: false)
    return parts.enumerated().map { place, part in
      guard place > 0, let end = part.firstRange(of: "-->") else { return String(part) }
      return String(part[end.upperBound...])
    }.joined().filter { $0 != "\\" }
  }
}
