/// Splitting a whole into whole parts that add up to it.
enum Apportionment {
  /// Parts in proportion to `weights` by the largest remainder; of equal remainders the earlier part has it.
  static func largestRemainder(_ total: Int, weights: [Int]) -> [Int] {
    let sum = weights.reduce(0, +)
    guard sum > 0 else { return weights.map { _ in 0 } }
    var parts = weights.map { total * $0 / sum }
    let missing = total - parts.reduce(0, +)
    let order = weights.indices.sorted { left, right in
      let leftRemainder = total * weights[left] % sum
      let rightRemainder = total * weights[right] % sum
      return leftRemainder == rightRemainder ? left < right : leftRemainder > rightRemainder
    }
    for index in order.prefix(missing) { parts[index] += 1 }
    return parts
  }
}
