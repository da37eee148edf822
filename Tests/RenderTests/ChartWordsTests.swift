import Model
import Testing

@testable import Render

/// What charts say in words, and the numbers that lines of a trend are told with.
@Suite struct ChartWordsTests {
  private static func numbers(_ lines: [[Int?]]) -> [String] {
    let plot = LinePlot(
      axis: ChartSample.years(2019 - (lines.first?.count ?? 1)...2018),
      lines: lines.enumerated().map { ChartSample.values("第\($0)线", $1) }, unit: "")
    let svg = plot.draw().svg(id: "t", title: "", description: "", isStandalone: false)
    return DrawnText.all(in: svg).map(\.text).filter { Int($0).map { !(1900...2100).contains($0) } ?? false }
  }

  @Test(
    arguments: [
      ([[10, 30, 95, 40, 20]], ["10", "95"]), ([[10, 20, 30, 40, 95]], ["10"]),
      ([[95, 20, 30, 40, 50]], ["95"]),
      ([[10, 95, 30, 40, 95]], ["10"]), ([[nil, 10, 95, 20, nil]], ["10", "95"]), ([[nil, nil, 7]], []),
    ] as [([[Int?]], [String])])
  func theGreatestAndTheFirstAreTold(lines: [[Int?]], told: [String]) {
    #expect(Self.numbers(lines).sorted() == told.sorted())
  }

  /// Between two lines close above and below it a number has no room.
  @Test func aNumberTouchesNoLine() {
    let middle: [Int?] = [50, 60, 81, 60, 50]
    let above = middle.map { $0.map { $0 + 3 } }, below = middle.map { $0.map { $0 - 3 } }
    let told = Self.numbers([above, middle, below])
    #expect(told.contains("84") && !told.contains("81"))
  }
}
