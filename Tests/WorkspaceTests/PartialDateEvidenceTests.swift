import Model
import Testing

/// A partial date counts from its last day on and is told as it was written.
@Suite struct PartialDateEvidenceTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var rows: [String]
    var date: String
    var outcome: RuleOutcome
    var evidence: String

    var testDescription: String { "\(rows) \(date)" }
  }

  @Test(
    arguments: [
      Case(
        rows: ["result,2016,,,,"], date: "2018-11-30", outcome: .warning,
        evidence: "最近成果2016年，已满1年，到2019-12-31满3年"),
      Case(
        rows: ["result,2016年5月,,,,"], date: "2018-11-30", outcome: .warning,
        evidence: "最近成果2016年5月，已满2年，到2019-05-31满3年"),
      Case(
        rows: ["result,2016-05-31,,,,"], date: "2018-11-30", outcome: .warning,
        evidence: "最近成果2016-05-31，已满2年，到2019-05-31满3年"),
      Case(
        rows: ["result,2015,,,,", "result,2015-12-31,,,,"], date: "2018-12-30", outcome: .warning,
        evidence: "最近成果2015-12-31，已满2年，到2018-12-31满3年"),
      Case(
        rows: ["result,2015-12,,,,", "result,2015,,,,"], date: "2018-12-31", outcome: .fail,
        evidence: "最近成果2015年12月，到2018-12-31满3年，拟取消称号"),
      Case(
        rows: ["result,2015,,,,", "result,2015-12-30,,,,"], date: "2018-12-31", outcome: .fail,
        evidence: "最近成果2015年，到2018-12-31满3年，拟取消称号"),
      Case(
        rows: ["topic,2018-01-01,,,,"], date: "2018-11-30", outcome: .fail,
        evidence: "2014年命名后没有成果，到2017-12-31满3年，拟取消称号"),
    ])
  func theLastResultIsToldAsWritten(_ dormant: Case) throws {
    for threads in [1, 2] {
      var workspace = RuleWorkspace()
      workspace.namings = ["A,county,2014,"]
      workspace.achievements = dormant.rows.map { "A,\($0)" }
      let judged = try workspace.judged(on: dormant.date, threads: threads)
      #expect(judged.outcome("IM-R1") == dormant.outcome)
      #expect(judged.evidence("IM-R1") == dormant.evidence)
    }
  }

  @Test(arguments: [("2017", "2017年有"), ("2017年5月", "2017年5月有"), ("2017-05-31", "2017-05-31有")])
  func theAwardIsToldAsWritten(date: String, evidence: String) throws {
    var workspace = RuleWorkspace()
    workspace.namings = ["A,prefecture,2015-01-01,"]
    workspace.achievements = ["A,result,\(date),province,,10万元,"]
    let judged = try workspace.judged(on: "2018-11-30")
    #expect(judged.outcome("IM-L5") == .pass)
    #expect(judged.evidence("IM-L5").hasPrefix(evidence), "\(judged.evidence("IM-L5"))")
  }

  /// The first day on which a partial award lies two years back is that of its last day.
  @Test(arguments: [("2018-12-31", RuleOutcome.pass), ("2019-01-01", .warning)])
  func aPartialAwardCountsFromItsLastDay(asOf: String, outcome: RuleOutcome) throws {
    var workspace = RuleWorkspace()
    workspace.namings = ["A,prefecture,2015-01-01,"]
    workspace.achievements = ["A,result,2016,province,,10万元,"]
    #expect(try workspace.judged(on: asOf).outcome("IM-L5") == outcome)
  }

  /// Told nowhere is not the same as told to be nothing.
  @Test(
    arguments: [
      (["", ""], RuleOutcome.unknown, "没有填报经济效益"), (["0", ""], .warning, "经济效益为0"),
      (["0", "0元"], .warning, "经济效益为0"), (["无", "—"], .unknown, "没有填报经济效益"),
      (["", "0.01元"], .pass, "可以申报自治区级"),
    ])
  func aBenefitThatIsNotToldIsUnknown(cells: [String], outcome: RuleOutcome, evidence: String) throws {
    var workspace = RuleWorkspace()
    workspace.namings = ["A,prefecture,2015-01-01,"]
    workspace.achievements = cells.map { "A,result,2018-05-01,province,,\($0)," }
    let judged = try workspace.judged(on: "2018-11-30")
    #expect(judged.outcome("IM-L5") == outcome)
    #expect(judged.evidence("IM-L5").hasSuffix(evidence), "\(judged.evidence("IM-L5"))")
  }
}
