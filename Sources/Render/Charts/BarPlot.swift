import Model

/// Horizontal bars from zero, one a line, each with its name before it and its number at its end.
struct BarPlot: ChartPlot {
  struct Bar: Sendable, Hashable {
    var name: String
    var value: FixedDecimal
    /// The number as it is printed, with its unit where it carries one.
    var label: String
  }

  var bars: [Bar]
  /// Of all the numbers; empty where each says its own.
  var unit: String

  var isEmpty: Bool { bars.isEmpty }
  var description: String {
    "条形图：" + bars.map { "\($0.name)\($0.label)\(unit)" }.joined(separator: "，") + "。"
  }

  private static let barHeight = 165
  private static let rowGap = 70
  private static let gap = 60
  /// Names wider than this go on in a second line.
  private static let nameLimit = 1150
  /// What the bars have at the least.
  private static let leastRoom = 700

  func draw() -> Drawing {
    var drawing = Drawing()
    let labelWidth = bars.map { TextMeasure.width(of: $0.label) }.max() ?? 0
    let hasNegative = bars.contains { $0.value.isNegative }
    let besideNames = (labelWidth + Self.gap) * (hasNegative ? 2 : 1) + Self.gap
    let limit = min(Self.nameLimit, max(3 * Drawing.fontSize, Drawing.width - besideNames - Self.leastRoom))
    let names = bars.map { TextMeasure.lines($0.name, width: limit) }
    let nameWidth = names.joined().map(TextMeasure.width).max() ?? 0
    let left = nameWidth + Self.gap + (hasNegative ? labelWidth + Self.gap : 0)
    let scale = ValueScale(
      of: bars.map(\.value), from: left, room: max(100, Drawing.width - left - labelWidth - Self.gap))

    var top = drawing.unitLine(unit)
    drawing.endHead(at: top)
    var y = top + Self.rowGap / 2
    func drawAxis(to bottom: Int) {
      drawing.rectangle(.axis, x: scale.zero - 5, y: top, width: 10, height: bottom - top)
      top = bottom
    }
    for (index, (bar, name)) in zip(bars, names).enumerated() {
      if Drawing.mayBreak(before: index, of: bars.count) {
        drawAxis(to: y - Self.rowGap / 2)
        drawing.allowBreak(at: top)
      }
      let height = max(Self.barHeight, name.count * Drawing.lineHeight)
      let middle = y + height / 2
      drawing.lines(name, x: nameWidth, middle: middle, anchor: .end)
      let end = scale.place(of: bar.value)
      if end != scale.zero {
        drawing.rectangle(
          .bar, x: min(scale.zero, end), y: middle - Self.barHeight / 2, width: abs(end - scale.zero),
          height: Self.barHeight)
      }
      drawing.text(
        bar.label, x: bar.value.isNegative ? end - Self.gap : end + Self.gap,
        y: middle + Drawing.middleToBaseline, anchor: bar.value.isNegative ? .end : .start)
      y += height + Self.rowGap
    }
    drawing.height = y - Self.rowGap / 2
    drawAxis(to: drawing.height)
    return drawing
  }
}
