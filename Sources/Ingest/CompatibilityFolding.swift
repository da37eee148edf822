/// The part of Unicode's NFKC that office exports contain: full-width ASCII, the ideographic and the no-break space,
/// small and vertical forms of punctuation, the squared units and №. Neither the standard library nor
/// FoundationEssentials has the whole mapping; everything else stays as it is.
enum CompatibilityFolding {
  /// Appends the folded form of `scalar`.
  static func append(_ scalar: Unicode.Scalar, to text: inout String.UnicodeScalarView) {
    switch scalar.value {
    case 0xFF01...0xFF5E: text.append(ascii(scalar.value - 0xFEE0, or: scalar))
    case 0x3000, 0xA0, 0x2000...0x200A, 0x202F, 0x205F: text.append(" ")
    case 0xFE59, 0xFE35: text.append("(")
    case 0xFE5A, 0xFE36: text.append(")")
    case 0xFE50: text.append(",")
    case 0xFE55, 0xFE13: text.append(":")
    case 0xFFE5: text.append("¥")
    case 0x33A1: text.append(contentsOf: "m2".unicodeScalars)
    case 0x339E: text.append(contentsOf: "km".unicodeScalars)
    case 0x338F: text.append(contentsOf: "kg".unicodeScalars)
    case 0xB2: text.append("2")
    case 0x2116: text.append(contentsOf: "No".unicodeScalars)
    default: text.append(scalar)
    }
  }

  private static func ascii(_ value: UInt32, or scalar: Unicode.Scalar) -> Unicode.Scalar {
    Unicode.Scalar(value) ?? scalar
  }

  /// The folded form of `text`.
  static func fold(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { append(scalar, to: &folded) }
    return String(folded)
  }

  /// The folded form of `text` in lower case (ASCII letters; Chinese has none) without the scalars of `dropped`.
  static func fold(_ text: String, dropping dropped: Set<Unicode.Scalar>) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in fold(text).unicodeScalars where !dropped.contains(scalar) {
      let isUpper = ("A"..."Z").contains(scalar)
      folded.append(isUpper ? ascii(scalar.value + 0x20, or: scalar) : scalar)
    }
    return String(folded)
  }
}
