import Model

/// Reads the cells of one categorical column of facts that need no report: each is a code, whatever its row.
///
/// Cells that mean something by their row alone (同上, 市级), or nothing at all, have no code.
struct CategoryColumn {
  /// What the column holds.
  enum Sense {
    /// One of the values, or nothing where `mayBeEmpty`.
    case closed(mayBeEmpty: Bool)
    /// Any text, or nothing.
    case open
    /// Yes, no or nothing.
    case flag
  }

  private let sense: Sense
  private var spellings: SpellingTable
  private var levels: (spellings: LevelSpellings, codes: [UInt16])?

  init(_ sense: Sense, _ spellings: SpellingTable) {
    self.sense = sense
    self.spellings = spellings
  }

  /// A column of levels; nothing means none.
  ///
  /// - Parameter codes: by level.
  init(levels: LevelSpellings, codes: [UInt16]) {
    self.init(.closed(mayBeEmpty: true), SpellingTable([], names: []))
    self.levels = (levels, codes)
  }

  /// The code of a cell as it stands; nil where its row needs a closer look.
  mutating func code(of cell: Span<UInt8>) -> UInt16? {
    if case .flag = sense, let code = spellings.code(of: CellText.trimmed(cell)) { return code }
    let text = CellText.content(cell)
    if text.isEmpty {
      if case .closed(mayBeEmpty: false) = sense { return nil }
      return 0
    }
    guard CellText.saysItself(text) else { return nil }
    if levels != nil { return level(text) }
    switch sense {
    case .closed: return spellings.code(of: text)
    case .open: return spellings.code(of: text) ?? Vocabulary.other
    case .flag: return nil
    }
  }

  /// The level that everyone means by the word.
  private mutating func level(_ text: Span<UInt8>) -> UInt16? {
    guard let level = levels?.spellings.level(of: text, by: .higher) else { return nil }
    for writer in LevelSpellings.Writer.allCases
    where levels?.spellings.level(of: text, by: writer) != level { return nil }
    return levels?.codes[Int(level)]
  }
}

extension CellText {
  /// True for the content of a cell that neither leaves its value to the cell above nor lost it in a spreadsheet.
  static func saysItself(_ content: Span<UInt8>) -> Bool {
    !DittoMark.matches(content) && CellDebris.fault(content, isGuarded: false) == nil
  }
}
