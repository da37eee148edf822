import CXlsxWriter
import Model

/// A sheet of a workbook. Text stays text, whatever it looks like: never a formula, a link or a number.
struct Sheet {
  /// The most that a cell can hold, with room for the mark of what was left out.
  private static let longestText = 32_000
  /// Dates before it are text: spreadsheets do not know them.
  private static let firstYear = 1900

  private let sheet: UnsafeMutablePointer<lxw_worksheet>

  init(_ sheet: UnsafeMutablePointer<lxw_worksheet>) { self.sheet = sheet }

  typealias Format = UnsafeMutablePointer<lxw_format>?

  func write(_ text: String, row: Int, column: Int, _ format: Format) {
    _ = worksheet_write_string(sheet, UInt32(row), UInt16(column), Self.cut(text), format)
  }

  private static func cut(_ text: String) -> String {
    guard text.utf8.count > longestText else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.prefix(longestText / 2))) + "…"
  }

  func write(_ number: FixedDecimal, row: Int, column: Int, _ format: Format) {
    _ = worksheet_write_number(
      sheet, UInt32(row), UInt16(column), Double(number.description) ?? 0, format)
  }

  func write(_ day: Day, row: Int, column: Int, _ format: Format) {
    guard day.year >= Self.firstYear else { return write(day.description, row: row, column: column, format) }
    var moment = lxw_datetime()
    moment.year = Int32(day.year)
    moment.month = Int32(day.month)
    moment.day = Int32(day.day)
    _ = worksheet_write_datetime(sheet, UInt32(row), UInt16(column), &moment, format)
  }

  /// A link to another sheet of the workbook.
  func write(_ text: String, linkTo name: String, row: Int, column: Int, _ format: Format) {
    let quoted = name.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
    _ = worksheet_write_url_opt(
      sheet, UInt32(row), UInt16(column), "internal:'\(quoted)'!A1", format, Self.cut(text), nil)
  }

  func writeBlank(row: Int, column: Int, _ format: Format) {
    _ = worksheet_write_blank(sheet, UInt32(row), UInt16(column), format)
  }

  /// Writes one text across the columns of a row.
  func write(_ text: String, acrossRow row: Int, columns: Int, _ format: Format) {
    if columns > 1 {
      _ = worksheet_merge_range(sheet, UInt32(row), 0, UInt32(row), UInt16(columns - 1), "", format)
    }
    write(text, row: row, column: 0, format)
  }

  func setWidth(_ width: Double, column: Int) {
    _ = worksheet_set_column(sheet, UInt16(column), UInt16(column), width, nil)
  }

  func setHeight(_ points: Double, row: Int) { _ = worksheet_set_row(sheet, UInt32(row), points, nil) }

  /// The rows above `row` and the columns before `column` stay in view, and stand on every page in print.
  func freeze(row: Int, column: Int) {
    worksheet_freeze_panes(sheet, UInt32(row), UInt16(column))
    _ = worksheet_repeat_rows(sheet, 0, UInt32(row - 1))
  }

  /// Prints on A4, as wide as one page, with page numbers.
  func setPage(isLandscape: Bool) {
    let a4: UInt8 = 9
    worksheet_set_paper(sheet, a4)
    if isLandscape { worksheet_set_landscape(sheet) }
    worksheet_fit_to_pages(sheet, 1, 0)
    worksheet_center_horizontally(sheet)
    _ = worksheet_set_footer(sheet, "&C— &P —")
    worksheet_gridlines(sheet, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
  }
}
