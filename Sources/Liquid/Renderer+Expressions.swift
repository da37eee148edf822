import Diagnostics

// Values.
extension Renderer {
  func value(of output: FilteredExpression) throws(LiquidError) -> Value {
    var value = try value(of: output.expression)
    for use in output.filters { value = try apply(use, to: value) }
    return value
  }

  private func apply(_ use: FilterUse, to input: Value) throws(LiquidError) -> Value {
    var arguments: [Value] = []
    for argument in use.arguments { arguments.append(try value(of: argument)) }
    var named: [String: Value] = [:]
    for argument in use.named { named[argument.name] = try value(of: argument.expression) }
    let call = FilterCall(input: input, arguments: arguments, named: named, globals: globals, limits: limits)
    return try located(at: use.offset) { () throws(TemplateFault) in
      let output = try use.filter.apply(call)
      try output.check(limits)
      return output
    }
  }

  func value(of expression: Expression) throws(LiquidError) -> Value {
    switch expression.form {
    case .literal(let value): return value
    case .empty, .blank: return .text(Text())
    case .variable(let name, let accessors):
      var value = try located(at: expression.offset) { () throws(TemplateFault) in try variable(name) }
      for accessor in accessors { value = try part(accessor, of: value) }
      return value
    case .range(let lower, let upper): return .range(lower: try integer(lower), upper: try integer(upper))
    }
  }

  private func part(_ accessor: Expression.Accessor, of value: Value) throws(LiquidError) -> Value {
    switch accessor {
    case .member(let name, let offset):
      return try located(at: offset) { () throws(TemplateFault) in try value.member(name) }
    case .item(let expression):
      let index = try self.value(of: expression)
      return try located(at: expression.offset) { () throws(TemplateFault) in try value.item(at: index) }
    }
  }

  /// The innermost variable of that name, else the global.
  private func variable(_ name: String) throws(TemplateFault) -> Value {
    for frame in frames.reversed() {
      if let value = frame[name] { return value }
    }
    switch globals.member(name) {
    case .value(let value): return value
    case .absent: return .nil
    case .unknown:
      let known = frames.flatMap(\.keys) + globals.memberNames
      throw .unknownName(name, nearest: nearestName(to: name, among: known))
    }
  }

  func integer(_ expression: Expression) throws(LiquidError) -> Int {
    let value = try value(of: expression)
    return try located(at: expression.offset) { () throws(TemplateFault) in try value.asInteger() }
  }

  /// What a loop goes through.
  func list(_ expression: Expression) throws(LiquidError) -> [Value] {
    let value = try value(of: expression)
    return try located(at: expression.offset) { () throws(TemplateFault) in
      try value.asList(limit: limits.iterations)
    }
  }
}

// Conditions.
extension Renderer {
  /// `a and b or c` is `a and (b or c)`: what stands first decides unless its joint hands over to the rest.
  func holds(_ condition: Condition) throws(LiquidError) -> Bool {
    for (test, joint) in zip(condition.tests, condition.joints) {
      let holds = try holds(test)
      if holds == (joint == .or) { return holds }
    }
    guard let last = condition.tests.last else { return true }
    return try holds(last)
  }

  private func holds(_ test: Test) throws(LiquidError) -> Bool {
    guard let (comparison, right) = test.comparison else { return try value(of: test.left).isTruthy }
    switch comparison {
    case .equal: return try equal(test.left, right)
    case .notEqual: return try !equal(test.left, right)
    default: break
    }
    let values = (try value(of: test.left), try value(of: right))
    return try located(at: test.left.offset) { () throws(TemplateFault) in
      switch comparison {
      case .less: try values.0.precedes(values.1)
      case .greater: try values.1.precedes(values.0)
      case .lessOrEqual: try values.0.precedesOrEquals(values.1)
      case .greaterOrEqual: try values.1.precedesOrEquals(values.0)
      case .contains: try values.0.contains(values.1)
      case .equal, .notEqual: false
      }
    }
  }

  /// Whether two expressions are equal; `empty` and `blank` are asked of the other side.
  func equal(_ left: Expression, _ right: Expression) throws(LiquidError) -> Bool {
    switch (left.form, right.form) {
    case (_, .empty): return try value(of: left).isEmpty
    case (.empty, _): return try value(of: right).isEmpty
    case (_, .blank): return try value(of: left).isBlank
    case (.blank, _): return try value(of: right).isBlank
    default:
      let values = (try value(of: left), try value(of: right))
      return try located(at: left.offset) { () throws(TemplateFault) in try values.0.equals(values.1) }
    }
  }
}

extension Value {
  /// Refuses text or a list that has grown beyond `limits`.
  fileprivate func check(_ limits: Limits) throws(TemplateFault) {
    switch self {
    case .text(let text) where text.byteCount > limits.outputBytes:
      throw .outputTooLong(limit: limits.outputBytes)
    case .list(let items) where items.count > limits.iterations:
      throw .tooManyIterations(limit: limits.iterations)
    default: break
    }
  }
}
