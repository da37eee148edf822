import Model
import Numerals
import Testing

@Suite struct ChangeWriterTests {
  @Test(arguments: [
    ("43500", "73700", "增长69.4%"), ("1862", "1993", "增长7.0%"), ("100", "97", "下降3.0%"),
    ("1000", "1000", "持平"), ("10000", "10004", "持平"), ("10000", "9996", "持平"), ("10000", "10005", "增长0.1%"),
    ("10000", "9995", "下降0.1%"), ("0", "5", "新增5个"), ("0", "0", "持平"), ("9", "12", "增加3个"),
    ("9", "3", "减少6个"), ("9", "9", "持平"), ("10", "12", "增长20.0%"), ("10", "0", "下降100.0%"),
    ("12", "36", "增长200.0%"), ("-3", "4", "增加7个"), ("0", "-2", "减少2个"),
  ]) func growth(_ base: String, _ value: String, _ text: String) throws {
    let written = try #require(
      ChangeWriter.growth(from: decimal(base), to: decimal(value), unit: .counter("个")))
    #expect(written.text == text)
  }

  @Test func growthIsExactOnlyWhereThePercentageIs() {
    func isExact(_ base: String, _ value: String) -> Bool? {
      ChangeWriter.growth(from: decimal(base), to: decimal(value), unit: .counter("个"))?.isExact
    }
    #expect(isExact("100", "97") == true)
    #expect(isExact("43500", "73700") == false)
    #expect(isExact("10000", "10004") == false)
    #expect(isExact("1000", "1000") == true)
  }

  @Test(arguments: [
    ("1862", "1993", "增加131个"), ("1993", "1990", "减少3个"), ("5", "5", "持平"), ("0", "5", "增加5个"),
  ]) func difference(_ base: String, _ value: String, _ text: String) throws {
    let written = try #require(
      ChangeWriter.difference(from: decimal(base), to: decimal(value), unit: .counter("个")))
    #expect(written.text == text)
    #expect(written.isExact)
  }

  @Test func differenceOfMoneyHasItsOwnUnit() throws {
    let written = try #require(
      ChangeWriter.difference(from: decimal("1000000"), to: decimal("20632500"), unit: .money))
    #expect(written.text == "增加1963.25万元")
    #expect(ChangeWriter.growth(from: .zero, to: decimal("20000"), unit: .money)?.text == "新增2万元")
  }

  @Test(arguments: [
    ("62.5", "63.7", "提高1.2个百分点"), ("62.5", "62.2", "下降0.3个百分点"), ("62.5", "62.54", "持平"),
    ("62.5", "62.46", "持平"), ("62.5", "64.5", "提高2.0个百分点"), ("10.04", "10.16", "提高0.1个百分点"),
  ]) func points(_ base: String, _ value: String, _ text: String) throws {
    #expect(try #require(ChangeWriter.points(from: decimal(base), to: decimal(value))).text == text)
  }

  @Test func rateComesFromTheValuesAsTheyAre() {
    #expect(ChangeWriter.rate(from: decimal("43500"), to: decimal("73700")) == decimal("69.4"))
    #expect(ChangeWriter.rate(from: decimal("8"), to: decimal("8.005")) == decimal("0.1"))
    #expect(ChangeWriter.rate(from: .zero, to: decimal("5")) == nil)
    #expect(ChangeWriter.rate(from: decimal("-5"), to: decimal("5")) == nil)
  }

  @Test func numbersTooLargeAreNil() {
    let huge = FixedDecimal(units: Int128.max)
    #expect(ChangeWriter.growth(from: decimal("10"), to: huge, unit: .counter("个")) == nil)
    #expect(ChangeWriter.difference(from: decimal("-1"), to: huge, unit: .counter("个")) == nil)
    #expect(ChangeWriter.points(from: decimal("-1"), to: huge) == nil)
  }
}
