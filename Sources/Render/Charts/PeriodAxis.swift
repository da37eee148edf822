/// The points of a trend from left to right, and what is written below them: as many names as stand without touching.
struct PeriodAxis: Sendable, Hashable {
  struct Point: Sendable, Hashable {
    /// 2016年, 2018年11月.
    var name: String
    /// 2016, 11月.
    var shortName: String
    /// What several points have in common and is written once below the first of them: the year of months.
    var group: String?
    /// Of one whose period is not over: 截至11月.
    var note: String?
  }

  var points: [Point]
  /// Coordinates of the first and the last column's outer edges.
  var left = 0
  var right = Drawing.width

  private static let gap = 50

  var step: Int { (right - left) / max(1, points.count) }

  func centre(of point: Int) -> Int {
    left + ((2 * point + 1) * (right - left)) / (2 * max(1, points.count))
  }

  /// Draws the names from `top` on. Where they end.
  func draw(at top: Int, in drawing: inout Drawing) -> Int {
    var baseline = top + Drawing.lineHeight - 30
    for point in shown {
      let span = span(of: points[point].shortName, around: centre(of: point))
      drawing.text(
        points[point].shortName, x: (span.lowerBound + span.upperBound) / 2, y: baseline, anchor: .middle)
    }
    var end = 0
    let groups = groups
    if !groups.isEmpty { baseline += Drawing.lineHeight }
    for (name, x) in groups {
      drawing.text(name, x: x, y: baseline)
      end = x + TextMeasure.width(of: name)
    }
    if let note = points.last?.note {
      let start = right - TextMeasure.width(of: note)
      if groups.isEmpty || start < end + Self.gap { baseline += Drawing.lineHeight }
      drawing.text(note, x: right, y: baseline, anchor: .end)
    }
    return baseline + 45
  }

  /// Every n-th point, back from the last one, with the least n that keeps the names apart.
  private var shown: [Int] {
    for every in 1..<max(2, points.count) {
      let shown = Array(stride(from: points.count - 1, through: 0, by: -every))
      let spans = shown.map { span(of: points[$0].shortName, around: centre(of: $0)) }
      if zip(spans, spans.dropFirst()).allSatisfy({ $1.upperBound + Self.gap <= $0.lowerBound }) {
        return shown.reversed()
      }
    }
    return points.indices.suffix(1)
  }

  /// The groups from the last back, without those that have no room before the next.
  private var groups: [(name: String, x: Int)] {
    var groups: [(name: String, x: Int)] = []
    for (place, point) in points.enumerated().reversed() {
      guard let name = point.group, place == 0 || points[place - 1].group != name else { continue }
      let x = max(0, min(centre(of: place) - step / 2, right - TextMeasure.width(of: name)))
      if let next = groups.first, x + TextMeasure.width(of: name) + Self.gap > next.x { continue }
      groups.insert((name, x), at: 0)
    }
    return groups
  }

  /// Where a text of one line stands that would have its middle at `centre`, moved into the drawing.
  func span(of text: String, around centre: Int) -> Range<Int> {
    let width = TextMeasure.width(of: text)
    let start = max(0, min(centre - width / 2, min(Drawing.width, right + Self.gap) - width))
    return start..<start + width
  }
}
