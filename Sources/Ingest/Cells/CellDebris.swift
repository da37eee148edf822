/// What a spreadsheet leaves in a cell whose value it lost: #REF!, ########, =ROW()-3, 1.50105E+11 (style §7.2, §7.3).
///
/// Such a cell says nothing, whatever its column: it is neither a number nor a name nor a key.
enum CellDebris {
  private static let errors: Set<String> = [
    "#REF!", "#N/A", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#GETTING_DATA",
    "#REF",
    "#VALUE", "#NAME", "#NUM", "#NULL", "#DIV/0",
  ]

  /// What the cell is left with; nil for a cell that has a value.
  ///
  /// - Parameters:
  ///   - text: the content of the cell.
  ///   - isGuarded: an apostrophe before it says that it is meant as text.
  @inline(__always)
  static func fault(_ text: Span<UInt8>, isGuarded: @autoclosure () -> Bool) -> RowFault? {
    guard text.count > 1 else { return nil }
    switch text[0] {
    case UInt8(ascii: "#"), UInt8(ascii: "="), 0xEF: return sign(text, isGuarded: isGuarded())
    case 0x30...0x39 where text.count >= 5, UInt8(ascii: "-") where text.count >= 5:
      return hasExponent(text) ? .exponent : nil
    default: return nil
    }
  }

  private static func sign(_ text: Span<UInt8>, isGuarded: Bool) -> RowFault? {
    let folded = CompatibilityFolding.fold(CellText.visible(text))
    if folded.utf8.first == UInt8(ascii: "=") {
      return !isGuarded && isFormula(folded.utf8.dropFirst()) ? .formula : nil
    }
    guard folded.utf8.first == UInt8(ascii: "#") else { return nil }
    if folded.utf8.count > 1, folded.utf8.allSatisfy({ $0 == UInt8(ascii: "#") }) { return .tooNarrow }
    return errors.contains(folded.uppercased()) ? .spreadsheetError : nil
  }

  /// A call or a reference stands first, after a sign: =ROW()-3, =+A1, =SUM(B2:B9), =Sheet1!A1.
  private static func isFormula(_ text: Substring.UTF8View) -> Bool {
    let body = text.drop { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "$") }
    let name = body.prefix(while: isNameCharacter)
    guard let first = name.first, first >= 0x41 else { return false }
    let rest = body.dropFirst(name.count)
    if rest.first == UInt8(ascii: "(") || rest.first == UInt8(ascii: "!") { return true }
    // A reference ends with the number of its row.
    return name.last.map { (0x30...0x39).contains($0) } ?? false
  }

  private static func isNameCharacter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "$"): true
    default: false
    }
  }

  /// Some cell of at least five bytes may be a number with an exponent; one for which this is false is none.
  @inline(__always)
  static func mayHaveExponent(_ text: Span<UInt8>) -> Bool {
    let count = text.count
    return isExponentMark(text[count - 4]) || isExponentMark(text[count - 5])
  }

  @inline(__always)
  private static func isExponentMark(_ byte: UInt8) -> Bool { byte | 0x20 == UInt8(ascii: "e") }

  /// `1.50105E+11`: a spreadsheet writes one digit before the point, a sign and two or three digits behind the E.
  private static func hasExponent(_ text: Span<UInt8>) -> Bool {
    let sign = isSign(text[text.count - 3]) ? text.count - 3 : text.count - 4
    guard isSign(text[sign]), isExponentMark(text[sign - 1]) else { return false }
    let start = isSign(text[0]) ? 1 : 0
    guard start < sign - 1, start + 2 == sign || text[start + 1] == UInt8(ascii: ".") else { return false }
    return text.indices.allSatisfy { index in
      (0x30...0x39).contains(text[index]) || index == sign || index == sign - 1
        || index == start + 1 && index < sign
        || index < start
    }
  }

  private static func isSign(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") }
}
