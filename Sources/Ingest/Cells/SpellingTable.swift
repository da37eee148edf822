/// The spellings of the values of one column, each with a code.
///
/// A cell is looked up by its bytes as they lie; only a spelling met for the first time is folded, and then remembered.
struct SpellingTable: Sendable {
  /// How many spellings are remembered; a column of free text must not fill the memory.
  private static let capacity = 4096

  private var index = ByteIndex()
  private var codes: [UInt16?] = []
  /// What a clerk may write, for messages.
  let names: [String]
  /// What else a folded cell that is no spelling may be a spelling by, in order of preference.
  private let forms: @Sendable (String) -> [String]

  /// - Parameters:
  ///   - spellings: in order of preference; where two values share one, the first has it.
  ///   - forms: of a folded cell that is no spelling, what it may be one by.
  init(
    _ spellings: [(spelling: String, code: UInt16)], names: [String],
    forms: @escaping @Sendable (String) -> [String] = { _ in [] }
  ) {
    self.forms = forms
    self.names = names
    for (spelling, code) in spellings {
      remember(Array(Self.folded(spelling).utf8).span, code)
    }
  }

  /// The code of the cell, nil where no value is spelled so.
  mutating func code(of text: Span<UInt8>) -> UInt16? {
    if let known = index.number(of: text) { return codes[Int(known)] }
    let folded = Self.folded(CellText.string(text))
    let code = code(folded: folded) ?? forms(folded).lazy.compactMap(code(folded:)).first
    if index.count < Self.capacity { remember(text, code) }
    return code
  }

  private func code(folded: String) -> UInt16? {
    index.number(of: folded.utf8.span).flatMap { codes[Int($0)] }
  }

  private mutating func remember(_ text: Span<UInt8>, _ code: UInt16?) {
    if index.insert(text).isNew { codes.append(code) }
  }

  /// Compatibility form in lower case without spaces, brackets, quotes and `、`: 旗县（市、区）级 is 旗县市区级.
  static func folded(_ text: String) -> String {
    isFolded(text.utf8.span) ? text : CompatibilityFolding.fold(text, dropping: dropped)
  }

  /// True for text of nothing but digits, lower-case ASCII and ideographs, which is its own folded form; nearly all is.
  static func isFolded(_ text: Span<UInt8>) -> Bool {
    var index = 0
    while index < text.count {
      switch text[index] {
      case 0xE4...0xE9: index += 3
      case 0x30...0x39, 0x61...0x7A: index += 1
      default: return false
      }
    }
    return true
  }

  private static let dropped: Set<Unicode.Scalar> = [
    " ", "\t", "\n", "\r", "\u{200B}", "\u{FEFF}", "(", ")", "[", "]", "、", "“", "”", "‘", "’", "\"", "'",
    "《", "》",
    "〈", "〉", "「", "」", "『", "』", "【", "】", "〔", "〕",
  ]
}
