import Model

extension GapAllocation {
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
    let shares = zip(sorted, LargestRemainder.split(whole, by: weights)).map { part, units in
      var part = part
      part.share = FixedDecimal(units: Int128(units), scale: scale)
      return part
    }
    self.init(
      progress: progress, measure: measure, isEqual: weights.allSatisfy { $0 == 0 }, shares: shares)
  }
}
