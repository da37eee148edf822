import Model
import Numerals
import Testing

@Suite struct ApproximateWritingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var value: String
    var text: String
    var style: ApproximateStyle

    init(_ value: String, _ text: String, digits: Int? = nil, word: ApproximateStyle.Word = .more) {
      self.value = value
      self.text = text
      style = ApproximateStyle(digits: digits, word: word)
    }

    var testDescription: String { "\(value) → \(text)" }
  }

  @Test(arguments: [
    // Style §3, Writing: every example of the page.
    Case("124", "120多"), Case("496", "近500"), Case("1263", "1200多"),
    Case("3058", "3000余", word: .moreFormally),
    Case("144300", "14.4万多", digits: 3), Case("3045210", "304万多", digits: 3),
    Case("1432000", "140余万", word: .moreFormally), Case("196325000", "近2亿"), Case("1290", "近1300"),
    // Below 11 nothing is rounded; two-digit numbers keep one digit.
    Case("0", "0"), Case("9", "9"), Case("10", "10"), Case("10.5", "10.5"), Case("11", "10多"),
    Case("18", "10多"),
    Case("19", "近20"), Case("20", "20"), Case("48", "40多"), Case("49", "近50"), Case("97", "90多"),
    Case("98", "近100"), Case("99", "近100"), Case("100", "100"), Case("101", "100多"),
    // The edge of 多, 0.8 of the last place kept: 1280 and 1281.
    Case("1280", "1200多"), Case("1281", "近1300"), Case("1201", "1200多"), Case("1200", "1200"),
    // The edge of the coarse 近, 0.98: 490 of 500, 1960 of 2000, 1470 of 1500.
    Case("490", "490"), Case("489", "近500"), Case("488", "480多"), Case("491", "近500"), Case("1960", "近2000"),
    Case("1959", "1900多"), Case("1470", "近1500"), Case("1469", "1400多"),
    // 多 is refused first, then the coarse 近 down to 0.95, then the fine one.
    Case("1990", "近2000"), Case("1892", "近1900"), Case("1895", "近1900"), Case("1899", "近1900"),
    Case("1795", "近1800"), Case("185", "近190", digits: 1), Case("190", "近200", digits: 1),
    // Magnitudes.
    Case("9999", "近1万"), Case("10000", "1万"), Case("10001", "1万多"), Case("12345", "1.2万多"),
    Case("12345", "1.2万多", digits: 3), Case("99999", "近10万"), Case("100000", "10万"),
    Case("144300", "14万多"), Case("144300", "14万多", digits: 2), Case("1234567", "120多万"),
    Case("1234567", "123万多", digits: 3), Case("1205000", "120万多"), Case("123456789", "1.2亿多"),
    Case("123456789", "1.23亿多", digits: 3), Case("99999999", "近1亿"), Case("100000001", "1亿多"),
    Case("3045210", "300多万"), Case("12345678901", "120多亿"), Case("144300", "10多万", digits: 1),
    Case("144300", "14.4万余", digits: 9, word: .moreFormally), Case("1263", "1000多", digits: 0),
    Case("1263.55", "1200多"), Case("-124", "-124"), Case("3000000", "300万"),
  ]) func choice(_ writing: Case) {
    let written = NumberWriter.approximate(decimal(writing.value), style: writing.style)
    #expect(written.text == writing.text)
    let isBare = !written.text.contains { "近多余".contains($0) }
    #expect(written.isExact == isBare)
  }

  @Test(arguments: [
    // 近 alone, where 多 would be chosen, and where nothing above is near enough.
    Case("1263", "近1300", word: .near), Case("1430", "近1500", word: .near), Case("1424", "1424", word: .near),
    Case("1900", "1900", word: .near),
    // 约 within 5% of the nearest number on either side: 100 of 95, 80 of 76 and 84, 70 of 73.
    Case("496", "约500", word: .about), Case("504", "约500", word: .about), Case("505", "约510", word: .about),
    Case("95", "约100", word: .about), Case("94", "约90", word: .about), Case("84", "约80", word: .about),
    Case("76", "约80", word: .about), Case("75", "75", word: .about), Case("73", "约70", word: .about),
    Case("74", "74", word: .about), Case("14", "14", word: .about), Case("500", "500", word: .about),
    Case("22045", "约2.2万", word: .about), Case("144300", "约14.4万", digits: 3, word: .about),
    Case("1263", "1263", digits: 1, word: .about), Case("1050", "约1000", digits: 1, word: .about),
    Case("1051", "1051", digits: 1, word: .about),
    // 左右 within 10%: 50 of 45, 40 of 44.
    Case("496", "500左右", word: .around), Case("45", "50左右", word: .around), Case("44", "40左右", word: .around),
    Case("35", "35", word: .around), Case("75", "80左右", word: .around),
    Case("1100", "1000左右", digits: 1, word: .around),
    Case("1101", "1101", digits: 1, word: .around), Case("500", "500", word: .around),
    // 以上 and 超过 up to one of the last place kept; of the very number neither.
    Case("1263", "1200以上", word: .atLeast), Case("1299", "1200以上", word: .atLeast),
    Case("1200", "1200", word: .atLeast), Case("1201", "超过1200", word: .over),
    Case("1200", "1200", word: .over),
    Case("10", "10", word: .over), Case("11", "超过10", word: .over), Case("3045210", "300万以上", word: .atLeast),
  ]) func wordAskedFor(_ writing: Case) {
    let written = NumberWriter.approximate(decimal(writing.value), style: writing.style)
    #expect(written.text == writing.text)
    #expect(written.isExact == (writing.text == writing.value))
  }

  @Test(arguments: [
    Case("196325000", "近2亿元"), Case("196325000", "2亿元左右", word: .around),
    Case("196325000", "1.9亿元以上", word: .atLeast),
    Case("203000000", "约2亿元", word: .about), Case("1432000", "140余万元", word: .moreFormally),
    Case("5263.40", "5200多元"),
    Case("3000000", "300万元"), Case("5.5", "5.5元"), Case("146000", "14万多元"),
  ]) func money(_ writing: Case) {
    #expect(NumberWriter.approximateMoney(decimal(writing.value), style: writing.style).text == writing.text)
  }

  @Test func whatWouldNotFitStaysExact() {
    let large = FixedDecimal(units: FixedDecimal.powerOfTen(30) + 1)
    #expect(NumberWriter.approximate(large).text == large.description)
    #expect(NumberWriter.approximate(large).isExact)
    #expect(NumberWriter.approximate(FixedDecimal(units: Int128.max)).isExact)
    #expect(NumberWriter.approximate(FixedDecimal(units: Int128.min)).isExact)
  }
}

@Suite struct ApproximationWordsTests {
  @Test(arguments: [
    ("约", true), ("达到近", true), ("超过", true), ("不少于", true), ("至少", true), ("节约", false), ("最近", false),
    ("共", false),
    ("", false), ("约为", true), ("大约", true), ("附近", false), ("赶超", false), ("以上", false),
  ]) func beforeANumber(_ text: String, _ isWord: Bool) {
    #expect(ApproximationWords.end(text) == isWord)
  }

  @Test(arguments: [
    ("75以上", "%", "75%以上"), ("75%以上", "%", "75%以上"), ("500", "项", "500项"), ("500项左右", "项", "500项左右"),
    ("3000万~5000万以上", "元", "3000万~5000万元以上"), ("12", "", "12"), ("12以上", "", "12以上"),
  ])
  func unitBeforeAWord(_ number: String, _ unit: String, _ whole: String) {
    #expect(ApproximationWords.number(number, withUnit: unit) == whole)
  }

  @Test func afterANumber() {
    #expect(Set(["以上", "左右", "上下"]).isSubset(of: ApproximationWords.after))
  }
}
