/// How rows of cells become the bytes of a file.
struct TextForm {
  enum Encoding {
    case utf8, utf8WithMark, gb18030
    case utf16LittleEndian
  }

  enum LineEnd: String {
    case both = "\r\n"
    case lineFeed = "\n"
    case carriageReturn = "\r"
  }

  let encoding: Encoding
  let delimiter: Unicode.Scalar
  let lineEnd: LineEnd

  init(_ encoding: Encoding, _ delimiter: Unicode.Scalar, _ lineEnd: LineEnd) {
    (self.encoding, self.delimiter, self.lineEnd) = (encoding, delimiter, lineEnd)
  }

  /// Excel's “CSV”.
  static let excel = TextForm(.gb18030, ",", .both)
  /// Excel's “CSV UTF-8”.
  static let excelUTF8 = TextForm(.utf8WithMark, ",", .both)
  /// Excel's “Unicode 文本”.
  static let unicodeText = TextForm(.utf16LittleEndian, "\t", .both)

  /// What such files are called behind the point.
  var fileExtension: String {
    switch (delimiter, encoding) {
    case ("\t", .utf16LittleEndian), ("|", _): "txt"
    case ("\t", _): "tsv"
    default: "csv"
    }
  }

  /// Written by a spreadsheet, which gives every row as many cells as the widest; by hand nobody does.
  var isSpreadsheet: Bool { [",", ";", "\t"].contains(delimiter) }

  /// - Throws: `system` when the C library cannot convert.
  func bytes(of rows: [[String]]) throws(SynthesisFault) -> [UInt8] {
    var text = ""
    for row in rows {
      for (index, cell) in row.enumerated() {
        if index > 0 { text.unicodeScalars.append(delimiter) }
        text += quoted(cell)
      }
      text += lineEnd.rawValue
    }
    switch encoding {
    case .utf8: return Array(text.utf8)
    case .utf8WithMark: return [0xEF, 0xBB, 0xBF] + text.utf8
    case .gb18030: return try GB18030.bytes(of: text)
    case .utf16LittleEndian:
      return [0xFF, 0xFE] + text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    }
  }

  private func quoted(_ cell: String) -> String {
    let marks: Set<Unicode.Scalar> = ["\"", "\r", "\n", delimiter]
    guard cell.unicodeScalars.contains(where: marks.contains) else { return cell }
    return "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }
}
