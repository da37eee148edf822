import Model

extension LinePlot {
  typealias Position = (x: Int, y: Int)

  /// A number above or below a point of a line.
  struct Number {
    let text: String
    let span: Range<Int>
    let baseline: Int

    fileprivate static let ascent = 105
    fileprivate static let descent = 10
    private static let gap = 30

    fileprivate var rows: ClosedRange<Int> { baseline - Self.ascent...baseline + Self.descent }

    func touches(_ other: Number) -> Bool {
      span.lowerBound < other.span.upperBound + Self.gap && other.span.lowerBound < span.upperBound + Self.gap
        && rows.overlaps(other.rows)
    }

    /// A mark around a point reaches as far as `reach` to each side.
    func touches(markAt point: Position, reach: Int) -> Bool {
      span.overlaps(point.x - reach..<point.x + reach) && rows.overlaps(point.y - reach...point.y + reach)
    }

    /// - Parameter end: not to the left of `start`.
    func touches(lineFrom start: Position, to end: Position) -> Bool {
      let left = max(start.x, span.lowerBound), right = min(end.x, span.upperBound)
      guard left <= right else { return false }
      func height(at x: Int) -> Int {
        start.x == end.x ? start.y : start.y + (end.y - start.y) * (x - start.x) / (end.x - start.x)
      }
      let heights = (height(at: left), height(at: right))
      return rows.overlaps(min(heights.0, heights.1)...max(heights.0, heights.1))
    }
  }

  /// Each line's greatest number, then each line's first, where they touch nothing. The last stands with the line's
  /// name, and the greatest need not where it is the same.
  /// - Parameters:
  ///   - points: of each line; nil where nothing is known.
  ///   - zero: the height of the axis, which goes from the left to `right`.
  ///   - bottom: below it stand the names of the periods.
  func numbers(at points: [[Position?]], zero: Int, right: Int, bottom: Int) -> [Number] {
    var numbers: [Number] = []
    for places in [lines.map(\.peak), lines.map(\.first)] {
      for (index, place) in places.enumerated() {
        guard let place, let point = points[index][place] else { continue }
        let free = Self.places(of: lines[index].labels[place], at: point, right: right).first { number in
          number.rows.upperBound <= bottom
            && !number.touches(lineFrom: (x: 0, y: zero), to: (x: right, y: zero))
            && !numbers.contains(where: number.touches) && !Self.isTouched(number, by: points)
        }
        if let free { numbers.append(free) }
      }
    }
    return numbers
  }

  /// Above and below the point, with its middle there, its end or its start; and before it.
  private static func places(of label: String, at point: Position, right: Int) -> [Number] {
    let width = TextMeasure.width(of: label)
    func number(from start: Int, baseline: Int) -> Number {
      let start = max(0, min(start, right - width))
      return Number(text: label, span: start..<start + width, baseline: baseline)
    }
    let above = point.y - mark - 30, below = point.y + mark + 30 + Number.ascent
    return [point.x - width / 2, point.x + mark - width, point.x - mark].flatMap {
      [number(from: $0, baseline: above), number(from: $0, baseline: below)]
    } + [number(from: point.x - mark - 20 - width, baseline: point.y + Drawing.middleToBaseline)]
  }

  private static func isTouched(_ number: Number, by lines: [[Position?]]) -> Bool {
    lines.contains { points in
      points.contains { $0.map { number.touches(markAt: $0, reach: mark) } ?? false }
        || zip(points, points.dropFirst()).contains { start, end in
          guard let start, let end else { return false }
          return number.touches(lineFrom: start, to: end)
        }
    }
  }
}

extension LinePlot.Line {
  fileprivate var lastKnown: Int? { values.lastIndex { $0 != nil } }

  /// Nil where that is its last or its greatest as well.
  fileprivate var first: Int? {
    values.firstIndex { $0 != nil }.flatMap { $0 == lastKnown || $0 == peak ? nil : $0 }
  }

  /// Where it is highest; nil where it is so at its end.
  fileprivate var peak: Int? {
    guard let last = lastKnown, let most = values.compactMap({ $0 }).max(), most != values[last] else {
      return nil
    }
    return values.firstIndex(of: most)
  }
}
