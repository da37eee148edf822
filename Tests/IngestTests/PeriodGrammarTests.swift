import Model
import Testing

@testable import Ingest

/// Spans of time as statistics name them.
@Suite struct PeriodGrammarTests {
  private func read(_ text: String) throws(RowFault) -> (period: Period, doubt: DateDoubt?) {
    try PeriodGrammar.read(CellText.content(Array(text.utf8).span))
  }

  @Test(arguments: [
    ("2018", "2018"), ("2018-11", "2018-11"), ("2018-11-30", "2018-11-30"), ("2009~2013", "2009~2013"),
    ("2018?", "2018?"), ("2018？", "2018?"), ("2009～2013", "2009~2013"), ("2018年", "2018"),
    ("2018年11月", "2018-11"),
    ("2018年11月30日", "2018-11-30"), ("2018.11", "2018-11"), ("201811", "2018-11"), ("2018年末", "2018"),
    ("2018年末？", "2018?"), ("2018年1-11月", "2018-01~2018-11"), ("2018年1—11月份", "2018-01~2018-11"),
    ("2018年1月至11月", "2018-01~2018-11"), ("2018年一月到十一月", "2018-01~2018-11"),
    ("2018年上半年", "2018-01~2018-06"), ("2018年下半年", "2018-07~2018-12"), ("2018年第三季度", "2018-07~2018-09"),
    ("2018年4季度", "2018-10~2018-12"), ("二〇一八年上半年", "2018-01~2018-06"), ("2009-2013", "2009~2013"),
    ("2009年-2013年", "2009~2013"), ("2009年至2013年", "2009~2013"), ("2009—2013年", "2009~2013"),
    ("2018-01-01~2018-11-30", "2018-01-01~2018-11-30"), ("2018年1月1日至2018年11月30日", "2018-01-01~2018-11-30"),
    ("2018/1/1-2018/11/30", "2018-01-01~2018-11-30"), ("43434", "2018-11-30"),
  ])
  func isRead(_ text: String, _ expected: String) throws {
    let read = try read(text)
    #expect(read.period.description == expected)
    #expect(read.doubt == nil)
  }

  @Test func aDoubtfulDateIsADoubtfulPeriod() throws {
    #expect(try read("2018.1").doubt == .october)
    #expect(try read("18.11").period.description == "2018-11")
    #expect(try read("18.11").doubt == .century)
  }

  @Test(arguments: [
    "十一月", "2018年11-1月", "2018年0-3月", "2018年1-13月", "2018年第五季度", "2013~2009", "2018~", "~2018",
    "2018~2019~2020",
    "2018.1~2018.3", "2018年初", "1-11月", "上半年", "?", "2018年上半年底",
  ])
  func isNoPeriod(_ text: String) {
    #expect(throws: RowFault.periodInvalid) { try read(text) }
  }
}
