import Model
import Testing

/// Exact decimal arithmetic and its roundings.
struct FixedDecimalTests {
  private func decimal(_ units: Int, _ scale: Int) -> FixedDecimal {
    FixedDecimal(units: Int128(units), scale: scale)
  }

  @Test func equalNumbersAreEqualValues() {
    #expect(decimal(1500, 3) == decimal(15, 1))
    #expect(decimal(0, 5) == .zero)
    #expect(decimal(100, 0).scale == 0)
    #expect(Set([decimal(20, 1), decimal(2, 0)]).count == 1)
  }

  @Test(arguments: [
    (15, 1, "1.5"), (-5, 1, "-0.5"), (1993, 0, "1993"), (-1205, 3, "-1.205"), (7, 4, "0.0007"), (0, 2, "0"),
  ])
  func printsPlainDigits(units: Int, scale: Int, text: String) {
    #expect(decimal(units, scale).description == text)
  }

  @Test func printsAtLeastTheDigitsAskedFor() {
    #expect(decimal(12, 0).formatted(minimumDigits: 2) == "12.00")
    #expect(decimal(125, 3).formatted(minimumDigits: 2) == "0.125")
    #expect(decimal(-1, 1).formatted(minimumDigits: 2) == "-0.10")
  }

  @Test(arguments: [
    (1993, 2000, 3, "0.997"), (1, 3, 2, "0.33"), (2, 3, 2, "0.67"), (-1, 8, 2, "-0.13"), (1, -8, 2, "-0.13"),
    (1, 8, 2, "0.13"), (-1, 3, 2, "-0.33"), (5, 10, 0, "1"), (4, 10, 0, "0"),
  ])
  func quotientsAreRoundedHalfUp(dividend: Int, divisor: Int, digits: Int, text: String) {
    #expect(FixedDecimal(dividend).divided(by: FixedDecimal(divisor), digits: digits)?.description == text)
  }

  /// 1993 of 2000 is a tie at one decimal of a percent.
  @Test func theTieOf2018() {
    let percent = FixedDecimal(1993).scaled(byPowerOfTen: 2)?.divided(by: FixedDecimal(2000), digits: 1)
    #expect(percent?.description == "99.7")
  }

  @Test(arguments: [
    (1245, 2, 1, "12.5"), (1244, 2, 1, "12.4"), (-1245, 2, 1, "-12.5"), (5, 1, 0, "1"), (4, 1, 0, "0"),
    (12, 0, 2, "12"),
  ])
  func rounding(units: Int, scale: Int, digits: Int, text: String) {
    #expect(decimal(units, scale).rounded(toDigits: digits).description == text)
  }

  @Test func overflowIsNil() {
    let most = FixedDecimal(units: .max)
    #expect(most.adding(FixedDecimal(1)) == nil)
    #expect(most.multiplied(by: FixedDecimal(2)) == nil)
    #expect(most.scaled(byPowerOfTen: 1) == nil)
    #expect(most.divided(by: FixedDecimal(1), digits: 1) == nil)
    #expect(FixedDecimal(1).divided(by: .zero, digits: 1) == nil)
    #expect(decimal(1, 1).units(atScale: 0) == nil)
    #expect(decimal(1, 1).integer == nil)
    #expect(decimal(10, 1).integer == 1)
  }

  @Test(arguments: [(15, 1, 2, 0), (-2, 0, -15, 1), (-1, 1, 0, 0), (99, 2, 1, 0), (1, 37, 1, 36)])
  func order(leftUnits: Int, leftScale: Int, rightUnits: Int, rightScale: Int) {
    let left = decimal(leftUnits, leftScale), right = decimal(rightUnits, rightScale)
    #expect(left < right)
    #expect(!(right < left))
    #expect(!(left < left))
  }

  @Test func sumsAtDifferentScales() {
    #expect(decimal(15, 1).adding(decimal(25, 2)) == decimal(175, 2))
    #expect(decimal(15, 1).subtracting(decimal(5, 1)) == FixedDecimal(1))
    #expect(decimal(-15, 1).magnitude == decimal(15, 1))
    #expect(decimal(12, 1).multiplied(by: decimal(5, 1)) == decimal(6, 1))
    #expect(decimal(434, 2).scaled(byPowerOfTen: 4) == FixedDecimal(43_400))
    #expect(decimal(434, 2).scaled(byPowerOfTen: -1) == decimal(434, 3))
  }

  @Test func moneyIsWholeFen() {
    #expect(Money(yuan: decimal(12_345, 2))?.fen == 12_345)
    #expect(Money(yuan: decimal(12_345, 3)) == nil)
    #expect(Money(fen: 150).yuan == decimal(15, 1))
  }
}
