/// The number of an official document, 发文字号: the issuer's word, the year, and its place in that year (style §5).
public struct DocumentNumber: Sendable, Hashable {
  /// 内工发, 通工技发.
  public var word: String
  public var year: Int
  /// From 1.
  public var place: Int

  /// Reads 内工发〔2018〕12号, the year in brackets of any kind; 第, leading zeros, spaces and a missing 号 are mended.
  /// Nil for anything else.
  public init?(_ text: String) {
    var word = ""
    var digits = ["", ""]
    var part = Part.word
    for sign in text.unicodeScalars where !sign.properties.isWhitespace {
      switch (part, sign) {
      case (.word, "〔"), (.word, "（"), (.word, "("), (.word, "["), (.word, "【"), (.word, "［"): part = .year
      case (.word, _): word.unicodeScalars.append(sign)
      case (.year, "〕"), (.year, "）"), (.year, ")"), (.year, "]"), (.year, "】"), (.year, "］"): part = .place
      case (.place, "第") where digits[1].isEmpty: break
      case (.place, "号") where !digits[1].isEmpty: part = .end
      case (.year, _), (.place, _):
        guard let digit = Self.digit(sign) else { return nil }
        digits[part == .year ? 0 : 1] += String(digit)
      case (.end, _): return nil
      }
    }
    guard !word.isEmpty, digits[0].utf8.count == 4, let year = Int(digits[0]), year >= 1900,
      let place = Int(digits[1]), (1...99_999).contains(place)
    else { return nil }
    self.word = word
    self.year = year
    self.place = place
  }

  private enum Part {
    case word
    case year
    case place
    case end
  }

  /// Of half or of full width.
  private static func digit(_ sign: Unicode.Scalar) -> UInt32? {
    switch sign.value {
    case 0x30...0x39: sign.value - 0x30
    case 0xFF10...0xFF19: sign.value - 0xFF10
    default: nil
    }
  }
}

extension DocumentNumber: CustomStringConvertible {
  /// As it is printed: 内工发〔2018〕12号.
  public var description: String { "\(word)〔\(year)〕\(place)号" }
}
