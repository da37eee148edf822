// Design. Every cell is asked whether blanks or a guard stand around it, whether it only says that there is nothing,
// whether it means the cell above, and whether a spreadsheet lost its value. Nearly every cell answers all four by how
// it begins and ends: a letter, a digit or an ideograph begins no blank, no guard and, but for the few marks that are
// excepted here by their lengths and characters, none of the marks. Such a cell is *plain* and is read as it lies; what
// is not plain for sure is asked question by question.

extension CellText {
  /// True for a cell that is its own content and has a value; false where that takes a closer look.
  @inline(__always)
  static func isPlain(_ cell: Span<UInt8>) -> Bool {
    let count = cell.count
    guard count > 0, endsPlainly(cell) else { return false }
    let first = cell[0]
    switch first {
    case 0x30...0x39: return count < 5 || !CellDebris.mayHaveExponent(cell)
    case 0x41...0x5A, 0x61...0x7A: return count > longestLatinMark
    case 0xE4...0xE9:
      // 同 begins the marks for the cell above that are longer than any for an absent value.
      return count > longestMark && !(first == 0xE5 && cell[1] == 0x90 && cell[2] == 0x8C)
    default: return false
    }
  }

  /// No blank stands at the end: the last character is visible ASCII or an ideograph.
  @inline(__always)
  private static func endsPlainly(_ cell: Span<UInt8>) -> Bool {
    let last = cell[cell.count - 1]
    if last < 0x80 { return last > 0x20 }
    return cell.count >= 3 && (0xE4...0xE9).contains(cell[cell.count - 3])
  }

  /// N/A and NULL.
  private static let longestLatinMark = 4
}
