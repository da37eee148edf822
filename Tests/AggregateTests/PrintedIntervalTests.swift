import Model
import Testing

@testable import Aggregate

/// What a printed number may have been before it was rounded.
struct PrintedIntervalTests {
  private func indicator(_ value: ApproximateNumber, _ resolution: FixedDecimal, _ unit: String) throws
    -> Indicator
  {
    Indicator(
      region: Sample.region("150000"), indicator: "x", label: "x", period: try #require(Period(iso: "2014")),
      value: value, resolution: resolution, printed: "\(value.value)", unit: unit, source: nil,
      origin: Sample.origin)
  }

  private func decimal(_ text: String) throws -> FixedDecimal {
    let point = text.firstIndex(of: ".")
    let scale = point.map { text.distance(from: $0, to: text.endIndex) - 1 } ?? 0
    return FixedDecimal(units: Int128(try #require(Int(text.filter { $0 != "." }))), scale: scale)
  }

  @Test(arguments: [
    ("1402", "1", "个", "1402", "1402"), ("259000", "1000", "万元", "258500", "259500"),
    ("85", "1", "%", "84.5", "85.5"), ("69.5", "0.1", "%", "69.45", "69.55"),
    ("97.18", "0.01", "分", "97.175", "97.185"),
    ("500", "1", "元", "500", "500"), ("6157000", "1000", "万人", "6156500", "6157500"),
  ])
  func ofAnExactPrint(value: String, resolution: String, unit: String, lower: String, upper: String) throws {
    let number = ApproximateNumber(exactly: try decimal(value))
    let interval = PrintedInterval(try indicator(number, try decimal(resolution), unit))
    #expect(interval.lower?.description == lower)
    #expect(interval.upper?.description == upper)
  }

  @Test func ofAnApproximateOne() throws {
    let number = ApproximateNumber(FixedDecimal(7000), from: FixedDecimal(7000), to: nil)
    let interval = PrintedInterval(try indicator(number, FixedDecimal(1), "个"))
    #expect(interval.lower == FixedDecimal(7000))
    #expect(interval.upper == nil)
  }

  private func interval(_ lower: Int?, _ upper: Int?) -> PrintedInterval {
    PrintedInterval(
      value: FixedDecimal(lower ?? upper ?? 0), lower: lower.map { FixedDecimal($0) },
      upper: upper.map { FixedDecimal($0) })
  }

  /// Intervals that touch have a number in common.
  @Test(arguments: [
    (1 as Int?, 2 as Int?, 3 as Int?, 4 as Int?, true), (1, 3, 3, 4, false), (5, 6, 3, 4, true),
    (4, 6, 3, 4, false),
    (1, nil, 3, 4, false), (nil, 2, 3, 4, true), (5, nil, 3, 4, true), (nil, nil, 3, 4, false),
  ])
  func apart(lower: Int?, upper: Int?, otherLower: Int?, otherUpper: Int?, isApart: Bool) {
    let one = interval(lower, upper), other = interval(otherLower, otherUpper)
    #expect(one.isApart(from: other) == isApart)
    #expect(other.isApart(from: one) == isApart)
  }

  @Test func reckoned() {
    let sum = interval(1, 2).adding(interval(3, nil))
    #expect(sum.lower == FixedDecimal(4))
    #expect(sum.upper == nil)
    let product = interval(2, 3).multiplied(by: interval(10, 20))
    #expect(product.lower == FixedDecimal(20))
    #expect(product.upper == FixedDecimal(60))
    // The ends of negative numbers change places: nothing is said of their product.
    #expect(interval(-2, 3).multiplied(by: interval(10, 20)).upper == nil)
    let large = PrintedInterval(
      value: FixedDecimal(units: .max), lower: FixedDecimal(units: .max), upper: FixedDecimal(units: .max))
    #expect(large.adding(large).lower == nil)
    #expect(large.multiplied(by: large).upper == nil)
  }
}
