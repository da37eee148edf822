import Testing

@testable import CSV

@Suite struct DialectTests {
  @Test(arguments: Dialect.allCases)
  func cellsArePartedByItsSignAlone(_ dialect: Dialect) throws {
    let sign = String(dialect.sign)
    let others = Dialect.allCases.filter { $0 != dialect }.map { String($0.sign) }.joined(separator: "x")
    let text = [
      ["名称", "（人）！", "三"], ["\"a\(sign)b\"", "5\" 管", "\"他说\"\"好\"\"\""], ["", "", ""],
      ["一", others, "\"x\r\ny\""],
      ["末", "\"\"", "！"],
    ].map { $0.joined(separator: sign) }.joined(separator: "\r\n")
    let rows = try ReadRow.all(of: RowReader(bytes: Array(text.utf8), encoding: .utf8, dialect: dialect))
    #expect(
      rows.map(\.cells) == [
        ["名称", "（人）！", "三"], ["a\(sign)b", "5\" 管", "他说\"好\""], ["", "", ""], ["一", others, "x\r\ny"],
        ["末", "", "！"],
      ])
    #expect(rows.map(\.line) == [1, 2, 3, 4, 6])
    #expect(rows.allSatisfy { $0.defect == nil })
  }

  /// A cut sign is text, and a quote that never closes costs its line.
  @Test func aBrokenQuoteBesideAWideSignCostsItsLine() throws {
    let rows = try ReadRow.all(
      of: RowReader(bytes: Array("甲，\"乙\n丙，丁\n\"戊\"己，庚".utf8), encoding: .utf8, dialect: .fullwidthComma))
    #expect(rows.map(\.defect) == [.brokenQuote(field: 1), nil, .brokenQuote(field: 0)])
    #expect(rows.map(\.cells) == [["甲", "\"乙"], ["丙", "丁"], ["\"戊\"己", "庚"]])
  }

  @Test(
    arguments: [
      ("名称,人数,级别\n甲,3,省级\n", Dialect.comma),
      ("名称\t人数\t备注\n甲\t3\ta,b,c,d\n乙\t4\te,f\n", .tab),
      ("编号,说明,数\n1,\"a\tb\",2\n2,\"c\td\",3\n", .comma),
      ("名称;金额;数\n甲;1,200;3\n乙;1,300;4\n", .semicolon),
      ("名称，人数，级别\n甲，3，省级\n", .fullwidthComma),
      ("名称；人数；级别\n甲；3；省级，市级\n", .fullwidthSemicolon),
      ("名称|人数|级别\n甲,乙|3|省级\n", .pipe),
      ("2018年统计表，共三项，含附件\n单位：个、万元\n名称,人数,级别,地区\n甲,3,省级,赤峰\n", .comma),
      ("名称,成果,级别\n甲,刀具改进；夹具改进,省级\n乙,泵；阀,市级\n", .comma),
      ("填报单位：包头市总工会；单位：万元\n序号\t名称\t人数\n1\t甲\t3\n", .tab),
      ("名称\n甲\n", .comma),
      ("", .comma),
    ] as [(String, Dialect)])
  func theLikeliestComesFirst(_ text: String, _ dialect: Dialect) {
    #expect(Dialect.ranked(in: Array(text.utf8), isWhole: true).first == dialect)
  }

  /// Only what parts some row, so that a caller may try each.
  @Test func othersComeBehind() {
    let text = "a,b;c\nd,e;f\ng,h\n"
    #expect(Dialect.ranked(in: Array(text.utf8), isWhole: true) == [.comma, .semicolon])
  }
}
