/// A filter: what it takes and what it does. How it is called is checked when a template is parsed.
public struct Filter: Sendable {
  /// How many positional arguments it takes, the input not counted.
  public let positional: ClosedRange<Int>
  /// The named arguments it takes, all of them optional.
  public let named: Set<String>
  /// Gives the output, or throws the fault, which is reported where the template calls the filter. A host's own
  /// faults are `TemplateFault.refused`.
  public let apply: @Sendable (FilterCall) throws(TemplateFault) -> Value

  /// A filter with as many positional arguments as `positional` says, none unless told, and the named ones of `named`.
  public init(
    positional: ClosedRange<Int> = 0...0, named: Set<String> = [],
    apply: @escaping @Sendable (FilterCall) throws(TemplateFault) -> Value
  ) {
    self.positional = positional
    self.named = named
    self.apply = apply
  }
}

/// One use of a filter while a template is rendered.
public struct FilterCall: Sendable {
  /// What stands before the `|`.
  public let input: Value
  /// The positional arguments, as many as the filter's `positional` allows.
  public let arguments: [Value]
  /// The named arguments that were given.
  public let named: [String: Value]
  /// What the template was rendered with.
  public let globals: any Drop
  /// The limits of the rendering, for a filter whose output may be much longer than its input.
  public let limits: Limits

  /// The positional argument at `index` from 0; nil where it was left out.
  public func argument(_ index: Int) -> Value {
    arguments.indices.contains(index) ? arguments[index] : .nil
  }
}
