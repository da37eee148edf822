import Model

/// Two consumers that see the same facts.
public struct FactConsumers<First: FactConsumer, Second: FactConsumer>: FactConsumer {
  public private(set) var first: First
  public private(set) var second: Second

  public init(_ first: First, _ second: Second) {
    self.first = first
    self.second = second
  }

  public mutating func consume(_ facts: Span<FactRecord>) {
    first.consume(facts)
    second.consume(facts)
  }

  public mutating func consume(_ fact: FactRecord, bounds: FactBounds) {
    first.consume(fact, bounds: bounds)
    second.consume(fact, bounds: bounds)
  }

  public mutating func merge(_ other: FactConsumers) {
    first.merge(other.first)
    second.merge(other.second)
  }
}
