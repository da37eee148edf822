import Diagnostics

/// Goes through the tokens of one output or tag.
struct MarkupParser {
  private let tokens: [Token]
  private let environment: Environment
  /// Blocks and brackets around the next token.
  private var depth: Int
  private var index = 0

  /// `tokens` ends with `end`; `depth` is that of the blocks around.
  init(_ tokens: [Token], environment: Environment, depth: Int) {
    self.tokens = tokens
    self.environment = environment
    self.depth = depth
  }

  var token: Token { tokens[index] }

  mutating func advance() {
    if index < tokens.count - 1 { index += 1 }
  }

  func unexpected(_ expected: TemplateFault.Expectation) -> LocatedFault {
    LocatedFault(.unexpected(found: token.written, expected: expected), token.offset)
  }

  /// Steps over `sign` if it is next.
  mutating func skip(sign: String) -> Bool {
    guard token.kind == .sign(sign) else { return false }
    advance()
    return true
  }

  /// Steps over `word` if it is next.
  mutating func skip(word: String) -> Bool {
    guard token.kind == .name(word) else { return false }
    advance()
    return true
  }

  mutating func expect(sign: String) throws(LocatedFault) {
    guard skip(sign: sign) else { throw unexpected(.literal(sign)) }
  }

  mutating func expect(word: String) throws(LocatedFault) {
    guard skip(word: word) else { throw unexpected(.literal(word)) }
  }

  mutating func expectEnd() throws(LocatedFault) {
    guard token.kind == .end else { throw unexpected(.end) }
  }

  mutating func name(_ expected: TemplateFault.Expectation = .name) throws(LocatedFault) -> String {
    guard case .name(let name) = token.kind else { throw unexpected(expected) }
    advance()
    return name
  }

  /// `"text"`, where only a literal will do.
  mutating func string(_ expected: TemplateFault.Expectation) throws(LocatedFault) -> String {
    guard case .string(let string) = token.kind else { throw unexpected(expected) }
    advance()
    return string
  }
}

// Expressions.
extension MarkupParser {
  mutating func expression() throws(LocatedFault) -> Expression {
    let start = token
    switch start.kind {
    case .string(let string):
      advance()
      return Expression(form: .literal(.template(string)), offset: start.offset)
    case .number(let number):
      advance()
      return Expression(form: .literal(.number(number)), offset: start.offset)
    case .sign("("): return try range()
    case .name(let name):
      advance()
      return Expression(form: try named(name), offset: start.offset)
    case .sign, .end: throw unexpected(.expression)
    }
  }

  private mutating func named(_ name: String) throws(LocatedFault) -> Expression.Form {
    switch name {
    case "nil", "null": .literal(.nil)
    case "true": .literal(.bool(true))
    case "false": .literal(.bool(false))
    case "empty": .empty
    case "blank": .blank
    default: .variable(name, try accessors())
    }
  }

  private mutating func accessors() throws(LocatedFault) -> [Expression.Accessor] {
    var accessors: [Expression.Accessor] = []
    while true {
      if skip(sign: ".") {
        let offset = token.offset
        accessors.append(.member(try name(), offset: offset))
      } else if skip(sign: "[") {
        accessors.append(.item(try within { parser throws(LocatedFault) in try parser.expression() }))
        try expect(sign: "]")
      } else {
        return accessors
      }
    }
  }

  private mutating func range() throws(LocatedFault) -> Expression {
    let start = token
    advance()
    let lower = try within { parser throws(LocatedFault) in try parser.expression() }
    try expect(sign: "..")
    let upper = try within { parser throws(LocatedFault) in try parser.expression() }
    try expect(sign: ")")
    return Expression(form: .range(lower, upper), offset: start.offset)
  }

  private mutating func within(
    _ parse: (inout MarkupParser) throws(LocatedFault) -> Expression
  ) throws(LocatedFault) -> Expression {
    depth += 1
    defer { depth -= 1 }
    guard depth <= environment.limits.depth else {
      throw LocatedFault(.tooDeep(limit: environment.limits.depth), token.offset)
    }
    return try parse(&self)
  }

  mutating func condition() throws(LocatedFault) -> Condition {
    var tests = [try test()]
    var joints: [Condition.Joint] = []
    while true {
      if skip(word: "and") {
        joints.append(.and)
      } else if skip(word: "or") {
        joints.append(.or)
      } else {
        return Condition(tests: tests, joints: joints)
      }
      tests.append(try test())
    }
  }

  private mutating func test() throws(LocatedFault) -> Test {
    let left = try expression()
    let comparison: Test.Operator?
    switch token.kind {
    case .sign("<>"): comparison = .notEqual
    case .sign(let written), .name(let written): comparison = Test.Operator(rawValue: written)
    default: comparison = nil
    }
    guard let comparison else { return Test(left: left, comparison: nil) }
    advance()
    return Test(left: left, comparison: (comparison, try expression()))
  }
}

// Filters.
extension MarkupParser {
  mutating func filteredExpression() throws(LocatedFault) -> FilteredExpression {
    let expression = try expression()
    var filters: [FilterUse] = []
    while skip(sign: "|") { filters.append(try filterUse()) }
    try expectEnd()
    return FilteredExpression(expression: expression, filters: filters)
  }

  private mutating func filterUse() throws(LocatedFault) -> FilterUse {
    let offset = token.offset
    let name = try name(.filterName)
    guard let filter = environment.filters[name] else {
      throw LocatedFault(
        .unknownFilter(name, nearest: nearestName(to: name, among: environment.filters.keys)), offset)
    }
    let (positional, named) = try arguments(of: filter, called: name)
    guard filter.positional.contains(positional.count) else {
      let fault = TemplateFault.argumentCount(
        filter: name, expected: filter.positional, found: positional.count)
      throw LocatedFault(fault, offset)
    }
    return FilterUse(filter: filter, arguments: positional, named: named, offset: offset)
  }

  private mutating func arguments(
    of filter: Filter, called filterName: String
  ) throws(LocatedFault) -> ([Expression], [NamedExpression]) {
    if token.kind == .end || token.kind == .sign("|") { return ([], []) }
    try expect(sign: ":")
    var positional: [Expression] = []
    var named: [NamedExpression] = []
    repeat {
      let offset = token.offset
      guard let argument = try namedExpression(besides: named) else {
        positional.append(try expression())
        continue
      }
      guard filter.named.contains(argument.name) else {
        let nearest = nearestName(to: argument.name, among: filter.named)
        throw LocatedFault(.unknownArgument(argument.name, filter: filterName, nearest: nearest), offset)
      }
      named.append(argument)
    } while skip(sign: ",")
    return (positional, named)
  }

  /// `name: expression`, if that is next.
  mutating func namedExpression(besides others: [NamedExpression]) throws(LocatedFault) -> NamedExpression? {
    guard case .name(let name) = token.kind, index + 1 < tokens.count, tokens[index + 1].kind == .sign(":")
    else {
      return nil
    }
    guard !others.contains(where: { $0.name == name }) else {
      throw LocatedFault(.duplicateArgument(name), token.offset)
    }
    advance()
    advance()
    return NamedExpression(name: name, expression: try expression())
  }
}
