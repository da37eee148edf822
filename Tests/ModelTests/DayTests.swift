import Model
import Testing

/// The calendar.
struct DayTests {
  private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  @Test(arguments: [
    (2016, 2, 29, true), (2015, 2, 29, false), (1900, 2, 29, false), (2000, 2, 29, true),
    (2018, 4, 31, false),
    (2018, 12, 31, true), (2018, 13, 1, false), (2018, 0, 1, false), (2018, 1, 0, false), (0, 1, 1, false),
    (1, 1, 1, true), (9999, 12, 31, true), (10_000, 1, 1, false),
  ])
  func onlyDaysOfTheCalendar(year: Int, month: Int, day: Int, exists: Bool) {
    let made = Day(year: year, month: month, day: day)
    #expect((made != nil) == exists)
    if let made { #expect((made.year, made.month, made.day) == (year, month, day)) }
  }

  @Test(arguments: [
    "2018-1-01", "2018-01-1", "18-01-01", "2018/01/01", "2018-01-01 ", "２018-01-01", "2018-02-30", "",
    "2018-0a-01",
  ])
  func readsNothingButIsoDays(text: String) { #expect(Day(iso: text) == nil) }

  @Test(arguments: ["0001-01-01", "2016-02-29", "9999-12-31", "0999-10-05"])
  func writesWhatItReads(text: String) throws { #expect(try day(text).description == text) }

  @Test(arguments: [
    ("2016-02-28", "2016-02-29"), ("2016-02-29", "2016-03-01"), ("2015-02-28", "2015-03-01"),
    ("2018-12-31", "2019-01-01"), ("2018-04-30", "2018-05-01"),
  ])
  func neighbours(earlier: String, later: String) throws {
    #expect(try day(earlier).next == day(later))
    #expect(try day(later).previous == day(earlier))
    #expect(try day(earlier).days(to: day(later)) == 1)
  }

  @Test func theEndsOfTheCalendarStay() {
    #expect(Day.distantPast.previous == .distantPast)
    #expect(Day.distantFuture.next == .distantFuture)
    #expect(Day.distantFuture.adding(months: 1) == .distantFuture)
    #expect(Day.distantPast.adding(months: -1) == .distantPast)
    #expect(Day.distantFuture.adding(months: .max) == .distantFuture)
    #expect(Day.distantPast.adding(years: .min) == .distantPast)
  }

  @Test(arguments: [
    ("2018-01-31", 1, "2018-02-28"), ("2016-01-31", 1, "2016-02-29"), ("2018-03-31", -1, "2018-02-28"),
    ("2018-02-28", 1, "2018-03-28"), ("2018-11-30", 13, "2019-12-30"), ("2018-01-15", -13, "2016-12-15"),
    ("2016-02-29", -12, "2015-02-28"), ("2018-05-05", 0, "2018-05-05"),
  ])
  func months(from: String, count: Int, to: String) throws {
    #expect(try day(from).adding(months: count) == day(to))
  }

  @Test(arguments: [
    ("2018-02-28", 1, "2018-03-31"), ("2018-11-30", 13, "2019-12-31"), ("2019-02-28", 12, "2020-02-29"),
    ("2020-02-29", -12, "2019-02-28"), ("2020-02-28", -12, "2019-02-28"), ("2018-11-29", 1, "2018-12-29"),
  ])
  func aMonthsLastDayStaysTheLast(from: String, count: Int, to: String) throws {
    #expect(try day(from).monthsLater(count) == day(to))
  }

  @Test(arguments: [
    ("2018-11-30", "2019-12-31", 13), ("2018-11-30", "2019-12-30", 12), ("2018-11-29", "2019-12-29", 13),
    ("2018-11-29", "2019-12-28", 12), ("2019-01-31", "2019-02-28", 1), ("2019-01-31", "2019-02-27", 0),
    ("2019-12-10", "2019-12-31", 0), ("2019-02-28", "2019-03-30", 0), ("2019-02-28", "2019-03-31", 1),
  ])
  func wholeMonths(from: String, to: String, count: Int) throws {
    #expect(try day(from).wholeMonths(to: day(to)) == count)
  }

  @Test func ordinalsCountEveryDay() throws {
    var current = try day("1999-12-01")
    var ordinal = current.ordinal
    for _ in 0..<1600 {
      current = current.next
      ordinal += 1
      #expect(current.ordinal == ordinal)
      #expect(Day(ordinal: ordinal) == current)
    }
    #expect(try day("1970-01-01").days(to: day("2018-11-30")) == 17_865)
    #expect(try day("2018-01-31").adding(days: 29) == day("2018-03-01"))
  }

  @Test(arguments: [
    ("2018-11-20", "2018-11-01", "2018-11-30", "2018-10-01"),
    ("2016-02-29", "2016-02-01", "2016-02-29", "2016-01-01"),
    ("2018-12-31", "2018-12-01", "2018-12-31", "2018-10-01"),
    ("2018-04-01", "2018-04-01", "2018-04-30", "2018-04-01"),
  ])
  func endsOfMonthAndQuarter(text: String, first: String, last: String, quarter: String) throws {
    let day = try day(text)
    #expect(day.firstOfMonth.description == first)
    #expect(day.lastOfMonth.description == last)
    #expect(day.isLastOfMonth == (text == last))
    #expect(day.firstOfQuarter.description == quarter)
    #expect(day.firstOfYear.description == "\(text.prefix(4))-01-01")
    #expect(day.lastOfYear.description == "\(text.prefix(4))-12-31")
  }
}
