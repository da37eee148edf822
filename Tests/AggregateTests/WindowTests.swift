import Aggregate
import Model
import Testing

/// Facts on the edges of windows, each added once and found in every window that holds it.
struct WindowTests {
  @Test(arguments: [
    ("2017-01-01", ["total", "last_year", "year_ago"]), ("2017-11-30", ["total", "last_year", "year_ago"]),
    ("2017-12-01", ["total", "last_year"]), ("2017-12-31", ["total", "last_year"]),
    ("2018-01-01", ["total", "year"]), ("2018-09-30", ["total", "year"]),
    ("2018-10-01", ["total", "year", "quarter", "last_month"]),
    ("2018-10-31", ["total", "year", "quarter", "last_month"]),
    ("2018-11-01", ["total", "year", "quarter", "month"]),
    ("2018-11-30", ["total", "year", "quarter", "month"]),
    ("2018-12-01", []), ("2018", []), ("2018-11", ["total", "year", "quarter", "month"]),
    ("2016-12-31", ["total"]), ("0001-01-01", ["total"]),
  ])
  func aFactLiesIn(on day: String, slices: [String]) throws {
    var register = Sample.register()
    register.studios = [Sample.studio("a")]
    let fact = Sample.fact(.achievements, 0, day, kind: "topic", quantity: 5)
    let book = try Sample.totals(register, [fact], asOf: "2018-11-30").book()
    for slice in Slice.builtIn.map(\.id) {
      #expect(book.tally(slice, "topics")?.value == (slices.contains(slice) ? 5 : 0), "\(slice)")
      #expect(book.tally(slice, "topics")?.records == (slices.contains(slice) ? 1 : 0), "\(slice)")
    }
  }

  @Test func aFactBelongsToItsStudiosLevelAtTheWindowsEnd() throws {
    var register = Sample.register()
    register.studios = [Sample.studio("a")]
    register.namings = [Sample.naming(0, "province", "2018-01-01")]
    let selection = [Measure.Condition(column: "held", values: ["province"])]
    let slices = [
      Slice(id: "before", until: Sample.day("2017-12-31"), selection: selection),
      Slice(id: "since", selection: selection),
    ]
    let fact = Sample.fact(.patents, 0, "2016-05-05")
    let book = try Sample.totals(register, [fact], asOf: "2018-11-30", slices: slices).book()
    #expect(book.tally("before", "patents_all")?.value == 0)
    #expect(book.tally("since", "patents_all")?.value == 1)
  }

  @Test func aWindowThatBeginsAfterTheAsOfDateHasAStockButNoFlow() throws {
    var register = Sample.register()
    register.studios = [Sample.studio("a")]
    let future = Slice(id: "future", since: Sample.day("2019-01-01"))
    let book = try Sample.totals(
      register, [Sample.fact(.patents, 0, "2018-05-05"), Sample.fact(.patents, 0, "2019-05-05")],
      asOf: "2018-11-30", slices: [future]
    ).book()
    #expect(book.tally("future", "patents_all")?.value == 0)
    #expect(book.tally("future", "studios")?.value == 1)
  }

  @Test func aPlaceOutsideTheRootCountsNowhere() throws {
    var register = Sample.register()
    register.studios = [Sample.studio("a", in: "410800", through: "150100")]
    let book = try Sample.totals(register, asOf: "2018-11-30").book()
    #expect(book.tally("total", "studios")?.value == 1)
    #expect(book.tally("total", "studios", .place)?.value == 0)
    #expect(book.tally("total", "studios", at: "410800", .place)?.value == 0)
  }
}
