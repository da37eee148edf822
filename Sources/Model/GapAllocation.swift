/// What a target still lacks, split over the parts of its region in proportion to a measure.
public struct GapAllocation: Sendable, Hashable {
  /// What one part of the region is to bring.
  public struct Share: Sendable, Hashable {
    public var region: RegionIndex
    /// The region's own studios, in none of those below it (本级).
    public var isOwnPart: Bool
    /// The measure that the gap is split by: a count, or yuan. A sum below zero weighs nothing.
    public var weight: FixedDecimal
    /// In the unit of the target; of money to the fen.
    public var share: FixedDecimal

    public init(region: RegionIndex, isOwnPart: Bool, weight: FixedDecimal, share: FixedDecimal) {
      self.region = region
      self.isOwnPart = isOwnPart
      self.weight = weight
      self.share = share
    }
  }

  public var progress: TargetProgress
  /// Id of the measure that the gap is split by.
  public var measure: String
  /// No part has any weight, so all have equal shares.
  public var isEqual: Bool
  /// Sorted by region code; they sum to the gap.
  public var shares: [Share]

  public init(progress: TargetProgress, measure: String, isEqual: Bool, shares: [Share]) {
    self.progress = progress
    self.measure = measure
    self.isEqual = isEqual
    self.shares = shares
  }
}
