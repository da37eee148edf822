import Model
import Testing

/// The windows that slices name.
struct WindowKindTests {
  @Test(arguments: [
    (WindowKind.cumulative, "2018-11-30", "0001-01-01", "2018-11-30"),
    (.year, "2018-11-30", "2018-01-01", "2018-11-30"), (.quarter, "2018-11-30", "2018-10-01", "2018-11-30"),
    (.quarter, "2018-03-31", "2018-01-01", "2018-03-31"), (.month, "2018-11-30", "2018-11-01", "2018-11-30"),
    (.previousYear, "2018-11-30", "2017-01-01", "2017-12-31"),
    (.previousYear, "2020-02-29", "2019-01-01", "2019-12-31"),
    (.previousMonth, "2018-11-30", "2018-10-01", "2018-10-31"),
    (.previousMonth, "2018-01-15", "2017-12-01", "2017-12-31"),
    (.previousMonth, "2016-03-31", "2016-02-01", "2016-02-29"),
    (.samePeriodLastYear, "2018-11-30", "2017-01-01", "2017-11-30"),
    (.samePeriodLastYear, "2018-11-20", "2017-01-01", "2017-11-20"),
    (.samePeriodLastYear, "2020-02-29", "2019-01-01", "2019-02-28"),
    (.samePeriodLastYear, "2021-02-28", "2020-01-01", "2020-02-29"),
    (.samePeriodLastYear, "2020-02-28", "2019-01-01", "2019-02-28"),
  ])
  func windows(kind: WindowKind, asOf: String, start: String, end: String) throws {
    let window = kind.window(asOf: try #require(Day(iso: asOf)))
    #expect(window.start.description == start)
    #expect(window.end.description == end)
  }

  @Test func sinceAndUntilOnlyNarrow() throws {
    let asOf = try #require(Day(iso: "2018-11-30"))
    let since = try #require(Day(iso: "2015-01-01")), until = try #require(Day(iso: "2018-06-30"))
    let narrowed = Slice(id: "s", since: since, until: until).window(asOf: asOf)
    #expect(narrowed == Window(start: since, end: until))
    #expect(Slice(id: "s", window: .year, since: since).window(asOf: asOf).start.description == "2018-01-01")
    #expect(Slice(id: "s", until: .distantFuture).window(asOf: asOf).end == asOf)
  }

  @Test func bothEndsBelongToAWindow() throws {
    let start = try #require(Day(iso: "2018-01-01")), end = try #require(Day(iso: "2018-11-30"))
    let window = Window(start: start, end: end)
    #expect([start.previous, start, end, end.next].map(window.contains) == [false, true, true, false])
  }
}
