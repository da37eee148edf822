import Model

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
  }

  public var progress: TargetProgress
  /// Id of the measure that the gap is split by.
  public var measure: String
  /// No part has any weight, so all have equal shares.
  public var isEqual: Bool
  /// Sorted by region code; they sum to the gap.
  public var shares: [Share]

  /// - Parameters:
  ///   - progress: of a target with a gap.
  ///   - parts: what it is split over, each part once.
  ///   - isMoney: the target's measure is money.
  /// - Returns: nil where nothing is missing, or there is nothing to split it over.
  public init?(of progress: TargetProgress, by measure: String, over parts: [Share], isMoney: Bool) {
    guard let gap = progress.gap, gap > .zero, !parts.isEmpty else { return nil }
    let scale = max(isMoney ? 2 : 0, gap.scale)
    let weightScale = parts.map(\.weight.scale).max() ?? 0
    guard let whole = gap.units(atScale: scale).flatMap(UInt128.init(exactly:)) else { return nil }
    let sorted = parts.sorted { $0.region < $1.region }
    let weights = sorted.map { part in
      max(part.weight, .zero).units(atScale: weightScale).flatMap(UInt64.init(exactly:)) ?? .max
    }
    self.progress = progress
    self.measure = measure
    isEqual = weights.allSatisfy { $0 == 0 }
    shares = zip(sorted, LargestRemainder.split(whole, by: weights)).map { part, units in
      var part = part
      part.share = FixedDecimal(units: Int128(units), scale: scale)
      return part
    }
  }
}
