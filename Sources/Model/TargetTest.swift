/// A number that the rule's region is to reach.
public struct TargetTest: Sendable, Hashable {
  public var measure: String
  public var value: FixedDecimal
  public var deadline: Day

  public init(measure: String, value: FixedDecimal, deadline: Day) {
    self.measure = measure
    self.value = value
    self.deadline = deadline
  }
}
