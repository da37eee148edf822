import Diagnostics

/// Text from outside, made fit to be shown: one line, no private marks, nothing that turns the writing round.
public enum PlainText {
  /// The text on one line. Every run of white space becomes one space, other control characters and noncharacters
  /// (which this target keeps for its marks) fall away, and the controls that reorder a line are written out, as
  /// ⟨U+202E⟩, so that a name can't disguise itself or what stands after it.
  public static func line(_ text: String) -> String {
    guard !isLine(text) else { return text }
    var line = ""
    var endsInSpace = false
    for scalar in text.unicodeScalars {
      switch kind(of: scalar) {
      case .space:
        if !endsInSpace { line.unicodeScalars.append(" ") }
        endsInSpace = true
        continue
      case .removed: continue
      case .reordering: line += scalar.spelledOut
      case .shown: line.unicodeScalars.append(scalar)
      }
      endsInSpace = false
    }
    return line
  }

  /// Whether the text is on one line as it is, which nearly all text is.
  private static func isLine(_ text: String) -> Bool { isPlain(text.utf8.span) || isLineByScalars(text) }

  /// Whether the bytes alone show it: printable ASCII and sequences that lead to no character with a meaning of its own here.
  /// Han characters and nearly all their punctuation are such.
  private static func isPlain(_ bytes: Span<UInt8>) -> Bool {
    for index in bytes.indices {
      switch bytes[index] {
      case 0x21...0x7E, 0x80...0xC1, 0xC3...0xD7, 0xD9...0xE1, 0xE3...0xEE: continue
      case 0x20 where index + 1 == bytes.count || bytes[index + 1] != 0x20: continue
      // U+2010 to U+2027 are dashes, quotation marks and dots.
      case 0xE2
      where bytes[index + 1] > 0x81 || bytes[index + 1] == 0x80 && (0x90...0xA7).contains(bytes[index + 2]):
        continue
      // U+FE00 to U+FF7F are forms of full width.
      case 0xEF where (0xB8...0xBD).contains(bytes[index + 1]): continue
      default: return false
      }
    }
    return true
  }

  private static func isLineByScalars(_ text: String) -> Bool {
    var endsInSpace = false
    for scalar in text.unicodeScalars {
      let isSpace = scalar == " "
      guard isSpace ? !endsInSpace : kind(of: scalar) == .shown else { return false }
      endsInSpace = isSpace
    }
    return true
  }

  /// Text of a template with the private marks taken out; all else stays.
  static func withoutMarks(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isNoncharacter) else { return text }
    var kept = ""
    kept.unicodeScalars.append(contentsOf: text.unicodeScalars.lazy.filter { !isNoncharacter($0) })
    return kept
  }

  private enum Kind {
    case shown
    case space
    case removed
    case reordering
  }

  private static func kind(of scalar: Unicode.Scalar) -> Kind {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0x2028, 0x2029: .space
    case 0...0x1F, 0x7F...0x9F: .removed
    default: isNoncharacter(scalar) ? .removed : scalar.turnsDirection ? .reordering : .shown
    }
  }

  private static func isNoncharacter(_ scalar: Unicode.Scalar) -> Bool {
    (0xFDD0...0xFDEF).contains(scalar.value) || scalar.value & 0xFFFE == 0xFFFE
  }
}
