import Model
import Testing

@testable import Ingest

/// The grammar of single cells.
@Suite struct ValueGrammarTests {
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

  @Test(
    arguments: [
      ("1200.00", "", 120_000), ("1，200", "", 120_000), ("1 200", "", 120_000), ("1200万", "", 1_200_000_000),
      ("1200万元", "", 1_200_000_000), ("0.12亿", "", 1_200_000_000), ("0.12亿元", "万元", 1_200_000_000),
      ("¥1200", "", 120_000), ("¥1,200.50元", "", 120_050), ("RMB 300", "", 30_000), ("rmb300元", "", 30_000),
      ("人民币2万元", "", 2_000_000), ("人民币：2万元整", "", 2_000_000), ("2万元人民币", "", 2_000_000),
      ("2万元 RMB", "", 2_000_000),
      ("1200元整", "", 120_000), ("1200元正", "", 120_000), ("1200圆", "", 120_000), ("12（万元）", "", 12_000_000),
      ("12 万元", "", 12_000_000), ("12.5", "千元", 1_250_000), ("12.5", "亿元", 125_000_000_000),
      ("3千元", "", 300_000),
      ("2百万元", "", 200_000_000), ("3亿4500万元", "", 34_500_000_000), ("二百三十元", "", 23_000),
      ("两千元", "", 200_000),
      ("贰万元整", "", 2_000_000), ("叁仟伍佰元整", "", 350_000), ("壹拾贰萬元", "", 12_000_000),
      ("2\u{200B}万元", "", 2_000_000),
      ("2万元。", "", 2_000_000), ("１，２００．５元", "", 120_050), ("0.5", "万元", 500_000), ("0万元", "", 0),
    ] as [(String, String, Int64)])
  func moneyInTheSpellingsOfOffices(_ text: String, _ unit: String, _ fen: Int64) throws {
    #expect(try money(text, unit: unit) == Quantity(exactly: fen))
  }

  @Test(
    arguments: [
      ("近2000万", "", 2_000_000_000, 1_800_000_000, 1_999_999_999),
      ("300-500万", "", 300_000_000, 300_000_000, 500_000_000),
      ("300-500", "万元", 300_000_000, 300_000_000, 500_000_000), ("约300", "", 30_000, 27_000, 33_000),
      ("约300万元", "元", 300_000_000, 270_000_000, 330_000_000),
      ("300万元左右", "", 300_000_000, 270_000_000, 330_000_000),
      ("300万元以上", "", 300_000_000, 300_000_000, nil), ("不超过300万元", "", 300_000_000, nil, 300_000_000),
      ("3000万~5000万元", "", 3_000_000_000, 3_000_000_000, 5_000_000_000), ("12多元", "", 1_200, 1_201, 1_299),
    ] as [(String, String, Int64, Int64?, Int64?)])
  func approximateMoneyHasClosedBounds(
    _ text: String, _ unit: String, _ value: Int64, _ lower: Int64?, _ upper: Int64?
  ) throws {
    #expect(try money(text, unit: unit) == Quantity(value, from: lower, to: upper))
  }

  @Test(
    arguments: [
      ("0.001", .amountFractional), ("-5", .numberNegative), ("5美元", .unitUnknown("美元")),
      ("5个", .unitUnknown("个")),
      ("92233720368547758.08", .numberTooLarge), ("1e5", .amountInvalid(unit: .none)),
      ("1.2.3", .amountInvalid(unit: .none)), ("0x10", .amountInvalid(unit: .none)),
      ("若干万元", .amountInvalid(unit: .none)), ("2万+3万", .amountInvalid(unit: .none)),
      ("1,20", .amountInvalid(unit: .none)),
      ("500~300", .amountInvalid(unit: .none)), ("2万元（含1万元自筹）", .amountInvalid(unit: .none)),
      ("很多", .amountInWords(unit: .none)), ("间接效益", .amountInWords(unit: .none)),
      ("社会效益显著", .amountInWords(unit: .none)), ("见附件", .amountInWords(unit: .none)),
    ] as [(String, RowFault)])
  func whatIsNoAmount(_ text: String, _ fault: RowFault) {
    #expect(throws: fault) { try money(text) }
  }

  private func count(_ text: String) throws(RowFault) -> Quantity {
    try NumberGrammar.count(CellText.content(Array(text.utf8).span), unit: .none)
  }

  @Test(
    arguments: [
      ("12", 12), ("12.0", 12), ("12.00", 12), ("12 ", 12), ("１２", 12), ("12项", 12), ("12个", 12),
      ("12 个", 12),
      ("12人次", 12), ("12人·次", 12), ("12（人）", 12), ("12(个)", 12), ("共12人", 12), ("合计12", 12), ("12。", 12),
      ("0", 0),
      ("〇", 0), ("零", 0), ("○", 0), ("十二", 12), ("二百三十", 230), ("两千", 2000), ("两", 2), ("一百零三", 103),
      ("廿", 20),
      ("廿一", 21), ("卅五", 35), ("一百廿", 120), ("卅", 30), ("1,200", 1200), ("1，200", 1200), ("1 200", 1200),
      ("1\u{A0}200", 1200), ("1\u{200B}2", 12), ("1.2万", 12_000), ("1.2万人", 12_000), ("3千人", 3000),
      ("'12", 12),
      ("=\"12\"", 12), ("贰拾", 20),
    ] as [(String, Int64)])
  func countsAreRead(_ text: String, _ expected: Int64) throws {
    #expect(try count(text) == Quantity(exactly: expected))
  }

