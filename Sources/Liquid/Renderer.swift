/// One rendering of a template: its variables, and how far it has gone towards the limits.
struct Renderer {
  /// How a block ended.
  enum Flow {
    case done
    case broken
    case continued
  }

  let globals: any Drop
  let partials: [String: Template]
  let limits: Limits
  /// The template being rendered: the first one or a partial.
  var template: Template
  /// Its variables: first what `assign` and `capture` made, then the names of each loop around.
  var frames: [[String: Value]] = [[:]]
  /// Blocks around, those of the partials' callers too. Parsing bounds them within a template, `render` in all.
  private(set) var depth = 0
  private var writtenBytes = 0
  private var iterations = 0

  init(_ template: Template, globals: any Drop, partials: [String: Template], limits: Limits) {
    self.template = template
    self.globals = globals
    self.partials = partials
    self.limits = limits
  }

  mutating func render(into sink: inout some OutputSink) throws(LiquidError) {
    _ = try render(template.nodes, into: &sink)
  }

  /// `body`'s result, or its fault at `offset` of the present template.
  func located<Result>(
    at offset: Int, _ body: () throws(TemplateFault) -> Result
  ) throws(LiquidError) -> Result {
    do throws(TemplateFault) {
      return try body()
    } catch {
      throw template.source.error(error, at: offset, template: template.name)
    }
  }

  mutating func render(_ nodes: [Node], into sink: inout some OutputSink) throws(LiquidError) -> Flow {
    depth += 1
    defer { depth -= 1 }
    for node in nodes {
      let flow = try render(node, into: &sink)
      if flow != .done { return flow }
    }
    return .done
  }

  private mutating func render(_ node: Node, into sink: inout some OutputSink) throws(LiquidError) -> Flow {
    switch node {
    case .text(let text, let offset):
      try count(bytes: text.utf8.count, at: offset)
      try located(at: offset) { () throws(TemplateFault) in try sink.write(template: text) }
    case .output(let output):
      let offset = output.expression.offset
      let value = try value(of: output)
      let text = try located(at: offset) { () throws(TemplateFault) in try value.asText() }
      try count(bytes: text.byteCount, at: offset)
      try located(at: offset) { () throws(TemplateFault) in try sink.write(text) }
    case .conditional(let conditional): return try render(conditional, into: &sink)
    case .choice(let choice): return try render(choice, into: &sink)
    case .loop(let loop): return try render(loop, into: &sink)
    case .assign(let name, let output): frames[0][name] = try value(of: output)
    case .capture(let name, let body):
      var captured = Text()
      let flow = try render(body, into: &captured)
      frames[0][name] = .text(captured)
      return flow
    case .render(let render): try self.render(render, into: &sink)
    case .breakLoop: return .broken
    case .continueLoop: return .continued
    }
    return .done
  }

  private mutating func count(bytes: Int, at offset: Int) throws(LiquidError) {
    writtenBytes += bytes
    guard writtenBytes <= limits.outputBytes else {
      throw template.source.error(
        .outputTooLong(limit: limits.outputBytes), at: offset, template: template.name)
    }
  }
}

// Blocks.
extension Renderer {
  private mutating func render(
    _ conditional: Conditional, into sink: inout some OutputSink
  ) throws(LiquidError) -> Flow {
    for branch in conditional.branches where try holds(branch.condition) == branch.wanted {
      return try render(branch.body, into: &sink)
    }
    return try render(conditional.otherwise, into: &sink)
  }

  private mutating func render(_ choice: Choice, into sink: inout some OutputSink) throws(LiquidError) -> Flow
  {
    for branch in choice.branches {
      for candidate in branch.values where try equal(choice.subject, candidate) {
        return try render(branch.body, into: &sink)
      }
    }
    return try render(choice.otherwise, into: &sink)
  }

  private mutating func render(_ loop: Loop, into sink: inout some OutputSink) throws(LiquidError) -> Flow {
    let items = try items(of: loop)
    if items.isEmpty { return try render(loop.otherwise, into: &sink) }
    let parent = frames.last?["forloop"] ?? .nil
    frames.append([:])
    defer { frames.removeLast() }
    for (index, item) in items.enumerated() {
      try countIteration(at: loop.list.offset)
      frames[frames.count - 1] = [
        loop.name: item, "forloop": .drop(ForLoop(index0: index, length: items.count, parent: parent)),
      ]
      if try render(loop.body, into: &sink) == .broken { break }
    }
    return .done
  }

  private func items(of loop: Loop) throws(LiquidError) -> [Value] {
    var items = ArraySlice(try list(loop.list))
    if let offset = loop.offset { items = items.dropFirst(try count(offset)) }
    if let limit = loop.limit { items = items.prefix(try count(limit)) }
    return loop.isReversed ? items.reversed() : Array(items)
  }

  /// A number of items; below zero is none.
  private func count(_ expression: Expression) throws(LiquidError) -> Int {
    let value = try value(of: expression)
    return try located(at: expression.offset) { () throws(TemplateFault) in max(0, try value.asInteger()) }
  }

  mutating func countIteration(at offset: Int) throws(LiquidError) {
    iterations += 1
    guard iterations <= limits.iterations else {
      throw template.source.error(
        .tooManyIterations(limit: limits.iterations), at: offset, template: template.name)
    }
  }
}
