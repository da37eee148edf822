import Model
import Testing

/// A title of an industry union comes from its units' studios (rules, IM-L3), one of a 盟市 from those of its 旗县 (IM-L2), whatever the
/// union through which the studio reports.
@Suite struct LadderBranchTests {
  struct Case: Sendable, CustomTestStringConvertible {
    /// level, named_on, naming_body
    var namings: [String]
    var unit: String
    /// By IM-L2 and by IM-L3; nil where the rule says nothing.
    var place: RuleOutcome?
    var industry: RuleOutcome?

    init(_ namings: [String], unit: String, place: RuleOutcome?, industry: RuleOutcome?) {
      self.namings = namings
      self.unit = unit
      self.place = place
      self.industry = industry
    }

    /// Named at the base, then one level below the province by a body.
    init(_ body: String, unit: String, place: RuleOutcome?, industry: RuleOutcome?) {
      self.init(
        ["base,2013-01-01,电业局", "盟市级,2014-01-01,\(body)"], unit: unit, place: place, industry: industry)
    }

    var testDescription: String { "\(namings) \(unit)" }

    /// - Parameter hasIndustries: industry unions are rows of `regions`.
    func tables(hasIndustries: Bool = true) throws -> AuditedTables {
      try AuditedTables(
        root: "150000", asOf: "2018-11-30",
        [
          "regions.csv": !hasIndustries
            ? "" : "code,name,parent,kind,short_name\nCY-DL,自治区电力工会,150000,industry,电力工会\n",
          "studios.csv": "studio_id,name,region,reporting_unit,founded_on\nS,示例,150102,\(unit),2010\n",
          "namings.csv": (["studio_id,level,named_on,naming_body"] + namings.map { "S,\($0)" })
            .joined(separator: "\n"),
        ])
    }
  }

  /// Reports through its prefecture.
  private static let prefecture = "150100"
  private static let industry = "CY-DL"

  @Test(arguments: [
    // An industry union named it, by any of its names.
    Case("自治区电力工会", unit: prefecture, place: nil, industry: .pass),
    Case("内蒙古自治区电力工会", unit: prefecture, place: nil, industry: .pass),
    Case("内蒙古电力工会", unit: prefecture, place: nil, industry: .pass),
    Case("区电力工会", unit: prefecture, place: nil, industry: .pass),
    Case("电力工会", unit: prefecture, place: nil, industry: .pass),
    Case("自治区 电力工会", unit: prefecture, place: nil, industry: .pass),
    Case("自治区电力工会、自治区科技厅", unit: prefecture, place: nil, industry: .pass),
    Case(
      ["base,2013-01-01,电业局", "自治区产业（系统）级,2014-01-01,内蒙古自治区电力工会"], unit: prefecture, place: nil,
      industry: .pass),
    Case(
      ["base,2013-01-01,电业局", "盟市级,2014-01-01,自治区电力工会", "自治区级,2016-01-01,内蒙古自治区总工会"], unit: prefecture,
      place: nil, industry: .pass),
    // The union of a place named it.
    Case("呼和浩特市总工会", unit: industry, place: .fail, industry: nil),
    Case("呼和浩特市工会", unit: industry, place: .fail, industry: nil),
    Case(
      ["county,2013-01-01,新城区总工会", "盟市级,2014-01-01,呼和浩特市总工会"], unit: industry, place: .pass, industry: nil),
    // Other bodies tell nothing: the union through which it reports decides.
    Case("", unit: prefecture, place: .fail, industry: nil),
    Case("", unit: industry, place: nil, industry: .pass),
    Case("内蒙古自治区总工会", unit: prefecture, place: .fail, industry: nil),
    Case("内蒙古自治区总工会", unit: industry, place: nil, industry: .pass),
    Case("市总工会", unit: industry, place: nil, industry: .pass),
    Case("呼和浩特电力工会工作部", unit: prefecture, place: .fail, industry: nil),
    Case("某公司电力工会", unit: prefecture, place: .fail, industry: nil),
    Case("自治区电力公司", unit: prefecture, place: .fail, industry: nil),
    // Two titles, one of each: each by its own rule.
    Case(
      [
        "base,2013-01-01,电业局", "county,2013-06-01,新城区总工会", "盟市级,2014-01-01,电力工会",
        "盟市级,2014-05-01,呼和浩特市总工会",
      ], unit: prefecture, place: .pass, industry: .pass),
  ])
  func theBodyTellsWhose(test: Case) throws {
    let tables = try test.tables()
    #expect(tables.finding("IM-L2", "S")?.outcome == test.place)
    #expect(tables.finding("IM-L3", "S")?.outcome == test.industry)
  }

  /// An industry union is told by its name where `regions` has no row of it.
  @Test(arguments: [
    Case("内蒙古自治区电力工会", unit: prefecture, place: nil, industry: .pass),
    Case("电力工会", unit: prefecture, place: nil, industry: .pass),
    Case("内蒙古自治区国防工会", unit: prefecture, place: nil, industry: .pass),
    Case("自治区煤炭工会", unit: prefecture, place: nil, industry: .pass),
    Case("呼和浩特铁路局工会", unit: prefecture, place: nil, industry: .pass),
    Case("自治区 机械冶金建材工会", unit: prefecture, place: nil, industry: .pass),
    Case("内蒙古自治区科教文卫体工会、自治区教育厅", unit: prefecture, place: nil, industry: .pass),
    // Of a unit, or of a place.
    Case("自治区电力公司工会", unit: prefecture, place: .fail, industry: nil),
    Case("某公司电力工会", unit: prefecture, place: .fail, industry: nil),
    Case("内蒙古工会", unit: prefecture, place: .fail, industry: nil),
    Case("内蒙古自治区总工会", unit: prefecture, place: .fail, industry: nil),
    Case("呼和浩特市教育工会", unit: prefecture, place: .fail, industry: nil),
    Case("自治区煤炭局", unit: prefecture, place: .fail, industry: nil),
    Case("呼和浩特市总工会", unit: prefecture, place: .fail, industry: nil),
  ])
  func theNameTellsWithoutARegion(test: Case) throws {
    let tables = try test.tables(hasIndustries: false)
    #expect(tables.finding("IM-L2", "S")?.outcome == test.place)
    #expect(tables.finding("IM-L3", "S")?.outcome == test.industry)
  }
}
