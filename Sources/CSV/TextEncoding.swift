/// The encoding a file was found to be in.
public enum TextEncoding: Sendable, Hashable {
  case utf8
  case utf8WithMark

  /// The encoding of a file that begins with `head`.
  public static func detected(in head: Span<UInt8>) -> TextEncoding {
    let hasMark = head.count >= 3 && head[0] == 0xEF && head[1] == 0xBB && head[2] == 0xBF
    return hasMark ? .utf8WithMark : .utf8
  }

  /// What the account of a file calls it.
  public var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf8WithMark: "UTF-8 (BOM)"
    }
  }

  /// Bytes in front of the text.
  var markLength: Int { self == .utf8WithMark ? 3 : 0 }
}
