import Model
import Testing

@testable import Render

/// What charts say in words, and the numbers that lines of a trend are told with.
@Suite struct ChartWordsTests {
  private static func columns(_ values: [Int?]) -> String {
    let first = 2019 - values.count
    return ColumnPlot(
      axis: ChartSample.years(first...2018),
      columns: values.map { value in
        ColumnPlot.Column(value: value.map { FixedDecimal($0) }, label: value.map(String.init) ?? "")
      }, unit: "项"
    ).description
  }

  @Test(
    arguments: [
      ([3, 9, 5], "2016年3项，2018年5项，最多的是2017年9项"), ([3, 9, 9, 5], "2015年3项，2018年5项，最多的是2016年、2017年，各9项"),
      ([3, 9, 9, 9, 5], "2014年3项，2018年5项，最多的是2015年、2016年、2017年，各9项"),
      ([3, 9, 9, 9, 9, 5], "2013年3项，2018年5项，最多的有4个时期并列，各9项"), ([9, 13, 13], "2016年9项，2018年13项"),
      ([13, 13, 9], "2016年13项，2018年9项"), ([5, 5, 5], "2016年5项，2018年5项"), ([nil, 7, nil], "2017年7项"),
    ] as [([Int?], String)])
  func columnsNameAllThatAreGreatest(values: [Int?], words: String) {
    #expect(Self.columns(values) == "柱形图：\(words)。")
  }

  @Test func linesNameTheirGreatest() {
    let plot = LinePlot(
      axis: ChartSample.years(2015...2018),
      lines: [ChartSample.values("甲", [1, 8, 8, 2]), ChartSample.values("乙", [1, 2, 3, 4])], unit: "项")
    #expect(
      plot.description == "折线图：甲2015年1项，2018年2项，最多的是2016年、2017年，各8项；乙2015年1项，2018年4项。")
  }

  @Test(
    arguments: [
      ([7, 5, 7, 7, 1], "5个地区，最多的是第1、第3、第4，各7个，最少的是第51个"),
      ([7, 7, 7, 7, 1, 1], "6个地区，最多的有4个地区并列，各7个，最少的是第5、第6，各1个"),
      ([7, 7], "2个地区，都是7个"), ([7, nil, 7], "3个地区，最多的是第1、第3，各7个"), ([7], "1个地区，最多的是第17个"), ([nil], "1个地区"),
    ] as [([Int?], String)])
  func tilesNameAllThatAreGreatestOrLeast(values: [Int?], words: String) {
    let tiles = values.enumerated().map { ChartSample.tile("第\($0 + 1)", $1) }
    #expect(TilePlot(tiles: tiles, unit: "个").description == "方块地图：\(words)。")
  }

  private static func numbers(_ lines: [[Int?]]) -> [String] {
    let plot = LinePlot(
      axis: ChartSample.years(2019 - (lines.first?.count ?? 1)...2018),
      lines: lines.enumerated().map { ChartSample.values("第\($0)线", $1) }, unit: "")
    let svg = plot.draw().svg(id: "t", title: "", description: "", isStandalone: false)
    return DrawnText.all(in: svg).map(\.text).filter { Int($0).map { !(1900...2100).contains($0) } ?? false }
  }

  @Test(
    arguments: [
      ([[10, 30, 95, 40, 20]], ["10", "95"]), ([[10, 20, 30, 40, 95]], ["10"]),
      ([[95, 20, 30, 40, 50]], ["95"]),
      ([[10, 95, 30, 40, 95]], ["10"]), ([[nil, 10, 95, 20, nil]], ["10", "95"]), ([[nil, nil, 7]], []),
    ] as [([[Int?]], [String])])
  func theGreatestAndTheFirstAreTold(lines: [[Int?]], told: [String]) {
    #expect(Self.numbers(lines).sorted() == told.sorted())
  }

  /// Between two lines close above and below it a number has no room.
  @Test func aNumberTouchesNoLine() {
    let middle: [Int?] = [50, 60, 81, 60, 50]
    let above = middle.map { $0.map { $0 + 3 } }, below = middle.map { $0.map { $0 - 3 } }
    let told = Self.numbers([above, middle, below])
    #expect(told.contains("84") && !told.contains("81"))
  }
}
