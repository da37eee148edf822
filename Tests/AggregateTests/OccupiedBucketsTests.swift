import Testing

@testable import Aggregate

struct OccupiedBucketsTests {
  @Test(
    arguments: [
      ([], 3, [], [], []),
      ([-1, -1], 3, [], [], [-1, -1]),
      ([2, -1, 0, 2], 3, [0, 2], [0, 2, 3], [1, -1, 0, 1]),
      ([0, 1, 2], 3, [0, 1, 2], [0, 1, 2], [0, 1, 2]),
    ] as [([Int32], Int, [Int], [Int], [Int32])])
  func bucketsAreNumberedWithoutGaps(
    byProfile: [Int32], count: Int, buckets: [Int], members: [Int], places: [Int32]
  ) {
    let occupied = OccupiedBuckets(of: byProfile, count: count)
    #expect(occupied.buckets == buckets)
    #expect(occupied.members == members)
    #expect(occupied.places == places)
  }
}
