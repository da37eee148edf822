import Model

/// Reads a cell that holds one number and nothing else (style §3, Reading; §7.2).
public enum NumberReader {
  /// The number that the whole of `text` is, with whatever unit follows it; nil when it is none (`1,2`, `12x`, `1e5`,
  /// `0x10`, `1.2.3`, an empty cell) or does not fit.
  ///
  /// `resolution` is the smallest step of the quantity, 1 for counts and 0.01 for yuan; it closes open intervals:
  /// 近500 counts are 450…499.
  public static func read(_ text: String, resolution: FixedDecimal) -> ReadNumber? {
    let folded = FoldedText(text, isAmount: true)
    let start = folded.skippingSpaces(from: 0)
    let phrase = NumberPhrase(text: folded, setting: .cell, resolution: { _ in resolution })
    guard let found = phrase.number(at: start),
      folded.skippingSpaces(from: found.range.upperBound) == folded.count
    else { return nil }
    return found.number
  }
}
