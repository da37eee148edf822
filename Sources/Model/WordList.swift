/// Words to look for in many cells, byte for byte.
///
/// Most words do not occur in most cells: a cell is read once, for which bytes it has, and only a word all of whose bytes are among
/// them is looked for.
public struct WordList: Sendable {
  private struct Word {
    let bytes: [UInt8]
    let mask: UInt64
  }

  private let words: [Word]

  public init(_ words: [String]) {
    self.words = words.map { word in
      let bytes = Array(word.utf8)
      return Word(bytes: bytes, mask: Self.mask(of: bytes.span))
    }
  }

  /// Whether any of the words occurs.
  public func occurs(in text: Span<UInt8>) -> Bool {
    let mask = Self.mask(of: text)
    return words.contains { $0.mask & ~mask == 0 && text.offset(of: $0.bytes.span, from: 0) != nil }
  }

  /// Every place at which one of the words occurs, as offsets of bytes.
  public func places(in text: Span<UInt8>) -> [Range<Int>] {
    let mask = Self.mask(of: text)
    var places: [Range<Int>] = []
    for word in words where word.mask & ~mask == 0 {
      var start = 0
      while let offset = text.offset(of: word.bytes.span, from: start) {
        places.append(offset..<offset + word.bytes.count)
        start = offset + 1
      }
    }
    return places
  }

  /// A bit for each byte that occurs; two bytes may share one.
  private static func mask(of text: Span<UInt8>) -> UInt64 {
    var mask: UInt64 = 0
    for index in text.indices { mask |= 1 << UInt64(text[index] & 63) }
    return mask
  }
}
