import Model
import Testing

@testable import Aggregate

/// A gap split over the parts of a region.
struct AllocationTests {
  struct Split: CustomTestStringConvertible {
    var whole: UInt128
    var weights: [UInt64]
    var parts: [UInt128]
    var testDescription: String { "\(whole) by \(weights)" }
  }

  @Test(arguments: [
    Split(whole: 7, weights: [1, 1, 1], parts: [3, 2, 2]),
    Split(whole: 8, weights: [1, 1, 1], parts: [3, 3, 2]),
    Split(whole: 7, weights: [160, 210, 95], parts: [2, 3, 2]),
    Split(whole: 10, weights: [0, 3, 0, 1], parts: [0, 8, 0, 2]),
    Split(whole: 1, weights: [1, 2], parts: [0, 1]),
    Split(whole: 5, weights: [0, 0], parts: [3, 2]),
    Split(whole: 5, weights: [9], parts: [5]),
    Split(whole: 0, weights: [1, 2], parts: [0, 0]),
    Split(whole: 5, weights: [], parts: []),
    Split(whole: 3, weights: [.max, .max, .max], parts: [1, 1, 1]),
    Split(whole: .max, weights: [.max, 0], parts: [.max, 0]),
  ])
  func whatIsLeftGoesToTheGreatestRemaindersThenToTheFirst(_ split: Split) {
    #expect(LargestRemainder.split(split.whole, by: split.weights) == split.parts)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func thePartsSumToTheWholeAndEachIsWithinOneOfItsQuota(seed: UInt64) {
    var random = SplitMix(state: seed)
    let whole: UInt64 = random.next() % (seed % 2 == 0 ? 50 : .max)
    let count = 1 + Int(random.next() % 20)
    let weights = (0..<count).map { _ in
      random.next() % (seed % 3 == 0 ? 3 : 1 << 62)
    }
    let parts = LargestRemainder.split(UInt128(whole), by: weights)
    #expect(parts.reduce(0, +) == UInt128(whole))
    let all = weights.reduce(UInt128(0)) { $0 + UInt128($1) }
    guard all > 0 else { return }
    for (part, weight) in zip(parts, weights) {
      let quota = UInt128(whole) * UInt128(weight)
      #expect(part == quota / all || part == quota / all + 1 && quota % all > 0, "\(whole) by \(weights)")
    }
  }

  private struct SplitMix: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = (state ^ (state &>> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed &>> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed &>> 31)
    }
  }

  private static func progress(gap: FixedDecimal, of measure: String = "studios") -> TargetProgress {
    let target = Target(
      region: Sample.regions.root, measure: measure, value: FixedDecimal(2000),
      deadline: Sample.day("2019-12-31"), document: nil, source: nil, origin: Sample.origin)
    var progress = TargetProgress(target: target, state: .behind)
    progress.gap = gap
    return progress
  }

  private static func parts(_ weights: [(String, Int)]) -> [GapAllocation.Share] {
    weights.map {
      GapAllocation.Share(
        region: Sample.region($0), isOwnPart: false, weight: FixedDecimal($1), share: .zero)
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func theOrderOfThePartsDoesNotMatter(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    let parts = Self.parts([("150100", 5), ("150200", 5), ("CY-DL", 5), ("150102", 1), ("150103", 1)])
    let progress = Self.progress(gap: FixedDecimal(Int(seed)))
    let one = GapAllocation(of: progress, by: "studios", over: parts, isMoney: false)
    let other = GapAllocation(
      of: progress, by: "studios", over: parts.shuffled(using: &random), isMoney: false)
    #expect(one == other)
    #expect((one == nil) == (seed == 0))
  }

  @Test func moneyIsSplitToTheFenAndCountsInWholes() throws {
    let parts = Self.parts([("150100", 1), ("150200", 1), ("CY-DL", 1)])
    let money = try #require(
      GapAllocation(of: Self.progress(gap: FixedDecimal(100)), by: "studios", over: parts, isMoney: true))
    #expect(money.shares.map { $0.share.formatted(minimumDigits: 2) } == ["33.34", "33.33", "33.33"])
    let counts = try #require(
      GapAllocation(of: Self.progress(gap: FixedDecimal(100)), by: "studios", over: parts, isMoney: false))
    #expect(counts.shares.map(\.share) == [34, 33, 33].map { FixedDecimal($0) })
  }

  @Test func aWeightBelowZeroIsNone() throws {
    let parts = Self.parts([("150100", -5), ("150200", 1)])
    let split = try #require(
      GapAllocation(of: Self.progress(gap: FixedDecimal(3)), by: "benefit", over: parts, isMoney: false))
    #expect(split.shares.map(\.share) == [.zero, FixedDecimal(3)])
    #expect(!split.isEqual)
  }

  private func allocations(
    _ targets: [(String, Int)], by measure: String = "studios", facts: [FactRecord] = []
  ) throws -> [String] {
    var register = Sample.register()
    register.studios = [
      Sample.studio("a", in: "150102", through: "150100"), Sample.studio("b", in: "150103", through: "CY-DL"),
      Sample.studio("c", in: "150100", through: "150100"),
      Sample.studio("d", in: "150202", through: "150200"),
    ]
    register.targets = targets.map { code, value in
      Target(
        region: Sample.region(code), measure: "studios", value: FixedDecimal(value),
        deadline: Sample.day("2019-12-31"), document: nil, source: nil, origin: Sample.origin)
    }
    let totals = try Sample.totals(register, facts, asOf: "2018-11-30")
    return try totals.allocations(of: totals.progress(), by: measure).flatMap { allocation in
      allocation.shares.map { share in
        let own = share.isOwnPart ? "本级" : ""
        return "\(Sample.regions[share.region].code)\(own) \(share.weight) \(share.share)"
      } + (allocation.isEqual ? ["="] : [])
    }
  }

  @Test func theRootsGapGoesToItsReportingUnits() throws {
    #expect(try allocations([("150000", 12)]) == ["150100 2 4", "150200 1 2", "CY-DL 1 2"])
  }

  @Test func aRegionsGapGoesToThePlacesBelowItAndItsOwnStudios() throws {
    #expect(try allocations([("150100", 8)]) == ["150100本级 1 2", "150102 1 2", "150103 1 2"])
    #expect(try allocations([("150102", 4)]) == ["150102本级 1 3"])
    // Nothing is its own there.
    #expect(try allocations([("150200", 4)]) == ["150202 1 3"])
  }

  @Test func withoutAnyWeightTheSharesAreEqual() throws {
    #expect(
      try allocations([("150100", 7)], by: "patents") == ["150102 0 3", "150103 0 2", "="])
  }

  @Test func aTargetThatIsMetOrHasNoDataIsNotSplit() throws {
    #expect(try allocations([("150000", 4), ("410800", 9)]).isEmpty)
    #expect(throws: AggregateError.unknownMeasure("studio", nearest: "studios")) {
      try allocations([("150000", 12)], by: "studio")
    }
  }
}
