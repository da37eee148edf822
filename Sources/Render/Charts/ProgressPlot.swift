import Model

/// How far targets are reached, as bullet bars: what is attained against a mark where the target stands.
struct ProgressPlot: ChartPlot {
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

  var isEmpty: Bool { lines.isEmpty }
  var description: String {
    lines.map {
      "\($0.name)：\($0.attainedLabel)，目标\($0.targetLabel)，完成\($0.percentLabel)"
    }.joined(separator: "；") + "。"
  }

  private static let trackHeight = 200
  private static let barHeight = 100
  private static let markWidth = 30
  private static let rowGap = 160

  func draw() -> Drawing {
    var drawing = Drawing()
    var y = 0
    for line in lines {
      for text in TextMeasure.lines(line.name, width: Drawing.width) {
        y += Drawing.lineHeight
        drawing.text(text, x: 0, y: y - 45)
      }
      y = draw(line, at: y + 20, in: &drawing) + Self.rowGap
    }
    drawing.height = max(0, y - Self.rowGap)
    return drawing
  }

  /// The track up to the target or to what is beyond it, the bar, the mark, and the numbers below, in two lines where
  /// one is too short. Where it ends.
  private func draw(_ line: Line, at top: Int, in drawing: inout Drawing) -> Int {
    let scale = ValueScale(of: [line.attained, line.target], from: 0, room: Drawing.width)
    drawing.rectangle(.track, x: 0, y: top, width: Drawing.width, height: Self.trackHeight)
    let end = scale.place(of: line.attained)
    if end != scale.zero {
      drawing.rectangle(
        .bar, x: min(scale.zero, end), y: top + (Self.trackHeight - Self.barHeight) / 2,
        width: abs(end - scale.zero), height: Self.barHeight)
    }
    let mark = min(max(0, scale.place(of: line.target) - Self.markWidth / 2), Drawing.width - Self.markWidth)
    drawing.rectangle(
      .target, x: mark, y: top - 20, width: Self.markWidth, height: Self.trackHeight + 40)

    var baseline = top + Self.trackHeight + Drawing.lineHeight - 10
    let attained = "\(line.attainedLabel)，完成\(line.percentLabel)", target = "目标\(line.targetLabel)"
    drawing.text(attained, x: 0, y: baseline)
    if TextMeasure.width(of: attained + target) + Drawing.fontSize > Drawing.width {
      baseline += Drawing.lineHeight
    }
    drawing.text(target, x: Drawing.width, y: baseline, anchor: .end)
    return baseline + 45
  }
}
