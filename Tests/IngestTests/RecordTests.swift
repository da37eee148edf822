import Ingest
import Model
import Testing

/// What rows become.
@Suite struct RecordTests {
  @Test func everyColumnOfAStudioIsKept() throws {
    let trial = try Trial([
      "studios.csv":
        "studio_id,name,employer,region,reporting_unit,ownership,leader,leader_honour,mode,founded_on,members,"
        + "area_m2,has_equipment,has_rules,has_funds,level,revoked_on,source\n"
        + " S1 ,\"甲\"\"一\"\"工作室\",甲厂,红山区,赤峰市,国有企业,王刚,全国劳模,劳模创新工作室,2011-10,１２人,30.5㎡,√,否,,盟市级,2017年3月,S1\n"
        + "S2,乙,,150100,,,无,/,,,,,,,,,,\n"
    ])
    let studio = try #require(trial.register.studios.first)
    #expect(studio.id == "S1" && studio.name == "甲\"一\"工作室" && studio.employer == "甲厂")
    #expect(trial.register.regions[studio.place].code == "150402")
    #expect(trial.register.regions[studio.reportingUnit].code == "150400")
    #expect(studio.ownership == "国有企业" && studio.leader == "王刚" && studio.leaderHonour == "全国劳模")
    #expect(studio.mode == "劳模创新工作室" && studio.source == "S1")
    #expect(studio.founded?.description == "2011-10" && studio.revoked?.description == "2017-03")
    #expect(studio.members == 12 && studio.areaSquareMetres == FixedDecimal(units: 305, scale: 1))
    #expect(studio.hasEquipment == true && studio.hasRules == false && studio.hasFunds == nil)
    #expect(studio.levels == [HeldLevel(2)])
    #expect(studio.origin == RowOrigin(file: 0, line: 2))
    let bare = trial.register.studios[1]
    #expect(bare.leader == nil && bare.leaderHonour == nil && bare.founded == nil && bare.members == nil)
    #expect(trial.found == ["ingest.founded.missing studios.csv:3:10"])
  }

  @Test func factsCarryCodesAndFen() throws {
    let trial = try FixtureTests.read("achievements-clean.csv")
    #expect(
      trial.facts.lines == [
        "achievements 0 2016-11-11 1 1 0 0 1 120050 -",
        "achievements 1 2016-11-30 3 2 2 3 3 20000000000 -",
        "achievements 2 2016-11-01 2 1 4 4 1 2000000 -",
      ])
    #expect(trial.facts.approximate.count == 1)
    #expect(trial.facts.approximate.first?.quantity == FactBounds.Bounds(lower: 3, upper: 3))
  }

  @Test func anOpenColumnKnowsOnlyWhatIsAskedFor() throws {
    let trial = try FixtureTests.read("funding-amount-invalid.csv")
    #expect(trial.facts.lines == ["funding 0 2016-11-11 1 1 0 0 1 2000000 -"])
    let others = try Trial([
      "studios.csv": "studio_id,name,region,founded_on\nS1,甲,150100,2011\n",
      "funding.csv":
        "funding_id,studio_id,payer,paid_on,amount\nF1,S1,别的工会,2016,1\nF2,S1,,2016,1\nF3,S1,包头市 总工会,2016,1\n",
    ])
    #expect(
      others.facts.lines == [
        "funding 0 2016-12-31 0 0 0 0 1 100 -", "funding 0 2016-12-31 0 1 0 0 1 100 -",
        "funding 0 2016-12-31 0 65535 0 0 1 100 -",
      ])
  }

  @Test func indicatorsAreInBaseUnitsWithTheirLastDigit() throws {
    let trial = try FixtureTests.read("indicators-units.csv")
    let indicators = trial.register.indicators
    #expect(indicators.map(\.value.value.description) == ["6157000", "69.4", "200000000", "30000000"])
    #expect(indicators.map(\.resolution.description) == ["1000", "0.1", "100000000", "10000"])
    #expect(indicators.map(\.unit) == ["万人", "%", "元", "万元"])
    #expect(indicators.map(\.printed) == ["615.7", "69.4", "近2亿", "3000~5000"])
    #expect(indicators[3].value.upper == FixedDecimal(50_000_000))
    #expect(indicators[0].period.isInferred && indicators[1].period.description == "2009~2013")
  }

  @Test func targetsCountInYuanAndReachTheLastDay() throws {
    let trial = try FixtureTests.read("targets-values.csv")
    #expect(trial.register.targets.map(\.value.description) == ["2000", "120", "5000000"])
    #expect(trial.register.targets.map(\.deadline.description) == ["2019-12-31", "2020-12-31", "2020-12-31"])
  }

  @Test func levelsOfNamingsFollowTheUnitThatReports() throws {
    let trial = try FixtureTests.read("namings-level-unknown.csv")
    #expect(
      trial.register.namings.map { [Int($0.studio), Int($0.level), Int($0.origin.line)] }
        == [[0, 2, 5], [0, 1, 2], [1, 4, 6], [2, 3, 4]])
  }

  /// 近20人 is a number of members with bounds; 12 is none.
  @Test func anApproximateNumberOfMembersKeepsItsBounds() throws {
    let header = "studio_id,name,region,founded_on,members\n"
    let rows = ["近20人", "12", "10人以上", ""].enumerated().map { "S\($0),甲\($0)厂,包头市,2011,\($1)\n" }.joined()
    let studios = try Trial(["studios.csv": header + rows]).register.studios
    #expect(studios.map(\.members) == [20, 12, 10, nil])
    #expect(
      studios.map(\.membersBounds) == [.init(lower: 18, upper: 19), nil, .init(lower: 10, upper: nil), nil])
  }

  /// 25-40 is an area with bounds; 30.5 is none.
  @Test func anApproximateFloorKeepsItsBounds() throws {
    let header = "studio_id,name,region,founded_on,area_m2\n"
    let rows = ["25-40", "30.5", "30以上", ""].enumerated().map { "S\($0),甲\($0)厂,包头市,2011,\($1)\n" }.joined()
    let studios = try Trial(["studios.csv": header + rows]).register.studios
    #expect(
      studios.map(\.areaSquareMetres) == [
        FixedDecimal(25), FixedDecimal(units: 305, scale: 1), FixedDecimal(30), nil,
      ])
    #expect(
      studios.map(\.areaBounds) == [
        .closed(from: FixedDecimal(25), to: FixedDecimal(40)), nil, .closed(from: FixedDecimal(30), to: nil),
        nil,
      ])
  }
}
