extension Substring {
  /// Whether a word occurs in a cell, byte for byte.
  ///
  /// The standard library's `contains` makes a table of the word's characters for every search, which for the few characters of a
  /// cell costs a hundred times what the search does.
  public func hasWord(_ word: String) -> Bool { offset(of: word, from: 0) != nil }

  /// Every place at which a word occurs.
  public func places(of word: String) -> [Range<Index>] {
    var places: [Range<Index>] = [], start = 0
    while let offset = offset(of: word, from: start) {
      let first = utf8.index(startIndex, offsetBy: offset)
      places.append(first..<utf8.index(first, offsetBy: word.utf8.count))
      start = offset + 1
    }
    return places
  }

  /// How many bytes before the first occurrence that does not begin before `first`.
  private func offset(of word: String, from first: Int) -> Int? {
    let text = utf8.span, word = word.utf8.span
    guard word.count > 0 else { return first == 0 ? 0 : nil }
    guard first + word.count <= text.count else { return nil }
    for start in first...text.count - word.count where text[start] == word[0] {
      var length = 1
      while length < word.count, text[start + length] == word[length] { length += 1 }
      if length == word.count { return start }
    }
    return nil
  }
}

extension Substring {
  /// Whether the cell begins with a word, byte for byte.
  public func hasBeginning(_ word: String) -> Bool {
    let text = utf8.span, word = word.utf8.span
    guard word.count <= text.count else { return false }
    return word.indices.allSatisfy { text[$0] == word[$0] }
  }

  /// Whether the cell ends in a word, byte for byte.
  public func hasEnding(_ word: String) -> Bool {
    let text = utf8.span, word = word.utf8.span
    guard word.count <= text.count else { return false }
    let start = text.count - word.count
    return word.indices.allSatisfy { text[start + $0] == word[$0] }
  }
}

extension String {
  /// Whether a word occurs in a cell, byte for byte.
  public func hasWord(_ word: String) -> Bool { self[...].hasWord(word) }
}
