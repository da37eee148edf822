/// A text that a template writes itself rather than takes from the data: what stands between its markup, or a text in
/// quotation marks that an output or an assignment begins with.
public struct TemplateLiteral: Sendable, Hashable {
  public let text: String
  /// Where it begins, in bytes of the source.
  let offset: Int
  /// Whether it goes on where the literal before it ended, with nothing but markup between them.
  public let isProse: Bool
}

extension Template {
  /// Every literal, in the order of the source.
  public var literals: [TemplateLiteral] {
    var literals: [TemplateLiteral] = []
    Self.collect(nodes, into: &literals)
    return literals
  }

  /// The line and the column, in scalars and both from 1, of the scalar at `index` of a literal.
  public func place(of index: Int, in literal: TemplateLiteral) -> (line: Int, column: Int) {
    let before = literal.text.unicodeScalars.prefix(index).reduce(0) { $0 + UTF8.width($1) }
    return source.place(of: literal.offset + before)
  }

  private static func collect(_ nodes: [Node], into literals: inout [TemplateLiteral]) {
    for node in nodes {
      switch node {
      case .text(let text, let offset):
        literals.append(TemplateLiteral(text: text, offset: offset, isProse: true))
      case .output(let value), .assign(_, let value):
        if let literal = value.expression.quoted { literals.append(literal) }
      case .conditional(let conditional):
        for branch in conditional.branches { collect(branch.body, into: &literals) }
        collect(conditional.otherwise, into: &literals)
      case .choice(let choice):
        for branch in choice.branches { collect(branch.body, into: &literals) }
        collect(choice.otherwise, into: &literals)
      case .loop(let loop):
        collect(loop.body, into: &literals)
        collect(loop.otherwise, into: &literals)
      case .capture(_, let body): collect(body, into: &literals)
      case .render, .breakLoop, .continueLoop: break
      }
    }
  }
}

extension Expression {
  /// The text of a literal in quotation marks.
  fileprivate var quoted: TemplateLiteral? {
    guard case .literal(.text(let text)) = form else { return nil }
    return TemplateLiteral(text: text.string, offset: offset + 1, isProse: false)
  }
}
