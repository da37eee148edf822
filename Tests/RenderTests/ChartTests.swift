import Model
import TestSupport
import Testing

@testable import Render

/// Charts: drawn with whole numbers, described, never clipped.
@Suite struct ChartTests {
  private func chart(_ plot: any ChartPlot) -> Chart {
    let table = StatisticalTable(id: "t", title: "标题", number: nil, heading: "地区", columns: [], rows: [])
    return Chart(id: "t", title: "标题", number: 1, plot: plot, table: table)
  }

  private func svg(_ plot: any ChartPlot, isStandalone: Bool = true) -> String {
    chart(plot).svg(isStandalone: isStandalone)
  }

  static let pictures: [Case<String, any ChartPlot>] = [
    Case("bars", "bars", ChartSample.bars[0].input), Case("levels", "levels", ChartSample.levels[0].input),
    Case("columns", "columns", ChartSample.columns[0].input),
    Case("months", "months", ChartSample.columns[1].input),
    Case("lines", "lines", ChartSample.lines[0].input), Case("tiles", "tiles", ChartSample.tiles[0].input),
    Case("progress", "progress", ChartSample.targets[0].input),
  ]

  @Test(arguments: pictures) func picture(_ sample: Case<String, any ChartPlot>) {
    #expect(Snapshot.difference(of: svg(sample.output), from: "Render/\(sample.input).svg") == nil)
  }

  @Test(arguments: ChartSample.all.filter { $0.name.hasSuffix(": nothing") })
  func noDataIsSaid(_ sample: Case<any ChartPlot, Void>) {
    #expect(svg(sample.input).contains("<desc id=\"chart-t-desc\">没有数据。</desc>"))
  }

  @Test func whatIsZeroHasNoBar() {
    #expect(!svg(BarPlot(bars: [ChartSample.bar("甲", 0)], unit: "")).contains("class=\"bar\""))
    #expect(!svg(ChartSample.columns[5].input).contains("class=\"bar\""))
    #expect(!svg(LevelPlot(names: ["甲"], lines: [ChartSample.line("一", [0])], unit: "")).contains("y=\"-"))
  }

  @Test func onlyAFileHasItsOwnColours() {
    let plot = BarPlot(bars: [ChartSample.bar("甲", 1)], unit: "个")
    #expect(svg(plot).contains("<style>"))
    #expect(!svg(plot, isStandalone: false).contains("<style>"))
  }

