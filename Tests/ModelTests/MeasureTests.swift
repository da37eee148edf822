import Model
import Testing

/// Measures, levels, vocabularies and figures as values.
struct MeasureTests {
  private func levels() throws -> LevelScale {
    try #require(LevelScale([Level(id: "province", name: "自治区级"), Level(id: "base", name: "基层级")]))
  }

  @Test func moneyAndAreaHaveDigitsAfterThePoint() {
    func digits(_ table: Table, _ aggregation: Measure.Aggregation) -> Int {
      Measure(id: "m", label: "", unit: "", table: table, aggregation: aggregation).fractionDigits
    }
    #expect(digits(.funding, .sum(column: "amount")) == 2)
    #expect(digits(.achievements, .sum(column: "benefit")) == 2)
    #expect(digits(.activities, .sum(column: "people")) == 0)
    #expect(digits(.funding, .count) == 0)
    #expect(digits(.studios, .sum(column: "area_m2")) == 4)
    #expect(digits(.studios, .sum(column: "members")) == 0)
  }

  @Test func aLevelSetKnowsItsHighest() {
    var levels = LevelSet()
    #expect(levels.highest == nil)
    levels.insert(3)
    levels.insert(31)
    #expect(levels.highest == 3)
    levels.insert(1)
    #expect(levels.highest == 1)
    #expect([0, 1, 2, 3, 31].map { levels.contains($0) } == [false, true, false, true, true])
  }

  @Test func aScaleHasAtLeastOneLevelAndAtMost32() {
    let level = Level(id: "l", name: "级")
    #expect(LevelScale([]) == nil)
    #expect(LevelScale(Array(repeating: level, count: 33)) == nil)
    #expect(LevelScale(Array(repeating: level, count: 32))?.lowest == 31)
  }

  @Test func aVocabularysCodesBeginAtOne() {
    let vocabulary = Vocabulary(["a", "b"])
    #expect(vocabulary.code(of: "a") == 1)
    #expect(vocabulary.code(of: "b") == 2)
    #expect(vocabulary.code(of: "c") == Vocabulary.other)
    #expect(vocabulary.contains("b") && !vocabulary.contains("c"))
  }

  @Test func aFigureOfATallyHasItsUnitsAndId() throws {
    let measure = Measure(
      id: "funding", label: "经费", unit: "元", table: .funding, aggregation: .sum(column: "amount"))
    let region = Region(code: "150100", name: "呼和浩特市", parent: "", kind: "", shortName: "", englishName: "")
    let asOf = try #require(Day(iso: "2018-11-30"))
    let tally = Tally(value: 150_050, bounds: .init(lower: 100, upper: nil), records: 3)
    let book = FigureBook(
      asOf: asOf, regions: try RegionTree([region], root: "150100"), levels: try levels(),
      measures: [measure], slices: [Slice(id: "year", window: .year)]
    ) { _, _, _ in [tally] }
    let figure = book.figure(slice: 0, measure: 0, region: book.regions.root, division: .place)
    #expect(figure.id == "year.funding@place:150100")
    #expect(figure.kind == .money)
    #expect(figure.value.description == "1500.5")
    #expect(figure.isApproximate)
    #expect(figure.lower?.description == "1")
    #expect(figure.upper == nil)
    #expect(figure.records == 3)
    #expect(figure.window == Window(start: asOf.firstOfYear, end: asOf))
  }

  @Test func aRegionWithoutTalliesHasZeros() throws {
    let measure = Measure(id: "studios", label: "工作室", unit: "个", table: .studios)
    let regions = ["150000", "150100", "150200"].map { code in
      Region(
        code: code, name: code, parent: code == "150000" ? "" : "150000", kind: "", shortName: "",
        englishName: "")
    }
    let book = FigureBook(
      asOf: try #require(Day(iso: "2018-11-30")), regions: try RegionTree(regions, root: "150000"),
      levels: try levels(), measures: [measure, measure],
      slices: [Slice(id: "total"), Slice(id: "year", window: .year)]
    ) { slice, region, division in
      slice == 1 && region == 2 && division == .place ? [Tally(value: 7), Tally(value: 8)] : []
    }
    for slice in 0..<2 {
      for region in RegionIndex(0)..<3 {
        for measure in 0..<2 {
          let values = [Division.reportingUnit, .place].map {
            book.tally(slice: slice, measure: measure, region: region, division: $0).value
          }
          #expect(values == [0, slice == 1 && region == 2 ? 7 + Int64(measure) : 0])
        }
      }
    }
  }

  @Test(arguments: [
    (
      Measure(
        id: "m", label: "", unit: "", table: .patents,
        conditions: [.init(column: "type", values: ["invention", "design"])]),
      "期内的专利记录（专利类型：发明、外观设计），计数"
    ),
    (
      Measure(
        id: "m", label: "", unit: "", table: .achievements,
        conditions: [
          .init(column: "kind", values: ["result"]), .init(column: "award_level", values: ["*"]),
        ], aggregation: .sum(column: "benefit")),
      "期内的创新成果记录（类别：创新成果；获奖级别：已填写），“经济效益”求和"
    ),
    (
      Measure(
        id: "m", label: "", unit: "", table: .funding,
        conditions: [.init(column: "payer", values: ["own"]), .init(column: "purpose", values: ["own"])],
        aggregation: .distinct(column: "studio_id")),
      "期内的经费记录（拨付单位：own；用途：单位投入），按“工作室”去重计数"
    ),
    (
      Measure(
        id: "m", label: "", unit: "", table: .namings,
        conditions: [.init(column: "level", values: ["province", "other"])]),
      "期内的命名（命名级别：自治区级、other），计数"
    ),
  ])
  func definitionsAreChinese(measure: Measure, definition: String) throws {
    #expect(measure.definition(levels: try levels()) == definition)
  }

  @Test func selectionsAreInWords() throws {
    let slice = Slice(
      id: "s",
      selection: [.init(column: "level", values: ["base"]), .init(column: "has_rules", values: ["no"])])
    #expect(slice.selectionText(levels: try levels()) == "最高级别：基层级；工作制度：否")
    #expect(Slice(id: "s").selectionText(levels: try levels()).isEmpty)
  }
}
