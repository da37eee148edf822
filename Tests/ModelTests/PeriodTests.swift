import Model
import Testing

/// Partial dates and periods.
struct PeriodTests {
  @Test(arguments: [
    ("2018", "2018-01-01", "2018-12-31", DatePrecision.year), ("2016-02", "2016-02-01", "2016-02-29", .month),
    ("2015-02", "2015-02-01", "2015-02-28", .month), ("2018-11-30", "2018-11-30", "2018-11-30", .day),
  ])
  func aPartialDateIsItsLastDay(text: String, first: String, last: String, precision: DatePrecision) throws {
    let date = try #require(PartialDate(iso: text))
    #expect(date.firstDay.description == first)
    #expect(date.lastDay.description == last)
    #expect(date.precision == precision)
    #expect(date.description == text)
  }

  @Test(arguments: ["18", "2018-1", "2018-13", "2018-02-30", "2018-", "-2018", "201811", "2018年"])
  func otherTextIsNoDate(text: String) { #expect(PartialDate(iso: text) == nil) }

  @Test func aMonthAndItsLastDayDiffer() throws {
    #expect(PartialDate(iso: "2018-11") != PartialDate(iso: "2018-11-30"))
  }

  @Test(arguments: [
    ("2018", "2018-01-01", "2018-12-31", false), ("2009~2013", "2009-01-01", "2013-12-31", false),
    ("2015-12?", "2015-12-01", "2015-12-31", true), ("2014-06~2015-02?", "2014-06-01", "2015-02-28", true),
    ("2018-11-30", "2018-11-30", "2018-11-30", false),
  ])
  func periods(text: String, first: String, last: String, isInferred: Bool) throws {
    let period = try #require(Period(iso: text))
    #expect(period.start.firstDay.description == first)
    #expect(period.end.lastDay.description == last)
    #expect(period.isInferred == isInferred)
    #expect(period.description == text)
  }

  @Test(
    arguments: [
      ("2018", "2018年"), ("2015-12?", "2015年12月"), ("2018-11-30", "2018-11-30"), ("2009~2013", "2009—2013年"),
      ("2018-01~2018-11?", "2018年1—11月"), ("2014-06~2015-02?", "2014年6月至2015年2月"),
      ("2018-11-01~2018-11-20", "2018-11-01至2018-11-20"), ("2017~2018-11", "2017年至2018年11月"),
    ])
  func isNamedInWords(text: String, words: String) throws {
    #expect(try #require(Period(iso: text)).words == words)
  }

  @Test(arguments: ["2013~2009", "2009~2010~2011", "~2013", "2013~", "2013??", "", "?"])
  func otherTextIsNoPeriod(text: String) { #expect(Period(iso: text) == nil) }

  @Test(arguments: [
    ("2018-11", "2018-11-01", true), ("2018-11", "2018-10-31", false), ("2018-11", "2018-12-01", false),
    ("2018", "2018-01-31", true), ("2018-11-30~2019-01-01", "2018-11-01", true),
    ("2018-11-30~2019-01-01", "2019-01-31", true), ("2018-11-30~2019-01-01", "2019-02-01", false),
  ])
  func touchesAMonth(text: String, day: String, touches: Bool) throws {
    let period = try #require(Period(iso: text))
    #expect(period.touchesMonth(of: try #require(Day(iso: day))) == touches)
  }

  @Test(arguments: [
    ("2015~2018", "2018-01-01", true), ("2015~2018", "2017-12-31", false), ("2018-11?", "2018-11-01", true),
    ("2018-11?", "2018-10-31", false), ("2013-12-31", "2013-12-30", false),
    ("2013-12-31", "2013-12-31", true),
  ])
  func reachesItsEnd(text: String, day: String, isReached: Bool) throws {
    let period = try #require(Period(iso: text))
    #expect(period.hasReachedItsEnd(on: try #require(Day(iso: day))) == isReached)
  }
}
