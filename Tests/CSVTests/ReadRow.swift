import CSV

/// Everything a reader says of a row.
struct ReadRow: Equatable, CustomStringConvertible {
  var cells: [String]
  var raw: [UInt8]
  var line: Int
  var defect: RowDefect?

  var description: String { "\(line): \(cells) \(defect.map { "\($0)" } ?? "")" }

  init(_ reader: borrowing RowReader) {
    let row = reader.row
    cells = (0..<row.count).map { String(copying: row[$0]) }
    raw = Array(copying: reader.raw)
    line = row.line
    defect = row.defect
  }

  static func all(of reader: consuming RowReader, expecting count: Int? = nil) throws -> [ReadRow] {
    reader.expectedCount = count
    var rows: [ReadRow] = []
    while try reader.advance() { rows.append(ReadRow(reader)) }
    return rows
  }
}

extension Array<UInt8> {
  init(copying bytes: Span<UInt8>) {
    self = bytes.withUnsafeBufferPointer { Array($0) }
  }
}

extension String {
  init(copying bytes: Span<UInt8>) {
    self = bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }
}

extension TextEncoding {
  /// What the system's converter calls it.
  var systemName: String {
    switch scheme {
    case .utf8: "UTF-8"
    case .utf16LittleEndian: "UTF-16LE"
    case .utf16BigEndian: "UTF-16BE"
    case .gb18030: "GB18030"
    }
  }

  static let unmarked = [TextEncoding.utf8, .utf16LittleEndian, .utf16BigEndian, .gb18030]
}
