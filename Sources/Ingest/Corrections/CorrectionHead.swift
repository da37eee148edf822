import CSV
import Model

/// Looks into a file for the name of the file it corrects.
enum CorrectionHead {
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
    while columns == nil, above < HeaderFinder.deepest, try rows.advance() {
      above += 1
      columns = CorrectionColumns(rows.row.trimmedTexts.map(HeaderName.init))
    }
    guard let columns else { return nil }
    while try rows.advance() {
      let cells = rows.row.trimmedTexts
      if columns.file < cells.count, !cells[columns.file].isEmpty { return cells[columns.file] }
    }
    return nil
  }
}
