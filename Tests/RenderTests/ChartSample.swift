import Model

@testable import Render

/// Charts of every kind with what is hard to draw.
enum ChartSample {
  static let all: [Case<any ChartPlot, Void>] =
    bars.map { Case("bars: \($0.name)", $0.input, ()) }
    + levels.map { Case("levels: \($0.name)", $0.input, ()) }
    + columns.map { Case("columns: \($0.name)", $0.input, ()) }
    + lines.map { Case("lines: \($0.name)", $0.input, ()) }
    + tiles.map { Case("tiles: \($0.name)", $0.input, ()) }
    + targets.map { Case("targets: \($0.name)", $0.input, ()) }

  static let long = "内蒙古自治区锡林郭勒盟阿巴嘎旗别力古台镇职工创新工作室"
  static let wide = "WWWWWWWWWWWWWWWWWWWWWWWWWWWW"

  static func bar(_ name: String, _ value: Int, _ label: String? = nil) -> BarPlot.Bar {
    BarPlot.Bar(name: name, value: FixedDecimal(value), label: label ?? String(value))
  }

  private static func plot(_ bars: [BarPlot.Bar]) -> BarPlot { BarPlot(bars: bars, unit: "个") }

  static let bars: [Case<BarPlot, Void>] = [
    Case(
      "every kind",
      plot([
        bar("呼和浩特", 160), bar("内蒙古电力（集团）有限责任公司工会", 81), bar("Ejin Horo Banner <x>", 0), bar("降", -40),
        bar("约", 120, "约120"),
      ]), ()),
    Case("nothing", plot([]), ()), Case("one", plot([bar("甲", 7)]), ()),
    Case("zero", plot([bar("甲", 0)]), ()),
    Case("negative alone", plot([bar("甲", -5), bar("乙", -50)]), ()),
    Case("thirty", plot((1...30).map { bar("第\($0)", $0 * $0) }), ()),
    Case(
      "huge numbers and long names",
      plot([bar(long, 123_456_789_012), bar(wide, 1), bar("负", -123_456_789_012)]), ()),
  ]

  static func part(_ value: Int) -> LevelPlot.Part {
    LevelPlot.Part(value: FixedDecimal(value), label: String(value))
  }

  static func line(_ name: String, _ parts: [Int?], whole: Int? = nil) -> LevelPlot.Line {
    LevelPlot.Line(name: name, parts: parts.map { $0.map(part) }, whole: whole.map(part))
  }

  private static let five = ["全国示范性", "自治区级", "盟市级", "旗县级", "基层"]

  static let levels: [Case<LevelPlot, Void>] = [
    Case(
      "every kind",
      LevelPlot(
        names: five,
        lines: [
          line("包头", [1, 22, 96, 46, 46], whole: 211), line("乌海", [0, 10, 40, 20, 25], whole: 95),
          line("有其他", [1, 2, 3, 4, 5], whole: 150), line("不详", [nil, 22, nil, 0, 46], whole: 68),
          line("全无", [0, 0, 0, 0, 0], whole: 0), line(long, [0, 0, 7, 0, 0], whole: 7),
        ], unit: "个"), ()),
    Case("nothing", LevelPlot(names: five, lines: [], unit: "个"), ()),
    Case("no total", LevelPlot(names: ["甲", "乙"], lines: [line("一", [3, 5])], unit: ""), ()),
    Case(
      "nine parts",
      LevelPlot(
        names: (1...9).map { "第\($0)类" }, lines: [line("一", (1...9).map { $0 * 10 }, whole: 450)], unit: "个"),
      ()
    ),
    Case(
      "a negative part", LevelPlot(names: ["甲", "乙"], lines: [line("一", [-3, 5], whole: 2)], unit: "个"), ()),
    Case(
      "huge numbers and long names",
      LevelPlot(
        names: [long, wide + wide],
        lines: [line(wide, [123_456_789_012, 1], whole: 123_456_789_013), line("小", [1, 1], whole: 2)],
        unit: "个"), ()),
    Case(
      "thirty",
      LevelPlot(
        names: five, lines: (1...30).map { line("第\($0)", [1, $0, 3, 4, 5], whole: $0 + 13) }, unit: "个"),
      ()),
  ]

  static func years(_ range: ClosedRange<Int>, note: String? = nil) -> PeriodAxis {
    PeriodAxis(
      points: range.map { year in
        PeriodAxis.Point(
          name: "\(year)年", shortName: String(year), note: year == range.upperBound ? note : nil)
      })
  }

  static func months(_ count: Int, note: String? = nil) -> PeriodAxis {
    PeriodAxis(
      points: (0..<count).map { place in
        let (year, month) = (2017 + place / 12, place % 12 + 1)
        return PeriodAxis.Point(
          name: "\(year)年\(month)月", shortName: "\(month)月", group: "\(year)年",
          note: place == count - 1 ? note : nil)
      })
  }

  private static func plot(_ axis: PeriodAxis, _ values: [Int?]) -> ColumnPlot {
    ColumnPlot(
      axis: axis,
      columns: values.map { value in
        ColumnPlot.Column(value: value.map { FixedDecimal($0) }, label: value.map(String.init) ?? "")
      }, unit: "个")
  }

