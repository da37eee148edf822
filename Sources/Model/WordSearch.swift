extension Substring {
  /// Whether a word occurs in a cell, byte for byte.
  ///
  /// The standard library's `contains` makes a table of the word's characters for every search, which for the few characters of a
  /// cell costs a hundred times what the search does.
  public func hasWord(_ word: String) -> Bool { utf8.span.offset(of: word.utf8.span, from: 0) != nil }

  /// Whether the cell begins with a word, byte for byte.
  public func hasBeginning(_ word: String) -> Bool {
    let text = utf8.span, word = word.utf8.span
    guard word.count <= text.count else { return false }
    return word.indices.allSatisfy { text[$0] == word[$0] }
  }

  /// Whether the cell ends in a word, byte for byte.
  public func hasEnding(_ word: String) -> Bool { utf8.span.hasEnding(word.utf8.span) }
}

extension String {
  /// Whether a word occurs in a cell, byte for byte.
  public func hasWord(_ word: String) -> Bool { utf8.span.offset(of: word.utf8.span, from: 0) != nil }

  /// Whether the cell ends in a word, byte for byte.
  public func hasEnding(_ word: String) -> Bool { utf8.span.hasEnding(word.utf8.span) }
}

extension Span<UInt8> {
  /// Where a word occurs first that does not begin before `start`.
  func offset(of word: Span<UInt8>, from start: Int) -> Int? {
    guard word.count > 0 else { return start == 0 ? 0 : nil }
    guard start + word.count <= count else { return nil }
    for first in start...count - word.count where self[first] == word[0] {
      var length = 1
      while length < word.count, self[first + length] == word[length] { length += 1 }
      if length == word.count { return first }
    }
    return nil
  }

  /// Whether the text ends in a word.
  public func hasEnding(_ word: Span<UInt8>) -> Bool {
    guard word.count <= count else { return false }
    let start = count - word.count
    return word.indices.allSatisfy { self[start + $0] == word[$0] }
  }
}
