import Model
import Testing

/// Funding due and paid (rules, F-* and JZ-F*, JZ-W*).
@Suite struct MoneyRulesTests {
  /// What one studio was named and paid, and what a rule says of it.
  struct Case: CustomTestStringConvertible, Sendable {
    var named: [String]
    var paid: [String]
    /// Nil: the rule says nothing.
    var outcome: RuleOutcome?
    var evidence: String

    init(_ named: [String], _ paid: [String], _ outcome: RuleOutcome?, _ evidence: String = "") {
      self.named = named
      self.paid = paid
      self.outcome = outcome
      self.evidence = evidence
    }

    var testDescription: String { "\(named) \(paid)" }
  }

  /// - Parameter unit: code of the union through which the studio reports.
  private func tables(
    root: String, unit: String, asOf: String, revoked: String = "", _ named: [String], _ paid: [String]
  ) throws -> AuditedTables {
    let namings = named.map { "S1,\($0)\n" }.joined()
    let funding = paid.enumerated().map { "F\($0),S1,\($1)\n" }.joined()
    return try AuditedTables(
      root: root, asOf: asOf,
      [
        "regions.csv": "code,name,parent,kind\nCY-DL,自治区电力工会,\(root),industry\n",
        "studios.csv":
          "studio_id,name,region,reporting_unit,founded_on,revoked_on\nS1,示例,\(root),\(unit),2009-01-01,\(revoked)\n",
        "namings.csv": namings.isEmpty ? "" : "studio_id,level,named_on,naming_body\n" + namings,
        "funding.csv": funding.isEmpty
          ? "" : "funding_id,studio_id,payer,paid_on,amount,purpose\n" + funding,
      ])
  }

  private func expect(_ found: AuditedTables.Finding?, _ test: Case) {
    let evidence = found?.evidence ?? ""
    #expect(found?.outcome == test.outcome, "\(evidence)")
    #expect(test.evidence.isEmpty || evidence.contains(test.evidence), "\(evidence)")
  }

  private static let city = "地市级,2015-01-20,焦作市总工会"
  private static let own = "示例公司,2014-02-03,2万元,单位投入"

  @Test(arguments: [
    Case([city], ["焦作市总工会,2015-02-10,1万元,命名奖励"], .pass, "2015-01-20命名为盟市级（应拨1万元），2015-02-10拨付1万元"),
    Case([city], ["焦作市总工会,2015年2月,10000.01,命名奖励"], .warning, "2015年2月拨付10000.01元，金额不符，多拨0.01元"),
    Case([city], ["焦作市总工会,2015-02-10,9999.99,命名奖励"], .warning, "金额不符，少拨0.01元"),
    Case([city], ["焦作市总工会,2015-02-10,1万元,命名奖励", "焦作市总工会,2015-02-11,1万元,命名奖励"], .fail, "重复拨付"),
    Case([city], ["焦作市总工会,2015-02-10,1万元,命名奖励", "焦作市总工会,2015-02-10,10000元,命名奖励"], .fail, "重复拨付"),
    Case([city], ["焦作市总工会,2015-02-10,5000,命名奖励", "焦作市总工会,2015-02-11,5000,命名奖励"], .pass),
    Case([city], [own], .warning, "尚未拨付"),
    Case([city], [], .unknown, "没有经费表"),
    Case([city], ["焦作市总工会,2015-03-01,1万元,命名奖励"], .warning, "尚未拨付"),
    Case([city], [",2015-02-10,1万元,命名奖励"], .unknown, "没有写明拨付单位"),
    Case([city], ["焦作市总工会,2015-02-10,约1万元,命名奖励"], .unknown, "约1万元，金额是约数"),
    Case([city], ["焦作市总工会,2015-02-10,2万多元,命名奖励"], .warning, "金额不符"),
    Case([city], ["　焦作市 总工会,2015-02-10,１万元,命名奖励"], .pass),
    Case([city], ["市总工会,2015-02-10,1万元,命名奖励"], .pass),
    Case([city], ["焦作市总工会,2015-02-10,1万元,经费补助"], .warning, "另有2015-02-10拨付1万元，是否包含在内条文未定"),
    Case([], ["焦作市总工会,2015-02-10,1万元,命名奖励"], .warning, "没有相应的命名"),
    Case([], [own], nil),
    Case(["县级,2014-03-01,解放区总工会"], [own], nil),
    Case(["地市级,2015-03-01,焦作市总工会"], [own], nil),
    // Once for each studio: the highest title.
    Case(["地市级,2012,", "国家级,2014-11,"], ["焦作市总工会,2015-02,3万元,命名奖励"], .pass),
    Case(["地市级,2012,", "国家级,2014-11,"], [own], .warning, "2014年11月命名为全国示范性（应拨3万元），尚未拨付"),
    // What a promotion adds is not settled, whatever was paid.
    Case(["地市级,2012,", "国家级,2014-11,"], ["焦作市总工会,2013-02,1万元,命名奖励"], .warning, "条文未定"),
    Case(
      ["地市级,2012,", "国家级,2014-11,"], ["焦作市总工会,2013-02,1万元,命名奖励", "焦作市总工会,2015-02,3万元,命名奖励"], .warning,
      "条文未定"),
    Case(
      ["地市级,2012,", "国家级,2014-11,"], ["焦作市总工会,2013-02,1万元,命名奖励", "焦作市总工会,2015-02,2万元,命名奖励"], .warning,
      "条文未定"),
    Case(
      ["地市级,2012,", "国家级,2014-11,"], ["焦作市总工会,2015-02,3万元,命名奖励", "焦作市总工会,2015-02,3万元,命名奖励"], .fail,
      "重复拨付"),
  ])
  func onceForEachStudio(test: Case) throws {
    let tables = try tables(root: "410800", unit: "410802", asOf: "2015-02-28", test.named, test.paid)
    expect(tables.finding("JZ-F1", "S1"), test)
  }

