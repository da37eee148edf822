import Model

/// What a chart shows and how it is drawn.
protocol ChartPlot: Sendable {
  /// There is nothing to draw.
  var isEmpty: Bool { get }
  /// What it shows, in a sentence for those who can't see it; the numbers are in the chart's table.
  var description: String { get }
  func draw() -> Drawing
}

/// A stretch of a drawing that stands for values from the least, or zero, to the greatest, or zero.
struct ValueScale {
  private let start: Int
  private let room: Int
  private let depth: FixedDecimal
  private let span: FixedDecimal

  /// - Parameters:
  ///   - start: the coordinate of the least value.
  ///   - room: how long the stretch is.
  init(of values: some Sequence<FixedDecimal>, from start: Int, room: Int) {
    var highest = FixedDecimal.zero, lowest = FixedDecimal.zero
    for value in values {
      highest = max(highest, value)
      lowest = min(lowest, value)
    }
    self.start = start
    self.room = room
    depth = lowest.negated
    span = highest.adding(depth) ?? highest
  }

  var zero: Int { start + length(of: depth) }
  func place(of value: FixedDecimal) -> Int {
    value.isNegative ? zero - length(of: value.negated) : zero + length(of: value)
  }

  /// What stands for the amount, rounded half up.
  func length(of amount: FixedDecimal) -> Int {
    FixedDecimal(room).multiplied(by: amount)?.divided(by: span, digits: 0)?.integer ?? 0
  }
}
