import Model
import Testing

@testable import Ingest

/// The grammar of single cells.
@Suite struct ValueGrammarTests {
  private func date(_ text: String) throws -> String {
    try DateGrammar.read(Array(text.utf8).span).description
  }

  @Test(arguments: [
    ("2016-11-11", "2016-11-11"), ("2016/11/1", "2016-11-01"), ("2016.11.11", "2016-11-11"),
    ("2016年11月11日", "2016-11-11"), ("2016年3月5号", "2016-03-05"), ("20161111", "2016-11-11"),
    ("2016年11月", "2016-11"), ("2016-11", "2016-11"), ("2016-1", "2016-01"), ("2016/9", "2016-09"),
    ("2016.2", "2016-02"),
    ("2016.10", "2016-10"), ("201611", "2016-11"), ("2016", "2016"), ("2016年", "2016"),
    ("２０１６．１１．１１", "2016-11-11"),
    ("2016年底", "2016"), ("2016年末", "2016"), ("2016年度", "2016"), ("2016年11月底", "2016-11"),
    ("2016年 11月 11日", "2016-11-11"), ("2016- 11 -11", "2016-11-11"),
    ("2016-11-11 00:00:00", "2016-11-11"), ("2016/11/1 0:00", "2016-11-01"),
    ("2016-11-11T23:59:59", "2016-11-11"),
    ("2016年11月11日 9:30", "2016-11-11"),
    ("二〇一六年", "2016"), ("二〇一六", "2016"), ("二〇一六年十一月", "2016-11"), ("二零一六年二月二十九日", "2016-02-29"),
    ("二〇一六年十月三十一日", "2016-10-31"), ("２０１６年九月", "2016-09"),
    ("2016-02-29", "2016-02-29"), ("1900-01-01", "1900-01-01"), ("2100-12-31", "2100-12-31"),
  ])
  func datesAreRead(_ text: String, _ expected: String) throws {
    #expect(try date(text) == expected)
  }

  @Test(arguments: [
    "2015-02-29", "2016-13-01", "2016-00-01", "2016-11-31", "2016-11-0", "1899-12-31", "2101-01-01",
    "2016-11-",
    "2016--11", "2016-11-11x", "16-11-11", "2016/11-11", "2016年13月", "2016年11", "2016年11月31日", "20161131",
    "201613", "201", "20161", "去年", "36525", "47849", "42685.", "42685.5.1", "42685-1",
    "2016-11-11 24:00", "2016-11-11 1:60", "2016-11-11 5", "2016-11-1100:00", "2016年底前", "2016底", "一六年",
    "二〇一六年十三月", "二〇一六年三十二日", "二〇一六年二月三十日", "2016 11 11", "Nov-16", "2016-111-1", "-2016",
    "99999999999999999999",
  ])
  func nothingElseIsADate(_ text: String) {
    #expect(throws: RowFault.dateInvalid) { try date(text) }
  }

  @Test(arguments: [
    ("42685", "2016-11-11"), ("42685.5", "2016-11-11"), ("42685.0", "2016-11-11"), ("４２６８５", "2016-11-11"),
    ("36526", "2000-01-01"), ("42429", "2016-02-29"), ("47848", "2030-12-31"),
  ])
  func aSpreadsheetsNumberIsADay(_ text: String, _ expected: String) throws {
    #expect(try date(text) == expected)
  }

  @Test func aSpreadsheetsOctoberIsNotGuessed() {
    #expect(throws: RowFault.dateAmbiguous) { try date("2016.1") }
  }

  private func money(_ text: String, unit: String = "") throws(RowFault) -> Quantity {
    try NumberGrammar.money(Array(text.utf8).span, unit: unit.isEmpty ? .none : HeaderUnit(unit))
  }

  @Test(
    arguments: [
      ("1200", "", 120_000), ("1200.5", "", 120_050), ("1200.05", "", 120_005), ("0", "", 0),
      ("1.50元", "", 150),
      ("2万", "", 2_000_000), ("2万元", "", 2_000_000), ("119.48万元", "", 119_480_000),
      ("0.12亿", "", 1_200_000_000), ("2亿元", "", 20_000_000_000), ("1.5", "万元", 1_500_000),
      ("15000元", "万元", 1_500_000), ("2万", "万元", 2_000_000), ("2", "亿元", 20_000_000_000),
      ("1,200", "", 120_000), ("１２００", "", 120_000), ("￥1200", "", 120_000), ("0.0001", "万元", 100),
      ("92233720368547758.07", "", Int64.max),
    ] as [(String, String, Int64)])
  func moneyIsFen(_ text: String, _ unit: String, _ fen: Int64) throws {
    #expect(try money(text, unit: unit) == Quantity(exactly: fen))
  }

  @Test func anApproximateAmountKeepsItsBounds() throws {
    let quantity = try money("近2亿元")
    #expect(quantity.value == 20_000_000_000)
    #expect(try #require(quantity.lower) < quantity.value)
    #expect(try #require(quantity.upper) < quantity.value)
    let inTenThousands = try money("近2000", unit: "万元")
    #expect(inTenThousands.value == 2_000_000_000)
    #expect(try #require(inTenThousands.lower) < inTenThousands.value)
  }

  @Test(arguments: [
    ("0.001", RowFault.amountFractional), ("-5", .numberNegative), ("很多", .amountInvalid),
    ("5美元", .unitUnknown("美元")), ("92233720368547758.08", .numberTooLarge), ("1e5", .amountInvalid),
    ("1.2.3", .amountInvalid), ("0x10", .amountInvalid),
  ])
  func whatIsNoAmount(_ text: String, _ fault: RowFault) {
    #expect(throws: fault) { try money(text) }
  }

  @Test(arguments: [("12", 12), ("12.0", 12), ("１２", 12), ("12项", 12), ("0", 0), ("十二", 12), ("1,200", 1200)])
  func countsAreRead(_ text: String, _ count: Int64) throws {
    #expect(try NumberGrammar.count(Array(text.utf8).span, unit: .none).value == count)
  }

  @Test(arguments: [
    ("1.5", RowFault.numberFractional), ("-1", .numberNegative), ("12万元", .unitUnknown("元")),
    ("9223372036854775808", .numberTooLarge), ("12x", .numberInvalid),
  ])
  func whatIsNoCount(_ text: String, _ fault: RowFault) {
    #expect(throws: fault) { try NumberGrammar.count(Array(text.utf8).span, unit: .none) }
  }

  @Test func aHeadersUnitScales() throws {
    #expect(try NumberGrammar.count(Array("1.2".utf8).span, unit: HeaderUnit("万人")).value == 12_000)
  }

  @Test(arguments: [
    ("  甲 ", "甲"), ("\u{3000}甲\u{A0}\u{200B}", "甲"), ("'=1+1", "=1+1"), ("'150100", "150100"), ("'甲'", "'甲'"),
    ("'＝1", "＝1"), ("无", ""), ("暂无", ""), ("/", ""), ("—", ""), ("--", ""), ("", ""), ("   ", ""),
    ("无锡", "无锡"),
    ("-5", "-5"), ("\"", "\""),
  ])
  func cellsAreTrimmed(_ text: String, _ content: String) {
    let bytes = Array(text.utf8)
    #expect(CellText.string(CellText.content(bytes.span)) == content)
  }
}
