extension Filter {
  /// Exact decimal arithmetic.
  static let numberFilters: [String: Filter] = [
    "plus": arithmetic { left, right throws(TemplateFault) in try left.plus(right) },
    "minus": arithmetic { left, right throws(TemplateFault) in try left.minus(right) },
    "times": arithmetic { left, right throws(TemplateFault) in try left.times(right) },
    "divided_by": arithmetic { left, right throws(TemplateFault) in try left.divided(by: right) },
    "modulo": arithmetic { left, right throws(TemplateFault) in try left.modulo(right) },
    "at_least": arithmetic { left, right throws(TemplateFault) in max(left, right) },
    "at_most": arithmetic { left, right throws(TemplateFault) in min(left, right) },
    "abs": Filter { call throws(TemplateFault) in .number(try call.input.asNumber().magnitude()) },
    "ceil": Filter { call throws(TemplateFault) in .number(try call.input.asNumber().ceiling()) },
    "floor": Filter { call throws(TemplateFault) in .number(try call.input.asNumber().floor()) },
    "round": Filter(positional: 0...1) { call throws(TemplateFault) in
      let digits = call.arguments.isEmpty ? 0 : try call.argument(0).asInteger()
      return .number(try call.input.asNumber().rounded(to: digits))
    },
  ]

  private static func arithmetic(
    _ operation: @escaping @Sendable (Number, Number) throws(TemplateFault) -> Number
  ) -> Filter {
    Filter(positional: 1...1) { call throws(TemplateFault) in
      .number(try operation(try call.input.asNumber(), try call.number(0)))
    }
  }
}
