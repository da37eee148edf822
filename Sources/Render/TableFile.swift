import Model

/// A table of a document as its files hold it: every row, exact values.
///
/// All texts are on one line and fit to be shown; a file must still guard them where a spreadsheet reads them.
public struct TableFile: Sendable, Hashable {
  /// Relative to the document, `tables/<id>.csv`.
  public var path: String
  /// With its number: `表1　分地区职工创新工作室数`.
  public var caption: String
  /// The unit that the page prints above the table; nil where columns have units of their own.
  public var unit: String?
  /// The first names the rows.
  public var columns: [Column]
  public var rows: [Row]

  /// One column. Its numbers are of one unit, or of none and each says its own.
  public struct Column: Sendable, Hashable {
    /// Without a unit.
    public var label: String
    /// How all its numbers are counted, in a sentence; empty where they differ or there are none.
    public var definition = ""
    /// Nil for text.
    public var kind: FigureKind?
    /// What its exact values are in (元).
    public var unit: String?
    /// What the page prints them in (万元).
    public var printedUnit: String?
    /// How many digits the page prints after the point.
    public var printedDigits = 0

    public init(label: String) { self.label = label }

    /// The label with a unit behind it, unless it ends with that.
    public func header(unit: String?) -> String {
      guard let unit, !label.hasSuffix("（\(unit)）") else { return label }
      return "\(label)（\(unit)）"
    }
  }

  public struct Row: Sendable, Hashable {
    public var isTotal: Bool
    /// As many as the table has columns.
    public var cells: [Cell]

    public init(isTotal: Bool = false, cells: [Cell]) {
      self.isTotal = isTotal
      self.cells = cells
    }
  }

  public enum Cell: Sendable, Hashable {
    case text(String)
    case number(Amount)
    case empty
  }

  /// An exact number in its figure's unit, money in yuan; with bounds where a record behind it was approximate.
  public struct Amount: Sendable, Hashable {
    public var value: FixedDecimal
    public var unit: String
    public var isApproximate: Bool
    /// Nil for an open end.
    public var lower: FixedDecimal?
    public var upper: FixedDecimal?

    public init(_ figure: Figure) {
      value = figure.value
      unit = PlainText.line(figure.unit)
      isApproximate = figure.isApproximate
      lower = figure.isApproximate ? figure.lower : nil
      upper = figure.isApproximate ? figure.upper : nil
    }
  }

  public init(path: String, caption: String, columns: [Column], rows: [Row]) {
    self.path = path
    self.caption = caption
    self.columns = columns
    self.rows = rows
  }
}

extension StatisticalTable {
  /// The table as a file.
  var file: TableFile {
    let names = TableFile.Column(label: PlainText.line(heading))
    var file = TableFile(
      path: path, caption: PlainText.line(caption), columns: [names] + columns.map(Self.fileColumn),
      rows: rows.map { row in
        TableFile.Row(
          isTotal: row.isTotal, cells: [.text(PlainText.line(row.name))] + row.cells.map(\.inFile))
      })
    file.unit = commonUnit.map(PlainText.line)
    for (index, column) in columns.enumerated() {
      let prints = rows.compactMap { row in row.cells[index].print }
      guard column.isNumeric, let first = prints.first else { continue }
      file.columns[index + 1].kind = first.figure.kind
      let definition = first.figure.definition
      if prints.allSatisfy({ $0.figure.definition == definition }) {
        file.columns[index + 1].definition = PlainText.line(definition)
      }
      file.columns[index + 1].printedDigits = prints.map(\.digitsAfterPoint).max() ?? 0
    }
    return file
  }

  private static func fileColumn(_ column: Column) -> TableFile.Column {
    var file = TableFile.Column(label: PlainText.line(column.label))
    file.unit = column.exactUnit.map(PlainText.line)
    file.printedUnit = column.unit.map(PlainText.line)
    return file
  }
}

extension StatisticalTable.Cell {
  fileprivate var print: FigurePrint? {
    if case .figure(let print) = self { print } else { nil }
  }

  fileprivate var inFile: TableFile.Cell {
    switch self {
    case .figure(let print): .number(TableFile.Amount(print.figure))
    case .text(let text): .text(PlainText.line(text))
    case .none: .empty
    }
  }
}

extension FigurePrint {
  fileprivate var digitsAfterPoint: Int {
    guard let point = text.utf8.firstIndex(of: UInt8(ascii: ".")) else { return 0 }
    return text.utf8[text.utf8.index(after: point)...]
      .prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
  }
}
