/// How the text of a file is written as bytes.
public struct TextEncoding: Sendable, Hashable {
  public enum Scheme: Sendable, Hashable {
    case utf8, utf16LittleEndian, utf16BigEndian
    /// GBK and GB2312 are parts of it.
    case gb18030
  }

  public let scheme: Scheme
  /// The text begins behind a byte-order mark.
  public let hasMark: Bool

  public static let utf8 = TextEncoding(scheme: .utf8, hasMark: false)
  public static let utf8WithMark = TextEncoding(scheme: .utf8, hasMark: true)
  public static let utf16LittleEndian = TextEncoding(scheme: .utf16LittleEndian, hasMark: false)
  public static let utf16BigEndian = TextEncoding(scheme: .utf16BigEndian, hasMark: false)
  public static let gb18030 = TextEncoding(scheme: .gb18030, hasMark: false)

  init(scheme: Scheme, hasMark: Bool) {
    self.scheme = scheme
    self.hasMark = hasMark
  }

  /// The encoding of that name, as an account has it or as people write it, in any case, with or without dashes. UTF-16
  /// without an order is little-endian, unless the mark of a file says otherwise.
  public init?(name: String) {
    switch name.lowercased().filter({ $0.isASCII && ($0.isLetter || $0.isNumber) }) {
    case "utf8": self = .utf8
    case "utf8bom", "utf8sig": self = .utf8WithMark
    case "utf16", "utf16le", "unicode": self = .utf16LittleEndian
    case "utf16lebom": self = TextEncoding(scheme: .utf16LittleEndian, hasMark: true)
    case "utf16be": self = .utf16BigEndian
    case "utf16bebom": self = TextEncoding(scheme: .utf16BigEndian, hasMark: true)
    case "gb18030bom": self = TextEncoding(scheme: .gb18030, hasMark: true)
    case "gb18030", "gbk", "gb2312", "cp936", "ms936", "windows936", "euccn": self = .gb18030
    default: return nil
    }
  }

  /// What the account of a file calls it.
  public var name: String {
    let name =
      switch scheme {
      case .utf8: "UTF-8"
      case .utf16LittleEndian: "UTF-16LE"
      case .utf16BigEndian: "UTF-16BE"
      case .gb18030: "GB18030"
      }
    return hasMark ? "\(name) (BOM)" : name
  }

  /// The encoding whose byte-order mark stands at the beginning of `head`.
  static func marked(_ head: Span<UInt8>) -> TextEncoding? {
    let schemes: [Scheme] = [.utf8, .utf16LittleEndian, .utf16BigEndian, .gb18030]
    let scheme = schemes.first { scheme in
      let mark = scheme.mark
      return head.count >= mark.count && mark.indices.allSatisfy { head[$0] == mark[$0] }
    }
    return scheme.map { TextEncoding(scheme: $0, hasMark: true) }
  }

  /// As told by its name, for a file that begins with `head`: a mark in it is not text, and decides the order of UTF-16.
  func fitted(to head: Span<UInt8>) -> TextEncoding {
    guard let marked = TextEncoding.marked(head) else { return TextEncoding(scheme: scheme, hasMark: false) }
    let agrees = marked.scheme == scheme || (marked.scheme.isUTF16 && scheme.isUTF16)
    return agrees ? marked : TextEncoding(scheme: scheme, hasMark: false)
  }

  /// Bytes in front of the text.
  var markLength: Int { hasMark ? scheme.mark.count : 0 }
}

extension TextEncoding.Scheme {
  var isUTF16: Bool { self == .utf16LittleEndian || self == .utf16BigEndian }

  /// Bytes of a line feed.
  var unitLength: Int { isUTF16 ? 2 : 1 }

  /// U+FEFF at the beginning of a file.
  fileprivate var mark: [UInt8] {
    switch self {
    case .utf8: [0xEF, 0xBB, 0xBF]
    case .utf16LittleEndian: [0xFF, 0xFE]
    case .utf16BigEndian: [0xFE, 0xFF]
    case .gb18030: [0x84, 0x31, 0x95, 0x33]
    }
  }
}
