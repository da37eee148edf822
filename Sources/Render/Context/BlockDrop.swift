import Liquid

/// A table or a chart on its way to the page.
struct BlockDrop: Drop {
  enum Content: Sendable {
    case table(StatisticalTable)
    case chart(Chart)
  }

  let content: Content

  func member(_ name: String) -> Member { .unknown }
  var memberNames: [String] { [] }

  /// For filters on text only: a page shows the block itself.
  func printed() -> Text? {
    switch content {
    case .table(let table): Text(data: table.title)
    case .chart(let chart): Text(data: chart.title)
    }
  }
}
