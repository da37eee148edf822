import Model

/// What wholes are made of: one bar a line from zero, its parts one after another in the order of the columns.
struct LevelPlot: ChartPlot {
  struct Part: Sendable, Hashable {
    var value: FixedDecimal
    /// The number as it is printed.
    var label: String
  }

  struct Line: Sendable, Hashable {
    var name: String
    /// As many as the plot has names of parts; nil where nothing is known.
    var parts: [Part?]
    /// The whole, where one is printed; more than the parts where some of it belongs to none.
    var whole: Part?

    /// The parts together; nil where digits do not fit.
    var sum: FixedDecimal? {
      parts.reduce(FixedDecimal.zero as FixedDecimal?) { sum, part in
        part.map { part in sum?.adding(part.value) } ?? sum
      }
    }

    /// What is less than nothing is no part of a bar: such a line has its numbers only.
    fileprivate var isDrawn: Bool { parts.allSatisfy { $0?.value.isNegative != true } }
    fileprivate var length: FixedDecimal { isDrawn ? max(sum ?? .zero, whole?.value ?? .zero) : .zero }
  }

  /// Highest first.
  var names: [String]
  var lines: [Line]
  var unit: String

  var isEmpty: Bool { lines.isEmpty }
  var description: String {
    "构成图：\(lines.count)行，每行按\(names.joined(separator: "、"))分段"
      + (lines.compactMap { line in line.whole.map { "\(line.name)\($0.label)\(unit)" } })
      .map { "，\($0)" }.joined() + "。"
  }

  private static let barHeight = 215
  private static let rowGap = 75
  private static let gap = 60
  /// Between two parts.
  private static let seam = 12
  private static let nameLimit = 980
  private static let leastPart = 6

  func draw() -> Drawing {
    var drawing = Drawing()
    var top = legend.draw(at: 0, unit: unit, in: &drawing)
    drawing.endHead(at: top)
    var y = top + Self.rowGap / 2
    let names = lines.map { TextMeasure.lines($0.name, width: Self.nameLimit) }
    let nameWidth = names.joined().map(TextMeasure.width).max() ?? 0
    let labelWidth = lines.map { TextMeasure.width(of: $0.whole?.label ?? "") }.max() ?? 0
    let left = nameWidth + Self.gap
    let room = max(100, Drawing.width - left - (labelWidth == 0 ? 0 : labelWidth + Self.gap))
    let scale = ValueScale(of: lines.map(\.length), from: left, room: room)
    func drawAxis(to bottom: Int) {
      drawing.rectangle(.axis, x: left - 10, y: top, width: 10, height: bottom - top)
      top = bottom
    }
    for (index, (line, name)) in zip(lines, names).enumerated() {
      if Drawing.mayBreak(before: index, of: lines.count) {
        drawAxis(to: y - Self.rowGap / 2)
        drawing.allowBreak(at: top)
      }
      let height = max(Self.barHeight, name.count * Drawing.lineHeight)
      let middle = y + height / 2
      drawing.lines(name, x: nameWidth, middle: middle, anchor: .end)
      let end = draw(line, on: scale, middle: middle, in: &drawing)
      if let whole = line.whole {
        drawing.text(whole.label, x: end + Self.gap, y: middle + Drawing.middleToBaseline)
      }
      y += height + Self.rowGap
    }
    drawing.height = y - Self.rowGap / 2
    drawAxis(to: drawing.height)
    return drawing
  }

  /// Parts beyond the steps of lightness have slanting lines, each wider apart; nil for a filled one.
  private func hatch(of part: Int) -> Int? {
    part < Drawing.Role.steps ? nil : 30 + 25 * (part - Drawing.Role.steps)
  }

  private var legend: Legend {
    var items = names.enumerated().map { place, name in
      Legend.Item(role: hatch(of: place) == nil ? .step(place) : .axis, label: name, hatch: hatch(of: place))
    }
    if lines.contains(where: hasRest) { items.append(Legend.Item(role: .track, label: "其他")) }
    return Legend(items: items)
  }

  /// Some of the whole belongs to none of the parts.
  private func hasRest(_ line: Line) -> Bool {
    guard let whole = line.whole, let sum = line.sum else { return false }
    return whole.value > sum
  }

  /// Where the bar ends.
  private func draw(
    _ line: Line, on scale: ValueScale, middle: Int, in drawing: inout Drawing
  ) -> Int {
    guard line.isDrawn else { return scale.zero }
    let top = middle - Self.barHeight / 2
    var sum = FixedDecimal.zero
    var start = scale.zero
    for (place, part) in line.parts.enumerated() {
      guard let part, part.value > .zero, let next = sum.adding(part.value) else { continue }
      let end = scale.place(of: next)
      let width = max(Self.leastPart, end - start - Self.seam)
      if let hatch = hatch(of: place) {
        drawing.hatched(.axis, every: hatch, x: start, y: top, width: width, height: Self.barHeight)
      } else {
        drawing.rectangle(.step(place), x: start, y: top, width: width, height: Self.barHeight)
        if TextMeasure.width(of: part.label) + Self.gap <= width {
          drawing.text(
            part.label, x: start + width / 2, y: middle + Drawing.middleToBaseline, anchor: .middle,
            ink: .on(place))
        }
      }
      (sum, start) = (next, end)
    }
    let end = scale.place(of: line.length)
    if hasRest(line), end > start {
      drawing.rectangle(.track, x: start, y: top, width: end - start, height: Self.barHeight)
    }
    return max(start, end)
  }
}
