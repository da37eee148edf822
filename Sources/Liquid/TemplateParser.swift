import Diagnostics

/// Builds the nodes of a template from its segments.
struct TemplateParser {
  private let segments: [Segment]
  let environment: Environment
  private var index = 0
  private var depth = 0
  /// Loops around the next segment, for `break` and `continue`.
  private var loops = 0
  /// Every partial that is rendered, in the order of the source.
  var partialNames: [String] = []

  /// A tag as it is written: its name, where it stands, and what follows the name.
  struct Tag {
    let name: String
    let offset: Int
    let tokens: [Token]
  }

  init(_ source: Source, environment: Environment) throws(LocatedFault) {
    segments = try SegmentScanner.segments(of: source)
    self.environment = environment
  }

  mutating func template() throws(LocatedFault) -> [Node] {
    var nodes: [Node] = []
    while let node = try next(orEnd: []) { nodes.append(node) }
    return nodes
  }

  /// The next node; nil before one of the tags `ends`, or at the end of the source.
  private mutating func next(orEnd ends: [String]) throws(LocatedFault) -> Node? {
    guard index < segments.count else { return nil }
    switch segments[index] {
    case .text(let text, let offset):
      index += 1
      return .text(text, offset: offset)
    case .output(let tokens):
      index += 1
      var markup = markup(tokens)
      return .output(try markup.filteredExpression())
    case .tag(let name, let offset, let tokens):
      if ends.contains(name) { return nil }
      index += 1
      return try node(for: Tag(name: name, offset: offset, tokens: tokens))
    }
  }

  func markup(_ tokens: [Token]) -> MarkupParser {
    MarkupParser(tokens, environment: environment, depth: depth)
  }

  /// What stands between `tag` and one of `ends`, and that end.
  mutating func body(of tag: Tag, until ends: [String]) throws(LocatedFault) -> ([Node], end: Tag) {
    depth += 1
    defer { depth -= 1 }
    guard depth <= environment.limits.depth else {
      throw LocatedFault(.tooDeep(limit: environment.limits.depth), tag.offset)
    }
    var nodes: [Node] = []
    while let node = try next(orEnd: ends) { nodes.append(node) }
    guard index < segments.count, case .tag(let name, let offset, let tokens) = segments[index] else {
      throw LocatedFault(.unclosedTag(tag.name), tag.offset)
    }
    index += 1
    let end = Tag(name: name, offset: offset, tokens: tokens)
    if !["elsif", "when"].contains(name) { try expectNothing(in: end) }
    return (nodes, end)
  }

  private func expectNothing(in tag: Tag) throws(LocatedFault) {
    var markup = markup(tag.tokens)
    try markup.expectEnd()
  }

  private mutating func node(for tag: Tag) throws(LocatedFault) -> Node {
    switch tag.name {
    case "if": return try conditional(tag, wanted: true)
    case "unless": return try conditional(tag, wanted: false)
    case "case": return try choice(tag)
    case "for": return try loop(tag)
    case "assign": return try assign(tag)
    case "capture": return try capture(tag)
    case "render": return try render(tag)
    case "break", "continue":
      guard loops > 0 else { throw LocatedFault(.strayTag(tag.name), tag.offset) }
      try expectNothing(in: tag)
      return tag.name == "break" ? .breakLoop : .continueLoop
    default: throw LocatedFault(TemplateParser.fault(ofTag: tag.name), tag.offset)
    }
  }

  private static func fault(ofTag name: String) -> TemplateFault {
    let opening = [
      "if", "unless", "case", "for", "assign", "capture", "render", "break", "continue", "raw", "comment",
    ]
    let inner = [
      "elsif", "else", "when", "endif", "endunless", "endcase", "endfor", "endcapture", "endraw",
      "endcomment",
    ]
    if inner.contains(name) { return .strayTag(name) }
    return .unknownTag(name, nearest: nearestName(to: name, among: opening + inner))
  }
}

// Blocks.
extension TemplateParser {
  private mutating func conditional(_ tag: Tag, wanted: Bool) throws(LocatedFault) -> Node {
    let end = "end" + tag.name
    var branches: [Conditional.Branch] = []
    var current = tag
    while current.name == tag.name || current.name == "elsif" {
      var markup = markup(current.tokens)
      let condition = try markup.condition()
      try markup.expectEnd()
      let (body, next) = try body(of: tag, until: ["elsif", "else", end])
      branches.append(
        Conditional.Branch(condition: condition, wanted: current.name == "elsif" || wanted, body: body))
      current = next
    }
    let otherwise = current.name == "else" ? try body(of: tag, until: [end]).0 : []
    return .conditional(Conditional(branches: branches, otherwise: otherwise))
  }

  private mutating func choice(_ tag: Tag) throws(LocatedFault) -> Node {
    var markup = markup(tag.tokens)
    let subject = try markup.expression()
    try markup.expectEnd()
    let (before, first) = try body(of: tag, until: ["when", "else", "endcase"])
    guard before.allSatisfy(\.isSpace) else { throw LocatedFault(.textBeforeWhen, tag.offset) }
    var current = first
    var branches: [Choice.Branch] = []
    while current.name == "when" {
      let values = try choices(current)
      let (body, next) = try body(of: tag, until: ["when", "else", "endcase"])
      branches.append(Choice.Branch(values: values, body: body))
      current = next
    }
    let otherwise = current.name == "else" ? try body(of: tag, until: ["endcase"]).0 : []
    return .choice(Choice(subject: subject, branches: branches, otherwise: otherwise))
  }

  /// `a, b or c`.
  private func choices(_ tag: Tag) throws(LocatedFault) -> [Expression] {
    var markup = markup(tag.tokens)
    var values: [Expression] = []
    repeat { values.append(try markup.expression()) } while markup.skip(sign: ",") || markup.skip(word: "or")
    try markup.expectEnd()
    return values
  }

  private mutating func loop(_ tag: Tag) throws(LocatedFault) -> Node {
    var markup = markup(tag.tokens)
    let name = try markup.name()
    try markup.expect(word: "in")
    let list = try markup.expression()
    let (limit, offset, isReversed) = try TemplateParser.loopOptions(&markup)
    loops += 1
    let (body, end) = try body(of: tag, until: ["else", "endfor"])
    loops -= 1
    let otherwise = end.name == "else" ? try self.body(of: tag, until: ["endfor"]).0 : []
    return .loop(
      Loop(
        name: name, list: list, limit: limit, offset: offset, isReversed: isReversed, body: body,
        otherwise: otherwise))
  }

  /// `limit: 3 offset: 1 reversed`, each at most once, in any order, with or without commas.
  private static func loopOptions(
    _ markup: inout MarkupParser
  ) throws(LocatedFault) -> (limit: Expression?, offset: Expression?, isReversed: Bool) {
    var options: [NamedExpression] = []
    var isReversed = false
    while markup.token.kind != .end {
      _ = markup.skip(sign: ",")
      if markup.skip(word: "reversed") {
        isReversed = true
        continue
      }
      let start = markup.token
      guard start.kind == .name("limit") || start.kind == .name("offset"),
        let option = try markup.namedExpression(besides: options)
      else { throw markup.unexpected(.end) }
      options.append(option)
    }
    return (
      options.first { $0.name == "limit" }?.expression, options.first { $0.name == "offset" }?.expression,
      isReversed
    )
  }
}

extension Node {
  fileprivate var isSpace: Bool {
    guard case .text(let text, _) = self else { return false }
    return text.utf8.allSatisfy(\.isSpace)
  }
}
