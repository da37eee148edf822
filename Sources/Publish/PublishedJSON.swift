/// A JSON value as releases hold it: members in the order in which they are given, indented by two, a line end after
/// the whole; the same bytes for the same value.
///
/// Written here because the toolchain's encoder asks types for their members one existential at a time, which was half
/// of the work of publishing a page.
enum PublishedJSON: Sendable {
  case text(String)
  case integer(Int)
  case list([PublishedJSON])
  /// Members without a value are left out.
  case object([(name: String, value: PublishedJSON?)])

  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    append(to: &bytes, depth: 0)
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  private func append(to bytes: inout [UInt8], depth: Int) {
    switch self {
    case .text(let text): Self.append(quoted: text, to: &bytes)
    case .integer(let integer): bytes.append(contentsOf: String(integer).utf8)
    case .list(let items):
      Self.append(items, between: "[", and: "]", to: &bytes, depth: depth) { item, bytes in
        item.append(to: &bytes, depth: depth + 1)
      }
    case .object(let members):
      let present = members.filter { $0.value != nil }
      Self.append(present, between: "{", and: "}", to: &bytes, depth: depth) { member, bytes in
        Self.append(quoted: member.name, to: &bytes)
        bytes.append(contentsOf: " : ".utf8)
        member.value?.append(to: &bytes, depth: depth + 1)
      }
    }
  }

  /// Every part on a line of its own.
  private static func append<Part>(
    _ parts: [Part], between opening: Unicode.Scalar, and closing: Unicode.Scalar, to bytes: inout [UInt8],
    depth: Int, _ write: (Part, inout [UInt8]) -> Void
  ) {
    bytes.append(UInt8(ascii: opening))
    for (index, part) in parts.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      breakLine(in: &bytes, depth: depth + 1)
      write(part, &bytes)
    }
    if parts.isEmpty { bytes.append(UInt8(ascii: "\n")) }
    breakLine(in: &bytes, depth: depth)
    bytes.append(UInt8(ascii: closing))
  }

  private static func breakLine(in bytes: inout [UInt8], depth: Int) {
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  private static func append(quoted text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    defer { bytes.append(UInt8(ascii: "\"")) }
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") })
    else {
      bytes.append(contentsOf: text.utf8)
      return
    }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0x08: bytes += "\\b".utf8
      case 0x09: bytes += "\\t".utf8
      case 0x0A: bytes += "\\n".utf8
      case 0x0C: bytes += "\\f".utf8
      case 0x0D: bytes += "\\r".utf8
      case 0..<0x20:
        let digits = String(byte, radix: 16)
        bytes += "\\u00\(digits.count < 2 ? "0" : "")\(digits)".utf8
      default: bytes.append(byte)
      }
    }
  }
}
