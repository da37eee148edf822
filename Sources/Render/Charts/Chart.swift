/// A chart on a page: drawn, described, and with the table of what it shows.
struct Chart: Sendable {
  /// Names the file and the element; letters, digits, `-` and `_`.
  var id: String
  var title: String
  /// Its number among the charts of the document, from 1.
  var number: Int
  var plot: Plot
  /// The same figures as a table, for readers who can't see the drawing or want the numbers.
  var table: StatisticalTable

  enum Plot: Sendable {
    case bars(BarPlot)
    case progress(ProgressPlot)
  }

  /// What stands below or above it: 图1　title.
  var caption: String { "图\(number)　\(title)" }

  /// Relative to the document.
  var path: String { "charts/\(id).svg" }

  /// What it shows, in a sentence.
  var description: String {
    switch plot {
    case .bars(let plot): plot.description
    case .progress(let plot): plot.description
    }
  }

  /// - Parameter isStandalone: a file of its own, with its own colours, rather than a part of a page.
  func svg(isStandalone: Bool) -> String {
    let (drawing, height) =
      switch plot {
      case .bars(let plot): plot.draw()
      case .progress(let plot): plot.draw()
      }
    return drawing.svg(
      id: id, title: title, description: description, height: height, isStandalone: isStandalone)
  }
}
