import Model
import Testing

/// A 盟市级 studio comes from the 旗县级 ones of that 盟市 (rules, IM-L2).
@Suite struct LadderPrefectureTests {
  struct Case: Sendable, CustomTestStringConvertible {
    /// Bodies that named the studio 旗县级.
    var county: [String]
    /// The one that named it 盟市级.
    var prefecture: String
    var outcome: RuleOutcome
    var evidence = ""
    var place = "150203"
    var unit = ""

    var testDescription: String { "\(county) \(prefecture) \(place) \(unit)" }
  }

  @Test(arguments: [
    Case(county: ["昆都仑区总工会"], prefecture: "包头市总工会", outcome: .pass),
    Case(county: ["包头市昆都仑区工会"], prefecture: "内蒙古包头市总工会", outcome: .pass),
    Case(county: ["青山区总工会"], prefecture: "包头市总工会", outcome: .pass),
    Case(
      county: ["赛罕区总工会"], prefecture: "包头市总工会", outcome: .fail,
      evidence: "2015-05-01由包头市命名为盟市级，此前的旗县级由赛罕区总工会命名，不属于包头市"),
    // Of several one is of the prefecture, or may be.
    Case(county: ["赛罕区总工会", "昆都仑区总工会"], prefecture: "包头市总工会", outcome: .pass),
    Case(county: ["赛罕区总工会", "示例公司工会"], prefecture: "包头市总工会", outcome: .pass),
    Case(county: ["赛罕区总工会", "新城区总工会"], prefecture: "包头市总工会", outcome: .fail),
    // It has moved since: both namings are of one prefecture.
    Case(county: ["赛罕区总工会"], prefecture: "呼和浩特市总工会", outcome: .pass),
    // One body is told, and it is of neither the place nor the reporting unit.
    Case(county: [""], prefecture: "呼和浩特市总工会", outcome: .pass, place: "150105"),
    Case(county: [""], prefecture: "呼和浩特市总工会", outcome: .pass, unit: "150100"),
    Case(county: ["赛罕区总工会"], prefecture: "", outcome: .pass, place: "150105"),
    // What cannot be told from a body accuses nobody.
    Case(county: [""], prefecture: "", outcome: .pass),
    Case(county: ["市总工会"], prefecture: "市总工会", outcome: .pass),
    Case(county: ["赛罕区科技局"], prefecture: "包头市总工会", outcome: .pass),
    Case(county: ["赛罕区总工会、昆都仑区总工会"], prefecture: "包头市总工会", outcome: .pass),
    Case(county: ["昆都仑区总工会"], prefecture: "内蒙古自治区总工会", outcome: .pass),
  ])
  func ofThatPrefecture(test: Case) throws {
    let found = try #require(try finding(test))
    #expect(found.outcome == test.outcome, "\(found.evidence)")
    #expect(found.evidence.contains(test.evidence), "\(found.evidence)")
  }

  @Test(arguments: [
    Case(
      county: [""], prefecture: "呼和浩特市总工会", outcome: .warning, evidence: "由呼和浩特市命名，而工作室在包头市，请核对"),
    Case(county: ["赛罕区总工会"], prefecture: "", outcome: .warning, evidence: "由呼和浩特市命名"),
  ])
  func movedSince(test: Case) throws {
    let found = try #require(try finding(test))
    #expect(found.outcome == test.outcome)
    #expect(found.evidence.contains(test.evidence), "\(found.evidence)")
  }

  private func finding(_ test: Case) throws -> AuditedTables.Finding? {
    let county = test.county.enumerated().map { "S,旗县级,2013-05-0\($0 + 1),\($1)\n" }.joined()
    return try AuditedTables(
      root: "150000", asOf: "2018-11-30",
      [
        "studios.csv":
          "studio_id,name,region,reporting_unit,founded_on\nS,示例,\(test.place),\(test.unit),2010\n",
        "namings.csv": "studio_id,level,named_on,naming_body\n\(county)S,盟市级,2015-05-01,\(test.prefecture)\n",
      ]
    ).finding("IM-L2", "S")
  }
}
