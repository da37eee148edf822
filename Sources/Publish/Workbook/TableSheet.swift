import Model
import Numerals
import Render

/// One table on a sheet, as a 三线表: its title and unit above, thick lines at its top and bottom, a thin one under its
/// header (style §6).
struct TableSheet {
  private let table: TableFile
  private let asOf: Day
  private let columns: [TableColumn]

  /// The rows above the first of the body.
  private static let header = 2
  private static let widths = 7.0...42.0

  init(_ table: TableFile, asOf: Day) {
    self.table = table
    self.asOf = asOf
    columns = table.fileColumns
  }

  func write(to sheet: Sheet, of workbook: inout Workbook) {
    var title = CellLook(), soft = CellLook()
    title.font = .hei
    title.points = 14
    title.alignment = .centre
    title.wraps = true
    soft.isSoft = true
    let width = columns.indices.map { self.width(of: $0) }.reduce(0, +)
    let lines = Self.lines(of: table.caption, width: width * 11 / title.points)
    sheet.write(table.caption, acrossRow: 0, columns: columns.count, workbook.format(title))
    sheet.setHeight(8 + 20 * Double(lines), row: 0)
    sheet.write("截至" + DateWriter.day(asOf), row: 1, column: 0, workbook.format(soft))
    if let unit = table.unit, columns.count > 1 {
      soft.alignment = .trailing
      sheet.write("单位：" + unit, row: 1, column: columns.count - 1, workbook.format(soft))
    }
    writeHeader(to: sheet, of: &workbook)
    for (index, row) in table.rows.enumerated() {
      for number in columns.indices {
        write(
          row, number, isLast: index == table.rows.count - 1, at: Self.header + 1 + index, to: sheet,
          &workbook)
      }
    }
    if table.hasBounds {
      soft.alignment = .leading
      sheet.write(
        "注：约数按区间计入，下限、上限是区间的两端，没有的一端空着；准确数的上下限都空着。",
        row: Self.header + 2 + table.rows.count, column: 0, workbook.format(soft))
    }
    sheet.freeze(row: Self.header + 1, column: 1)
    sheet.setPage(isLandscape: width > 90)
  }

  private func writeHeader(to sheet: Sheet, of workbook: inout Workbook) {
    var lines = 1
    for (number, column) in columns.enumerated() {
      let header = header(of: column)
      var look = CellLook()
      look.isBold = true
      look.alignment = number == 0 ? .leading : .centre
      look.wraps = true
      look.top = .thick
      look.bottom = table.rows.isEmpty ? .thick : .thin
      sheet.write(header, row: Self.header, column: number, workbook.format(look))
      sheet.setWidth(width(of: number), column: number)
      lines = max(lines, Self.lines(of: header, width: width(of: number)))
    }
    sheet.setHeight(6 + 15 * Double(lines), row: Self.header)
  }

  private func write(
    _ row: TableFile.Row, _ number: Int, isLast: Bool, at place: Int, to sheet: Sheet,
    _ workbook: inout Workbook
  ) {
    let column = columns[number]
    var look = CellLook()
    look.isBold = row.isTotal
    look.bottom = isLast ? .thick : .none
    switch column.cell(of: row) {
    case .text(let text):
      if let day = Day(iso: text) {
        look.numberFormat = "yyyy-mm-dd"
        sheet.write(day, row: place, column: number, workbook.format(look))
      } else {
        look.wraps = Self.width(of: text) > Self.widths.upperBound
        sheet.write(text, row: place, column: number, workbook.format(look))
      }
    case .number(let amount):
      look.alignment = .trailing
      look.numberFormat = format(of: amount, in: column.column)
      sheet.write(shown(amount, in: column.column), row: place, column: number, workbook.format(look))
    case .empty:
      sheet.writeBlank(row: place, column: number, workbook.format(look))
    }
  }

  /// Above the table stands the unit of all numbers, or each column says its own.
  private func header(of column: TableColumn) -> String {
    column.column.header(unit: table.unit == nil ? column.column.printedUnit : nil)
  }

  /// The number in the unit of its column.
  private func shown(_ amount: TableFile.Amount, in column: TableFile.Column) -> FixedDecimal {
    guard column.kind == .money, column.printedUnit != column.unit else { return amount.value }
    return amount.value.scaled(byPowerOfTen: -Magnitude.tenThousand.exponent) ?? amount.value
  }

  /// As many digits as the page prints, and its sign for an amount that has none of them; where a column has no unit each
  /// number says its own.
  private func format(of amount: TableFile.Amount, in column: TableFile.Column) -> String {
    guard column.printedUnit == nil, !amount.unit.isEmpty else {
      let shown = shown(amount, in: column)
      if column.kind == .money, shown != .zero, shown.rounded(toDigits: column.printedDigits) == .zero {
        return "\"…\""
      }
      return column.printedDigits > 0 ? "0." + String(repeating: "0", count: column.printedDigits) : "0"
    }
    let scale = min(amount.value.scale, 10)
    let digits = scale > 0 ? "0." + String(repeating: "0", count: scale) : "0"
    let unit = String(String.UnicodeScalarView(amount.unit.unicodeScalars.filter { $0 != "\"" }.prefix(20)))
    return digits + "\"\(unit)\""
  }
}

extension TableSheet {
  /// Wide enough for every cell and half of the header, which may have two lines.
  private func width(of number: Int) -> Double {
    let column = columns[number]
    let cells = table.rows.map { width(of: column.cell(of: $0), in: column.column) }
    let header = (Self.width(of: header(of: column)) / 2).rounded(.up) + 1
    let wanted = max(cells.max() ?? 0, header) + 2
    return min(max(wanted, Self.widths.lowerBound), Self.widths.upperBound)
  }

  private func width(of cell: TableFile.Cell, in column: TableFile.Column) -> Double {
    switch cell {
    case .text(let text): return Self.width(of: text)
    case .number(let amount):
      let unit = column.printedUnit == nil ? Self.width(of: amount.unit) : 0
      return Self.width(of: shown(amount, in: column).formatted(minimumDigits: column.printedDigits)) + unit
    case .empty: return 0
    }
  }

  private static func lines(of text: String, width: Double) -> Int {
    max(1, Int((self.width(of: text) / max(1, width - 1)).rounded(.up)))
  }

  /// In widths of a digit: a Han character takes two.
  private static func width(of text: String) -> Double {
    text.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x1100 ? 2 : 1) }
  }
}
