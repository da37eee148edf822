/// A published indicator of the rule's region, and what it is to be.
public struct IndicatorTest: Sendable, Hashable {
  public var indicator: String
  public var bounds: NumberBounds

  public init(indicator: String, bounds: NumberBounds) {
    self.indicator = indicator
    self.bounds = bounds
  }
}
