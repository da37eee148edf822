import Diagnostics
import Model
import Testing

@testable import Render

/// The filters that make charts: what they draw, the table beside it, and what they refuse.
@Suite struct ChartFilterTests {
  private static let parts =
    "total.studios_national=全国示范性, total.studios_province=自治区级, total.studios_prefecture=盟市级, "
    + "total.studios_county=旗县级, total.studios_base=基层"

  private func svg(_ template: String, of code: String = "150000") throws -> String {
    try #require(rendered(template, of: code).charts.first).svg
  }

  @Test func levelsHaveALineForEachUnitAndALegend() throws {
    let svg = try svg("{{ units | level_chart: id: 'a', title: '甲', columns: '\(Self.parts)' }}")
    let texts = DrawnText.all(in: svg).map(\.text)
    for name in ["全国示范性", "自治区级", "盟市级", "旗县级", "基层", "呼和浩特", "电力", "单位：个"] { #expect(texts.contains(name)) }
    #expect(!texts.contains("412"))
  }

  @Test func levelsHaveTheirTotalAndWhatBelongsToNoPart() throws {
    let template =
      "{{ units | level_chart: id: 'a', title: '甲', columns: 'total.studios_province=自治区级', total: 'total.studios' }}"
    let texts = try DrawnText.all(in: svg(template)).map(\.text)
    #expect(texts.contains("412") && texts.contains("其他"))
    let table = try rendered(template).markdown
    #expect(table.contains("| 地区 | 自治区级（个） | 合计（个） |") || table.contains("| 地区 | 自治区级 | 合计 |"))
    #expect(table.contains("| 包头市 | 40 | 412 |"))
  }

  @Test func levelsOfOneRegion() throws {
    let texts = try DrawnText.all(
      in: svg(
        "{{ region | level_chart: id: 'a', title: '甲', columns: '\(Self.parts)', total: 'total.studios' }}")
    ).map(\.text)
    #expect(texts.contains("全区") && texts.contains("1993"))
  }

  @Test func aTrendHasAColumnForEachYearAndItsTable() throws {
    let document = try rendered("{{ years | trend_chart: id: 'a', title: '甲', value: 'studios' }}")
    let svg = try #require(document.charts.first).svg
    let texts = DrawnText.all(in: svg).map(\.text)
    for text in ["195", "850", "1248", "1608", "1993", "2014", "2018", "截至11月"] {
      #expect(texts.contains(text))
    }
    #expect(DrawnRectangle.all(in: svg).filter { $0.role == "bar" }.count == 4)
    #expect(document.markdown.contains("| 2018年（截至11月） | 1993 |"))
    #expect(document.markdown.contains("| 2017年 | 1608 |") && svg.contains("2018年（截至11月）1993个"))
    #expect(document.figures.map(\.figure.id).contains("2016.studios@150000"))
  }

  @Test func aTrendOfSeveralHasALineForEach() throws {
    let svg = try svg(
      "{{ months | trend_chart: id: 'a', title: '甲', values: 'topics=课题, patents=专利' }}", of: "150100")
    let texts = DrawnText.all(in: svg).map(\.text)
    #expect(texts.contains { $0.hasPrefix("课题") } && texts.contains { $0.hasPrefix("专利") })
    #expect(texts.contains("2017年") && texts.contains("2018年") && texts.contains("单位：个、项"))
    #expect(!texts.contains { $0.hasPrefix("截至") })
  }

  @Test func theMapHasEveryUnitOnce() throws {
    let svg = try svg("{{ units | tile_map: id: 'a', title: '甲', value: 'total.studios' }}")
    let texts = DrawnText.all(in: svg)
    func place(_ name: String) throws -> DrawnText { try #require(texts.first { $0.text == name }) }
    #expect(try place("阿拉善").span.upperBound < place("包头").span.lowerBound)
    #expect(try place("呼伦贝尔").y < place("通辽").y && place("通辽").y < place("赤峰").y)
    let lowest = try #require(ChartSample.leagues.map(\.name).compactMap { try? place($0).y }.max())
    #expect(try place("电力").y > lowest)
    for unit in ["呼和浩特", "乌海", "电力"] { #expect(texts.count { $0.text == unit } == 1) }
  }

  /// Of a league its banners and counties in rows; its own part is none of the twelve though it has the league's code.
  @Test func aMapOfALeagueIsRows() throws {
    let edition = try SampleEdition.edition(placeless: ["150100": 15])
    let document = try rendered(
      "{{ units | tile_map: id: 'a', title: '甲', value: 'total.studios' }}", of: "150100", edition: edition)
    let texts = DrawnText.all(in: try #require(document.charts.first).svg)
    let names = texts.filter { ["新城区", "回民区", "本级"].contains($0.text) }
    #expect(names.count == 3 && Set(names.map(\.y)).count == 1)
  }

  @Test func aListWithoutLinesSaysSo() throws {
    for chart in [
      "bar_chart: value: 'total.studios'", "tile_map: value: 'total.studios'",
      "level_chart: columns: 'total.studios'", "trend_chart: value: 'total.studios'",
      "trend_chart: values: 'total.studios'",
    ] {
      #expect(
        try svg("{{ units | \(chart), id: 'a', title: '甲' }}", of: "150102").contains("没有数据。"), "\(chart)")
    }
  }

  static let faults: [Case<String, DiagnosticCode>] = [
    Case("no parts", "{{ units | level_chart: id: 'x', title: 'x' }}", .renderArgumentMissing),
    Case("no values", "{{ years | trend_chart: id: 'x', title: 'x', values: ' ' }}", .renderArgumentMissing),
    Case("no value", "{{ years | trend_chart: id: 'x', title: 'x' }}", .renderArgumentMissing),
    Case("no value of a map", "{{ units | tile_map: id: 'x', title: 'x' }}", .renderArgumentMissing),
    Case(
      "an unknown measure", "{{ years | trend_chart: id: 'x', title: 'x', value: 'studio' }}",
      .liquidNameUnknown),
    Case(
      "counts beside money", "{{ years | trend_chart: id: 'x', title: 'x', values: 'studios, benefit' }}",
      .renderArgumentInvalid),
    Case(
      "money in a count's whole",
      "{{ units | level_chart: id: 'x', title: 'x', columns: 'total.studios', total: 'total.benefit' }}",
      .renderArgumentInvalid),
    Case(
      "parts that overlap",
      "{{ units | level_chart: id: 'x', title: 'x', columns: 'total.held_base, total.held_county', total: 'total.studios' }}",
      .renderArgumentInvalid),
    Case(
      "namings within the whole",
      "{{ units | level_chart: id: 'x', title: 'x', columns: 'total.held_national, total.held_province', total: 'total.studios' }}",
      .renderArgumentInvalid),
    Case("text", "{{ title | tile_map: id: 'x', title: 'x', value: 'x' }}", .renderRowsExpected),
  ]

  @Test(arguments: faults) func refusing(_ sample: Case<String, DiagnosticCode>) throws {
    #expect(try fault(sample.input)?.code == sample.output)
  }
}
