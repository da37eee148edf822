import Diagnostics
import Model
import Testing

@testable import Render

/// Dates, spans and places in a list, at 2018-11-30 and at other dates.
@Suite struct CalendarFilterTests {
  static let prints: [Case<String, String>] = [
    // Style §3, Dates.
    Case("a year's end", "{{ '2019-12-31' | date: 'end' }}", "2019年底"),
    Case("a year's end of a communiqué", "{{ '2019' | date: 'close' }}", "2019年末"),
    Case("a month", "{{ '2016-11' | date }}", "2016年11月"),
    Case("a day", "{{ '2020-03-02' | date }}", "2020年3月2日"),
    Case("a year alone gains no day", "{{ '2016' | date }}", "2016年"),
    Case(
      "a year alone gains no month", "{{ '2016' | date: 'month_text' }}[{{ '2016' | date: 'month' }}]",
      "2016年[]"),
    Case("a month gains no day", "[{{ '2016-11' | date: 'day' }}]", "[]"),
    Case(
      "in a table", "{{ '2016-11' | date: 'table' }} {{ '2020-03-02' | date: 'table' }}", "2016-11 2020-03-02"
    ),
    Case("not the end of a month", "{{ '2018-11-29' | date: 'end' }}", "2018年11月29日"),
    Case("the end of a month", "{{ '2018-11' | date: 'end' }}", "2018年11月底"),
    Case(
      "as of", "{{ as_of }} {{ as_of | date: 'close' }} {{ as_of.year_to_date }}",
      "2018年11月30日 2018年11月末 2018年1—11月"),
    Case("a year end", "{% assign d = '2018' | date %}{% if d.is_year_end %}全年{% endif %}", "全年"),
    Case("no year end", "{% unless as_of.is_year_end %}未到年末{% endunless %}", "未到年末"),
    Case("dates compare", "{% assign d = '2019' | date %}{% if as_of < d %}早{% endif %}", "早"),
    Case("no date", "[{{ nil | date }}]", "[]"),
    // Spans.
    Case("since a year", "{{ provincial | period }}", "2015年以来"),
    Case("a year so far", "{{ year | period }}", "2018年1—11月"),
    Case("a month of it", "{{ month | period }}", "2018年11月"),
    Case("last year", "{{ last_year | period }}", "2017年"),
    Case("all of it", "{{ total | period }}", "截至2018年11月底"),
    Case("years", "{{ '2016~2018' | period }}", "2016—2018年"),
    Case("between dates", "{% assign a = '2016' | date %}{{ a | period: as_of }}", "2016年1月—2018年11月"),
    Case("between years", "{{ '2016' | period: '2018' }}", "2016—2018年"),
    Case("no slice", "[{{ slices.absent | period }}]", "[]"),
    Case("no end", "[{{ as_of | period: nil }}]", "[]"),
    // Ordinals (style §4).
    Case("a heading", "{{ 1 | ordinal: '一、' }}综合", "一、综合"),
    Case("beyond ten", "{{ 11 | ordinal: '一、' }}", "十一、"),
    Case("a second level", "{{ 3 | ordinal: '（一）' }}", "（三）"),
    Case("a fourth level", "甲{{ 2 | ordinal: '（1）' }}", "甲（2）"),
    Case("a third level", "第{{ 3 | ordinal: '1.' }}", "第3."), Case("a rank", "{{ 3 | ordinal: '第一' }}", "第三"),
    Case("a numeral", "{{ 40 | ordinal: '一' }}", "四十"), Case("nothing", "[{{ nil | ordinal }}]", "[]"),
  ]

  @Test(arguments: prints) func printing(_ sample: Case<String, String>) throws {
    #expect(try rendered(sample.input).markdown == sample.output + "\n")
  }

  static let faults: [Case<String, DiagnosticCode>] = [
    Case("no date at all", "{{ '去年' | date }}", .renderArgumentInvalid),
    Case("a day that is none", "{{ '2019-02-30' | date }}", .renderArgumentInvalid),
    Case("an unknown form", "{{ as_of | date: 'ende' }}", .liquidNameUnknown),
    Case("a figure for a date", "{{ total.studios | date: 'end' }}", .liquidType),
    Case("a list for a date", "{{ units | date }}", .liquidType),
    Case("an unknown span", "{{ '2015至今' | period }}", .renderArgumentInvalid),
    Case("an unknown form of ordinal", "{{ 1 | ordinal: '甲' }}", .renderArgumentInvalid),
    Case("the place of nothing", "{{ 0 | ordinal: '一、' }}", .renderArgumentInvalid),
    Case("points of counts", "{{ total.studios | points: last_year.studios }}", .renderFigureExpected),
  ]

  @Test(
    arguments: [
      ("{{ total.studios | date: 'ned' }}", "职工创新工作室”是指标数", "as_of"),
      ("{{ units | date }}", "date 需要日期，这里不是日期", "as_of"), ("{{ as_of | date: 'ned' }}", "ned", "“end”"),
      ("{{ as_of | period: total.studios }}", "period 需要日期", "as_of"),
    ])
  func faultsAreTold(template: String, message: String, help: String) throws {
    let fault = try #require(try fault(template))
    #expect(fault.message.zh.contains(message))
    #expect(fault.help?.zh.contains(help) == true)
  }

  @Test(arguments: faults) func refusing(_ sample: Case<String, DiagnosticCode>) throws {
    #expect(try fault(sample.input)?.code == sample.output)
  }

  /// Style §2, P13, from one share to another.
  @Test(arguments: [
    (400, 300, "提高10.0个百分点"), (300, 400, "下降10.0个百分点"), (301, 301, "持平"), (2, 1, "提高0.1个百分点"),
  ])
  func points(now: Int64, before: Int64, text: String) throws {
    var edition = try SampleEdition.edition()
    let book = edition.figures
    let lastYear = try #require(book.sliceIndex(ofID: "last_year"))
    edition.figures = FigureBook(
      asOf: book.asOf, regions: book.regions, levels: book.levels, measures: book.measures,
      slices: book.slices
    ) { slice, _, _ in
      book.measures.map { measure in
        Tally(value: measure.id == "studios" ? 1000 : slice == lastYear ? before : now)
      }
    }
    let template =
      "{% assign now = total.studios_province | share: total.studios %}"
      + "{% assign then = last_year.studios_province | share: last_year.studios %}{{ now | points: then }}"
    #expect(try rendered(template, edition: edition).markdown == text + "\n")
  }
}
