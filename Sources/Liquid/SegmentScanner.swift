/// Cuts a template's source into text, outputs and tags, with `raw`, comments and whitespace control done away with.
struct SegmentScanner {
  private let source: Source
  private var offset = 0
  /// Whether the markup before asked for the spaces after it to be dropped.
  private var trimsNext = false
  private var segments: [Segment] = []

  static func segments(of source: Source) throws(LocatedFault) -> [Segment] {
    var scanner = SegmentScanner(source: source)
    try scanner.scan()
    return scanner.segments
  }

  private init(source: Source) {
    self.source = source
  }

  private mutating func scan() throws(LocatedFault) {
    while offset < source.bytes.count {
      let open = opening(from: offset)
      addText(
        offset..<open, trimsEnd: source.bytes.count > open + 2 && source.bytes[open + 2] == UInt8(ascii: "-"))
      guard open < source.bytes.count else { return }
      if source.has("{{", at: open) {
        try scanOutput(at: open)
      } else {
        try scanTag(at: open)
      }
    }
  }

  /// Where the next `{{` or `{%` stands, or the end of the source.
  private func opening(from start: Int) -> Int {
    var candidate = start
    while let brace = source.bytes[candidate...].firstIndex(of: UInt8(ascii: "{")) {
      if source.has("{{", at: brace) || source.has("{%", at: brace) { return brace }
      candidate = brace + 1
    }
    return source.bytes.count
  }

  private mutating func addText(_ range: Range<Int>, trimsEnd: Bool) {
    var range = range
    if trimsNext {
      range = (source.bytes[range].firstIndex { !$0.isSpace } ?? range.upperBound)..<range.upperBound
    }
    if trimsEnd {
      range = range.lowerBound..<(source.bytes[range].lastIndex { !$0.isSpace } ?? range.lowerBound - 1) + 1
    }
    trimsNext = false
    if !range.isEmpty { segments.append(.text(source[range], offset: range.lowerBound)) }
  }

  /// The first byte within the markup that opens at `open`.
  private func inside(_ open: Int) -> Int {
    let next = open + 2
    return next < source.bytes.count && source.bytes[next] == UInt8(ascii: "-") ? next + 1 : next
  }

  private mutating func scanOutput(at open: Int) throws(LocatedFault) {
    var lexer = MarkupLexer(source, from: inside(open), close: UInt8(ascii: "}"))
    guard let tokens = try lexer.tokens() else { throw LocatedFault(.unclosedMarkup("{{"), open) }
    trimsNext = lexer.stepOverClose()
    offset = lexer.offset
    segments.append(.output(tokens))
  }

  private mutating func scanTag(at open: Int) throws(LocatedFault) {
    let start = source.bytes[inside(open)...].firstIndex { !$0.isSpace } ?? source.bytes.count
    if source.has("#", at: start) { return try skipInlineComment(at: open) }
    var lexer = MarkupLexer(source, from: start, close: UInt8(ascii: "%"))
    guard let tokens = try lexer.tokens() else { throw LocatedFault(.unclosedMarkup("{%"), open) }
    trimsNext = lexer.stepOverClose()
    offset = lexer.offset
    guard let first = tokens.first, case .name(let name) = first.kind else {
      throw LocatedFault(.unexpected(found: tokens.first?.written ?? "", expected: .name), start)
    }
    switch name {
    case "raw": try scanRaw(from: first.offset)
    case "comment": try skipComment(from: first.offset)
    default: segments.append(.tag(name, offset: first.offset, Array(tokens.dropFirst())))
    }
  }

  /// `{% # … %}`: whatever stands in it, quotation marks too, up to the first `%}`.
  private mutating func skipInlineComment(at open: Int) throws(LocatedFault) {
    guard let end = source.bytes.indices[inside(open)...].first(where: { source.has("%}", at: $0) }) else {
      throw LocatedFault(.unclosedMarkup("{%"), open)
    }
    trimsNext = source.bytes[end - 1] == UInt8(ascii: "-")
    offset = end + 2
  }

  private mutating func scanRaw(from start: Int) throws(LocatedFault) {
    var candidate = offset
    while let tag = nextTag(from: candidate) {
      if tag.name == "endraw" {
        addText(offset..<tag.open, trimsEnd: source.bytes[tag.open + 2] == UInt8(ascii: "-"))
        trimsNext = tag.trimsNext
        offset = tag.end
        return
      }
      candidate = tag.open + 2
    }
    throw LocatedFault(.unclosedTag("raw"), start)
  }

  /// Up to the `endcomment` that belongs to this comment; other comments may lie within.
  private mutating func skipComment(from start: Int) throws(LocatedFault) {
    var depth = 1
    while let tag = nextTag(from: offset) {
      offset = tag.open + 2
      if tag.name == "comment" { depth += 1 }
      if tag.name == "endcomment" { depth -= 1 }
      if depth == 0 {
        trimsNext = tag.trimsNext
        offset = tag.end
        return
      }
    }
    throw LocatedFault(.unclosedTag("comment"), start)
  }

  /// The next `{% name %}` without anything else in it, where nothing is parsed: within `raw` and `comment`.
  private func nextTag(from start: Int) -> (open: Int, name: String, trimsNext: Bool, end: Int)? {
    var candidate = start
    while let open = source.bytes[candidate...].firstIndex(of: UInt8(ascii: "{")) {
      candidate = open + 1
      guard source.has("{%", at: open) else { continue }
      let name = source.bytes[inside(open)...].drop { $0.isSpace }.prefix { 0x61...0x7A ~= $0 }
      let rest = source.bytes[name.endIndex...].drop { $0.isSpace }
      let trimsNext = rest.first == UInt8(ascii: "-")
      let close = rest.startIndex + (trimsNext ? 1 : 0)
      guard source.has("%}", at: close) else { continue }
      return (open, source[name.startIndex..<name.endIndex], trimsNext, close + 2)
    }
    return nil
  }
}