  /// 市总工会 is Jiaozuo's, but in the papers of 孟州市 its own.
  @Test(arguments: [("410802", RuleOutcome.pass), ("410883", .warning)])
  func aCityUnionByItsRank(unit: String, outcome: RuleOutcome) throws {
    let tables = try tables(
      root: "410800", unit: unit, asOf: "2015-02-28", [Self.city], ["市总工会,2015-02-10,1万元,命名奖励"])
    #expect(tables.outcome("JZ-F1", "S1") == outcome)
  }

  @Test(arguments: [
    Case(["县级,2014-03-01,解放区总工会"], ["解放区总工会,2014-04-01,1万元,命名奖励"], .pass),
    Case(["县级,2014-03-01,解放区总工会"], ["解放区总工会,2014-04-01,5万元,经费补助"], .pass),
    Case(["县级,2014-03-01,解放区总工会"], ["解放区总工会,2014-04-01,9999.99,命名奖励"], .warning, "金额不符"),
    Case(["县级,2014-03-01,解放区总工会"], [own], .warning, "尚未拨付"),
    Case(["县级,2013-12-31,解放区总工会"], [own], .warning, "是否补拨条文未定"),
    Case(["县级,2014-03-01,解放区总工会"], [], .unknown),
    // What others pay to whom the rule does not name is their own affair.
    Case([], ["示例基金会,2014-04-01,100,经费补助"], nil),
  ])
  func atLeast(test: Case) throws {
    let tables = try tables(root: "410800", unit: "410802", asOf: "2015-02-28", test.named, test.paid)
    expect(tables.finding("JZ-F2", "S1"), test)
  }

  @Test(arguments: [
    ("包头市总工会", RuleOutcome.pass as RuleOutcome?), ("包头市 总工会", .pass), ("市总工会", .pass), ("", .pass),
    ("包头市总工会、包头市科技局", .pass), ("内蒙古自治区总工会", .warning), ("包头市九原区总工会", .warning),
  ])
  func namedByThePayerItself(body: String, outcome: RuleOutcome?) throws {
    let tables = try tables(
      root: "150000", unit: "150200", asOf: "2018-11-30", ["盟市级,2016-05-01,\(body)"],
      ["包头市总工会,2016-06-01,2万元,经费补助"])
    #expect(tables.outcome("F-BT", "S1") == outcome)
  }

  @Test(arguments: ["内蒙古自治区电力工会", "自治区电力工会", "内蒙古电力工会", ""], ["自治区电力工会", "内蒙古自治区电力工会"])
  func thePowerUnionByAnyName(body: String, payer: String) throws {
    let tables = try tables(
      root: "150000", unit: "CY-DL", asOf: "2018-11-30", ["盟市级,2016-05-01,\(body)"],
      ["\(payer),2016-06-01,1.5万元,命名奖励", "\(payer),2016-06-01,2万元,先锋号"])
    #expect(tables.outcome("F-EL1", "S1") == .pass)
    #expect(tables.outcome("F-EL2", "S1") == .pass)
  }

