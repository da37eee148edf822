/// The buckets in which any profile counts, numbered without gaps: of all regions only some have studios.
struct OccupiedBuckets: Sendable {
  /// In ascending order.
  let buckets: [Int]
  /// The profiles that count anywhere.
  let members: [Int]
  /// By profile, which of `buckets` it counts in; -1 for one that counts nowhere.
  let places: [Int32]

  /// - Parameters:
  ///   - buckets: by profile, -1 for one that counts nowhere.
  ///   - count: how many buckets there are.
  init(of buckets: [Int32], count: Int) {
    members = buckets.indices.filter { buckets[$0] >= 0 }
    var numbers = [Int32](repeating: -1, count: count)
    for member in members { numbers[Int(buckets[member])] = 0 }
    let occupied = numbers.indices.filter { numbers[$0] == 0 }
    for (number, bucket) in occupied.enumerated() { numbers[bucket] = Int32(number) }
    places = buckets.map { $0 < 0 ? -1 : numbers[Int($0)] }
    self.buckets = occupied
  }
}
