extension Filter {
  /// What can be done to text. Whatever is kept of the input or put in from an argument keeps its origin.
  static let textFilters: [String: Filter] = [
    "append": Filter(positional: 1...1) { call throws(TemplateFault) in
      .text(joined([try call.text(), try call.text(0)]))
    },
    "prepend": Filter(positional: 1...1) { call throws(TemplateFault) in
      .text(joined([try call.text(0), try call.text()]))
    },
    "upcase": onText { $0.mapped { $0.uppercased() } },
    "downcase": onText { $0.mapped { $0.lowercased() } },
    "capitalize": onText { text in
      let string = text.string
      return text.replaced(by: string.prefix(1).uppercased() + string.dropFirst().lowercased())
    },
    "strip": onText { $0.stripped(start: true, end: true) },
    "lstrip": onText { $0.stripped(start: true, end: false) },
    "rstrip": onText { $0.stripped(start: false, end: true) },
    "escape": onText { $0.mapped(escaped) },
    "strip_newlines": Filter { call throws(TemplateFault) in
      .text(try replacing("\n", in: call, by: Text(), upTo: .max))
    },
    "replace": replacement(positional: 2, upTo: .max),
    "replace_first": replacement(positional: 2, upTo: 1),
    "remove": replacement(positional: 1, upTo: .max),
    "remove_first": replacement(positional: 1, upTo: 1),
    "split": Filter(positional: 1...1) { call throws(TemplateFault) in
      .list(parts(of: try call.text(), separatedBy: try call.text(0).string).map { .text($0) })
    },
    "truncate": Filter(positional: 0...2) { call throws(TemplateFault) in .text(try truncated(call)) },
    "truncatewords": Filter(positional: 0...2) { call throws(TemplateFault) in .text(try truncatedWords(call))
    },
  ]

  private static func onText(_ change: @escaping @Sendable (Text) -> Text) -> Filter {
    Filter { call throws(TemplateFault) in .text(change(try call.text())) }
  }

  private static func joined(_ texts: [Text]) -> Text {
    texts.reduce(into: Text()) { $0.append($1) }
  }

  private static func escaped(_ string: String) -> String {
    var escaped: [UInt8] = []
    for byte in string.utf8 {
      switch byte {
      case UInt8(ascii: "&"): escaped += Array("&amp;".utf8)
      case UInt8(ascii: "<"): escaped += Array("&lt;".utf8)
      case UInt8(ascii: ">"): escaped += Array("&gt;".utf8)
      case UInt8(ascii: "\""): escaped += Array("&quot;".utf8)
      case UInt8(ascii: "'"): escaped += Array("&#39;".utf8)
      default: escaped.append(byte)
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }
}

// Replacing.
extension Filter {
  /// With two arguments the second replaces the first, with one nothing does.
  private static func replacement(positional: Int, upTo count: Int) -> Filter {
    Filter(positional: positional...positional) { call throws(TemplateFault) in
      .text(try replacing(try call.text(0).string, in: call, by: try call.text(1), upTo: count))
    }
  }

  private static func replacing(
    _ wanted: String, in call: FilterCall, by replacement: Text, upTo count: Int
  ) throws(TemplateFault) -> Text {
    let text = try call.text()
    var replaced = Text()
    var end = 0
    for range in text.ranges(of: wanted, upTo: count) {
      replaced.append(text[end..<range.lowerBound])
      replaced.append(replacement)
      try call.check(replaced)
      end = range.upperBound
    }
    replaced.append(text[end..<text.byteCount])
    return replaced
  }
}

// Cutting.
extension Filter {
  /// Without separator the characters; by one space the words; trailing empty parts are left out.
  private static func parts(of text: Text, separatedBy separator: String) -> [Text] {
    if separator == " " { return words(of: text).map { text[$0] } }
    if separator.isEmpty { return characters(of: text) }
    var parts: [Text] = []
    var start = 0
    for range in text.ranges(of: separator) {
      parts.append(text[start..<range.lowerBound])
      start = range.upperBound
    }
    parts.append(text[start..<text.byteCount])
    return Array(parts[..<((parts.lastIndex { !$0.isEmpty } ?? -1) + 1)])
  }

  private static func characters(of text: Text) -> [Text] {
    var start = 0
    return text.string.map { character in
      defer { start += character.utf8.count }
      return text[start..<start + character.utf8.count]
    }
  }

  private static func words(of text: Text) -> [Range<Int>] {
    let string = text.string
    return string.split(whereSeparator: \.isWhitespace).map {
      string.utf8Offset(of: $0.startIndex)..<string.utf8Offset(of: $0.endIndex)
    }
  }

  /// `truncate: length, ellipsis`: at most 50 characters if nothing is said, the ellipsis among them.
  private static func truncated(_ call: FilterCall) throws(TemplateFault) -> Text {
    let text = try call.text()
    let length = call.arguments.isEmpty ? 50 : max(0, try call.argument(0).asInteger())
    guard text.string.count > length else { return text }
    let ellipsis = call.arguments.count > 1 ? try call.text(1) : Text(template: "...")
    return joined([text[characters: 0..<max(0, length - ellipsis.string.count)], ellipsis])
  }

  /// `truncatewords: count, ellipsis`: at most 15 words if nothing is said.
  private static func truncatedWords(_ call: FilterCall) throws(TemplateFault) -> Text {
    let text = try call.text()
    let count = call.arguments.isEmpty ? 15 : max(1, try call.argument(0).asInteger())
    let words = words(of: text)
    guard words.count > count else { return text }
    let ellipsis = call.arguments.count > 1 ? try call.text(1) : Text(template: "...")
    return joined([text[words[0].lowerBound..<words[count - 1].upperBound], ellipsis])
  }
}
