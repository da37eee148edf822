import Model
import Testing

@testable import Render

/// Figures that are made of others.
@Suite struct DerivedFigureTests {
  private func figure(_ value: Int, _ id: String = "total.studios@150000", kind: FigureKind = .count)
    -> Figure
  {
    var figure = Figure(
      id: id, label: "工作室", kind: kind, value: FixedDecimal(value), unit: kind == .percent ? "%" : "个",
      measure: "studios", regionCode: "150000", regionName: "全区", definition: "")
    figure.slice = "total"
    figure.records = value
    return figure
  }

  @Test func growthNamesItsBase() throws {
    let growth = try #require(figure(1993).growth(since: figure(862, "last_year.studios@150000")))
    #expect(growth.value == FixedDecimal(units: 1312, scale: 1))
    #expect(growth.id == "total.studios@150000#growth:last_year.studios")
    #expect(growth.definition.contains("基数"))
    #expect(growth.unit == "%")
    #expect(growth.mustStayExact)
    #expect(growth.records == nil)
  }

  @Test func theIDNamesAnotherRegion() throws {
    let share = try #require(figure(16, "total.studios@150700").share(of: figure(144)))
    #expect(share.id == "total.studios@150700#share:total.studios@150000")
    #expect(share.value == FixedDecimal(units: 111, scale: 1))
  }

  @Test func halvesAreRoundedUp() throws {
    #expect(try #require(figure(1993).share(of: figure(2000))).value == FixedDecimal(units: 997, scale: 1))
    #expect(
      try #require(figure(9995).growth(since: figure(10000))).value == FixedDecimal(units: -1, scale: 1))
  }

  @Test(arguments: [0, -5]) func nothingGrowsFromNothing(base: Int) {
    #expect(figure(5).growth(since: figure(base)) == nil)
    #expect(figure(5).share(of: figure(base)) == nil)
  }

  @Test func percentagesDifferInPoints() throws {
    let change = try #require(figure(60, kind: .percent).change(since: figure(58, kind: .percent)))
    #expect(change.unit == "个百分点")
    #expect(FigureStyle.plain.print(change).withUnit.text == "2.0个百分点")
  }

  @Test func boundsAreCarriedThrough() throws {
    var approximate = figure(200)
    approximate.isApproximate = true
    approximate.lower = FixedDecimal(180)
    approximate.upper = FixedDecimal(199)
    let change = try #require(approximate.change(since: figure(100, "last_year.studios@150000")))
    #expect(change.isApproximate)
    #expect(change.lower == FixedDecimal(80))
    #expect(change.upper == FixedDecimal(99))
    let base = try #require(figure(400).growth(since: approximate))
    #expect(base.lower == FixedDecimal(101))
    #expect(base.upper == FixedDecimal(units: 1222, scale: 1))
    approximate.upper = nil
    #expect(try #require(approximate.change(since: figure(100))).upper == nil)
  }

  @Test func whatBelongsToTheRegionItself() throws {
    let own = try #require(figure(160).remainder(without: [figure(70), figure(45), figure(30)]))
    #expect(own.value == FixedDecimal(15))
    #expect(own.records == 15)
    #expect(own.id == "total.studios@150000#own")
    #expect(!own.isApproximate)
  }

  @Test func theOwnPartIsALineOfPlacesWhereItIsSomething() throws {
    let names = "{% for place in places %}{{ place.name }} {{ place.total.studios }}；{% endfor %}"
    #expect(try rendered(names, of: "150500").markdown == "科尔沁区 96；\n")
    let edition = try SampleEdition.edition(placeless: ["150100": 15])
    #expect(
      try rendered(names, of: "150100", edition: edition).markdown
        == "新城区 70；回民区 45；土默特左旗 30；呼和浩特市本级 15；\n")
  }
}
