/// How far a template may go before it is stopped with a located error.
public struct Limits: Sendable, Equatable {
  /// Blocks within blocks, brackets within brackets and partials within partials, together.
  public var depth: Int
  /// Bytes of UTF-8 that one rendering writes, and that one text value holds.
  public var outputBytes: Int
  /// Turns of all loops of one rendering together, and items of one list value.
  public var iterations: Int

  /// Limits far beyond any bulletin, unless told otherwise.
  public init(depth: Int = 100, outputBytes: Int = 16 << 20, iterations: Int = 1_000_000) {
    self.depth = depth
    self.outputBytes = outputBytes
    self.iterations = iterations
  }
}
