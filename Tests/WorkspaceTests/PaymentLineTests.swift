import Model
import TestSupport
import Testing

/// What is said of payments that are not in order: the studio's line, and the payer's that adds it up.
@Suite struct PaymentLineTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var rule: String
    var payer: String
    var root: String
    var unit: String
    var named: [String]
    var paid: [String]
    var outcome: RuleOutcome
    var line: String
    var total: String

    private init(
      _ rule: String, _ payer: String, _ root: String, _ unit: String, _ named: [String], _ paid: [String],
      _ outcome: RuleOutcome, _ line: String, _ total: String
    ) {
      self.rule = rule
      self.payer = payer
      self.root = root
      self.unit = unit
      self.named = named
      self.paid = paid
      self.outcome = outcome
      self.line = line
      self.total = total
    }

    static func jiaozuo(
      named: [String] = ["地市级,2015-01-20,"], _ paid: [String], _ outcome: RuleOutcome, _ line: String,
      _ total: String
    ) -> Case { Case("JZ-F1", "焦作市总工会", "410800", "410802", named, paid, outcome, line, total) }

    static func baotou(
      named: [String] = ["盟市级,2016-05-01,"], _ paid: [String], _ outcome: RuleOutcome, _ line: String,
      _ total: String
    ) -> Case { Case("F-BT", "包头市总工会", "150000", "150200", named, paid, outcome, line, total) }

    static func tongliao(_ paid: [String], _ outcome: RuleOutcome, _ line: String, _ total: String) -> Case {
      Case("F-TL", "通辽市总工会", "150000", "150500", ["盟市级,2020-04-01,"], paid, outcome, line, total)
    }

    static func pioneer(_ paid: [String], _ outcome: RuleOutcome, _ line: String, _ total: String) -> Case {
      Case("F-EL2", "内蒙古自治区电力工会", "150000", "CY-DL", [], paid, outcome, line, total)
    }

    static func prize(_ paid: [String], _ outcome: RuleOutcome, _ line: String, _ total: String) -> Case {
      Case("JZ-W2", "焦作市总工会", "410800", "410802", [], paid, outcome, line, total)
    }

    var testDescription: String { "\(rule) \(named) \(paid)" }
  }

  private static let due = "2016-05-01命名为盟市级（应拨2万元）"
  private static let dueInJiaozuo = "2015-01-20命名为盟市级（应拨1万元）"
  private static let own = "示例公司,2016-06-01,2万元,单位投入"
  /// Named before the rule, and by whom it was paid is not told.
  @Test func beforeTheRuleAndUnsigned() throws {
    let tables = try AuditedTables(
      root: "150000", asOf: "2020-12-31",
      [
        "studios.csv": "studio_id,name,region,founded_on\nS1,示例,150500,2009-01-01\n",
        "namings.csv": "studio_id,level,named_on\nS1,盟市级,2017-05-01\n",
        "funding.csv": "funding_id,studio_id,payer,paid_on,amount,purpose\nF1,S1,,2017-08-01,1000,命名奖励\n",
      ])
    #expect(
      tables.finding("F-TL", "S1")
        == AuditedTables.Finding(
          outcome: .unknown, evidence: "2017-05-01命名为盟市级，2017-08-01拨付1000元，没有写明拨付单位"))
  }

  private static let promoted = ["地市级,2014-02,", "国家级,2014-11,"]

  private static let climbed = ["地市级,2014-02,", "省级,2014-11,"]
  private static let climb = "2014年2月命名为盟市级（应拨1万元），2014年11月命名为自治区级"
  private static let anew = ["盟市级,2014-05-01,,2015-06-01", "盟市级,2016-05-01,"]

  @Test(arguments: [
    // Who paid is not told: that is unknown of the line and of the payer.
    Case.baotou(
      [",2016-06-01,2万元,命名奖励"], .unknown, "\(due)，2016-06-01拨付2万元，没有写明拨付单位", "应拨1笔2万元，已拨0笔0元，无法核对1笔"),
    // By another payer, of another purpose, too early: told, and not decided.
    .baotou(
      ["包头市科技局,2016-06-01,2万元,命名奖励"], .warning, "\(due)，尚未拨付，另有其他单位（不是包头市总工会）2016-06-01拨付2万元",
      "应拨1笔2万元，已拨0笔0元，尚未拨付1笔"),
    .baotou(
      ["通辽市总工会,2016-06-01,2万元,命名奖励"], .warning, "\(due)，尚未拨付，另有通辽市总工会2016-06-01拨付2万元",
      "应拨1笔2万元，已拨0笔0元，尚未拨付1笔"),
    .baotou(
      ["包头市总工会,2016-06-01,2万元,成果奖励", own], .warning, "\(due)，尚未拨付", "应拨1笔2万元，已拨0笔0元，尚未拨付1笔"),
    .baotou(
      ["包头市总工会,2015-04-29,2万元,命名奖励"], .warning, "\(due)，尚未拨付，另有2015-04-29拨付2万元，早于命名一年以上",
      "应拨1笔2万元，已拨0笔0元，另有没有相应命名的1笔2万元，尚未拨付1笔"),
    .baotou(
      ["包头市总工会,2015-05-01,2万元,命名奖励"], .warning, "\(due)，尚未拨付，另有2015-05-01拨付2万元，早于命名一年以上",
      "应拨1笔2万元，已拨0笔0元，另有没有相应命名的1笔2万元，尚未拨付1笔"),
    // For what it was paid is not told: it may be the one, and is counted apart.
    .baotou(
      ["包头市总工会,2016-06-01,2万元,"], .unknown, "\(due)，2016-06-01拨付2万元，没有写明用途",
      "应拨1笔2万元，已拨0笔0元，另有没有写明用途的1笔2万元，无法核对1笔"),
    .baotou(
      ["包头市总工会,2015-05-02,2万元,"], .unknown, "\(due)，2015-05-02拨付2万元，没有写明用途",
      "应拨1笔2万元，已拨0笔0元，另有没有写明用途的1笔2万元，无法核对1笔"),
    .baotou([",2016-06-01,2万元,"], .unknown, "\(due)，2016-06-01拨付2万元，没有写明拨付单位", "应拨1笔2万元，已拨0笔0元，无法核对1笔"),
    .baotou(["包头市总工会,2015-05-01,2万元,"], .warning, "\(due)，尚未拨付", "应拨1笔2万元，已拨0笔0元，尚未拨付1笔"),
    .baotou(["包头市科技局,2016-06-01,2万元,"], .warning, "\(due)，尚未拨付", "应拨1笔2万元，已拨0笔0元，尚未拨付1笔"),
    .baotou(
      ["包头市总工会,2016-06-01,2万元,命名奖励", "包头市总工会,2016-07-01,2万元,"], .pass, "\(due)，2016-06-01拨付2万元",
      "应拨1笔2万元，已拨1笔2万元"),
    .baotou(
      ["包头市总工会,2015-05-02,2万元,命名奖励"], .warning, "\(due)，2015-05-02拨付2万元，拨付在命名以前",
      "应拨1笔2万元，已拨1笔2万元，命名以前或者取消以后拨付1笔"),
    .baotou(["包头市总工会,2016-05-01,2万元,命名奖励"], .pass, "\(due)，2016-05-01拨付2万元", "应拨1笔2万元，已拨1笔2万元"),
    .baotou(
      named: ["盟市级,2016,"], ["包头市总工会,2016-01-01,2万元,命名奖励"], .pass, "2016年命名为盟市级（应拨2万元），2016-01-01拨付2万元",
      "应拨1笔2万元，已拨1笔2万元"),
    .baotou(
      ["包头市总工会,2016-06-01,2万元,命名奖励", "包头市总工会,2016-07-01,0.01,命名奖励"], .warning,
      "\(due)，2016-06-01拨付2万元，2016-07-01拨付0.01元，金额不符，多拨0.01元", "应拨1笔2万元，已拨2笔20000.01元，金额不符1笔"),
    .baotou(
      ["包头市总工会,2016-06-01,近5万元,命名奖励"], .warning, "\(due)，2016-06-01拨付近5万元，金额不符",
      "应拨1笔2万元，已拨1笔约5万元，金额不符1笔"),
    // A date as it was written, whatever day it counts from.
    .baotou(
      ["包头市总工会,2016-12-31,2万元,命名奖励"], .pass, "\(due)，2016-12-31拨付2万元", "应拨1笔2万元，已拨1笔2万元"),
    .baotou(
      ["包头市总工会,2016年12月,2万元,命名奖励"], .pass, "\(due)，2016年12月拨付2万元", "应拨1笔2万元，已拨1笔2万元"),
    .baotou(["包头市总工会,2016,2万元,命名奖励"], .pass, "\(due)，2016年拨付2万元", "应拨1笔2万元，已拨1笔2万元"),
    // A level brings one payment, however often it is named.
    .baotou(
      named: ["盟市级,2014-05-01,", "盟市级,2016-05-01,"], ["包头市总工会,2014-06-01,2万元,命名奖励"], .pass,
      "2014-05-01命名为盟市级（应拨2万元），2014-06-01拨付2万元", "应拨1笔2万元，已拨1笔2万元"),
    .baotou(
      named: ["盟市级,2014-05-01,", "盟市级,2016-05-01,"],
      ["包头市总工会,2014-06-01,2万元,命名奖励", "包头市总工会,2016-06-01,2万元,命名奖励"], .warning,
      "2014-05-01命名为盟市级（应拨2万元），2014-06-01拨付2万元，2016-06-01拨付2万元，重复拨付", "应拨1笔2万元，已拨2笔4万元，重复拨付1笔"),
    .baotou(
      named: ["盟市级,2016-05,", "盟市级,2016-05-01,"], ["包头市总工会,2016-06-01,2万元,命名奖励"], .pass,
      "\(due)，2016-06-01拨付2万元", "应拨1笔2万元，已拨1笔2万元"),
    .baotou(
      named: ["盟市级,2016-05,", "盟市级,2016-05-31,"], [own], .warning, "2016-05-31命名为盟市级（应拨2万元），尚未拨付",
      "应拨1笔2万元，已拨0笔0元，尚未拨付1笔"),
    .jiaozuo(
      named: ["地市级,2015-01-20,", "地市级,2016-01-20,"],
      ["焦作市总工会,2015-02-10,1万元,命名奖励", "焦作市总工会,2016-02-10,1万元,命名奖励"], .fail,
      "\(dueInJiaozuo)，2015-02-10拨付1万元，2016-02-10拨付1万元，重复拨付", "应拨1笔1万元，已拨2笔2万元，重复拨付1笔"),
    // Whether a title given anew is paid for anew is not said; held until the day of the new naming it is the same.
    .baotou(
      named: anew, ["包头市总工会,2014-06-01,2万元,命名奖励"], .pass,
      "2014-05-01命名为盟市级（应拨2万元），2014-06-01拨付2万元", "应拨1笔2万元，已拨1笔2万元"),
    .baotou(
      named: anew, ["包头市总工会,2016-06-01,2万元,命名奖励"], .pass, "\(due)，2016-06-01拨付2万元", "应拨1笔2万元，已拨1笔2万元"),
    .baotou(named: anew, [own], .warning, "\(due)，尚未拨付", "应拨1笔2万元，已拨0笔0元，尚未拨付1笔"),
    .baotou(
      named: anew, ["包头市总工会,2014-06-01,2万元,命名奖励", "包头市总工会,2016-06-01,2万元,命名奖励"], .warning,
      "2014-05-01命名为盟市级（应拨2万元），2014-06-01拨付2万元，2016-06-01拨付2万元，2016-05-01重新命名以后是否再拨，条文未定",
      "应拨1笔2万元，已拨1笔2万元，另有条文未定的1笔2万元"),
    .baotou(
      named: anew,
      ["包头市总工会,2014-06-01,2万元,命名奖励"]
        + ["2016-06-01", "2016-07-01"].map { "包头市总工会,\($0),2万元,命名奖励" }, .warning,
      "2014-05-01命名为盟市级（应拨2万元），2014-06-01拨付2万元，2016-06-01拨付2万元，2016-07-01拨付2万元，重复拨付，2016-05-01重新命名以后是否再拨，条文未定",
      "应拨1笔2万元，已拨2笔4万元，另有条文未定的1笔2万元，重复拨付1笔"),
    .baotou(
      named: ["盟市级,2014-05-01,,2016-05-01", "盟市级,2016-05-01,"],
      ["包头市总工会,2014-06-01,2万元,命名奖励", "包头市总工会,2016-06-01,2万元,命名奖励"], .warning,
      "2014-05-01命名为盟市级（应拨2万元），2014-06-01拨付2万元，2016-06-01拨付2万元，重复拨付", "应拨1笔2万元，已拨2笔4万元，重复拨付1笔"),
    // Before the new naming, and after the withdrawal of the old one a year and more before it.
    .baotou(
      named: anew, ["包头市总工会,2015-07-01,2万元,命名奖励"], .warning, "\(due)，2015-07-01拨付2万元，拨付在命名以前",
      "应拨1笔2万元，已拨1笔2万元，命名以前或者取消以后拨付1笔"),
    .baotou(
      named: ["盟市级,2013-05-01,,2014-06-01", "盟市级,2016-05-01,"], ["包头市总工会,2014-06-01,2万元,命名奖励"], .warning,
      "2013-05-01命名为盟市级（应拨2万元），2014-06-01拨付2万元，2014-06-01取消称号以后拨付",
      "应拨1笔2万元，已拨1笔2万元，命名以前或者取消以后拨付1笔"),
    // The difference is nobody's verdict; what was paid twice before the higher naming is.
    .jiaozuo(
      named: climbed, ["焦作市总工会,2014-03-01,1万元,命名奖励", "焦作市总工会,2014-11-30,1万元,命名奖励"], .warning,
      "\(climb)，2014-03-01拨付1万元，2014-11-30拨付1万元，晋级以后是否再拨、拨全额还是补差额，条文未定",
      "应拨1笔1万元，已拨1笔1万元，另有条文未定的1笔1万元"),
    .jiaozuo(
      named: climbed, ["焦作市总工会,2014-03-01,1万元,命名奖励", "焦作市总工会,2014-10-31,1万元,命名奖励"], .fail,
      "\(climb)，2014-03-01拨付1万元，2014-10-31拨付1万元，重复拨付，晋级以后是否再拨、拨全额还是补差额，条文未定",
      "应拨1笔1万元，已拨2笔2万元，重复拨付1笔，是否应拨条文未定1笔"),
    .jiaozuo(
      named: climbed, ["焦作市总工会,2014-03-01,1万元,命名奖励", "焦作市总工会,2015-03-01,2万元,命名奖励"], .warning,
      "\(climb)，2014-03-01拨付1万元，2015-03-01拨付2万元，晋级以后是否再拨、拨全额还是补差额，条文未定",
      "应拨1笔1万元，已拨1笔1万元，另有条文未定的1笔2万元"),
    .jiaozuo(
      named: promoted, ["焦作市总工会,2014-03-01,1万元,命名奖励", "焦作市总工会,2015-03-01,2万元,命名奖励"], .warning,
      "2014年2月命名为盟市级（应拨1万元），2014年11月命名为全国示范性，2014-03-01拨付1万元，2015-03-01拨付2万元，晋级以后是否再拨、拨全额还是补差额，条文未定",
      "应拨1笔1万元，已拨1笔1万元，另有条文未定的1笔2万元"),
    .jiaozuo(
      ["焦作市总工会,2015-02-10,1万元,成果奖励", "焦作市总工会,2015-02-10,1万元,先锋号"], .warning, "\(dueInJiaozuo)，尚未拨付",
      "应拨1笔1万元，已拨0笔0元，尚未拨付1笔"),
    .jiaozuo(
      ["焦作市总工会,2015-02-10,1万元,经费补助"], .warning,
      "\(dueInJiaozuo)，尚未拨付，另有2015-02-10拨付1万元，是否包含在内条文未定", "应拨1笔1万元，已拨0笔0元，尚未拨付1笔"),
    .jiaozuo(
      named: promoted, ["焦作市总工会,2014-03-01,1万元,命名奖励"], .warning,
      "2014年2月命名为盟市级（应拨1万元），2014年11月命名为全国示范性，2014-03-01拨付1万元，晋级以后是否再拨、拨全额还是补差额，条文未定",
      "应拨1笔1万元，已拨1笔1万元，是否应拨条文未定1笔"),
    .jiaozuo(
      named: promoted, [own], .warning, "2014年2月命名为盟市级，2014年11月命名为全国示范性（应拨3万元），尚未拨付",
      "应拨1笔3万元，已拨0笔0元，尚未拨付1笔"),
    .jiaozuo(
      named: promoted, ["焦作市总工会,2015-03-01,3万元,命名奖励"], .pass,
      "2014年2月命名为盟市级，2014年11月命名为全国示范性（应拨3万元），2015-03-01拨付3万元", "应拨1笔3万元，已拨1笔3万元"),
    // About the amount of the lower title: right for neither reading.
    .jiaozuo(
      named: promoted, ["焦作市总工会,2015-03-01,约1万元,命名奖励"], .warning,
      "2014年2月命名为盟市级，2014年11月命名为全国示范性，2015-03-01拨付约1万元，晋级以后是否再拨、拨全额还是补差额，条文未定，金额是约数，无法核对",
      "应拨0笔0元，已拨0笔0元，另有条文未定的1笔约1万元"),
    .tongliao(
      [own], .fail, "2020-04-01命名为盟市级（应有经费补助，条文没有定数额），尚未拨付", "应拨1笔，已拨0笔0元，尚未拨付1笔"),
    .pioneer(["电力工会,2016-06-01,2万元,先锋号"], .pass, "2016-06-01拨付2万元", "已拨1笔2万元"),
    .pioneer(
      ["电力工会,2016-06-01,2万元,先锋号", "自治区电力工会,2017-06-01,2万元,先锋号"], .warning,
      "2016-06-01拨付2万元，2017-06-01拨付2万元，重复拨付", "已拨2笔4万元，重复拨付1笔"),
    .pioneer(
      ["电力工会,2016-06-01,1万元,先锋号", "电力工会,2017-06-01,1万元,先锋号"], .pass, "2016-06-01拨付1万元，2017-06-01拨付1万元",
      "已拨2笔2万元"),
    .pioneer(
      ["电力工会,2016-06-01,1.5万元,先锋号"], .warning, "2016-06-01拨付1.5万元，应为2万元，金额不符，少拨5000元", "已拨1笔1.5万元，金额不符1笔"),
    .prize(
      ["焦作市总工会,2015-12-01,1万元,先锋号", "焦作市总工会,2016-12-01,2万元,先锋号"], .pass,
      "2015-12-01拨付1万元，2016-12-01拨付2万元", "已拨2笔3万元"),
    .prize(
      ["焦作市总工会,2016-06-01,1万元,先锋号", "焦作市总工会,2016-12-01,1万元,先锋号"], .warning,
      "2016-06-01拨付1万元，2016-12-01拨付1万元，重复拨付", "已拨2笔2万元，重复拨付1笔"),
  ])
  func lineAndTotal(test: Case) throws {
    let namings = test.named.map { "S1,\($0)\($0.count { $0 == "," } == 2 ? "," : "")\n" }.joined()
    let funding = (test.paid + ["示例公司,2010-01-01,1元,单位投入"]).enumerated().map { "F\($0),S1,\($1)\n" }.joined()
    let tables = try AuditedTables(
      root: test.root, asOf: "2020-12-31",
      [
        "regions.csv": "code,name,parent,kind\nCY-DL,自治区电力工会,\(test.root),industry\n",
        "studios.csv":
          "studio_id,name,region,reporting_unit,founded_on\nS1,示例,\(test.root),\(test.unit),2009-01-01\n",
        "namings.csv": namings.isEmpty ? "" : "studio_id,level,named_on,naming_body,revoked_on\n" + namings,
        "funding.csv": "funding_id,studio_id,payer,paid_on,amount,purpose\n" + funding,
      ])
    #expect(
      tables.finding(test.rule, "S1") == AuditedTables.Finding(outcome: test.outcome, evidence: test.line))
    // Of a payer nothing is hard.
    #expect(
      tables.finding(test.rule, test.payer)
        == AuditedTables.Finding(outcome: max(test.outcome, .warning), evidence: test.total))
  }
}