  static let columns: [Case<ColumnPlot, Void>] = [
    Case(
      "years", plot(years(2009...2018, note: "截至11月"), [4, 31, 91, 133, 171, 205, 862, 1259, 1640, 1993]), ()),
    Case(
      "months",
      plot(
        months(23),
        [
          0, 128, 150, 171, 182, 240, 246, 330, 330, 243, 120, 160, 0, 120, 190, 205, 211, 310, 440, 453, 430,
          410,
          128,
        ]), ()),
    Case("a begun month in January", plot(months(13, note: "截至20日"), Array(repeating: 5, count: 13)), ()),
    Case("nothing", plot(years(2018...2018), [nil]), ()), Case("one", plot(years(2018...2018), [7]), ()),
    Case("zeros", plot(years(2016...2018), [0, 0, 0]), ()),
    Case("gaps and negative ones", plot(years(2012...2018), [5, nil, -3, 0, 12, -20, 1]), ()),
    Case("falling", plot(years(1989...2018), (0..<30).map { 30_000 - $0 * 997 }), ()),
    Case("rising", plot(years(1979...2018), (0..<40).map { $0 * $0 * $0 * 12_345 }), ()),
  ]

  static func values(_ name: String, _ values: [Int?]) -> LinePlot.Line {
    LinePlot.Line(
      name: name, values: values.map { $0.map { FixedDecimal($0) } },
      labels: values.map { $0.map(String.init) ?? "" })
  }

  static let lines: [Case<LinePlot, Void>] = [
    Case(
      "four",
      LinePlot(
        axis: years(2013...2018, note: "截至11月"),
        lines: [
          values("创新课题", [120, 300, 900, 1600, 2200, 2545]), values("攻关项目", [10, 50, nil, 500, 610, 644]),
          values("解决技术难题", [0, 20, 100, 220, 300, 642]), values("专利", [0, 2, 9, 117, 221, 640]),
        ], unit: "个、项"), ()),
    Case("nothing", LinePlot(axis: years(2017...2018), lines: [values("甲", [nil, nil])], unit: "个"), ()),
    Case("one point", LinePlot(axis: years(2018...2018), lines: [values("甲", [3])], unit: "个"), ()),
    Case(
      "below zero",
      LinePlot(axis: months(23), lines: [values("甲", (0..<23).map { $0 * 7 % 11 - 5 })], unit: ""), ()
    ),
    Case(
      "eight of the same end",
      LinePlot(
        axis: years(2017...2018),
        lines: (1...8).map { (number: Int) in values("第\(number)条的名称很长", [number, 5_000_000]) }, unit: "个"),
      ()),
  ]

  static func tile(_ name: String, _ value: Int?, _ code: String? = nil) -> TilePlot.Tile {
    TilePlot.Tile(
      name: name, value: value.map { FixedDecimal($0) }, label: value.map(String.init) ?? "—", code: code)
  }

  static let leagues: [TilePlot.Tile] = [
    tile("呼和浩特", 160, "150100"), tile("包头", 210, "150200"), tile("乌海", 95, "150300"),
    tile("赤峰", 205, "150400"), tile("通辽", 92, "150500"), tile("鄂尔多斯", 215, "150600"),
    tile("呼伦贝尔", 144, "150700"), tile("巴彦淖尔", 0, "150800"), tile("乌兰察布", nil, "150900"),
    tile("兴安", 98, "152200"), tile("锡林郭勒", 140, "152500"), tile("阿拉善", 62, "152900"),
  ]

  static let tiles: [Case<TilePlot, Void>] = [
    Case(
      "the twelve and others",
      TilePlot(
        tiles: leagues + [
          tile("电力工会", 96), tile("呼和浩特铁路局工会", 58), tile("民航机场", 15), tile("其他", 108), tile("本级", 2),
          tile("邮政", 1),
        ], unit: "个"), ()),
    Case("counties", TilePlot(tiles: (1...9).map { tile("第\($0)旗县", $0 * 3) }, unit: "个"), ()),
    Case("some of the twelve", TilePlot(tiles: Array(leagues[3...4]) + [tile("甲", 3)], unit: "个"), ()),
    Case("nothing", TilePlot(tiles: [], unit: "个"), ()),
    Case("one", TilePlot(tiles: [tile("甲", 3)], unit: ""), ()),
    Case("nothing known", TilePlot(tiles: [tile("甲", nil), tile("乙", nil)], unit: ""), ()),
    Case(
      "huge numbers and long names",
      TilePlot(tiles: [tile(long, 123_456_789_012, "150100"), tile(wide, -5), tile("小", 1)], unit: "个"), ()),
  ]

  static func target(_ name: String, _ attained: Int, _ target: Int, _ percent: String) -> ProgressPlot.Line {
    ProgressPlot.Line(
      name: name, attained: FixedDecimal(attained), target: FixedDecimal(target),
      attainedLabel: "\(attained)个", targetLabel: "\(target)个", percentLabel: percent)
  }

  static let targets: [Case<ProgressPlot, Void>] = [
    Case(
      "every kind",
      ProgressPlot(lines: [
        target("职工创新工作室（2019年底）", 1993, 2000, "99.7%"), target("超额", 150, 120, "125.0%"),
        target("未开始", 0, 30, "0.0%"), target("没有目标", 0, 0, "—"),
      ]), ()),
    Case("nothing", ProgressPlot(lines: []), ()),
    Case(
      "huge numbers and long names",
      ProgressPlot(lines: [target(long + wide, 123_456_789_012, 223_456_789_012, "55.2%")]), ()),
  ]
}
