import Model
import Numerals
import Testing

/// A cell and the interval that it has to be read as, bounds in base units, nil for an open end.
struct ReadingCase: Sendable, CustomTestStringConvertible {
  var cell: String
  var value: String
  var lower: String?
  var upper: String?
  var unit: String
  var step: String

  init(
    _ cell: String, _ value: String, _ lower: String?, _ upper: String?, unit: String = "", step: String = "1"
  ) {
    self.cell = cell
    self.value = value
    self.lower = lower
    self.upper = upper
    self.unit = unit
    self.step = step
  }

  static func exactly(_ cell: String, _ value: String, unit: String = "") -> ReadingCase {
    ReadingCase(cell, value, value, value, unit: unit)
  }

  var testDescription: String { cell }
}

@Suite struct NumberReaderTests {
  static let approximate: [ReadingCase] = [
    // Style §3, Reading: every example of the page.
    ReadingCase("120多", "120", "121", "129"),
    ReadingCase("180余", "180", "181", "189"),
    ReadingCase("200余", "200", "201", "299"),
    ReadingCase("1200多", "1200", "1201", "1299"),
    ReadingCase("4600多", "4600", "4601", "4699"),
    ReadingCase("3000余", "3000", "3001", "3999"),
    ReadingCase("14.4万多", "144000", "144001", "144999"),
    ReadingCase("304万多", "3040000", "3040001", "3049999"),
    ReadingCase("140余万", "1400000", "1400001", "1499999"),
    ReadingCase("十几", "10", "11", "19"),
    ReadingCase("近500", "500", "450", "499"),
    ReadingCase("近4000", "4000", "3600", "3999"),
    ReadingCase("近2亿", "200000000", "180000000", "199999999.99", step: "0.01"),
    ReadingCase("约300", "300", "270", "330"),
    ReadingCase("300左右", "300", "270", "330"),
    ReadingCase("300上下", "300", "270", "330"),
    ReadingCase("2000个以上", "2000", "2000", nil, unit: "个"),
    ReadingCase("95%以上", "95", "95", "100", unit: "%", step: "0.1"),
    ReadingCase("不足500", "500", "450", "499"),
    ReadingCase("超过500", "500", "501", nil),
    ReadingCase("3000万~5000万元", "30000000", "30000000", "50000000", unit: "元"),
    ReadingCase("3000万~5000万元以上", "30000000", "30000000", nil, unit: "元"),
    // Beyond them.
    ReadingCase("14多万元", "140000", "140001", "149999", unit: "元"),
    ReadingCase("260多名", "260", "261", "269", unit: "名"),
    ReadingCase("304万多人", "3040000", "3040001", "3049999", unit: "人"),
    ReadingCase("1200多人次", "1200", "1201", "1299", unit: "人次"),
    ReadingCase("近2亿元", "200000000", "180000000", "199999999.99", unit: "元", step: "0.01"),
    ReadingCase("近2000万", "20000000", "18000000", "19999999.99", step: "0.01"),
    ReadingCase("近15", "15", "14", "14"),
    ReadingCase("约12", "12", "11", "13"),
    ReadingCase("约12.5", "12.5", "11.3", "13.7"),
    ReadingCase("１２+", "12", "12", nil),
    ReadingCase("12＋个", "12", "12", nil, unit: "个"),
    ReadingCase(">12", "12", "13", nil),
    ReadingCase("＞ 12", "12", "13", nil),
    ReadingCase("≥12", "12", "12", nil),
    ReadingCase(">=12", "12", "12", nil),
    ReadingCase("<12", "12", nil, "11"),
    ReadingCase("≤12", "12", nil, "12"),
    ReadingCase("12以下", "12", nil, "12"),
    ReadingCase("逾100", "100", "101", nil),
    ReadingCase("超过95%", "95", "95.1", "100", unit: "%", step: "0.1"),
    ReadingCase("105%以上", "105", "105", nil, unit: "%"),
    ReadingCase("300-500万", "3000000", "3000000", "5000000"),
    ReadingCase("300～500", "300", "300", "500"),
    ReadingCase("300—500", "300", "300", "500"),
    ReadingCase("300–500", "300", "300", "500"),
    ReadingCase("300 - 500", "300", "300", "500"),
    ReadingCase("300至500人", "300", "300", "500", unit: "人"),
    ReadingCase("300元到500元", "300", "300", "500", unit: "元"),
    ReadingCase("13万元~17万元", "130000", "130000", "170000", unit: "元"),
    ReadingCase("9~16亿", "900000000", "900000000", "1600000000"),
    ReadingCase("15~30%", "15", "15", "30", unit: "%"),
    ReadingCase("5000-1万", "5000", "5000", "10000"),
    ReadingCase("3~5千万", "30000000", "30000000", "50000000"),
    ReadingCase("12500~20000元", "12500", "12500", "20000", unit: "元"),
    ReadingCase("-5~5", "-5", "-5", "5"),
    ReadingCase("二十几", "20", "21", "29"),
    ReadingCase("十几万", "100000", "100001", "199999"),
    ReadingCase("二十多万", "200000", "200001", "299999"),
    ReadingCase("十余", "10", "11", "19"),
    ReadingCase("几十", "20", "20", "99"),
    ReadingCase("数百", "200", "200", "999"),
    ReadingCase("几个", "2", "2", "9", unit: "个"),
    ReadingCase("三五个", "3", "3", "5", unit: "个"),
    ReadingCase("两三", "2", "2", "3"),
    ReadingCase("二三十人", "20", "20", "30", unit: "人"),
    ReadingCase("百余", "100", "101", "199"),
    ReadingCase("近千", "1000", "900", "999"),
    ReadingCase("近百万元", "1000000", "900000", "999999", unit: "元"),
    ReadingCase("约300人左右", "300", "270", "330", unit: "人"),
    // Nothing counted lies between 12 and 13.
    ReadingCase("12余", "12", "12", nil),
    ReadingCase("123多名", "123", "123", nil, unit: "名"),
    ReadingCase("12余", "12", "12.01", "12.99", step: "0.01"),
    ReadingCase("廿几", "20", "21", "29"),
  ]

