import Model

/// Those of a chart's points that have the greatest value of all, or the least.
struct ExtremePoints {
  struct Point {
    var name: String
    var value: FixedDecimal
    /// The value as it is printed, with its unit.
    var label: String
  }

  /// Nil where there are no points.
  let value: FixedDecimal?
  private let points: [Point]

  init(greatestOf points: [Point]) { self.init(points, points.lazy.map(\.value).max()) }
  init(leastOf points: [Point]) { self.init(points, points.lazy.map(\.value).min()) }

  private init(_ points: [Point], _ value: FixedDecimal?) {
    self.value = value
    self.points = points.filter { $0.value == value }
  }

  /// 最多的是甲7个; of two or three 最多的是甲、乙，各7个; of more 最多的有4个地区并列，各7个.
  /// - Parameter noun: what the points are, with its counter.
  func told(as word: String, counting noun: String) -> String {
    guard let first = points.first else { return "" }
    switch points.count {
    case 1: return "\(word)的是\(first.name)\(first.label)"
    case 2...3: return "\(word)的是\(points.map(\.name).joined(separator: "、"))，各\(first.label)"
    default: return "\(word)的有\(points.count)\(noun)并列，各\(first.label)"
    }
  }
}
