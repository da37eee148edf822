import Diagnostics
import Ingest
import Model
import Testing

/// Regions and levels, where one word means several things.
@Suite struct PlaceAndLevelTests {
  private static let header = "studio_id,name,region,reporting_unit,founded_on,level\n"

  private func place(_ region: String) throws -> String? {
    let trial = try Trial(["studios.csv": Self.header + "S0,甲,150100,,2011,\nS1,乙,\(region),,2011,\n"])
    return trial.register.studios.count < 2
      ? nil : trial.register.regions[trial.register.studios[1].place].code
  }

  @Test(arguments: [
    ("150100", "150100"), ("150100000000", "150100"), ("1501", "150100"), ("15 01 00", "150100"),
    ("150100.0", "150100"),
    ("'150100", "150100"), ("呼和浩特市", "150100"), ("呼和浩特", "150100"), ("呼市", "150100"), ("内蒙古呼和浩特市", "150100"),
    ("内蒙古自治区呼和浩特市新城区", "150102"), ("赤峰红山区", "150402"), ("赤峰阿旗", "150421"),
    ("内蒙古赤峰市阿旗", "150421"), ("土左旗", "150121"), ("锡 盟", "152500"), ("呼市本级", "150100"),
    ("呼和浩特市本级", "150100"), ("呼和浩特市市本级", "150100"), ("呼和浩特市直", "150100"), ("锡盟本级", "152500"),
  ])
  func regionsAreFound(_ text: String, _ code: String) throws {
    #expect(try place(text) == code)
  }

  @Test(arguments: ["火星", "15010", "9", "市", "呼和浩特市县", "赤峰新城区", "呼市呼市", "火星本级"])
  func whatIsNoRegionIsNotGuessed(_ text: String) throws {
    #expect(try place(text) == nil)
  }

  @Test func anAmbiguousNameIsReadBesideItsNeighbours() throws {
    let near = try Trial(["studios.csv": Self.header + "S1,甲,阿旗,,2011,\nS2,乙,红山区,,2011,\n"])
    #expect(near.register.studios.map { near.register.regions[$0.place].code } == ["150421", "150402"])
    let between = try Trial([
      "studios.csv": Self.header + "S1,甲,阿旗,,2011,\nS2,乙,红山区,,2011,\nS3,丙,锡林浩特,,2011,\n"
    ])
    #expect(between.found == ["ingest.region.ambiguous studios.csv:2:3"])
    let other = try Trial([
      "studios-1.csv": Self.header + "S1,甲,阿旗,,2011,\nS4,丁,呼市,,2011,\n",
      "studios-2.csv": Self.header + "S2,乙,红山区,,2011,\n",
    ])
    #expect(other.found == ["ingest.region.ambiguous studios-1.csv:2:3"])
  }

  /// The places of studios in a file with these regions and reporting units, `-` for a row that is quarantined.
  private func places(_ rows: [(region: String, unit: String)], root: String = "150000") throws -> [String] {
    let text = rows.enumerated().map { "S\($0.offset),甲,\($0.element.region),\($0.element.unit),2011,\n" }
    let trial = try Trial(["studios.csv": Self.header + text.joined()], root: root)
    var places = [String](repeating: "-", count: rows.count)
    for studio in trial.register.studios {
      if let row = Int(studio.id.dropFirst()) { places[row] = trial.register.regions[studio.place].code }
    }
    return places
  }

