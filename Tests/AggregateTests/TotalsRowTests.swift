import Aggregate
import Model
import Testing

/// The lines of tables of totals: which there are, in which order, and what they are called.
struct TotalsRowTests {
  private func workspace() -> Register {
    var register = Sample.register()
    register.studios = [
      Sample.studio("a", in: "150102", through: "150100", founded: "2016-05-01"),
      Sample.studio("b", in: "150100", through: "150100", founded: "2017-05-01"),
      Sample.studio("c", in: "150202", through: "CY-DL", founded: "2018-05-01"),
      Sample.studio("d", in: "150202", through: "150202", founded: "2018-05-01"),
    ]
    register.studios[0].ownership = "国有"
    register.studios[1].ownership = "民营"
    register.studios[2].ownership = "国有"
    register.namings = [Sample.naming(0, "province", "2018-01-01")]
    return register
  }

  private func lines(
    _ query: TotalsQuery, asOf: String = "2018-11-30", facts: [FactRecord] = []
  ) throws -> [String] {
    var query = query
    query.measures = ["studios"]
    return try Sample.totals(workspace(), facts, asOf: asOf, groupings: Set(TotalsGrouping.allCases))
      .rows(query).map { "\($0.regionCode) \($0.group) \($0.name) \($0.value)" }
  }