  @Test(
    arguments: [
      ("十余", 10, 11, 19), ("12+", 12, 12, nil), ("约12", 12, 11, 13), (">12", 12, 13, nil),
      ("＞12", 12, 13, nil),
      ("≥12", 12, 12, nil), ("12余", 12, 12, nil), ("12多个", 12, 12, nil), ("近500", 500, 450, 499),
      ("500多", 500, 501, 599),
      ("10-12", 10, 10, 12), ("10～12", 10, 10, 12), ("10~12人", 10, 10, 12), ("10至12", 10, 10, 12),
      ("10到12个", 10, 10, 12),
      ("10—12", 10, 10, 12), ("12个左右", 12, 11, 13), ("12以上", 12, 12, nil), ("12人以下", 12, nil, 12),
      ("不足500", 500, 450, 499),
      ("超过500人次", 500, 501, nil), ("<12", 12, nil, 11), ("≤12", 12, nil, 12), ("十几人", 10, 11, 19),
      ("三五个", 3, 3, 5),
      ("几十", 20, 20, 99), ("近百人", 100, 90, 99), ("1.2万多", 12_000, 12_001, 12_999),
      ("2000余人次", 2000, 2001, 2999),
    ] as [(String, Int64, Int64?, Int64?)])
  func approximateCountsHaveClosedBounds(_ text: String, _ value: Int64, _ lower: Int64?, _ upper: Int64?)
    throws
  {
    #expect(try count(text) == Quantity(value, from: lower, to: upper))
  }

  @Test(
    arguments: [
      ("1.5", .numberFractional), ("-1", .numberNegative), ("12万元", .unitUnknown("元")),
      ("9223372036854775808", .numberTooLarge), ("12x", .numberInvalid), ("1,2", .numberInvalid),
      ("若干", .numberInvalid),
      ("12人5", .numberInvalid), ("12（含兼职3人）", .numberInvalid), ("12/13", .numberInvalid),
      ("1.2.3", .numberInvalid),
      ("500~300", .numberInvalid), ("12千瓦", .unitUnknown("千瓦")), ("12%", .unitUnknown("%")),
    ] as [(String, RowFault)])
  func whatIsNoCount(_ text: String, _ fault: RowFault) {
    #expect(throws: fault) { try count(text) }
  }

  @Test func aHeadersUnitScales() throws {
    #expect(try NumberGrammar.count(Array("1.2".utf8).span, unit: HeaderUnit("万人")).value == 12_000)
  }

  @Test(arguments: [
    ("  甲 ", "甲"), ("\u{3000}甲\u{A0}\u{200B}", "甲"), ("'=1+1", "=1+1"), ("'150100", "150100"), ("'甲'", "'甲'"),
    ("'＝1", "＝1"), ("无", ""), ("暂无", ""), ("/", ""), ("—", ""), ("--", ""), ("", ""), ("   ", ""),
    ("无锡", "无锡"),
    ("-5", "-5"), ("\"", "\""), ("空", ""), ("（空）", ""), ("(空)", ""), ("空白", ""), ("暂缺", ""), ("不详", ""),
    ("未知", ""),
    ("待定", ""), ("没有", ""), ("无数据", ""), ("N/A", ""), ("n/a", ""), ("null", ""), ("\\", ""), ("//", ""),
    ("——", ""),
    ("／", ""), ("－", ""), ("–", ""), (" 无 ", ""), ("\u{200E}甲\u{202C}", "甲"), ("\u{2060}甲\u{2003}", "甲"),
    ("\t甲\r\n", "甲"), ("=\"00123\"", "00123"), ("=\"a\"\"b\"", "=\"a\"\"b\""), ("=\"", "=\""), ("空军", "空军"),
    ("N1", "N1"),
    ("-1-", "-1-"), ("无人机", "无人机"),
  ])
  func cellsAreTrimmed(_ text: String, _ content: String) {
    let bytes = Array(text.utf8)
    #expect(CellText.string(CellText.content(bytes.span)) == content)
  }

  @Test(
    arguments: [
      ("是", 1), ("有", 1), ("√", 1), ("✓", 1), ("✔", 1), ("✔\u{FE0F}", 1), ("☑", 1), ("●", 1), ("■", 1),
      ("1", 1), ("１", 1),
      ("1.0", 1), ("Y", 1), ("ｙ", 1), ("Yes", 1), ("TRUE", 1), ("已", 1), ("已推广应用", 1), ("具备", 1), ("（是）", 1),
      ("是\u{200C}", 1),
      ("否", 2), ("无", 2), ("没有", 2), ("×", 2), ("✗", 2), ("✘", 2), ("☐", 2), ("○", 2), ("□", 2), ("0", 2),
      ("０", 2),
      ("N", 2), ("No", 2), ("False", 2), ("未", 2), ("未推广", 2), ("不具备", 2), ("X", 2), ("ｘ", 2), ("好", nil),
      ("2", nil),
      ("是否", nil), ("有无", nil), ("", nil), ("12", nil), ("是，已推广", nil),
    ] as [(String, UInt16?)])
  func yesAndNo(_ text: String, _ code: UInt16?) {
    var table = SpellingTable.yesNo
    #expect(table.code(of: Array(text.utf8).span) == code)
  }
}
