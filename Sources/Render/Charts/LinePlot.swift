import Model

/// Several values over time on one scale from zero: a line each, told apart by its marks and dashes and named at its
/// end with its last number.
struct LinePlot: ChartPlot {
  struct Line: Sendable, Hashable {
    var name: String
    /// As many as the axis has points; nil where nothing is known.
    var values: [FixedDecimal?]
    /// The numbers as they are printed.
    var labels: [String]
  }

  /// Without edges: the lines leave room for their names.
  var axis: PeriodAxis
  var lines: [Line]
  var unit: String

  var isEmpty: Bool { lines.allSatisfy { $0.values.allSatisfy { $0 == nil } } }
  var description: String {
    let told = lines.compactMap { line -> String? in
      guard let first = line.values.firstIndex(where: { $0 != nil }),
        let last = line.values.lastIndex(where: { $0 != nil })
      else { return nil }
      let start = "\(line.name)\(axis.points[first].name)\(line.labels[first])\(unit)"
      var words = [start]
      if last != first { words.append("\(axis.points[last].name)\(line.labels[last])\(unit)") }
      let greatest = greatest(of: line)
      if greatest.value != line.values[first], greatest.value != line.values[last] {
        words.append(greatest.told(as: "最多", counting: "个时期"))
      }
      return words.joined(separator: "，")
    }
    return "折线图：\(told.joined(separator: "；"))。"
  }

  private func greatest(of line: Line) -> ExtremePoints {
    ExtremePoints(
      greatestOf: line.values.enumerated().compactMap { place, value in
        value.map { .init(name: axis.points[place].name, value: $0, label: line.labels[place] + unit) }
      })
  }

  private static let plotHeight = 1500
  private static let nameLimit = 830
  static let mark = 38
  private static let gap = 50
  private static let dashes = [[], [60, 30], [20, 25], [90, 30, 20, 30]]

  func draw() -> Drawing {
    var drawing = Drawing()
    let top = drawing.unitLine(unit) + Drawing.lineHeight + 20
    let scale = ValueScale(
      of: lines.flatMap { $0.values.compactMap { $0 } }, from: 0, room: Self.plotHeight)
    let names = lines.map { nameLines(of: $0) }
    let margin = (names.joined().map(TextMeasure.width).max() ?? 0) + 2 * Self.gap + 2 * Self.mark
    var axis = axis
    axis.right = Drawing.width - margin
    let bottom = top + Self.plotHeight
    let zero = bottom - scale.zero
    drawing.rectangle(.axis, x: 0, y: zero - 5, width: axis.right, height: 10)
    let points = lines.map { line in
      line.values.enumerated().map { point, value in
        value.map { (x: axis.centre(of: point), y: bottom - scale.place(of: $0)) }
      }
    }
    var ends: [NameAtEnd] = []
    for (place, points) in points.enumerated() {
      let role = Self.role(of: place)
      drawing.line(role, through: points, dashes: Self.dashes[place % Self.dashes.count])
      for (point, position) in points.enumerated() {
        guard let position else { continue }
        drawing.polygon(
          role, Self.marker(place, at: position), isFilled: axis.points[point].note == nil)
      }
      if let last = points.last(where: { $0 != nil }) ?? nil {
        ends.append(NameAtEnd(place: place, lines: names[place], middle: last.y))
      }
    }
    for number in numbers(at: points, zero: zero, right: axis.right, bottom: bottom) {
      drawing.text(
        number.text, x: (number.span.lowerBound + number.span.upperBound) / 2, y: number.baseline,
        anchor: .middle)
    }
    let lowest = draw(ends, right: axis.right, from: top - Drawing.lineHeight, to: bottom, in: &drawing)
    drawing.height = max(lowest, axis.draw(at: bottom + 20, in: &drawing))
    return drawing
  }

  private static func role(of line: Int) -> Drawing.Role { line.isMultiple(of: 2) ? .bar : .axis }

  /// The name in lines and the last number, in the same line where it fits.
  private func nameLines(of line: Line) -> [String] {
    var lines = TextMeasure.lines(line.name, width: Self.nameLimit)
    let number = line.values.lastIndex { $0 != nil }.map { line.labels[$0] } ?? ""
    if let last = lines.last, TextMeasure.width(of: last + number) <= Self.nameLimit {
      lines[lines.count - 1] = last + number
    } else {
      lines.append(number)
    }
    return lines
  }

  private struct NameAtEnd {
    let place: Int
    let lines: [String]
    var middle: Int

    var height: Int { lines.count * Drawing.lineHeight + 30 }
  }

  /// The names beside the ends of their lines, moved apart where they would touch: up from `bottom`, then down from
  /// `top`, beyond `bottom` where there are too many. How far down they reach.
  private func draw(
    _ names: [NameAtEnd], right: Int, from top: Int, to bottom: Int, in drawing: inout Drawing
  ) -> Int {
    var names = names.sorted { ($0.middle, $0.place) < ($1.middle, $1.place) }
    var limit = bottom
    for index in names.indices.reversed() {
      names[index].middle = min(names[index].middle, limit - names[index].height / 2)
      limit = names[index].middle - names[index].height / 2
    }
    var free = top
    for index in names.indices {
      names[index].middle = max(names[index].middle, free + names[index].height / 2)
      free = names[index].middle + names[index].height / 2
    }
    let x = right + Self.gap + Self.mark
    for name in names {
      let first = name.middle - (name.lines.count - 1) * Drawing.lineHeight / 2
      drawing.polygon(
        Self.role(of: name.place), Self.marker(name.place, at: (x: x, y: first)), isFilled: true)
      drawing.lines(name.lines, x: x + Self.mark + Self.gap / 2, middle: name.middle)
    }
    return free
  }

  /// A square, a diamond, a triangle or an hourglass around a point.
  private static func marker(_ line: Int, at point: (x: Int, y: Int)) -> [(x: Int, y: Int)] {
    let (x, y) = point
    switch line % 4 {
    case 0:
      return [
        (x - mark + 8, y - mark + 8), (x + mark - 8, y - mark + 8), (x + mark - 8, y + mark - 8),
        (x - mark + 8, y + mark - 8),
      ]
    case 1: return [(x, y - mark), (x + mark, y), (x, y + mark), (x - mark, y)]
    case 2: return [(x, y - mark), (x + mark, y + mark - 8), (x - mark, y + mark - 8)]
    default:
      return [(x - mark, y - mark), (x + mark, y - mark), (x - mark, y + mark), (x + mark, y + mark)]
    }
  }
}
