/// What a payer spends in all in a round of years.
public struct FundTest: Sendable, Hashable {
  public var payers: [String]
  public var purposes: [String]
  /// Yuan.
  public var total: NumberBounds
  public var years: Int

  public init(payers: [String], purposes: [String], total: NumberBounds, years: Int) {
    self.payers = payers
    self.purposes = purposes
    self.total = total
    self.years = years
  }
}
