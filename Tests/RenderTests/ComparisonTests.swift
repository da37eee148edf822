import Diagnostics
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
    Comparison(about(110, 101, 120), exactly(100), "比上年同期增加1~20个，增长1.0%~20.0%"),
    Comparison(about(90, 80, 99), exactly(100), "比上年同期减少1~20个，下降1.0%~20.0%"),
    // Bounds on both sides of the base, or one at it, do not tell which is the greater.
    Comparison(exactly(12), about(5, 5, 15), "与上年同期相比增减不能确定"),
    Comparison(about(110, 90, 120), exactly(100), "与上年同期相比增减不能确定"),
    Comparison(about(110, 100, 120), exactly(100), "与上年同期相比增减不能确定"),
    Comparison(about(90, 80, 100), exactly(100), "与上年同期相比增减不能确定"),
    Comparison(about(90, nil, 99), exactly(100), "比上年同期减少约10个，下降约10.0%"),
    Comparison(about(90, nil, 110), exactly(100), "与上年同期相比增减不能确定"),
    // 近500 is 450 to 499: 600 are 101 to 150 more.
    Comparison(exactly(600), about(500, 450, 499), "比上年同期增加101~150个，增长20.2%~33.3%"),
    Comparison(about(500, 450, 499), exactly(0), "比上年同期新增近500个"),
    Comparison(
      about(2_000_000, 2_000_000, 3_000_000), exactly(1_200_000), isMoney: true,
      "比上年同期增加0.8万~1.8万元，增长66.7%~150.0%"),
    Comparison(
      about(2_000_000, 2_000_000, 3_000_000), exactly(1_187_700), isMoney: true,
      "比上年同期增加8123元~1.81万元，增长68.4%~152.6%"),
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

  /// 同比 and 环比 take the percentage alone, and of a small base the difference.
  @Test(arguments: [
    (862, 205, "同比增长320.5%", "环比增长320.5%"), (205, 862, "同比下降76.2%", "环比下降76.2%"),
    (11, 10, "同比增长10.0%", "环比增长10.0%"), (12, 9, "同比增加3个", "环比增加3个"),
    (8, 9, "同比减少1个", "环比减少1个"), (2002, 2001, "同比增加1个", "环比增加1个"),
    (2000, 2001, "同比减少1个", "环比减少1个"), (5, 0, "新增5个", "新增5个"), (5, 1, "同比增加4个", "环比增加4个"),
    (862, 862, "与上年同期持平", "与上月持平"), (0, 0, "与上年同期持平", "与上月持平"),
  ])
  func overAPeriod(now: Int, before: Int, year: String, month: String) throws {
    let edition = try Self.edition(Comparison(Int64(now), Int64(before), ""))
    let page = try rendered(
      "{{ total.x | compared: year_ago.x, '同比' }} {{ total.x | compared: year_ago.x, '环比' }}",
      edition: edition)
    #expect(page.markdown == "\(year) \(month)\n")
  }

  @Test func anApproximateFigureOverAPeriod() throws {
    let comparison = Comparison(Self.about(12, 5, 15), Self.exactly(12), "")
    let page = try rendered(
      "{{ total.x | compared: year_ago.x, '同比' }}", edition: Self.edition(comparison))
    #expect(page.markdown == "与上年同期基本持平\n")
  }

  @Test func aDifferenceLiesWithinItsBounds() throws {
    let comparison = Comparison(Self.exactly(600), Self.about(500, 450, 499), "")
    let page = try rendered("{{ total.x | compared: year_ago.x }}", edition: Self.edition(comparison))
    for figure in page.figures.map(\.figure) {
      let lower = try #require(figure.lower), upper = try #require(figure.upper)
      #expect((lower...upper).contains(figure.value), "\(figure.id)")
    }
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

  /// Studios and money have no difference; nor have persons and attendances.
  @Test(arguments: [
    "{{ total.studios | compared: total.funding, '上年末' }}", "{{ total.promoted | growth: total.trained }}",
    "{{ total.promoted | share: total.trained }}", "{{ total.studios | change: total.results }}",
    "{{ total.patents | share: total.studios | points: total.studios }}",
  ])
  func unitsThatDiffer(template: String) throws {
    let fault = try #require(try fault(template))
    #expect(fault.code == .renderUnitsDiffer)
    #expect(fault.location?.line == 1)
  }
}
