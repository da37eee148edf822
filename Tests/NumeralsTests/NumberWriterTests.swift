import Model
import Numerals
import Testing

/// A value and the text that it has to be written as.
struct WritingCase: Sendable, CustomTestStringConvertible {
  var value: String
  var text: String
  var isExact: Bool

  init(_ value: String, _ text: String, isExact: Bool = true) {
    self.value = value
    self.text = text
    self.isExact = isExact
  }

  var testDescription: String { "\(value) → \(text)" }
}

@Suite struct NumberWriterTests {
  @Test(arguments: [
    WritingCase("0", "0元"), WritingCase("0.01", "0.01元"), WritingCase("9199", "9199元"),
    WritingCase("9999.99", "9999.99元"), WritingCase("10000", "1万元"), WritingCase("9195000", "919.5万元"),
    WritingCase("196325000", "1.96亿元", isExact: false), WritingCase("66838000", "6683.8万元"),
    WritingCase("430000000", "4.3亿元"), WritingCase("12345678", "1234.57万元", isExact: false),
    WritingCase("12345000", "1234.5万元"), WritingCase("12344950", "1234.5万元", isExact: false),
    WritingCase("12344949.99", "1234.49万元", isExact: false), WritingCase("99999900", "9999.99万元"),
    WritingCase("99999949.99", "9999.99万元", isExact: false), WritingCase("99999950", "1亿元", isExact: false),
    WritingCase("100000000", "1亿元"), WritingCase("-19632.5", "-1.96万元", isExact: false),
    WritingCase("10000000000000", "100000亿元"), WritingCase("150000.01", "15万元", isExact: false),
  ]) func money(_ writing: WritingCase) {
    let written = NumberWriter.money(decimal(writing.value))
    #expect(written.text == writing.text)
    #expect(written.isExact == writing.isExact)
  }

  @Test(
    arguments: [
      ("196325000", Magnitude.tenThousand, nil, "19632.5", true),
      ("196325000", .hundredMillion, nil, "1.96", false),
      ("196325000", .one, nil, "196325000", true), ("196325000", .tenThousand, 2, "19632.50", true),
      ("196325000", .tenThousand, 0, "19633", false), ("0", .tenThousand, 2, "0.00", true),
      ("50", .tenThousand, 2, "0.01", false), ("49.99", .tenThousand, 2, "0.00", false),
      ("1.5", .one, 2, "1.50", true), ("1.5", .one, -3, "2", false),
      ("1.5", .one, 9, "1.50", true),
    ] as [(String, Magnitude, Int?, String, Bool)])
  func moneyInAColumn(_ yuan: String, _ magnitude: Magnitude, _ digits: Int?, _ text: String, _ isExact: Bool)
  {
    let written = NumberWriter.money(decimal(yuan), inColumnOf: magnitude, digits: digits)
    #expect(written.text == text)
    #expect(written.isExact == isExact)
  }

  /// What is not zero never prints as zero of a unit.
  @Test(
    arguments: [
      ("50", Magnitude.tenThousand, "0.01万元", false), ("49.99", .tenThousand, "49.99元", true),
      ("49", .tenThousand, "49元", true), ("0.01", .tenThousand, "0.01元", true),
      ("-49", .tenThousand, "-49元", true), ("-50", .tenThousand, "-0.01万元", false),
      ("0", .tenThousand, "0万元", true), ("500000", .hundredMillion, "0.01亿元", false),
      ("499999.99", .hundredMillion, "50万元", false), ("499999", .hundredMillion, "50万元", false),
      ("499900", .hundredMillion, "49.99万元", true), ("9999", .hundredMillion, "9999元", true),
      ("0", .hundredMillion, "0亿元", true), ("0.01", .one, "0.01元", true), ("0.001", .one, "0.001元", true),
    ])
  func moneyInOneUnit(_ yuan: String, _ magnitude: Magnitude, _ text: String, _ isExact: Bool) {
    let written = NumberWriter.money(decimal(yuan), in: magnitude)
    #expect(written.text == text)
    #expect(written.isExact == isExact)
  }

  @Test(
    arguments: [
      ("49.99", Magnitude.tenThousand, 2, true), ("50", .tenThousand, 2, false),
      ("-49.99", .tenThousand, 2, true),
      ("4999.99", .tenThousand, 0, true), ("5000", .tenThousand, 0, false), ("0", .tenThousand, 2, false),
      ("499999.99", .hundredMillion, 2, true), ("500000", .hundredMillion, 2, false), ("0.49", .one, 0, true),
    ])
  func tooSmallForAColumn(_ yuan: String, _ magnitude: Magnitude, _ digits: Int, _ isTooSmall: Bool) {
    #expect(NumberWriter.isTooSmall(decimal(yuan), forColumnOf: magnitude, digits: digits) == isTooSmall)
  }

  @Test func tenThousandsAndHundredMillions() {
    #expect(NumberWriter.wan(decimal("50")).text == "0.01万")
    #expect(NumberWriter.wan(decimal("49"), unit: "名").text == "49名")
    #expect(NumberWriter.yi(decimal("499999")).text == "50万")
    #expect(NumberWriter.yi(decimal("49")).text == "49")
    #expect(NumberWriter.yi(.zero).text == "0亿")

    #expect(NumberWriter.wan(decimal("144300"), unit: "名").text == "14.43万名")
    #expect(NumberWriter.wan(decimal("144300")).isExact)
    #expect(NumberWriter.wan(decimal("6157001")).text == "615.7万")
    #expect(!NumberWriter.wan(decimal("6157001")).isExact)
    #expect(NumberWriter.yi(decimal("430000000")).text == "4.3亿")
    #expect(NumberWriter.yi(decimal("344999999")).text == "3.45亿")
    #expect(NumberWriter.plain(decimal("1993"), unit: "个").text == "1993个")
    #expect(NumberWriter.plain(decimal("-0.5")).text == "-0.5")
    #expect(NumberWriter.rounded(decimal("12.335"), digits: 2, unit: "个").text == "12.34个")
    #expect(!NumberWriter.rounded(decimal("12.335"), digits: 2).isExact)
    #expect(NumberWriter.rounded(decimal("3.5"), digits: 2) == WrittenNumber("3.50", isExact: true))
  }

  @Test(arguments: [
    WritingCase("62.5", "62.5%"), WritingCase("62.45", "62.5%", isExact: false),
    WritingCase("62.449", "62.4%", isExact: false), WritingCase("12", "12.0%"), WritingCase("100", "100.0%"),
    WritingCase("-0.04", "0.0%", isExact: false), WritingCase("-0.05", "-0.1%", isExact: false),
  ]) func percent(_ writing: WritingCase) {
    let written = NumberWriter.percent(decimal(writing.value))
    #expect(written.text == writing.text)
    #expect(written.isExact == writing.isExact)
  }
}
