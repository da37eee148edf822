// Tags other than those that choose or repeat.
extension TemplateParser {
  func assign(_ tag: Tag) throws(LocatedFault) -> Node {
    var markup = markup(tag.tokens)
    let name = try markup.name()
    try markup.expect(sign: "=")
    return .assign(name, try markup.filteredExpression())
  }

  mutating func capture(_ tag: Tag) throws(LocatedFault) -> Node {
    var markup = markup(tag.tokens)
    let name = try markup.name()
    try markup.expectEnd()
    return .capture(name, try body(of: tag, until: ["endcapture"]).0)
  }

  mutating func render(_ tag: Tag) throws(LocatedFault) -> Node {
    var markup = markup(tag.tokens)
    let partial = try markup.string(.partialName)
    var subject = Render.Subject.none
    if markup.skip(word: "with") {
      let value = try markup.expression()
      subject = .with(value, name: markup.skip(word: "as") ? try markup.name() : partial)
    } else if markup.skip(word: "for") {
      let list = try markup.expression()
      subject = .each(list, name: markup.skip(word: "as") ? try markup.name() : partial)
    }
    var arguments: [NamedExpression] = []
    while markup.token.kind != .end {
      _ = markup.skip(sign: ",")
      guard let argument = try markup.namedExpression(besides: arguments) else {
        throw markup.unexpected(.name)
      }
      arguments.append(argument)
    }
    partialNames.append(partial)
    return .render(Render(partial: partial, offset: tag.offset, subject: subject, arguments: arguments))
  }
}
