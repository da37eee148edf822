// Design. A value may go by other names before one of its members is asked for: a loop's, an assigned one, a partial's argument. So
// the names are followed, each with every path that it may stand for. What is reckoned may be more than a page asks for, never
// less: both branches of a condition count, and a member whose name stands in quotation marks counts for any value.

/// A global name, and the members that are taken of it, one of the other. `*` is any value, or a member without a name of its own.
public typealias TemplatePath = [String]

extension Template {
  /// Every path from a global that this template and its partials take: `years`, `audit.payments.label` for a loop's
  /// `payment.label`. Steps to the items of a list are left out.
  public func paths(partials: [String: Template]) -> Set<TemplatePath> {
    var walk = PathWalk(partials: partials)
    walk.go(through: nodes)
    return walk.paths
  }
}

private struct PathWalk {
  /// A partial as it is rendered somewhere.
  private struct Visit: Hashable {
    var partial: String
    var names: [String: Set<TemplatePath>]
  }

  /// The steps of a path beyond which it is followed no further: a partial that renders itself could lengthen it for ever.
  private static let longest = 16

  let partials: [String: Template]
  private(set) var paths: Set<TemplatePath> = []
  /// What the names that are no globals may stand for.
  private var names: [String: Set<TemplatePath>] = [:]
  private var visits: Set<Visit> = []

  init(partials: [String: Template]) { self.partials = partials }

  mutating func go(through nodes: [Node]) {
    for node in nodes { go(through: node) }
  }

  private mutating func go(through node: Node) {
    switch node {
    case .text, .breakLoop, .continueLoop: break
    case .output(let output): _ = follow(output)
    case .assign(let name, let value): assign(follow(value), to: name)
    case .capture(let name, let body):
      assign([], to: name)
      go(through: body)
    case .conditional(let conditional):
      for branch in conditional.branches {
        for test in branch.condition.tests {
          _ = follow(test.left)
          if let comparison = test.comparison { _ = follow(comparison.right) }
        }
        go(through: branch.body)
      }
      go(through: conditional.otherwise)
    case .choice(let choice):
      _ = follow(choice.subject)
      for branch in choice.branches {
        for value in branch.values { _ = follow(value) }
        go(through: branch.body)
      }
      go(through: choice.otherwise)
    case .loop(let loop): go(through: loop)
    case .render(let render): go(through: render)
    }
  }

  /// A branch that is not taken leaves the name to what it stood for.
  private mutating func assign(_ paths: Set<TemplatePath>, to name: String) {
    names[name, default: [[name]]].formUnion(paths)
  }

  private mutating func go(through loop: Loop) {
    for bound in [loop.limit, loop.offset] { if let bound { _ = follow(bound) } }
    let outer = names
    names["forloop"] = []
    names[loop.name] = follow(loop.list)
    // What one round assigns the next may use.
    for _ in 0..<2 { go(through: loop.body) }
    names["forloop"] = outer["forloop"]
    names[loop.name] = outer[loop.name]
    go(through: loop.otherwise)
  }

  private mutating func go(through render: Render) {
    var given: [String: Set<TemplatePath>] = [:]
    for argument in render.arguments { given[argument.name] = follow(argument.expression) }
    switch render.subject {
    case .none: break
    case .with(let value, let name): given[name] = follow(value)
    case .each(let list, let name):
      given[name] = follow(list)
      given["forloop"] = []
    }
    guard let partial = partials[render.partial],
      visits.insert(Visit(partial: render.partial, names: given)).inserted
    else { return }
    let own = names
    names = given
    go(through: partial.nodes)
    names = own
  }

  /// What a value may be; an argument may be a part of what a filter makes.
  private mutating func follow(_ value: FilteredExpression) -> Set<TemplatePath> {
    var found = follow(value.expression)
    for use in value.filters {
      for argument in use.arguments { found.formUnion(follow(argument)) }
      for argument in use.named { found.formUnion(follow(argument.expression)) }
    }
    return found
  }

  private mutating func follow(_ expression: Expression) -> Set<TemplatePath> {
    switch expression.form {
    case .literal(let value):
      note(membersNamed: value)
      return []
    case .empty, .blank: return []
    case .range(let first, let last):
      _ = follow(first)
      _ = follow(last)
      return []
    case .variable(let name, let accessors):
      let steps = accessors.compactMap { step($0) }
      let found = Set((names[name] ?? [[name]]).map { Array(($0 + steps).prefix(Self.longest)) })
      paths.formUnion(found)
      return found
    }
  }

  /// Nil for a step to an item.
  private mutating func step(_ accessor: Expression.Accessor) -> String? {
    switch accessor {
    case .member(let name, _): return name
    case .item(let expression):
      if case .literal(let value) = expression.form {
        if case .text(let text) = value { return text.string }
        return nil
      }
      _ = follow(expression)
      return "*"
    }
  }

  /// A text may name members for a filter: `"total.studios=总数"`.
  private mutating func note(membersNamed value: Value) {
    guard case .text(let text) = value else { return }
    for word in text.string.utf8.split(whereSeparator: { !Self.isPartOfName($0) }) {
      paths.insert(["*", String(decoding: word, as: UTF8.self)])
    }
  }

  private static func isPartOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
