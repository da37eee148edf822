import Model
import TestSupport
import Testing

@testable import Render

/// Charts: drawn with whole numbers, described, never clipped.
@Suite struct ChartTests {
  private func svg(_ plot: Chart.Plot, isStandalone: Bool = true) -> String {
    let table = StatisticalTable(id: "t", title: "标题", number: nil, heading: "地区", columns: [], rows: [])
    return Chart(id: "t", title: "标题", number: 1, plot: plot, table: table).svg(isStandalone: isStandalone)
  }

  private func bar(_ name: String, _ value: Int, _ label: String? = nil) -> BarPlot.Bar {
    BarPlot.Bar(name: name, value: FixedDecimal(value), label: label ?? String(value))
  }

  @Test func barsOfEveryKind() {
    let bars = [
      bar("呼和浩特", 160), bar("内蒙古电力（集团）有限责任公司工会", 81), bar("Ejin Horo Banner <x>", 0), bar("降", -40),
      bar("约", 120, "约120"),
    ]
    #expect(
      Snapshot.difference(of: svg(.bars(BarPlot(bars: bars, unit: "个"))), from: "Render/bars.svg") == nil)
  }

  @Test func progressOfEveryKind() {
    func line(_ name: String, _ attained: Int, _ target: Int, _ percent: String) -> ProgressPlot.Line {
      ProgressPlot.Line(
        name: name, attained: FixedDecimal(attained), target: FixedDecimal(target),
        attainedLabel: "\(attained)个",
        targetLabel: "\(target)个", percentLabel: percent)
    }
    let lines = [
      line("职工创新工作室（2019年底）", 1993, 2000, "99.7%"), line("超额", 150, 120, "125.0%"),
      line("未开始", 0, 30, "0.0%"),
    ]
    #expect(
      Snapshot.difference(of: svg(.progress(ProgressPlot(lines: lines))), from: "Render/progress.svg") == nil)
  }

  @Test func noDataIsSaid() {
    #expect(svg(.bars(BarPlot(bars: [], unit: "个"))).contains("<desc id=\"chart-t-desc\">没有数据。</desc>"))
    #expect(svg(.progress(ProgressPlot(lines: []))).contains("没有数据。"))
    #expect(!svg(.bars(BarPlot(bars: [bar("甲", 0)], unit: ""))).contains("class=\"bar\""))
  }

  @Test func onlyAFileHasItsOwnColours() {
    let plot = Chart.Plot.bars(BarPlot(bars: [bar("甲", 1)], unit: "个"))
    #expect(svg(plot).contains("<style>"))
    #expect(!svg(plot, isStandalone: false).contains("<style>"))
  }

  /// No text reaches beyond the drawing, reckoned with one em for a Chinese character.
  @Test(arguments: [1, 9, 99, 123_456_789]) func nothingIsClipped(value: Int) throws {
    let names = ["甲", "内蒙古自治区锡林郭勒盟阿巴嘎旗别力古台镇职工创新工作室", "WWWWWWWWWWWWWWWWWWWWWWWWWWWW"]
    let plot = BarPlot(bars: names.map { bar($0, value) } + [bar("负", -value)], unit: "个")
    for line in svg(.bars(plot)).split(separator: "\n") where line.hasPrefix("<text") {
      let x = try #require(attribute("x", of: line))
      let text = line.drop { $0 != ">" }.dropFirst().prefix { $0 != "<" }
      let width = TextMeasure.tenthsOfEm(String(text)) * Drawing.fontSize / 10
      let range = line.contains("\"end\"") ? x - width...x : x...x + width
      #expect(range.lowerBound >= 0 && range.upperBound <= Drawing.width, "\(text)")
    }
  }

  /// A length in tenths.
  private func attribute(_ name: String, of line: Substring) -> Int? {
    guard let start = line.firstRange(of: " \(name)=\"") else { return nil }
    let parts = line[start.upperBound...].prefix { $0 != "\"" }.split(separator: ".")
    return parts.count == 2 ? Int(parts.joined()) : parts.first.flatMap { Int($0) }.map { $0 * 10 }
  }

  static let widths: [Case<String, Int>] = [
    Case("Chinese", "呼和浩特", 40), Case("digits", "1993", 24), Case("a mark on a letter", "e\u{301}", 6),
    Case("full width", "％", 10), Case("nothing", "", 0),
  ]

  @Test(arguments: widths) func textIsMeasured(_ sample: Case<String, Int>) {
    #expect(TextMeasure.tenthsOfEm(sample.input) == sample.output)
  }

  @Test func namesBreakIntoLines() {
    #expect(TextMeasure.lines("呼和浩特市", limit: 20) == ["呼和", "浩特", "市"])
    #expect(TextMeasure.lines("呼", limit: 5) == ["呼"])
  }
}