  /// Paper may part a long drawing between its lines, below a head that it repeats: what is drawn stays within its piece,
  /// and no piece has few lines.
  @Test(arguments: [
    (1, [1]), (6, [6]), (8, [8]), (9, [0, 6, 3]), (12, [0, 6, 6]), (14, [0, 6, 8]), (15, [0, 6, 6, 3]),
  ])
  func aLongDrawingIsInPieces(count: Int, lines: [Int]) throws {
    let bars = (1...count).map { ChartSample.bar("第\($0)", $0) }
    let levels = (1...count).map { ChartSample.line("第\($0)", [$0, 1]) }
    for plot in [BarPlot(bars: bars, unit: "个"), LevelPlot(names: ["甲", "乙"], lines: levels, unit: "个")]
      as [any ChartPlot]
    {
      let picture = svg(plot, isStandalone: false)
      let head = "<div class=\"head\">"
      let pieces = picture.replacing(head, with: "").split(separator: "<svg ").map { "<svg " + $0 }
      #expect(pieces.map { piece in DrawnText.all(in: piece).count { $0.text.hasPrefix("第") } } == lines)
      #expect(pieces.map { $0.contains("role=\"img\"") } == pieces.indices.map { $0 == 0 })
      #expect(pieces.map { $0.contains("aria-hidden=\"true\"") } == pieces.indices.map { $0 > 0 })
      #expect(picture.hasPrefix(head + "<svg ") == (lines[0] == 0))
      #expect(pieces[0].contains("单位：个"))
      var end = 0
      for piece in pieces {
        let top = end
        let box = try #require(piece.firstRange(of: "viewBox=\"0 "))
        let numbers = piece[box.upperBound...].prefix { $0 != "\"" }.split(separator: " ").compactMap {
          Double($0)
        }
        #expect(Int((numbers[0] * 10).rounded()) == top)
        end = top + Int((numbers[2] * 10).rounded())
        for shape in DrawnRectangle.all(in: piece) {
          #expect(shape.y >= top && shape.y + shape.height <= end, "\(shape) in \(top)..<\(end)")
        }
        for text in DrawnText.all(in: piece) { #expect(text.y - 100 > top - 60 && text.y <= end) }
      }
      #expect(end == chart(plot).drawing.height)
      #expect(svg(plot).split(separator: "<svg ").count == 1)
    }
  }

  /// No text reaches beyond the drawing, reckoned with one em for a Chinese character; nothing has a negative length.
  @Test(arguments: ChartSample.all) func nothingIsClipped(_ sample: Case<any ChartPlot, Void>) throws {
    let picture = svg(sample.input)
    let height = chart(sample.input).drawing.height
    for text in DrawnText.all(in: picture) {
      #expect(text.span.lowerBound >= 0 && text.span.upperBound <= Drawing.width, "\(text)")
      #expect(text.y >= Drawing.lineHeight - 60 && text.y <= height, "\(text) in \(height)")
    }
    #expect(!picture.contains("width=\"-") && !picture.contains("height=\"-"))
    #expect(chart(sample.input).drawing.height == height && svg(sample.input) == picture)
  }

  /// The names and numbers of a chart do not run into one another.
  @Test(arguments: ChartSample.all) func noTextTouchesAnother(_ sample: Case<any ChartPlot, Void>) {
    let texts = DrawnText.all(in: svg(sample.input))
    for (place, text) in texts.enumerated() {
      for other in texts[(place + 1)...] where abs(text.y - other.y) < 100 {
        #expect(!text.span.overlaps(other.span), "\(text) and \(other)")
      }
    }
  }

  /// Each is a document of its own that any reader of XML takes.
  @Test(.enabled(if: Python.has("xml.etree.ElementTree"))) func filesAreXML() {
    let script = """
      import sys, xml.etree.ElementTree as tree
      for line in open(sys.argv[1], encoding="utf-8").read().split("\\0"): tree.fromstring(line)
      """
    let (text, status) = Python.run(
      script, on: ChartSample.all.map { svg($0.input) }.joined(separator: "\0"))
    #expect(status == 0, "\(text)")
  }

  /// The segments of a bar lie one after another and end where the whole does.
  @Test func partsAddUp() {
    let plot = LevelPlot(
      names: ["甲", "乙", "丙"],
      lines: [
        ChartSample.line("一", [100, 100, 100], whole: 300),
        ChartSample.line("二", [333, 333, 334], whole: 1000),
        ChartSample.line("三", [100, 200, 300], whole: 700),
      ], unit: "")
    let bars = DrawnRectangle.all(in: svg(plot)).filter { $0.height == 215 }
    let rows = Dictionary(grouping: bars, by: \.y).sorted { $0.key < $1.key }.map(\.value)
    #expect(rows.map(\.count) == [3, 3, 4])
    for row in rows {
      for (bar, next) in zip(row, row.dropFirst()) { #expect(bar.x + bar.width <= next.x) }
    }
    let ends = rows.compactMap(\.last).map { $0.x + $0.width }, starts = rows.compactMap(\.first).map(\.x)
    #expect(Set(starts).count == 1)
    let lengths = ends.map { $0 - starts[0] }
    #expect(abs(lengths[2] * 10 - lengths[1] * 7) <= 200)
    #expect(rows[2].last?.role == "track")
  }

  @Test func aPeriodThatIsNotOverIsHatchedAndSaid() {
    let begun = svg(ChartSample.columns[0].input), whole = svg(ChartSample.columns[1].input)
    #expect(begun.contains("截至11月") && begun.contains("class=\"line bar\""))
    #expect(!whole.contains("截至") && !whole.contains("class=\"line bar\""))
    #expect(svg(ChartSample.lines[0].input).contains("class=\"line bar hollow\""))
    #expect(!svg(ChartSample.lines[3].input).contains("class=\"line bar hollow\""))
  }

  /// The last number and the greatest are there however many columns stand side by side.
  @Test(arguments: ChartSample.columns) func theLastAndTheGreatestAreTold(_ sample: Case<ColumnPlot, Void>) {
    let texts = DrawnText.all(in: svg(sample.input)).map(\.text)
    let known = sample.input.columns.filter { $0.value != nil }
    guard let last = known.last, let most = known.max(by: { ($0.value ?? .zero) < ($1.value ?? .zero) })
    else { return }
    #expect(texts.contains(last.label))
    #expect(texts.contains(most.label))
  }

  /// A last number that is wider than its column stands beside the taller column before it, not across it.
  @Test func theLastNumberStandsOnNoOtherColumn() throws {
    let values = Array(repeating: 453, count: 22) + [128]
    let plot = ColumnPlot(
      axis: PeriodAxis(
        points: values.indices.map {
          PeriodAxis.Point(name: "第\($0)月", shortName: "\($0)", group: nil, note: nil)
        }),
      columns: values.map { ColumnPlot.Column(value: FixedDecimal($0), label: String($0)) }, unit: "项")
    let drawn = svg(plot)
    let number = try #require(DrawnText.all(in: drawn).first { $0.text == "128" })
    let columns = DrawnRectangle.all(in: drawn).filter { $0.role == "bar" }
    #expect(columns.count == 23)
    for column in columns.dropLast() { #expect(column.x + column.width <= number.span.lowerBound) }
    #expect(number.span.upperBound <= Drawing.width)
  }

  static let steps: [Case<[Int], [Int]>] = [
    Case("five", [100, 80, 79, 60, 59, 40, 39, 20, 19, 0], [0, 0, 1, 1, 2, 2, 3, 3, 4, 4]),
    Case("all alike", [7, 7], [0, 0]), Case("zeros", [0, 0], [4, 4]),
    Case("below zero", [-50, 0, 50], [4, 2, 0]),
    Case("all below zero", [-10, -1], [4, 0]),
  ]

  @Test(arguments: steps) func valuesFallIntoSteps(_ sample: Case<[Int], [Int]>) {
    let values = sample.input.map { FixedDecimal($0) }
    let steps = ValueSteps(of: values)
    #expect(values.map(steps.step) == sample.output)
  }

  /// Neighbours on the map lie as they do in the country.
  @Test func theMapIsTrueToTheCountry() throws {
    #expect(TileGrid.places.count == 12)
    #expect(Set(TileGrid.places.values).count == 12)
    func place(_ code: String) throws -> TileGrid.Place { try #require(TileGrid.places[code]) }
    let westToEast = ["152900", "150800", "150200", "150900", "150400"]
    #expect(try westToEast.map { try place($0).column } == [0, 1, 2, 3, 4])
    let northToSouth = ["150700", "152200", "150500", "150400"]
    #expect(try northToSouth.map { try place($0).row } == [0, 1, 2, 3])
    #expect(try place("150600").row > place("150200").row)
    #expect(try place("152500").row < place("150900").row)
    #expect(TileGrid.places.values.allSatisfy { $0.column < TileGrid.columns && $0.row < TileGrid.rows })
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
