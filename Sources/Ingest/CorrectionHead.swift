import CSV
import Model

/// Looks into a file for the name of the file it corrects.
enum CorrectionHead {
  /// How many rows are looked at for the header.
  private static let deepest = 50

  /// What the first filled cell below 原文件 says; nil for a file that is no correction sheet, or names no file.
  static func namedFile(in file: InputFile, settings: [FileSettings]) -> String? {
    guard let head = try? FileLayout.head(of: file, settings) else { return nil }
    for dialect in head.dialects {
      if let name = try? namedFile(in: file, head.encoding, dialect) { return name }
    }
    return nil
  }

  private static func namedFile(
    in file: InputFile, _ encoding: TextEncoding, _ dialect: Dialect
  ) throws(InputFault) -> String? {
    var rows = try RowReader(path: file.location, encoding: encoding, dialect: dialect)
    var columns: CorrectionColumns?
    var above = 0
    while columns == nil, above < deepest, try rows.advance() {
      above += 1
      columns = CorrectionColumns(cells(rows).map(HeaderName.init))
    }
    guard let columns else { return nil }
    while try rows.advance() {
      let cells = cells(rows)
      if columns.file < cells.count, !cells[columns.file].isEmpty { return cells[columns.file] }
    }
    return nil
  }

  private static func cells(_ rows: borrowing RowReader) -> [String] {
    let row = rows.row
    return (0..<row.count).map { CellText.string(CellText.trimmed(row[$0])) }
  }
}
