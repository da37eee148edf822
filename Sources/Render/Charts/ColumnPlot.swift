import Model

/// One value over time: columns from zero, each with its number on top where there is room for it.
struct ColumnPlot: ChartPlot {
  struct Column: Sendable, Hashable {
    /// Nil where nothing is known.
    var value: FixedDecimal?
    /// The number as it is printed.
    var label: String
  }

  var axis: PeriodAxis
  /// As many as the axis has points.
  var columns: [Column]
  var unit: String

  var isEmpty: Bool { columns.allSatisfy { $0.value == nil } }
  var description: String {
    guard let first = columns.firstIndex(where: { $0.value != nil }),
      let last = columns.lastIndex(where: { $0.value != nil })
    else { return "" }
    var words = [told(first)]
    if last != first { words.append(told(last)) }
    let greatest = ExtremePoints(
      greatestOf: columns.enumerated().compactMap { place, column in
        column.value.map { .init(name: axis.points[place].name, value: $0, label: column.label + unit) }
      })
    if greatest.value != columns[first].value, greatest.value != columns[last].value {
      words.append(greatest.told(as: "最多", counting: "个时期"))
    }
    return "柱形图：\(words.joined(separator: "，"))。"
  }

  private func told(_ place: Int) -> String {
    "\(axis.points[place].name)\(columns[place].label)\(unit)"
  }

  private static let plotHeight = 1300
  private static let widest = 420
  private static let gap = 30

  func draw() -> Drawing {
    var plot = self
    plot.axis.right -= lastOverhang
    return plot.drawColumns()
  }

  /// What the last number is wider than its column, where the column before it is the taller one: then the number, which
  /// always stands, begins with its column and ends behind it.
  private var lastOverhang: Int {
    guard columns.count > 1, let last = columns[columns.count - 1].value,
      let before = columns[columns.count - 2].value, before > last
    else { return 0 }
    let width = TextMeasure.width(of: columns[columns.count - 1].label)
    return max(0, width - Self.width(at: axis))
  }

  private static func width(at axis: PeriodAxis) -> Int { max(20, min(widest, axis.step * 7 / 10)) }

  private func drawColumns() -> Drawing {
    var drawing = Drawing()
    let top = drawing.unitLine(unit) + Drawing.lineHeight + 30
    let hasNegative = columns.contains { $0.value?.isNegative == true }
    let bottom = top + Self.plotHeight
    let scale = ValueScale(of: columns.compactMap(\.value), from: 0, room: Self.plotHeight)
    let zero = bottom - scale.zero
    let bodies = columns.enumerated().map { place, column -> Body? in
      column.value.map { Body(at: axis, place, to: bottom - scale.place(of: $0), from: zero) }
    }
    for (place, body) in bodies.enumerated() {
      guard let body, body.height > 0 else { continue }
      if axis.points[place].note != nil {
        drawing.hatched(.bar, x: body.x, y: body.top, width: body.width, height: body.height)
      } else {
        drawing.rectangle(.bar, x: body.x, y: body.top, width: body.width, height: body.height)
      }
    }
    drawing.rectangle(.axis, x: 0, y: zero - 5, width: axis.right, height: 10)
    for label in labels(over: bodies) {
      drawing.text(
        columns[label.place].label, x: (label.span.lowerBound + label.span.upperBound) / 2,
        y: label.top + Drawing.lineHeight - 45, anchor: .middle, ink: .rimmed)
    }
    let end = bottom + (hasNegative ? Drawing.lineHeight : 0)
    drawing.height = axis.draw(at: end + 20, in: &drawing)
    return drawing
  }

  /// A column as it stands in the drawing.
  private struct Body {
    let x: Int
    let width: Int
    let top: Int
    let height: Int
    let isNegative: Bool

    init(at axis: PeriodAxis, _ place: Int, to end: Int, from zero: Int) {
      width = ColumnPlot.width(at: axis)
      x = axis.centre(of: place) - width / 2
      top = min(end, zero)
      height = abs(end - zero)
      isNegative = end > zero
    }

    func touches(_ label: Label) -> Bool {
      x < label.span.upperBound && label.span.lowerBound < x + width
        && top < label.top + Drawing.lineHeight && label.top < top + height
    }
  }

  private struct Label {
    let place: Int
    let span: Range<Int>
    let top: Int

    func touches(_ other: Label) -> Bool {
      span.lowerBound < other.span.upperBound + ColumnPlot.gap
        && other.span.lowerBound < span.upperBound + ColumnPlot.gap
        && abs(top - other.top) < Drawing.lineHeight
    }
  }

  private var peak: Int? {
    columns.indices.filter { columns[$0].value != nil }.max {
      (columns[$0].value ?? .zero) < (columns[$1].value ?? .zero)
    }
  }

  private func span(ofLabelAt place: Int, over body: Body) -> Range<Int> {
    let width = TextMeasure.width(of: columns[place].label)
    // There is room behind the last column only where it was made for its number.
    if place == columns.count - 1, axis.right < Drawing.width { return body.x..<body.x + width }
    return axis.span(of: columns[place].label, around: axis.centre(of: place))
  }

  /// The last one's number and the greatest stand always; of the others, from the last back, those that touch neither a
  /// number nor a column.
  private func labels(over bodies: [Body?]) -> [Label] {
    let known = columns.indices.filter { columns[$0].value != nil }
    let first = [known.last, peak, known.first].compactMap { $0 }
    var labels: [Label] = []
    for place in first + known.reversed() where !labels.contains(where: { $0.place == place }) {
      guard let body = bodies[place] else { continue }
      let top = body.isNegative ? body.top + body.height + 10 : body.top - Drawing.lineHeight
      let label = Label(place: place, span: span(ofLabelAt: place, over: body), top: top)
      guard !labels.contains(where: label.touches) else { continue }
      let isFree = !bodies.contains { $0?.touches(label) == true }
      if isFree || place == known.last || place == peak { labels.append(label) }
    }
    return labels
  }
}
