import Model

/// Horizontal bars from zero, one a line, each with its name before it and its number at its end.
struct BarPlot: Sendable {
  struct Bar: Sendable, Hashable {
    var name: String
    var value: FixedDecimal
    /// The number as it is printed, with its unit where it carries one.
    var label: String
  }

  var bars: [Bar]
  /// Appended to each number in the description.
  var unit: String

  var description: String {
    bars.isEmpty
      ? "没有数据。" : "条形图：" + bars.map { "\($0.name)\($0.label)\(unit)" }.joined(separator: "，") + "。"
  }

  private static let barHeight = 160
  private static let lineHeight = 170
  private static let rowGap = 80
  private static let gap = 60
  /// Names wider than this go on in a second line.
  private static let nameLimit = 1500

  func draw() -> (drawing: Drawing, height: Int) {
    var drawing = Drawing()
    let names = bars.map { TextMeasure.lines($0.name, limit: Self.nameLimit * 10 / Drawing.fontSize) }
    let nameWidth = names.joined().map(Self.width).max() ?? 0
    let labelWidth = bars.map { Self.width(of: $0.label) }.max() ?? 0
    let hasNegative = bars.contains { $0.value.isNegative }
    let left = nameWidth + Self.gap + (hasNegative ? labelWidth + Self.gap : 0)
    let room = Drawing.width - left - labelWidth - Self.gap
    let highest = max(bars.map(\.value).max() ?? .zero, .zero)
    let depth = (bars.map(\.value).min() ?? .zero).negated
    let span = depth > .zero ? highest.adding(depth) ?? highest : highest
    let zero = left + (depth > .zero ? Self.share(of: room, depth, in: span) : 0)

    var y = Self.rowGap / 2
    for (bar, name) in zip(bars, names) {
      let height = max(Self.barHeight, name.count * Self.lineHeight)
      let middle = y + height / 2
      for (index, line) in name.enumerated() {
        let baseline = middle + 45 - (name.count - 1) * Self.lineHeight / 2 + index * Self.lineHeight
        drawing.text(line, x: nameWidth, y: baseline, anchor: .end)
      }
      let length = Self.share(of: room, bar.value.magnitude, in: span)
      let start = bar.value.isNegative ? zero - length : zero
      if length > 0 {
        drawing.rectangle(
          .bar, x: start, y: middle - Self.barHeight / 2, width: length, height: Self.barHeight)
      }
      drawing.text(
        bar.label, x: bar.value.isNegative ? start - Self.gap : start + length + Self.gap, y: middle + 45,
        anchor: bar.value.isNegative ? .end : .start)
      y += height + Self.rowGap
    }
    let height = y - Self.rowGap / 2
    drawing.rectangle(.axis, x: zero - 5, y: 0, width: 10, height: height)
    return (drawing, height)
  }

  private static func width(of text: String) -> Int {
    TextMeasure.tenthsOfEm(text) * Drawing.fontSize / 10
  }

  /// `room` × `part` / `whole`, rounded half up.
  static func share(of room: Int, _ part: FixedDecimal, in whole: FixedDecimal) -> Int {
    part.multiplied(by: FixedDecimal(room))?.divided(by: whole, digits: 0)?.integer ?? 0
  }
}
