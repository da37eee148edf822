/// Writes rows as RFC 4180 CSV in UTF-8 with CRLF line ends.
///
/// A text cell that a spreadsheet would take for a formula (it begins with `=`, `+`, `-`, `@`, a tab, a carriage
/// return, or the full-width form of one) is written with a leading apostrophe, which ingest takes off again.
public struct CSVWriter {
  /// One cell. A number is written as it is and never guarded.
  public enum Cell: Sendable, Hashable {
    case text(String)
    case number(String)
    case empty
  }

  /// What was written so far.
  public private(set) var bytes: [UInt8]

  /// - Parameter byteOrderMark: begin with the UTF-8 mark, by which Excel knows the encoding.
  public init(byteOrderMark: Bool = false) {
    bytes = byteOrderMark ? [0xEF, 0xBB, 0xBF] : []
  }

  /// Appends one row.
  public mutating func write(_ row: some Sequence<Cell>) {
    var first = true
    for cell in row {
      if !first { bytes.append(UInt8(ascii: ",")) }
      first = false
      switch cell {
      case .empty: break
      case .number(let digits): bytes.append(contentsOf: digits.utf8)
      case .text(let text): write(text)
      }
    }
    bytes.append(contentsOf: [0x0D, 0x0A])
  }

  /// Appends one row of text cells.
  public mutating func write(text row: some Sequence<String>) {
    write(row.map { $0.isEmpty ? .empty : .text($0) })
  }

  private mutating func write(_ text: String) {
    let needsQuotes = text.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
    if needsQuotes { bytes.append(0x22) }
    if Self.looksLikeFormula(text) { bytes.append(UInt8(ascii: "'")) }
    for byte in text.utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    if needsQuotes { bytes.append(0x22) }
  }

  /// The text as a reader of the file finds it, with the apostrophe where one guards it.
  public static func guarded(_ text: String) -> String { looksLikeFormula(text) ? "'" + text : text }

  static func looksLikeFormula(_ text: String) -> Bool {
    switch text.unicodeScalars.first {
    case "=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠": true
    default: false
    }
  }
}
