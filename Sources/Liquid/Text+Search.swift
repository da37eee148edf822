extension Text {
  /// Where `needle` first stands at or after `start`, in bytes of `string`'s UTF-8; nil for an empty needle.
  func range(of needle: String, from start: Int) -> Range<Int>? {
    ranges(of: needle, from: start, upTo: 1).first
  }

  /// Every place of `needle`, none overlapping another, at most `count` of them.
  func ranges(of needle: String, from start: Int = 0, upTo count: Int = .max) -> [Range<Int>] {
    let bytes = Array(string.utf8)
    let needle = Array(needle.utf8)
    guard let first = needle.first else { return [] }
    var ranges: [Range<Int>] = []
    var candidate = start
    while ranges.count < count, let found = bytes[min(candidate, bytes.count)...].firstIndex(of: first) {
      if bytes[found...].starts(with: needle) {
        ranges.append(found..<found + needle.count)
        candidate = found + needle.count
      } else {
        candidate = found + 1
      }
    }
    return ranges
  }

  /// The characters of `range`, counted from 0.
  subscript(characters range: Range<Int>) -> Text {
    let string = string
    let start =
      string.index(string.startIndex, offsetBy: range.lowerBound, limitedBy: string.endIndex)
      ?? string.endIndex
    let end = string.index(start, offsetBy: range.count, limitedBy: string.endIndex) ?? string.endIndex
    return self[string.utf8Offset(of: start)..<string.utf8Offset(of: end)]
  }

  /// Without the white space at its start, its end, or both.
  func stripped(start: Bool, end: Bool) -> Text {
    let string = string
    let first = start ? string.firstIndex { !$0.isWhitespace } ?? string.endIndex : string.startIndex
    let last =
      end ? string.lastIndex { !$0.isWhitespace }.map(string.index(after:)) ?? first : string.endIndex
    return self[string.utf8Offset(of: first)..<string.utf8Offset(of: last)]
  }
}

extension String {
  func utf8Offset(of index: Index) -> Int { utf8.distance(from: utf8.startIndex, to: index) }
}
