/// Some of the common Chinese characters (U+4E00 to U+9FFF), one bit each: whether a character is among them costs no hash.
struct IdeographSet: Sendable {
  private var bits = [UInt64](repeating: 0, count: Self.size / 64)

  private static let first: UInt32 = 0x4E00
  private static let size = 0x5200

  /// - Parameter characters: those of the set; any others are passed over.
  init(_ characters: String) {
    for scalar in characters.unicodeScalars {
      guard let place = Self.place(of: scalar.value) else { continue }
      bits[place / 64] |= 1 << UInt64(place % 64)
    }
  }

  func contains(_ scalar: UInt32) -> Bool {
    Self.place(of: scalar).map { bits[$0 / 64] & 1 << UInt64($0 % 64) != 0 } ?? false
  }

  private static func place(of scalar: UInt32) -> Int? {
    scalar >= first && scalar < first + UInt32(size) ? Int(scalar - first) : nil
  }

  /// The character of three bytes at an offset of a text in UTF-8; nil where there is none.
  static func scalar(in text: Span<UInt8>, at offset: Int) -> UInt32? {
    guard offset + 3 <= text.count, text[offset] & 0xF0 == 0xE0 else { return nil }
    return UInt32(text[offset] & 0x0F) << 12 | UInt32(text[offset + 1] & 0x3F) << 6
      | UInt32(text[offset + 2] & 0x3F)
  }
}
