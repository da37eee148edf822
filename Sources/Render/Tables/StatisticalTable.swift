import Model

/// A table of a bulletin: a caption, a header row, a total line, and rows of figures (style §6).
///
/// One unit and one precision a column; the exact numbers go to the table's file.
struct StatisticalTable: Sendable {
  /// Names the file and the element; letters, digits, `-` and `_`.
  var id: String
  var title: String
  /// Its number among the tables of the document, from 1; nil for the table of a chart.
  var number: Int?
  /// What the first column holds.
  var heading: String
  var columns: [Column]
  var rows: [Row]
  /// How many rows the page shows; nil for all. The file has every row.
  var shownRows: Int?

  struct Column: Sendable {
    var label: String
    /// Right aligned.
    var isNumeric: Bool
    /// What its numbers are printed in (万元); nil for text, and where each number says its own unit.
    var unit: String?
    /// What its exact numbers are in (元).
    var exactUnit: String?
  }

  struct Row: Sendable {
    var name: String
    var isTotal: Bool
    /// As many as the table has columns.
    var cells: [Cell]
  }

  enum Cell: Sendable {
    indirect case figure(FigurePrint)
    case text(String)
    /// Does not apply, or is not known.
    case none
  }

  /// 表1　title.
  var caption: String { number.map { "表\($0)　\(title)" } ?? title }

  /// The one unit of all its numbers, printed above it; nil where columns differ or show percentages.
  var commonUnit: String? {
    let units = Set(columns.filter(\.isNumeric).map(\.unit))
    guard units.count == 1, let unit = units.first, unit != "%" else { return nil }
    return unit
  }

  /// The label of a column, with its unit in brackets where none stands above the table.
  func header(of column: Column) -> String {
    Self.header(column.label, unit: commonUnit == nil ? column.unit : nil)
  }

  /// What a cell without a number shows; explained by nothing but itself in every union's tables.
  static let notApplicable = "—"
  /// What stands for an amount that is not zero, and less than half of the last digit of its column (style §6).
  static let lessThanHalf = "…"

  private static func header(_ label: String, unit: String?) -> String {
    guard let unit, !label.hasSuffix("（\(unit)）") else { return label }
    return "\(label)（\(unit)）"
  }
}

extension StatisticalTable {
  /// Relative to the document.
  var path: String { "tables/\(id).csv" }

  /// What a reader must know of its numbers: where the file has the whole of a rounded one (style §3, policy 4), and
  /// that one with 近, 多 or 约 stands for an interval, which the file can't show (policy 6).
  func notes(file: String) -> [String] {
    let isRounded = hasFigure { !$0.isExact && !$0.figure.isApproximate }
    let isApproximate = hasFigure { $0.figure.isApproximate }
    let isTooSmall = hasFigure { $0.text == Self.lessThanHalf }
    return (page.count < rows.count ? ["注：页面只列出前面的部分，全部见 \(file)。"] : [])
      + (isTooSmall ? ["注：“\(Self.lessThanHalf)”是不为零而不足本列末位半个单位的数。"] : [])
      + (isRounded ? ["注：准确数见 \(file)。"] : [])
      + (isApproximate ? ["注：带“近”“多”“约”或“~”的是约数，按区间计入，区间见 figures.json。"] : [])
  }

  /// The rows on the page.
  var page: ArraySlice<Row> { rows.prefix(max(0, shownRows ?? rows.count)) }

  private func hasFigure(where holds: (borrowing FigurePrint) -> Bool) -> Bool {
    page.contains { row in
      row.cells.contains { cell in
        if case .figure(let print) = cell { holds(print) } else { false }
      }
    }
  }

  /// Hands out its figures, row by row.
  func forEachFigure(_ body: (FigurePrint) -> Void) {
    for row in page {
      for case .figure(let print) in row.cells { body(print) }
    }
  }
}