  @Test(arguments: [
    Case([], ["电力工会,2016-06-01,2万元,先锋号"], .pass),
    Case([], ["电力工会,2016-06-01,20000.01,先锋号"], .warning, "应为2万元"),
    Case([], ["电力工会,2016-06-01,约2万元,先锋号"], .unknown), Case([], [own], nil),
  ])
  func whatNoNamingMakesDue(test: Case) throws {
    let tables = try tables(root: "150000", unit: "CY-DL", asOf: "2018-11-30", test.named, test.paid)
    expect(tables.finding("F-EL2", "S1"), test)
  }

  @Test(arguments: [
    ("2020-03-01", Case(["盟市级,2020-03-01,"], [own], nil)),
    ("2020-12-31", Case(["盟市级,2020-03-02,"], [own], .fail)),
    ("2020-12-31", Case(["盟市级,2020-03-02,"], ["通辽市总工会,2020-06-01,0.01,经费补助"], .pass)),
    ("2020-12-31", Case(["盟市级,2020-03-01,"], [own], .warning, "是否补拨条文未定")),
  ])
  func anyAmountWillDo(asOf: String, test: Case) throws {
    let tables = try tables(root: "150000", unit: "150500", asOf: asOf, test.named, test.paid)
    expect(tables.finding("F-TL", "S1"), test)
  }

  /// What was paid to a studio that has been struck off since was paid; nothing more is owed to it.
  @Test(arguments: [
    (["包头市总工会,2016-06-01,2万元,命名奖励"], RuleOutcome.pass as RuleOutcome?),
    (["包头市总工会,2017-06-01,2万元,命名奖励"], .warning), ([own], nil),
  ])
  func struckOff(paid: [String], outcome: RuleOutcome?) throws {
    let tables = try tables(
      root: "150000", unit: "150200", asOf: "2018-11-30", revoked: "2017-06-01", ["盟市级,2016-05-01,"], paid)
    #expect(tables.outcome("F-BT", "S1") == outcome)
    #expect(tables.outcome("F-BT", "包头市总工会") == outcome)
  }

  @Test(arguments: [
    (["2015-03-01,30万元"], RuleOutcome.pass, "2015—2017年共30万元，要求不超过30万元"),
    (["2015-03-01,300000.01"], .warning, "要求不超过30万元"),
    (["2015-03-01,20万元", "2018-03-01,20万元"], .pass, "2018—2020"),
    (["2015-03-01,20万元", "2017-12-31,20万元"], .warning, "共40万元"), (["2013-03-01,40万元"], .unknown, "没有拨付记录"),
    (["2015-03-01,约20万元"], .pass, "共约20万元，要求"),
    (["2015-03-01,约30万元"], .unknown, "约30万元"), (["2015-03-01,约40万元"], .warning, "约40万元"),
  ])
  func theFundOfARound(paid: [String], outcome: RuleOutcome, evidence: String) throws {
    let tables = try tables(
      root: "410800", unit: "410802", asOf: "2019-12-31", [], paid.map { "焦作市总工会,\($0),成果奖励" })
    let found = try #require(tables.finding("JZ-W1", "焦作市总工会"))
    #expect(found.outcome == outcome)
    #expect(found.evidence.contains(evidence))
  }

  @Test(arguments: [
    ("近2万元", "近2万元"), ("2万元以上", "2万元以上"), ("超过2万元", "超过2万元"), ("2万多元", "2万多元"), ("1-2万元", "1～2万元"),
    ("约1.5万元", "约1.5万元"), ("近9000元", "近9000元"), ("5000-20000", "5000～20000元"),
  ])
  func anAmountIsToldAsWritten(cell: String, told: String) throws {
    let tables = try tables(
      root: "410800", unit: "410802", asOf: "2015-02-28", [Self.city], ["焦作市总工会,2015-02-10,\(cell),命名奖励"])
    #expect(tables.finding("JZ-F1", "S1")?.evidence.contains("2015-02-10拨付\(told)，") ?? false)
  }

  @Test(arguments: [("1万元", RuleOutcome.pass), ("9999.99", .warning)])
  func aPrizeOfAYear(amount: String, outcome: RuleOutcome) throws {
    let paid = ["2015", "2016"].map { "焦作市总工会,\($0)-12-01,\(amount),先锋号" }
    let tables = try tables(root: "410800", unit: "410802", asOf: "2018-12-31", [], paid)
    #expect(tables.outcome("JZ-W2", "S1") == outcome)
  }
}
