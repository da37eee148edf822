import CSV

extension Row {
  /// Nothing but delimiters and blanks.
  var isBlank: Bool {
    for field in 0..<count where !CellText.trimmed(self[field]).isEmpty { return false }
    return true
  }

  /// The cells as they stand.
  var texts: [String] { (0..<count).map { CellText.string(self[$0]) } }

  /// The cells without the blanks around them.
  var trimmedTexts: [String] { (0..<count).map { CellText.string(CellText.trimmed(self[$0])) } }
}
