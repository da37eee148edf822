import Diagnostics
import Ingest
import Model
import Testing

/// Levels of a studio's own row: several in one cell, and one √ a column.
@Suite struct HeldLevelTests {
  /// The levels of each studio, as `id` or `id since`.
  private func levels(_ trial: Trial) -> [[String]] {
    trial.register.studios.map { studio in
      studio.levels.map { held in
        trial.register.levels[held.level].id + (held.since.map { " \($0)" } ?? "")
      }
    }
  }

  private func levels(of cell: String) throws -> [String] {
    let header = "studio_id,name,region,founded_on,level\n"
    return try levels(Trial(["studios.csv": "\(header)S1,甲,呼市,2011,\"\(cell)\"\n"]))[0]
  }

  @Test(
    arguments: [
      ("自治区级、市级", ["province", "prefecture"]), ("市级，自治区级", ["province", "prefecture"]),
      ("国家级/自治区级/盟市级", ["national", "province", "prefecture"]), ("自治区级和市级", ["province", "prefecture"]),
      ("自治区级\n盟市级", ["province", "prefecture"]), ("自治区级；旗县（市、区）级", ["province", "county"]),
      ("旗县（市、区）级", ["county"]), ("自治区级、省级", ["province"]),
      ("自治区级（2016年）、市级（2013.05）", ["province 2016", "prefecture 2013-05"]),
      ("2013年市级、2016年11月自治区级", ["province 2016-11", "prefecture 2013"]),
    ])
  func severalLevelsInOneCell(_ cell: String, _ expected: [String]) throws {
    #expect(try levels(of: cell) == expected)
  }

  @Test(arguments: ["自治区级、火星级", "自治区级（前年）", "、", "2016年"])
  func whatIsNoLevelIsUnknown(_ cell: String) throws {
    let trial = try Trial([
      "studios.csv": "studio_id,name,region,founded_on,level\nS1,甲,呼市,2011,\(cell)\n"
    ])
    #expect(trial.found == ["ingest.level.unknown studios.csv:2:5"])
    #expect(levels(trial) == [[]])
  }

  @Test func oneMarkAColumn() throws {
    let trial = try FixtureTests.read("studios-level-columns.csv")
    #expect(
      levels(trial) == [
        ["province", "prefecture"], ["province 2016-11", "prefecture", "base"], [], ["county"],
      ])
    #expect(trial.outcome.files[0].unboundHeaders == [])
    #expect(trial.outcome.files[0].boundColumns.count { $0.column == "level" } == 5)
  }

  @Test(
    arguments: [
      ("级别/国家级,级别/区级", "√,√", ["national", "province"]), ("命名级别/自治区,命名级别/企业", "√,√", ["province", "base"]),
      ("全国示范性,市级", "1,2013", ["national", "prefecture 2013"]), ("市级,旗县级", "有,无", ["prefecture"]),
    ])
  func headersOfLevels(_ headers: String, _ cells: String, _ expected: [String]) throws {
    let trial = try Trial([
      "studios.csv": "studio_id,name,region,founded_on,\(headers)\nS1,甲,呼市,2011,\(cells)\n"
    ])
    #expect(trial.found == [])
    #expect(levels(trial) == [expected])
  }

  /// A county's 市级 is its own.
  @Test func theHeaderMeansWhatTheWriterIs() throws {
    let trial = try Trial([
      "studios.csv":
        "studio_id,name,region,reporting_unit,founded_on,市级\nS1,甲,152502,152502,2011,√\nS2,乙,150100,,2011,√\n"
    ])
    #expect(levels(trial) == [["county"], ["prefecture"]])
  }

  @Test(arguments: ["旗县", "企业", "车间", "全国"])
  func aWordThatMayHeadAnythingIsNoLevel(_ header: String) throws {
    let trial = try Trial(["studios.csv": "studio_id,name,region,founded_on,\(header)\nS1,甲,呼市,2011,√\n"])
    #expect(trial.found == ["ingest.column.unknown studios.csv:1"])
    #expect(levels(trial) == [[]])
  }

  @Test func aLevelMarkedAndDeniedIsNotHeld() throws {
    let trial = try FixtureTests.read("studios-level-marks-contradict.csv")
    #expect(levels(trial) == [["prefecture"]])
  }

  @Test func theDateBesideOneLevelIsItsNaming() throws {
    let trial = try FixtureTests.read("studios-levels-several.csv")
    #expect(
      levels(trial) == [
        ["province", "prefecture"], ["province 2016", "prefecture 2013"], ["prefecture 2014-05"],
        ["province", "prefecture"], [],
      ])
  }

  @Test func oneDateCannotNameSeveralLevels() throws {
    let trial = try FixtureTests.read("namings-levels-several.csv")
    #expect(trial.register.namings.map { trial.register.levels[$0.level].id } == ["county"])
  }
}