  @Test(arguments: approximate) func approximateNumbers(_ reading: ReadingCase) throws {
    let number = try #require(NumberReader.read(reading.cell, resolution: decimal(reading.step)))
    #expect(number.number.value == decimal(reading.value))
    #expect(number.number.lower == reading.lower.map(decimal))
    #expect(number.number.upper == reading.upper.map(decimal))
    #expect(number.unit == reading.unit)
  }

  static let exact: [ReadingCase] = [
    .exactly("12", "12"), .exactly("12.0", "12"), .exactly("12 ", "12"), .exactly("\u{3000}12", "12"),
    .exactly("１２", "12"), .exactly("12个", "12", unit: "个"), .exactly("12 项", "12", unit: "项"),
    .exactly("十二", "12"), .exactly("0", "0"), .exactly("1200.00", "1200"), .exactly("1,200", "1200"),
    .exactly("1，200", "1200"), .exactly("1 200", "1200"), .exactly("1,234,567.5", "1234567.5"),
    .exactly("1200万", "12000000"), .exactly("1200万元", "12000000", unit: "元"), .exactly("0.12亿", "12000000"),
    .exactly("12000000", "12000000"), .exactly("￥1200", "1200"), .exactly("¥ 1,200.50", "1200.5"),
    .exactly("85%", "85", unit: "%"), .exactly("８５％", "85", unit: "%"), .exactly("0.85", "0.85"),
    .exactly("3亿4500万", "345000000"), .exactly("10亿零817万5288人", "1008175288", unit: "人"),
    .exactly("1.5万亿", "1500000000000"), .exactly("1万2千", "12000"), .exactly("3千", "3000"),
    .exactly("二十", "20"), .exactly("一百零三", "103"), .exactly("二〇一六", "2016"), .exactly("两", "2"),
    .exactly("三千五百", "3500"), .exactly("三千五", "3500"), .exactly("一万二", "12000"), .exactly("两百五十", "250"),
    .exactly("一百一十二", "112"), .exactly("十", "10"), .exactly("三百五十万", "3500000"),
    .exactly("二十五亿", "2500000000"), .exactly("一万零五", "10005"), .exactly("百分之八十五", "85", unit: "%"),
    .exactly("-12", "-12"), .exactly("−12.5", "-12.5"), .exactly("－5.4%", "-5.4", unit: "%"),
    .exactly("+3", "3"),
    .exactly("35千伏", "35", unit: "千伏"), .exactly("60㎡", "60", unit: "㎡"), .exactly("60m2", "60", unit: "m2"),
    .exactly("0.3个百分点", "0.3", unit: "个百分点"), .exactly("0万元", "0", unit: "元"), .exactly(".5", "0.5"),
    .exactly("14.4 万名", "144000", unit: "名"), .exactly("廿", "20"), .exactly("廿一人", "21", unit: "人"),
    .exactly("一百卅五", "135"), .exactly("贰万叁仟元整", "23000", unit: "元整"), .exactly("壹佰零伍", "105"),
  ]

