import Diagnostics

extension Renderer {
  mutating func render(_ render: Render, into sink: inout some OutputSink) throws(LiquidError) {
    let partial = try partial(render)
    var arguments: [String: Value] = [:]
    for argument in render.arguments { arguments[argument.name] = try value(of: argument.expression) }
    switch render.subject {
    case .none: try self.render(partial, at: render.offset, with: arguments, into: &sink)
    case .with(let expression, let name):
      arguments[name] = try value(of: expression)
      try self.render(partial, at: render.offset, with: arguments, into: &sink)
    case .each(let expression, let name):
      let items = try list(expression)
      for (index, item) in items.enumerated() {
        try countIteration(at: expression.offset)
        arguments[name] = item
        arguments["forloop"] = .drop(ForLoop(index0: index, length: items.count, parent: .nil))
        try self.render(partial, at: render.offset, with: arguments, into: &sink)
      }
    }
  }

  private func partial(_ render: Render) throws(LiquidError) -> Template {
    if let partial = partials[render.partial] { return partial }
    let nearest = nearestName(to: render.partial, among: partials.keys)
    throw template.source.error(
      .unknownPartial(render.partial, nearest: nearest), at: render.offset, template: template.name)
  }

  /// Renders `partial` with nothing but `arguments` and the globals in sight.
  private mutating func render(
    _ partial: Template, at offset: Int, with arguments: [String: Value], into sink: inout some OutputSink
  ) throws(LiquidError) {
    guard depth < limits.depth else {
      throw template.source.error(.tooDeep(limit: limits.depth), at: offset, template: template.name)
    }
    let (caller, callerFrames) = (template, frames)
    (template, frames) = (partial, [arguments])
    _ = try render(partial.nodes, into: &sink)
    (template, frames) = (caller, callerFrames)
  }
}
