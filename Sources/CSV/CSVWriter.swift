import Diagnostics

/// Writes rows as RFC 4180 CSV in UTF-8 with CRLF line ends.
///
/// A text cell that a spreadsheet would take for a formula (it begins with `=`, `+`, `-`, `@`, a tab, a carriage
/// return, or the full-width form of one) is written with a leading apostrophe, which ingest takes off again. What in a
/// text would turn its direction or steer a terminal is spelled out, as ⟨U+202E⟩.
public struct CSVWriter {
  /// One cell. A number is written as it is and never guarded.
  public enum Cell: Sendable, Hashable {
    case text(String)
    /// A text that is read again as the cell it was: guarded, but nothing in it is spelled out.
    case original(String)
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
      case .text(let text): write(text.utf8.contains(where: Self.mayHide) ? Self.shown(text) : text)
      case .original(let text): write(text)
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

  /// Whether the byte can be of a scalar that is spelled out; of Chinese text only quotation marks and dashes have such.
  private static func mayHide(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xD8 || byte == 0xE2
  }

  private static func shown(_ text: String) -> String {
    var shown = ""
    for scalar in text.unicodeScalars {
      let isLaidOut = scalar == "\t" || scalar == "\n" || scalar == "\r"
      if scalar.turnsDirection || scalar.properties.generalCategory == .control && !isLaidOut {
        shown += scalar.spelledOut
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }

  static func looksLikeFormula(_ text: String) -> Bool {
    switch text.unicodeScalars.first {
    case "=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠": true
    default: false
    }
  }
}
