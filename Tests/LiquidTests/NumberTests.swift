import Testing

@testable import Liquid

@Suite struct NumberTests {
  @Test(arguments: [
    ("0", "0"), ("007", "7"), ("-12", "-12"), ("0.50", "0.5"), ("-0.05", "-0.05"), ("3.00", "3.0"),
    ("0.0", "0.0"),
    ("170141183460469231731687303715884105727", "170141183460469231731687303715884105727"),
    ("0.00000000000000000000000000000000000001", "0.00000000000000000000000000000000000001"),
  ])
  func readsAndWrites(_ written: String, _ printed: String) throws {
    #expect(Number(written)?.description == printed)
  }

  @Test(arguments: [
    "", "-", ".", "1.", ".5", "1.2.3", "+1", "1e5", "nan", "1万", " 1", "１", "0x1",
    "170141183460469231731687303715884105728", "0.000000000000000000000000000000000000001",
  ])
  func refusesWhatIsNoNumber(_ written: String) {
    #expect(Number(written) == nil)
  }

  /// Sorted: every number is before every later one and equal to none.
  @Test func order() throws {
    let written = [
      "-170141183460469231731687303715884105727", "-2", "-1.5", "-1", "-0.00001", "0", "0.00001", "0.1", "1",
      "1.05", "1.5", "2", "99999999999999999999999999999.9", "170141183460469231731687303715884105727",
    ]
    let numbers = try written.map { try #require(Number($0)) }
    for (left, number) in numbers.enumerated() {
      for (right, other) in numbers.enumerated() {
        #expect((number < other) == (left < right))
        #expect((number == other) == (left == right))
      }
    }
  }

  @Test func equalNumbersHashAlike() throws {
    let (whole, decimal) = (Number(3), try #require(Number("3.0")))
    #expect(whole == decimal)
    #expect(Set([whole, decimal]).count == 1)
    #expect(whole.isWhole && !decimal.isWhole)
    #expect(decimal.integer == nil)
    #expect(Set([Number(30), decimal, try #require(Number("0.3"))]).count == 3)
  }

  @Test func tooLargeIsAFaultAndNotATrap() throws {
    let largest = try Number(coefficient: .max, scale: 0)
    let smallest = try Number(coefficient: .min, scale: 0)
    let fraction = try Number(coefficient: 1, scale: 38)
    let operations: [() throws -> Number] = [
      { try largest.plus(Number(1)) },
      { try smallest.minus(Number(1)) },
      { try largest.minus(smallest) },
      { try largest.times(Number(2)) },
      { try smallest.divided(by: Number(-1)) },
      { try smallest.modulo(Number(-1)) },
      { try smallest.negated() },
      { try smallest.magnitude() },
      { try largest.plus(fraction) },
      { try fraction.times(fraction) },
      { try largest.divided(by: fraction) },
      { try largest.rounded(to: -38) },
      { try Number(coefficient: 1, scale: 39) },
      { try Number(coefficient: 1, scale: -1) },
    ]
    for operation in operations {
      #expect(throws: TemplateFault.numberTooLarge) { try operation() }
    }
    #expect(throws: TemplateFault.divisionByZero) { try largest.divided(by: Number(0)) }
    #expect(throws: TemplateFault.divisionByZero) { try largest.modulo(try Number(coefficient: 0, scale: 1)) }
  }

  @Test func extremesThatFit() throws {
    let largest = try Number(coefficient: .max, scale: 0)
    #expect(try largest.floor() == largest)
    #expect(try largest.divided(by: largest) == Number(1))
    #expect(try largest.modulo(Number(10)) == Number(7))
    #expect(try largest.plus(largest.negated()) == Number(0))
    #expect(largest.integer == nil)
    #expect(Number(.max).integer == .max)
    #expect(try Number(coefficient: 5, scale: 38).rounded(to: 37).description.hasSuffix("01"))
    #expect(try Number(7).rounded(to: .min) == Number(0))
    #expect(try Number(7).rounded(to: .max) == Number(7))
  }
}
