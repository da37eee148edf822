/// The words of approximation that stand about a number in a sentence, for a writer who may use one of them for a number
/// and not two (style §3, policy 5).
public enum ApproximationWords {
  /// Those after a number and its unit: 以上, 左右.
  public static let after = ApproximationWord.suffixes.map(\.word)

  /// A number with its unit, which stands before a word that closes it: 75%以上 of 75以上. Unchanged where it is there.
  public static func number(_ number: String, withUnit unit: String) -> String {
    let closing = after.first(where: number.hasSuffix) ?? ""
    let start = number.dropLast(closing.count)
    return start.hasSuffix(unit) ? number : start + unit + closing
  }

  /// Whether `text` ends with one for the number after it: 约, 超过; not as the end of another word (节约).
  public static func end(_ text: String) -> Bool {
    let text = FoldedText(text)
    return ApproximationWord.prefixes.contains { word, _ in
      let start = text.count - word.unicodeScalars.count
      return start >= 0 && text.end(of: word, at: start) != nil
        && !ApproximationWord.isPartOfWord(in: text, at: start)
    }
  }
}
