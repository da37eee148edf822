import Diagnostics

/// A JSON value as releases hold it: members in the order in which they are given, indented by two, a line end after
/// the whole; the same bytes for the same value.
///
/// Written here because the toolchain's encoder asks types for their members one existential at a time, which was half
/// of the work of publishing a page.
public enum PublishedJSON: Sendable {
  case text(String)
  case integer(Int)
  case boolean(Bool)
  case list([PublishedJSON])
  /// Members without a value are left out.
  case object([(name: String, value: PublishedJSON?)])

  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    append(to: &bytes, depth: 0)
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  private func append(to bytes: inout [UInt8], depth: Int) {
    switch self {
    case .text(let text): Self.append(quoted: text, to: &bytes)
    case .integer(let integer): bytes.append(contentsOf: String(integer).utf8)
    case .boolean(let holds): bytes.append(contentsOf: (holds ? "true" : "false").utf8)
    case .list(let items):
      bytes.append(UInt8(ascii: "["))
      var isFirst = true
      for item in items {
        Self.begin(isFirst: &isFirst, in: &bytes, depth: depth)
        item.append(to: &bytes, depth: depth + 1)
      }
      Self.end(isEmpty: isFirst, in: &bytes, depth: depth)
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      var isFirst = true
      for (name, value) in members {
        guard let value else { continue }
        Self.begin(isFirst: &isFirst, in: &bytes, depth: depth)
        Self.append(quoted: name, to: &bytes)
        bytes.append(contentsOf: " : ".utf8)
        value.append(to: &bytes, depth: depth + 1)
      }
      Self.end(isEmpty: isFirst, in: &bytes, depth: depth)
      bytes.append(UInt8(ascii: "}"))
    }
  }

  /// Every item and member is on a line of its own.
  private static func begin(isFirst: inout Bool, in bytes: inout [UInt8], depth: Int) {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    breakLine(in: &bytes, depth: depth + 1)
  }

  private static func end(isEmpty: Bool, in bytes: inout [UInt8], depth: Int) {
    if isEmpty { bytes.append(UInt8(ascii: "\n")) }
    breakLine(in: &bytes, depth: depth)
  }

  private static func breakLine(in bytes: inout [UInt8], depth: Int) {
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<2 * depth { bytes.append(UInt8(ascii: " ")) }
  }

  /// Whether the byte begins a scalar that is written as an escape, or may do so: what turns the direction of a text, or
  /// ends a line to some readers, is not shown raw.
  private static func mayBeEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F || byte == 0xC2
      || byte == 0xD8 || byte == 0xE2
  }

  private static func append(quoted text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    defer { bytes.append(UInt8(ascii: "\"")) }
    let plain = text.utf8.span
    guard plain.indices.contains(where: { mayBeEscaped(plain[$0]) }) else {
      plain.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
      return
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\":
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(contentsOf: String(scalar).utf8)
      case "\u{8}": bytes += "\\b".utf8
      case "\t": bytes += "\\t".utf8
      case "\n": bytes += "\\n".utf8
      case "\u{C}": bytes += "\\f".utf8
      case "\r": bytes += "\\r".utf8
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}",
        _ where scalar.turnsDirection:
        let digits = String(scalar.value, radix: 16)
        bytes += "\\u\(String(repeating: "0", count: max(0, 4 - digits.utf8.count)))\(digits)".utf8
      default: bytes.append(contentsOf: String(scalar).utf8)
      }
    }
  }
}