  @Test func byReportingUnitTheRootThenEveryUnit() throws {
    #expect(
      try lines(TotalsQuery())
        == ["150000  区150000 4", "150100  区150100 2", "150200  区150200 1", "CY-DL  区CY-DL 1"])
  }

  @Test func byReportingUnitBelowOneRegionItsOwnStudiosHaveALine() throws {
    #expect(
      try lines(TotalsQuery(region: Sample.region("150100")))
        == [
          "150100  区150100 2", "150100 own 区150100本级 2", "150102  区150102 0", "150103  区150103 0",
        ])
    #expect(
      try lines(TotalsQuery(region: Sample.region("150200")))
        == ["150200  区150200 1", "150202  区150202 1"])
  }

  @Test(arguments: [
    (TotalsQuery.Depth.levels(0), ["150000  区150000 4"]),
    (.levels(1), ["150000  区150000 4", "150100  区150100 2", "150200  区150200 2", "CY-DL  区CY-DL 0"]),
    (
      .levels(2),
      [
        "150000  区150000 4", "150100  区150100 2", "150100 own 区150100本级 1", "150102  区150102 1",
        "150103  区150103 0", "150200  区150200 2", "150202  区150202 2", "CY-DL  区CY-DL 0",
      ]
    ),
  ])
  func byPlaceToADepth(depth: TotalsQuery.Depth, expected: [String]) throws {
    #expect(try lines(TotalsQuery(grouping: .place, depth: depth)) == expected)
    if depth == .levels(2) { #expect(try lines(TotalsQuery(grouping: .place, depth: .all)) == expected) }
  }

  @Test func byLevelEveryLevelHasALineSortedById() throws {
    #expect(
      try lines(TotalsQuery(grouping: .level))
        == [
          "150000 base 基层级 3", "150000 county 旗县级 0", "150000 national 全国示范性 0", "150000 prefecture 盟市级 0",
          "150000 province 自治区级 1",
        ])
  }

  @Test func byOwnershipUnknownComesFirst() throws {
    #expect(
      try lines(TotalsQuery(grouping: .ownership))
        == ["150000  未填写 1", "150000 国有 国有 2", "150000 民营 民营 1"])
    #expect(
      try lines(TotalsQuery(grouping: .ownership, region: Sample.region("150202")))
        == ["150202  未填写 1", "150202 国有 国有 1"])
  }

  @Test func yearsRunFromTheFirstEventToTheAsOfDate() throws {
    let years = ["150000 2016 2016年 1", "150000 2017 2017年 2", "150000 2018 2018年 4"]
    #expect(try lines(TotalsQuery(grouping: .year)) == years)
    let early = Sample.fact(.activities, 0, "2014-07-01", kind: "exchange")
    #expect(
      try lines(TotalsQuery(grouping: .year), facts: [early])
        == ["150000 2014 2014年 0", "150000 2015 2015年 0"] + years)
    #expect(try lines(TotalsQuery(slice: "last_year", grouping: .year)) == ["150000 2017 2017年 2"])
    let late = Sample.fact(.activities, 0, "2019-07-01", kind: "exchange")
    #expect(try lines(TotalsQuery(grouping: .year), facts: [late]) == years)
  }

  @Test func aWorkspaceWithoutAnyEventHasTheAsOfDatesYear() throws {
    let totals = try Sample.totals(Sample.register(), asOf: "2018-11-30", groupings: [.year])
    let rows = try totals.rows(TotalsQuery(grouping: .year, measures: ["studios"]))
    #expect(rows.map(\.group) == ["2018"])
    #expect(rows.map(\.value) == [.zero])
  }

  @Test func rowsKeepTheCataloguesOrderAndEachMeasureOnce() throws {
    let totals = try Sample.totals(workspace(), asOf: "2018-11-30")
    let rows = try totals.rows(TotalsQuery(measures: ["patents_all", "studios", "patents_all"]))
    #expect(rows.prefix(3).map(\.measure) == ["studios", "patents_all", "studios"])
    #expect(rows.count == 8)
  }

  @Test func moneyIsInYuanAndAreaInSquareMetres() throws {
    var register = workspace()
    register.studios[0].areaSquareMetres = FixedDecimal(units: 20_55, scale: 2)
    register.studios[0].hasRules = true
    let fact = Sample.fact(.funding, 0, "2018-01-01", kind: "own", money: 1_500_050)
    let rows = try Sample.totals(register, [fact], asOf: "2018-11-30")
      .rows(TotalsQuery(measures: ["funding", "hohhot_area"]))
    #expect(rows[0].value == FixedDecimal(units: 15_000_50, scale: 2))
    #expect(rows[0].kind == .money)
    #expect(rows[1].value == FixedDecimal(units: 20_55, scale: 2))
    #expect(rows[1].kind == .count)
  }

  /// 25～40 square metres.
  @Test func approximateFloorsAreSummedWithTheirBounds() throws {
    var register = workspace()
    register.studios[0].areaSquareMetres = FixedDecimal(25)
    register.studios[0].areaBounds = .closed(from: FixedDecimal(25), to: FixedDecimal(40))
    register.studios[0].hasRules = true
    let rows = try Sample.totals(register, asOf: "2018-11-30").rows(TotalsQuery(measures: ["hohhot_area"]))
    #expect(rows[0].value == FixedDecimal(25))
    #expect(rows[0].lower == FixedDecimal(25) && rows[0].upper == FixedDecimal(40))
  }

  @Test func monthsRunFromJanuaryOfTheYearBefore() throws {
    let studios = ["1", "1", "1", "1", "2", "2", "2", "2", "2", "2", "2", "2"]
    let of2017 = studios.enumerated().map { month, count in
      let digits = month < 9 ? "0\(month + 1)" : "\(month + 1)"
      return "150000 2017-\(digits) 2017年\(month + 1)月 \(count)"
    }
    let of2018 = [2, 2, 2, 2, 4].enumerated().map { month, count in
      "150000 2018-0\(month + 1) 2018年\(month + 1)月 \(count)"
    }
    #expect(try lines(TotalsQuery(grouping: .month), asOf: "2018-05-20") == of2017 + of2018)
    #expect(try lines(TotalsQuery(slice: "year", grouping: .month), asOf: "2018-05-20") == of2018)
    #expect(try lines(TotalsQuery(slice: "last_year", grouping: .month), asOf: "2018-05-20") == of2017)
    // A month before the first event has no line; a month that is begun ends at the date.
    #expect(try lines(TotalsQuery(grouping: .month), asOf: "2016-05-01") == ["150000 2016-05 2016年5月 1"])
    #expect(
      try lines(TotalsQuery(grouping: .month), asOf: "2018-04-30").suffix(1) == ["150000 2018-04 2018年4月 2"])
  }

  @Test func whatHappensIsCountedInItsMonth() throws {
    let facts = ["2018-02-28", "2018-03-01", "2018-03-31", "2018-04-01"].map {
      Sample.fact(.achievements, 0, $0, kind: "result")
    }
    let rows = try Sample.totals(workspace(), facts, asOf: "2018-04-01", groupings: [.month])
      .rows(TotalsQuery(slice: "year", grouping: .month, measures: ["results"]))
    #expect(rows.map(\.group) == ["2018-01", "2018-02", "2018-03", "2018-04"])
    #expect(rows.map(\.value) == [0, 1, 2, 1].map { FixedDecimal($0) })
  }

  @Test(arguments: [TotalsGrouping.year, .month, .ownership])
  func whatWasNotPlannedIsRefused(grouping: TotalsGrouping) throws {
    let totals = try Sample.totals(workspace(), asOf: "2018-11-30")
    #expect(throws: AggregateError.notPlanned(grouping)) { try totals.rows(TotalsQuery(grouping: grouping)) }
  }

  @Test func anUnknownNameIsToldTheNearest() throws {
    let totals = try Sample.totals(workspace(), asOf: "2018-11-30")
    #expect(throws: AggregateError.unknownSlice("totel", nearest: "total")) {
      try totals.rows(TotalsQuery(slice: "totel"))
    }
    #expect(throws: AggregateError.unknownMeasure("patent_all", nearest: "patents_all")) {
      try totals.rows(TotalsQuery(measures: ["patent_all"]))
    }
  }
}
