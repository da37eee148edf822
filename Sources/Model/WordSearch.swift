extension Substring {
  /// Whether a word occurs in a cell, byte for byte.
  ///
  /// The standard library's `contains` makes a table of the word's characters for every search, which for the few characters of a
  /// cell costs a hundred times what the search does.
  public func hasWord(_ word: String) -> Bool {
    let text = utf8.span, word = word.utf8.span
    guard word.count <= text.count else { return false }
    guard word.count > 0 else { return true }
    for start in 0...text.count - word.count where text[start] == word[0] {
      var length = 1
      while length < word.count, text[start + length] == word[length] { length += 1 }
      if length == word.count { return true }
    }
    return false
  }
}

extension String {
  /// Whether a word occurs in a cell, byte for byte.
  public func hasWord(_ word: String) -> Bool { self[...].hasWord(word) }
}
