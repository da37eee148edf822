/// A chart on a page: drawn, described, and with the table of what it shows.
struct Chart: Sendable {
  /// Names the file and the element; letters, digits, `-` and `_`.
  var id: String
  var title: String
  /// Its number among the charts of the document, from 1.
  var number: Int
  var plot: any ChartPlot
  /// The same figures as a table, for readers who can't see the drawing or want the numbers.
  var table: StatisticalTable

  /// What stands below or above it: 图1　title.
  var caption: String { "图\(number)　\(title)" }

  /// Relative to the document.
  var path: String { "charts/\(id).svg" }

  /// What it shows, in a sentence.
  var description: String { plot.isEmpty ? Self.noData : plot.description }

  private static let noData = "没有数据。"

  var drawing: Drawing { plot.isEmpty ? Drawing(saying: Self.noData) : plot.draw() }

  /// - Parameter isStandalone: a file of its own, with its own colours, rather than a part of a page.
  func svg(isStandalone: Bool) -> String {
    drawing.svg(id: id, title: title, description: description, isStandalone: isStandalone)
  }
}
