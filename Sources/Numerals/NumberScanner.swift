import Model

/// A number and where it stands in its text.
public struct FoundNumber: Sendable, Hashable {
  public var number: ReadNumber
  /// Offsets in Unicode scalars, approximation words and unit included.
  public var range: Range<Int>
}

/// Finds the numbers of a paragraph of prose, from left to right (style §3, Reading).
///
/// The grammar is that of cells, but a unit is a counter that follows (项, 人次, 元), not all the rest of the text, and
/// digits are grouped by half-width commas alone.
public struct NumberScanner: Sendable {
  private let text: FoldedText

  public init(_ text: String) { self.text = FoldedText(text) }

  /// The length of the text in Unicode scalars.
  public var count: Int { text.count }

  /// The number that begins at `offset`, its approximation word included; nil when none does.
  ///
  /// `resolution` gives the smallest step of a quantity with the unit that it is passed.
  public func number(at offset: Int, resolution: @escaping (String) -> FixedDecimal) -> FoundNumber? {
    NumberPhrase(text: text, setting: .prose, resolution: resolution).number(at: offset)
  }

  /// The first number that begins at `offset` or after it. Digits that are part of a word (`A4`, `12x`) are passed over.
  public func next(from offset: Int, resolution: @escaping (String) -> FixedDecimal) -> FoundNumber? {
    let phrase = NumberPhrase(text: text, setting: .prose, resolution: resolution)
    var offset = max(0, offset)
    while offset < text.count {
      if text.continuesWord(at: offset) {
        offset = text.endOfWord(from: offset)
      } else if let found = phrase.number(at: offset) {
        return found
      } else {
        offset = text.endOfDigits(from: offset)
      }
    }
    return nil
  }
}
