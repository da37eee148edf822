import Aggregate
import Model
import Testing

/// Figures by year and month: the same as the lines of `Totals.rows`, for every region and measure.
struct SeriesTests {
  private func workspace() -> Register {
    var register = Sample.register()
    register.studios = [
      Sample.studio("a", in: "150102", through: "150100", founded: "2016-05-01"),
      Sample.studio("b", in: "150100", through: "150100", founded: "2017-05-01"),
      Sample.studio("c", in: "150202", through: "CY-DL", founded: "2018-02-28"),
      Sample.studio("d", in: "150202", through: "150202", founded: "2018-03-01"),
    ]
    register.namings = [
      Sample.naming(0, "prefecture", "2016-12-31"), Sample.naming(0, "province", "2017-01-01"),
      Sample.naming(1, "county", "2018-11-30"),
    ]
    return register
  }

  private var facts: [FactRecord] {
    [
      Sample.fact(.achievements, 0, "2016-12-31", kind: "result"),
      Sample.fact(.achievements, 0, "2017-01-01", kind: "result", quantity: 2),
      Sample.fact(.achievements, 1, "2017-12-31", kind: "result", quantity: 4),
      Sample.fact(.achievements, 2, "2018-11-30", kind: "result", quantity: 8),
      Sample.fact(.achievements, 2, "2018-12-01", kind: "result", quantity: 16),
      Sample.fact(.funding, 3, "2018-11-01", kind: "own", money: 150),
    ]
  }

  private func totals(
    asOf: String = "2018-11-30", groupings: Set<TotalsGrouping> = [.year, .month]
  ) throws -> Totals {
    try Sample.totals(workspace(), facts, asOf: asOf, groupings: groupings)
  }

  @Test func aPieceIsNamedForItsPeriod() throws {
    let series = try totals(asOf: "2018-11-20").book().series
    #expect(series.years.map(\.id) == ["2016", "2017", "2018"])
    #expect(series.years.map(\.name) == ["2016年", "2017年", "2018年"])
    #expect(series.years.map(\.isPartial) == [false, false, true])
    #expect(series.months.first?.id == "2017-01" && series.months.last?.id == "2018-11")
    #expect(series.months.last?.name == "2018年11月" && series.months.last?.shortName == "11月")
    #expect(series.months.count == 23)
    #expect(series.months.map(\.isPartial).filter { $0 }.count == 1)
    #expect(series.years.first?.window.start == Sample.day("2016-01-01"))
    #expect(series.years.last?.window.end == Sample.day("2018-11-20"))
  }

  @Test(arguments: [
    ("2018-12-31", false, false), ("2018-12-30", true, true), ("2018-11-30", true, false),
    ("2018-01-31", true, false),
  ])
  func onlyTheLastPieceMayNotBeOver(asOf: String, year: Bool, month: Bool) throws {
    let series = try totals(asOf: asOf).book().series
    #expect(series.years.last?.isPartial == year)
    #expect(series.months.last?.isPartial == month)
    #expect(series.years.dropLast().allSatisfy { !$0.isPartial })
    #expect(series.months.dropLast().allSatisfy { !$0.isPartial })
  }

  /// Every figure of the root and a unit by reporting unit, and of a county by place, is the cell of the table.
  @Test(arguments: ["2018-11-30", "2017-12-31", "2016-05-01", "2018-01-15"])
  func theFiguresAreThoseOfTheTables(asOf: String) throws {
    let totals = try totals(asOf: asOf)
    let book = try totals.book()
    for (code, division) in [
      ("150000", Division.reportingUnit), ("CY-DL", .reportingUnit), ("150202", .place),
    ] {
      let region = Sample.region(code)
      for unit in CalendarPiece.Unit.allCases {
        let rows = try totals.rows(TotalsQuery(grouping: unit == .year ? .year : .month, region: region))
        let figures = book.series.pieces(unit).flatMap { piece in
          book.measures.indices.compactMap {
            book.figure(of: piece, measure: $0, region: region, division: division)
          }
        }
        #expect(figures.map(\.value) == rows.map(\.value))
        #expect(figures.map(\.records) == rows.map { $0.records as Int? })
        #expect(figures.map(\.slice) == rows.map(\.group))
        #expect(figures.map(\.measure) == rows.map(\.measure))
      }
    }
  }

  @Test func aFigureSaysWhatItIs() throws {
    let book = try totals().book()
    let measure = try #require(book.measureIndex(ofID: "results"))
    let year = book.series.years[2], month = book.series.months[22]
    func figure(_ piece: CalendarPiece, _ code: String, _ division: Division) -> Figure? {
      book.figure(of: piece, measure: measure, region: Sample.region(code), division: division)
    }
    let whole = try #require(figure(year, "150000", .reportingUnit))
    #expect(whole.id == "2018.results@150000" && whole.value == FixedDecimal(8) && whole.records == 1)
    #expect(whole.window == Window(start: Sample.day("2018-01-01"), end: Sample.day("2018-11-30")))
    #expect(whole.definition == book.definitions[measure] && whole.selection.isEmpty)
    #expect(figure(month, "150200", .place)?.id == "2018-11.results@place:150200")
    #expect(figure(month, "150200", .place)?.value == FixedDecimal(8))
    #expect(figure(month, "150200", .reportingUnit)?.value == .zero)
  }

  /// A stock stands at the end of each year, a flow adds up to the whole over them.
  @Test func flowsAddUpOverTheYears() throws {
    let book = try totals().book()
    func values(_ id: String) throws -> [Int] {
      let measure = try #require(book.measureIndex(ofID: id))
      return book.series.years.compactMap {
        book.figure(of: $0, measure: measure, region: Sample.region("150000"), division: .reportingUnit)?
          .value.integer
      }
    }
    #expect(try values("studios") == [1, 2, 4])
    #expect(try values("results") == [1, 6, 8])
    #expect(try values("studios_prefecture") == [1, 0, 0])
    #expect(try values("held_province") == [0, 1, 1])
    #expect(try values("named_county") == [0, 0, 1])
    #expect(book.tally("total", "results")?.value == 15)
  }

  @Test func whatWasNotPlannedIsEmpty() throws {
    let none = try totals(groupings: []).book().series
    #expect(none.years.isEmpty && none.months.isEmpty)
    let years = try totals(groupings: [.year]).book().series
    #expect(years.years.count == 3 && years.months.isEmpty)
  }

  @Test func aWorkspaceWithoutEventsHasTheDatesYear() throws {
    let totals = try Sample.totals(Sample.register(), asOf: "2018-11-30", groupings: [.year, .month])
    let series = try totals.book().series
    #expect(series.years.map(\.id) == ["2018"] && series.months.map(\.id) == ["2018-11"])
  }

  @Test(arguments: ["2018", "2018-11", "0000", "2018-13"]) func aSliceIsNotNamedLikeAPeriod(id: String) {
    #expect(throws: PlanFault.slice(SliceFault(slice: id, kind: .idIsPeriod))) {
      try Sample.totals(Sample.register(), asOf: "2018-11-30", slices: [Slice(id: id)])
    }
  }

  @Test(arguments: ["y2018", "201", "20181", "2018-1", "2018-11-30", "2018-", "20a8"])
  func aSliceMayHaveAnyOtherId(id: String) throws {
    _ = try Sample.totals(Sample.register(), asOf: "2018-11-30", slices: [Slice(id: id)])
  }
}