  @Test(arguments: exact) func exactNumbers(_ reading: ReadingCase) throws {
    let number = try #require(NumberReader.read(reading.cell, resolution: FixedDecimal(1)))
    #expect(number.number == ApproximateNumber(exactly: decimal(reading.value)))
    #expect(number.unit == reading.unit)
  }

  @Test(arguments: [
    "", " ", "1,2", "1,20", "1,2000", "1,200,00", "12x", "x12", "NaN", "inf", "0x10", "1e5", "1.50105E+11",
    "1.2.3",
    "12.", ".", "-", "—", "/", "无", "--5", "-", "1/4", "2016-11-11", "2016/11/11", "2016.11.11", "500~300",
    "300~",
    "~300", "300--500", "间接效益", "百", "万", "亿万", "1万2", "3亿450", "十十", "三万五万", "1.5万2千", "二八",
    "近", "约", "近0", "-近5", "近-5", "多", "余", "12万万", "三分之一", "百分点", "12 34", "12\n", "13元~17人",
    "0,123", "12（个", "10一", "0多", "1‰2", "一百零", "一百零万", "12kg", "12人5", "廿十", "十廿", "廿廿", "廿百", "3廿",
  ]) func outsideTheGrammar(_ cell: String) {
    let number = NumberReader.read(cell, resolution: FixedDecimal(1))
    #expect(number == nil, "\(cell) was read as \(String(describing: number))")
  }

  @Test(arguments: [
    ("1234", "1"), ("14.4万", "1000"), ("3.50", "0.01"), ("140余万", "10000"), ("3亿4500万", "10000"),
    ("三千五", "100"), ("1万2千", "1000"), ("十几", "10"), ("4.3亿元", "10000000"), ("300-500万", "10000"),
  ]) func resolutionOfTheLastPrintedDigit(_ cell: String, _ size: String) throws {
    #expect(try #require(NumberReader.read(cell, resolution: FixedDecimal(1))).resolution == decimal(size))
  }

  @Test(
    arguments: [
      ("约300左右", [.doubledApproximation]), ("近120多", [.doubledApproximation]),
      ("约120余", [.doubledApproximation]),
      ("至少300以上", [.doubledApproximation]), ("超过300个以上", [.doubledApproximation]),
      ("近300左右", [.doubledApproximation]), ("3000万~5000万元以上", [.approximatedRange]),
      ("9~16亿", [.unrepeatedMagnitude]), ("15~30%", [.unrepeatedMagnitude]), ("9亿~16亿", []), ("15%~30%", []),
      ("12500~20000元", []), ("3亿4500万", [.mixedMagnitudes]), ("1.5万亿", []), ("3千", [.smallUnitAfterDigits]),
      ("三千", []), ("14多万", [.misplacedMore]), ("14万多", []), ("140余万", []), ("1,200", [.groupedDigits]),
      (".5", [.missingLeadingZero]), ("0.5", []), ("300以上", []), ("近500", []),
    ] as [(String, Set<NumeralSlip>)])
  func slips(_ cell: String, _ slips: Set<NumeralSlip>) throws {
    let number = try #require(NumberReader.read(cell, resolution: FixedDecimal(1)))
    #expect(number.slips == slips)
    #expect(number.hasDoubledApproximation == slips.contains(.doubledApproximation))
  }

  @Test(arguments: ["9", "１", "0", "九", "九十", "1,000", "1万", "1亿", "多", ".", "0.0"])
  func tenThousandDigitsAreNoNumber(_ piece: String) {
    let cell = String(repeating: piece, count: 10_000)
    #expect(NumberReader.read(cell, resolution: FixedDecimal(1)) == nil)
    #expect(NumberReader.read("近\(cell)亿元", resolution: FixedDecimal(1)) == nil)
  }

  @Test func thirtyDigitsFitAndMoreDoNot() throws {
    let digits = String(repeating: "9", count: 30)
    let number = try #require(NumberReader.read(digits, resolution: FixedDecimal(1)))
    #expect(number.number.value.description == digits)
    #expect(NumberReader.read(digits + "9", resolution: FixedDecimal(1)) == nil)
    #expect(NumberReader.read(digits + "万亿", resolution: FixedDecimal(1)) == nil)
  }
}
