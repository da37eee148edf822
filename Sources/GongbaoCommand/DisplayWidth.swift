extension String {
  /// How many columns of a terminal the text takes: two for a Chinese character, none for a combining mark.
  var displayWidth: Int { unicodeScalars.reduce(0) { $0 + $1.displayWidth } }

  /// The text with blanks after it up to `width` columns.
  func padded(to width: Int) -> String { self + blanks(to: width) }

  /// The text with blanks before it up to `width` columns.
  func rightAligned(to width: Int) -> String { blanks(to: width) + self }

  /// The text, cut with … at its end where it takes more than `width` columns.
  func shortened(to width: Int) -> String {
    guard displayWidth > width else { return self }
    var rest = width - 1
    let kept = prefix { character in
      rest -= String(character).displayWidth
      return rest >= 0
    }
    return kept + "…"
  }

  /// What it lacks of `width` columns.
  private func blanks(to width: Int) -> String {
    let count = Swift.max(0, width - displayWidth)
    return String(decoding: [UInt8](repeating: UInt8(ascii: " "), count: count), as: UTF8.self)
  }
}

extension Unicode.Scalar {
  fileprivate var displayWidth: Int {
    if (0x20..<0x7F).contains(value) { return 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    // The wide and full-width blocks of Unicode's East Asian Width.
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    // Quotes, dashes and dots of Chinese text: ambiguous, and one column wide in most terminals' settings.
    default: return 1
    }
  }
}
