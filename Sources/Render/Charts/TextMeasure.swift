/// How wide text stands, reckoned without a font so that every machine draws the same chart: a wide character is one
/// em, any other at most seven tenths.
enum TextMeasure {
  /// The width in tenths of an em; rather too much than too little.
  static func tenthsOfEm(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + tenthsOfEm($1) }
  }

  /// The width in a drawing, in its tenths.
  static func width(of text: String) -> Int { tenthsOfEm(text) * Drawing.fontSize / 10 }

  /// `text` in lines that are at most so wide in a drawing.
  static func lines(_ text: String, width: Int) -> [String] {
    lines(text, limit: width * 10 / Drawing.fontSize)
  }

  /// `text` in lines of at most `limit` tenths of an em, broken between any two characters as Chinese is.
  /// A single character wider than the limit has a line for itself.
  static func lines(_ text: String, limit: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var width = 0
    for character in text {
      let added = tenthsOfEm(String(character))
      if width + added > limit, !line.isEmpty {
        lines.append(line)
        (line, width) = ("", 0)
      }
      line.append(character)
      width += added
    }
    return lines + [line]
  }

  private static func tenthsOfEm(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch scalar.value {
    case UInt32(UInt8(ascii: "m")), UInt32(UInt8(ascii: "w")), UInt32(UInt8(ascii: "%")), 0x41...0x5A, 0x40:
      return 9
    case 0..<0x250: return 6
    case 0x250..<0x1100: return 8
    case 0x1800..<0x2000: return 8
    default: return 10
    }
  }
}
