import Model

/// How far targets are reached, as bullet bars: what is attained against a mark where the target stands.
struct ProgressPlot: Sendable {
  struct Line: Sendable, Hashable {
    var name: String
    var attained: FixedDecimal
    var target: FixedDecimal
    /// As printed, units included: 1993个, 2000个, 99.7%.
    var attainedLabel: String
    var targetLabel: String
    var percentLabel: String
  }

  var lines: [Line]

  var description: String {
    lines.isEmpty
      ? "没有数据。"
      : lines.map {
        "\($0.name)：\($0.attainedLabel)，目标\($0.targetLabel)，完成\($0.percentLabel)"
      }.joined(separator: "；") + "。"
  }

  private static let lineHeight = 180
  private static let trackHeight = 180
  private static let barHeight = 90
  private static let rowGap = 160

  func draw() -> (drawing: Drawing, height: Int) {
    var drawing = Drawing()
    var y = 0
    for line in lines {
      for text in TextMeasure.lines(line.name, limit: Drawing.width * 10 / Drawing.fontSize) {
        y += Self.lineHeight
        drawing.text(text, x: 0, y: y - 40)
      }
      draw(line, at: y, in: &drawing)
      y += Self.trackHeight + Self.lineHeight + Self.rowGap
    }
    return (drawing, max(0, y - Self.rowGap))
  }

  /// The track up to the target or to what is beyond it, the bar, the mark, and the numbers below.
  private func draw(_ line: Line, at top: Int, in drawing: inout Drawing) {
    let end = max(line.attained, line.target)
    let length = BarPlot.share(of: Drawing.width, line.attained.magnitude, in: end)
    let mark = BarPlot.share(of: Drawing.width, line.target.magnitude, in: end)
    drawing.rectangle(.track, x: 0, y: top, width: Drawing.width, height: Self.trackHeight)
    if length > 0 {
      let inset = (Self.trackHeight - Self.barHeight) / 2
      drawing.rectangle(.bar, x: 0, y: top + inset, width: length, height: Self.barHeight)
    }
    drawing.rectangle(
      .target, x: max(0, mark - 30), y: top - 20, width: 30, height: Self.trackHeight + 40)
    let baseline = top + Self.trackHeight + Self.lineHeight - 30
    drawing.text("\(line.attainedLabel)，完成\(line.percentLabel)", x: 0, y: baseline)
    drawing.text(
      "目标\(line.targetLabel)", x: Drawing.width, y: baseline, anchor: .end)
  }
}
