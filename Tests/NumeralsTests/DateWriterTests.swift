import Model
import Numerals
import Testing

@Suite struct DateWriterTests {
  @Test(arguments: [
    ("2018-11-30", "2018年11月30日", "2018年11月底"), ("2018-12-31", "2018年12月31日", "2018年底"),
    ("2018-11-20", "2018年11月20日", "2018年11月20日"), ("2020-03-02", "2020年3月2日", "2020年3月2日"),
    ("2020-02-29", "2020年2月29日", "2020年2月底"), ("2020-02-28", "2020年2月28日", "2020年2月28日"),
    ("2019-02-28", "2019年2月28日", "2019年2月底"), ("2018-12-30", "2018年12月30日", "2018年12月30日"),
  ]) func daysAndEnds(_ iso: String, _ day: String, _ end: String) throws {
    let date = try #require(Day(iso: iso))
    #expect(DateWriter.day(date) == day)
    #expect(DateWriter.end(date) == end)
  }

  @Test(arguments: [
    ("2018", "2018年", "2018年底"), ("2018-01", "2018年1月", "2018年1月底"), ("2018-12", "2018年12月", "2018年底"),
    ("2018-01-09", "2018年1月9日", "2018年1月9日"),
  ]) func partialDatesGainNoDay(_ iso: String, _ text: String, _ end: String) throws {
    let date = try #require(PartialDate(iso: iso))
    #expect(DateWriter.date(date) == text)
    #expect(DateWriter.end(date) == end)
  }

  @Test(arguments: [
    ("2018", "2018年"), ("2018-11", "2018年11月"), ("2009~2013", "2009—2013年"),
    ("2018-01~2018-11", "2018年1—11月"),
    ("2018-11-01~2018-11-20", "2018年11月1—20日"), ("2017-12~2018-01", "2017年12月—2018年1月"),
    ("2018-10-01~2018-11-20", "2018年10月1日—2018年11月20日"), ("2015~2018-11", "2015年—2018年11月"),
    ("2015-12?", "2015年12月"),
  ]) func periods(_ iso: String, _ text: String) throws {
    #expect(DateWriter.period(try #require(Period(iso: iso))) == text)
  }

  @Test(arguments: [
    ("2018-01-01", "2018-12-31", "2018年"), ("2016-01-01", "2018-12-31", "2016—2018年"),
    ("2018-01-01", "2018-11-30", "2018年1—11月"), ("2018-01-01", "2018-11-29", "2018年1月1日—2018年11月29日"),
    ("2018-11-01", "2018-11-30", "2018年11月"), ("2018-11-01", "2018-11-20", "2018年11月1—20日"),
    ("2018-11-20", "2018-11-20", "2018年11月20日"), ("2017-10-01", "2018-09-30", "2017年10月—2018年9月"),
    ("2018-01-02", "2018-12-31", "2018年1月2日—2018年12月31日"), ("2018-01-01", "2018-01-31", "2018年1月"),
    ("2015-01-01", "2018-11-30", "2015年1月—2018年11月"),
  ]) func windows(_ start: String, _ end: String, _ text: String) throws {
    #expect(
      DateWriter.period(from: try #require(Day(iso: start)), to: try #require(Day(iso: end))) == text)
  }

  @Test(arguments: [
    ("2015-01-01", "2015年以来"), ("2015-06-01", "2015年6月以来"), ("2015-06-15", "2015年6月15日以来"),
    ("2015-01-02", "2015年1月2日以来"),
  ]) func since(_ start: String, _ text: String) throws {
    #expect(DateWriter.since(try #require(Day(iso: start))) == text)
  }

  @Test(arguments: [
    ("2018-12-31", "2018年末"), ("2018-12-30", "2018年12月30日"), ("2018-11-30", "2018年11月末"),
    ("2020-02-28", "2020年2月28日"), ("2020-02-29", "2020年2月末"),
  ]) func stocksOfACommunique(_ day: String, _ text: String) throws {
    #expect(DateWriter.close(try #require(Day(iso: day))) == text)
  }
}
