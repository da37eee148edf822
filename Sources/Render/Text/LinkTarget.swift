/// Finds out whether what is written next in Markdown would belong to the target of a link.
enum LinkTarget {
  /// `](target`, or `[name]: target` at the start of a line; but not `[^1]: a footnote`.
  static func isOpen(atEndOf bytes: some BidirectionalCollection<UInt8>) -> Bool {
    let bytes = Array(bytes)
    guard let bracket = bytes.lastIndex(of: UInt8(ascii: "]")), bracket + 1 < bytes.count else {
      return false
    }
    let rest = bytes[(bracket + 2)...]
    switch bytes[bracket + 1] {
    case UInt8(ascii: "("): return !rest.contains(UInt8(ascii: ")")) && !hasBlankLine(rest)
    case UInt8(ascii: ":"):
      let target = rest.drop(while: isSpace)
      return !target.contains(where: isSpace) && !hasBlankLine(rest) && opensDefinition(bytes[..<bracket])
    default: return false
    }
  }

  private static func opensDefinition(_ bytes: ArraySlice<UInt8>) -> Bool {
    let newline = bytes.lastIndex(of: UInt8(ascii: "\n"))
    let line = bytes[(newline.map { $0 + 1 } ?? bytes.startIndex)...].drop { $0 == UInt8(ascii: " ") }
    return line.first == UInt8(ascii: "[") && line.dropFirst().first != UInt8(ascii: "^")
  }

  private static func hasBlankLine(_ bytes: ArraySlice<UInt8>) -> Bool {
    var newlines = 0
    for byte in bytes {
      if byte == UInt8(ascii: "\n") { newlines += 1 } else if !isSpace(byte) { newlines = 0 }
      if newlines == 2 { return true }
    }
    return false
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n")
  }
}
