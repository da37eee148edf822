import CSV
import CUTF8Proc
import Glibc

/// Unicode's compatibility form NFKC, without the characters that show nothing: Ｓ０１ is S01, ㎡ is m2, a letter and its
/// accent are one character, a no-break or an ideographic space is a space, and zero-width characters and soft hyphens
/// are not there (style §7.1, §7.3).
///
/// Cells, headers and keys are compared in this form and kept as written. Most of them are their own form and are known
/// to be by a look at their bytes; only the others are handed to utf8proc.
enum CompatibilityFolding {
  /// The folded form of `text`.
  static func fold(_ text: String) -> String {
    folded(text.utf8.span).map { String(decoding: $0, as: UTF8.self) } ?? text
  }

  /// The folded form of `text` in lower case (ASCII letters; Chinese has none) without the scalars of `dropped`.
  static func fold(_ text: String, dropping dropped: Set<Unicode.Scalar>) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in fold(text).unicodeScalars where !dropped.contains(scalar) {
      let isUpper = ("A"..."Z").contains(scalar)
      folded.append(isUpper ? Unicode.Scalar(UInt8(scalar.value) + 0x20) : scalar)
    }
    return String(folded)
  }

  /// The folded form of UTF-8 text, nil where it is its own form.
  static func folded(_ text: Span<UInt8>) -> [UInt8]? {
    isFolded(text) ? nil : text.withUnsafeBufferPointer(mapped)
  }

  private static let options = utf8proc_option_t(
    UTF8PROC_STABLE.rawValue | UTF8PROC_COMPOSE.rawValue | UTF8PROC_COMPAT.rawValue
      | UTF8PROC_IGNORE.rawValue)

  /// Nil for bytes that are no UTF-8: they stay as they are.
  private static func mapped(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    var result: UnsafeMutablePointer<UInt8>?
    let count = utf8proc_map(text.baseAddress, text.count, &result, options)
    defer { free(result) }
    guard count >= 0, let result else { return nil }
    return Array(UnsafeBufferPointer(start: result, count: count))
  }

  /// True for text of nothing but characters that the form leaves alone whatever stands beside them: ASCII, the CJK
  /// ideographs, 、。《》【】〔〕, “”‘’ and dashes. Text with any other character has to be asked about.
  private static func isFolded(_ text: Span<UInt8>) -> Bool {
    if isASCII(text) { return true }
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte < 0x80 {
        index += 1
        continue
      }
      guard index + 2 < text.count else { return false }
      let second = text[index + 1]
      let isStable =
        switch byte {
        case 0xE4: second >= 0xB8  // U+4E00…
        case 0xE5...0xE8: true
        case 0xE9: second <= 0xBE  // …U+9FBF
        case 0xE3: second == 0x80 && (0x81...0x9F).contains(text[index + 2])
        case 0xE2: second == 0x80 && isStableMark(text[index + 2])
        default: false
        }
      guard isStable else { return false }
      index += 3
    }
    return true
  }

  /// U+2013…2015 and U+2018…201F; between them stand characters that the form changes.
  private static func isStableMark(_ last: UInt8) -> Bool {
    (0x93...0x95).contains(last) || (0x98...0x9F).contains(last)
  }

  /// True for nothing but ASCII: most keys are, and cost a comparison for eight bytes, the last eight once more.
  @inline(__always)
  static func isASCII(_ text: Span<UInt8>) -> Bool {
    let bytes = ByteBlock(text)
    let count = bytes.count
    var high: UInt64 = 0
    var index = 0
    while index + 8 <= count {
      high |= bytes.word(at: index)
      index += 8
    }
    if count >= 8 {
      high |= bytes.word(at: count - 8)
    } else {
      while index < count {
        high |= UInt64(bytes.byte(at: index))
        index += 1
      }
    }
    return high & 0x8080_8080_8080_8080 == 0
  }
}