  @Test func theRowsOwnUnitSettlesItsAmbiguousName() throws {
    #expect(
      try places([
        ("阿旗", "锡盟"), ("阿旗", "赤峰市总工会"), ("前旗", "乌兰察布市"), ("中旗", "通辽市"), ("后旗", "巴彦淖尔"), ("左旗", "阿拉善盟"),
        ("右旗", "赤峰"), ("扎旗", "兴安盟"), ("乌市", "兴安盟"), ("乌市", "乌兰察布市"), ("白云区", ""), ("阿旗", "呼市"), ("阿旗", ""),
      ]) == [
        "152522", "150421", "150926", "150521", "150825", "152921", "150423", "152223", "152201", "150900",
        "150206", "-", "-",
      ])
  }

  @Test(arguments: [
    ("附件2：职工创新工作室统计表（锡盟）.csv", "152522"), ("创新工作室(赤峰)终稿(1).csv", "150421"), ("附件2：统计表（呼市）.csv", nil),
    ("附件2：统计表.csv", nil), ("studios-赤峰.csv", "150421"), ("studios-150400.csv", "150421"),
  ])
  func theFilesNameTellsItsPrefecture(_ file: String, _ code: String?) throws {
    let trial = try Trial([file: Self.header + "S1,甲,阿旗,,2011,\nS2,乙,全区,,2011,\n"])
    #expect(trial.found == (code == nil ? ["ingest.region.ambiguous \(file):2:3"] : []))
    let places = trial.register.studios.map { trial.register.regions[$0.place].code }
    #expect(places == [code, "150000"].compactMap { $0 })
  }

  @Test func theWorkspacesOwnPlacesArePreferred() throws {
    #expect(try places([("阿旗", ""), ("左旗", ""), ("前旗", "")], root: "150400") == ["150421", "150422", "-"])
    #expect(
      try places([("市本级", ""), ("本级", ""), ("经开区", ""), ("直属", "")], root: "150400")
        == Array(repeating: "150400", count: 4))
    #expect(try places([("盟本级", ""), ("区直", ""), ("红山区", "")], root: "150400") == ["-", "-", "150402"])
  }

  @Test func theFilesPrefectureIsTheUnitItself() throws {
    #expect(
      try places([("市本级", ""), ("本级", ""), ("高新区", ""), ("红山区", ""), ("盟本级", "")])
        == ["150400", "150400", "150400", "150402", "-"])
    #expect(try places([("市本级", "呼市"), ("市本级", "赤峰市"), ("市直", "")]) == ["150100", "150400", "-"])
    #expect(try places([("市本级", "锡林浩特市"), ("盟本级", "锡林浩特市")]) == ["152502", "152500"])
    #expect(try places([("开发区", "锡林浩特市"), ("盟直", "锡盟")]) == ["152500", "152500"])
    #expect(try places([("市本级", ""), ("经开区", ""), ("全区", "")]) == ["-", "-", "150000"])
  }

  @Test func whatIsTheRootsOwnStaysTheRoots() throws {
    let trial = try FixtureTests.read("studios-region-own-of-root.csv")
    #expect(
      trial.register.studios.map { trial.register.regions[$0.place].code } == ["150000", "150000", "150000"])
    #expect(
      trial.register.studios.map { trial.register.regions[$0.reportingUnit].code } == [
        "150000", "150100", "150000",
      ])
    #expect(trial.register.studios.map { $0.levels.map(\.level) } == [[1], [2], [1]])
  }

  @Test func levelsFollowTheUnitsRank() throws {
    let trial = try FixtureTests.read("studios-level-traps.csv")
    #expect(trial.register.studios.map { $0.levels.map(\.level) } == [[3], [2], [3], [1], [1], []])
  }

  @Test func aSlipIsTold() throws {
    let trial = try FixtureTests.read("studios-region-slips.csv")
    let helps = trial.outcome.diagnostics.map { $0.help?.zh ?? "" }
    #expect(helps.count == 3)
    for (help, name) in zip(helps, ["锡林郭勒盟", "通辽市", "赤峰市"]) { #expect(help.contains("是不是“\(name)”")) }
    #expect(
      trial.register.studios.map { trial.register.regions[$0.reportingUnit].code } == ["150400", "150400"])
  }

  @Test func theUnitIsTheRootsChildThatHoldsThePlaceUnlessGiven() throws {
    let trial = try Trial([
      "studios.csv": Self.header
        + "S1,甲,红山区,,2011,\nS2,乙,红山区,150402,2011,\nS3,丙,红山区,CY-DL,2011,\nS4,丁,150000,,2011,\n",
      "regions.csv": "代码,名称,类别\nCY-DL,自治区电力工会,产业\n",
    ])
    let units = trial.register.studios.map { trial.register.regions[$0.reportingUnit].code }
    #expect(units == ["150400", "150402", "CY-DL", "150000"])
  }

  private func level(_ spelling: String, by unit: String, root: String = "150000") throws -> String? {
    let trial = try Trial(
      ["studios.csv": Self.header + "S1,甲,\(unit),\(unit),2011,\(spelling)\n"], root: root)
    return trial.register.studios.first?.levels.first.map { trial.register.levels[$0.level].id }
  }

  @Test(arguments: [
    ("自治区级", "150100", "province"), ("全国示范性", "150100", "national"), ("国家级", "150100", "national"),
    ("盟市级", "150100", "prefecture"), ("旗县（市、区）级", "150100", "county"), ("厂级", "150100", "base"),
    ("national", "150100", "national"), ("产业级", "150100", "prefecture"),
    // 市级 and 区级 mean what the writer is.
    ("市级", "150100", "prefecture"), ("市级", "152502", "county"), ("市级", "150400", "prefecture"),
    ("区级", "150100", "province"), ("区级", "150402", "county"), ("公司级", "150100", "base"),
    ("基层级（企业、单位自建）", "150100", "base"), ("县级（县市区级）", "150100", "county"),
  ])
  func levelsAreFound(_ spelling: String, _ unit: String, _ id: String) throws {
    #expect(try level(spelling, by: unit) == id)
  }

  @Test func aDistrictsLevelIsACountysWhereThereIsNoAutonomousRegion() throws {
    #expect(try level("区级", by: "410800", root: "410800") == "county")
    #expect(try level("市级", by: "410800", root: "410800") == "prefecture")
    #expect(try level("市级", by: "410882", root: "410800") == "county")
  }

  @Test func whatAnIndustryUnionsCompanyNamesIsThePrefecturesRank() throws {
    let trial = try Trial([
      "studios.csv": Self.header
        + "S1,甲,150102,CY-DL,2011,公司级\nS2,乙,150102,CY-DL,2011,市级\nS3,丙,150102,CY-DL,2011,区级\nS4,丁,150102,CY-DL,2011,企业级\n",
      "regions.csv": "代码,名称,类别\nCY-DL,自治区电力工会,产业\n",
    ])
    #expect(
      trial.register.studios.map { $0.levels.map { trial.register.levels[$0.level].id } }
        == [["prefecture"], ["prefecture"], ["province"], ["base"]])
  }

  @Test func aWorkspacesOwnLevelsAreFound() throws {
    let levels = [Level(id: "gold", name: "金牌", aliases: ["一等"]), Level(id: "silver", name: "银牌")]
    let text = Self.header + "S1,甲,150100,,2011,金牌\nS2,乙,150100,,2011,一等\nS3,丙,150100,,2011,市级\n"
    let trial = try Trial(["studios.csv": text], levels: levels)
    #expect(trial.register.studios.map { $0.levels.map(\.level) } == [[0], [0], []])
    #expect(trial.found == ["ingest.level.unknown studios.csv:4:6"])
  }
}
