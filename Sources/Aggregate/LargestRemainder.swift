/// A whole number of units split in proportion to weights, so that the parts sum to the whole exactly.
///
/// Each part has its quota, whole × weight ÷ all weights, rounded down; what is left goes one unit each to the greatest
/// remainders. No part differs from its quota by a unit or more. Without any weight the parts are equal.
enum LargestRemainder {
  /// - Parameter weights: of equal remainders the earlier part gets the unit first.
  /// - Returns: the parts in the order of the weights; empty without weights.
  static func split(_ whole: UInt128, by weights: [UInt64]) -> [UInt128] {
    let all = weights.reduce(UInt128(0)) { $0 + UInt128($1) }
    guard all > 0 else {
      return weights.isEmpty ? [] : split(whole, by: weights.map { _ in 1 })
    }
    // A quota is at most the whole, so the quotient of the double-width product always fits.
    let quotas = weights.map { all.dividingFullWidth(whole.multipliedFullWidth(by: UInt128($0))) }
    var parts = quotas.map(\.quotient)
    let left = whole - parts.reduce(0, +)
    let order = quotas.indices.sorted { one, other in
      quotas[one].remainder == quotas[other].remainder
        ? one < other : quotas[one].remainder > quotas[other].remainder
    }
    for part in order.prefix(Int(left)) { parts[part] += 1 }
    return parts
  }
}
