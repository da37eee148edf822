/// A sheet as a spreadsheet program opens and saves it (RFC 4180), read apart from the program under test.
struct Spreadsheet {
  var rows: [[String]]

  init(csv bytes: [UInt8]) {
    rows = []
    var row: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var bytes = bytes[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    while let byte = bytes.popFirst() {
      switch byte {
      case UInt8(ascii: "\"") where isQuoted && bytes.first == byte:
        cell.append(byte)
        bytes.removeFirst()
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: ",") where !isQuoted, UInt8(ascii: "\n") where !isQuoted:
        row.append(String(decoding: cell, as: UTF8.self))
        cell = []
        if byte == UInt8(ascii: "\n") {
          rows.append(row)
          row = []
        }
      case UInt8(ascii: "\r") where !isQuoted: break
      default: cell.append(byte)
      }
    }
  }

  /// Every cell in quotes, in UTF-8.
  func saved(separator: String = ",") -> String {
    rows.map { row in
      row.map {
        "\"" + $0.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
      }
      .joined(separator: separator) + "\r\n"
    }.joined()
  }

  /// The number of a column, the last of that name.
  func column(_ header: String) -> Int? { rows.first?.lastIndex(of: header) }
}
