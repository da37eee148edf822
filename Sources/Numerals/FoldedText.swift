/// A text as Unicode scalars, in which the widths and shapes of digits, signs and spaces that offices mix are one.
///
/// Folding keeps every scalar in its place, so an offset here is an offset in the source.
struct FoldedText: Sendable {
  private let source: [Unicode.Scalar]
  private let folded: [Unicode.Scalar]

  /// - Parameter isAmount: the numerals of cheques count too (贰万元整); in prose they are parts of names and words.
  init(_ text: String, isAmount: Bool = false) {
    source = Array(text.unicodeScalars)
    folded = source.map { isAmount ? Self.plain(Self.fold($0)) : Self.fold($0) }
  }

  var count: Int { folded.count }

  /// The folded scalar, nil outside the text.
  subscript(offset: Int) -> Unicode.Scalar? {
    folded.indices.contains(offset) ? folded[offset] : nil
  }

  /// The source's own characters.
  func source(in range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: source[range.clamped(to: source.indices)])
    return String(text)
  }

  /// The folded characters, without spaces.
  func compact(in range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: folded[range.clamped(to: folded.indices)].lazy.filter { $0 != " " })
    return String(text)
  }

  /// The offset after `word` where it stands at `offset`, else nil.
  func end(of word: String, at offset: Int) -> Int? {
    var offset = offset
    for scalar in word.unicodeScalars {
      guard self[offset] == scalar else { return nil }
      offset += 1
    }
    return offset
  }

  func skippingSpaces(from offset: Int) -> Int {
    var offset = offset
    while self[offset] == " " { offset += 1 }
    return offset
  }

  func isDigit(at offset: Int) -> Bool { digit(at: offset) != nil }

  /// The value of the Arabic digit at `offset`.
  func digit(at offset: Int) -> Int? {
    guard let scalar = self[offset], ("0"..."9").contains(scalar) else { return nil }
    return Int(scalar.value) - 0x30
  }

  func isLatin(at offset: Int) -> Bool {
    guard let scalar = self[offset] else { return false }
    return ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || scalar == "_"
  }

  /// Whether what begins at `offset` is the rest of a word, a fraction or a date: the `4` of `A4` and of `1/4`.
  func continuesWord(at offset: Int) -> Bool {
    guard isDigit(at: offset) || isLatin(at: offset) else { return false }
    return isDigit(at: offset - 1) || isLatin(at: offset - 1)
      || ((self[offset - 1] == "." || self[offset - 1] == "/") && isDigit(at: offset - 2))
  }

  /// The end of the run of letters, digits and inner points that begins at `offset`, at least one scalar on.
  func endOfWord(from offset: Int) -> Int {
    var end = offset + 1
    while isDigit(at: end) || isLatin(at: end) || (self[end] == "." && isDigit(at: end + 1)) { end += 1 }
    return end
  }

  /// The end of the digits at `offset`, Arabic or Chinese, that make no number together; at least one scalar on.
  func endOfDigits(from offset: Int) -> Int {
    if isDigit(at: offset) { return endOfWord(from: offset) }
    var end = offset
    while chineseDigit(at: end) != nil { end += 1 }
    return max(end, offset + 1)
  }

  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "壹": "一"
    case "贰", "貳": "二"
    case "叁", "參": "三"
    case "肆": "四"
    case "伍": "五"
    case "陆", "陸": "六"
    case "柒": "七"
    case "捌": "八"
    case "玖": "九"
    case "拾": "十"
    case "佰": "百"
    case "仟": "千"
    case "萬": "万"
    case "億": "亿"
    default: scalar
    }
  }

  /// Full-width digits and signs to half-width, every minus to `-`, every wave to `~`, every dash to `—`, every space to
  /// U+0020. A full-width comma stays, for in prose it is a comma and not a separator of thousands.
  private static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "\u{FF10}"..."\u{FF19}": Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case "\u{FF0B}": "+"
    case "\u{2212}", "\u{FF0D}", "\u{2010}", "\u{2011}": "-"
    case "\u{2013}", "\u{2015}", "\u{2500}": "\u{2014}"
    case "\u{FF5E}", "\u{301C}", "\u{223C}": "~"
    case "\u{FF0E}": "."
    case "\u{FF05}": "%"
    case "\u{FF1C}": "<"
    case "\u{FF1E}": ">"
    case "\u{FF1D}": "="
    case "\u{FFE5}": "¥"
    case "\t", "\u{A0}", "\u{2000}"..."\u{200B}", "\u{202F}", "\u{3000}", "\u{FEFF}": " "
    default: scalar
    }
  }
}
