import Liquid
import Model
import Testing

@testable import Render

/// The names that templates see.
@Suite struct ContextTests {
  static let dates: [Case<(Int, Int, Int), [String]>] = [
    Case("mid month", (2018, 11, 20), ["2018年11月20日", "2018年11月", "2018年以来"]),
    Case("a month's end", (2018, 11, 30), ["2018年11月底", "2018年11月", "2018年1—11月"]),
    Case("a leap February's end", (2020, 2, 29), ["2020年2月底", "2020年2月", "2020年1—2月"]),
    Case("a February day", (2020, 2, 28), ["2020年2月28日", "2020年2月", "2020年以来"]),
    Case("January's end", (2019, 1, 31), ["2019年1月底", "2019年1月", "2019年1月"]),
    Case("the year's end", (2018, 12, 31), ["2018年底", "2018年12月", "2018年全年"]),
  ]

  @Test(arguments: dates) func naming(_ sample: Case<(Int, Int, Int), [String]>) throws {
    let day = try #require(Day(year: sample.input.0, month: sample.input.1, day: sample.input.2))
    let names = try ["end", "month_text", "year_to_date"].map {
      try Value.date(day).member($0).asText().string
    }
    #expect(names == sample.output)
    #expect(try Value.date(day).member("iso").asText().string == day.description)
    #expect(try Value.date(day).member("month").asInteger() == day.month)
  }

  @Test func everyNameOfTheContextIsThere() throws {
    let edition = try SampleEdition.edition()
    let request = BulletinRequest(
      id: "a", title: "标题", template: "a.md", scope: edition.figures.regions.root)
    let context = BulletinContext(edition: edition, request: request)
    for name in context.memberNames {
      guard case .value = context.member(name) else {
        Issue.record("\(name) is not there")
        continue
      }
    }
  }

  static let texts: [Case<String, String>] = [
    Case(
      "texts of the workspace", "{{ title }}，{{ issuer }}，{{ notes.first }}",
      "内蒙古自治区职工创新工作室，内蒙古自治区总工会经济技术部，本页为样张，数字是虚构的。"),
    Case("the bulletin", "{{ bulletin.id }}，{{ bulletin.title }}", "test，测试"),
    Case(
      "the region", "{{ region.code }}{{ region.name }}{{ region.short_name }}{{ region.kind }}",
      "150000内蒙古自治区全区自治区"),
    Case(
      "what the region is", "{% if region.is_root %}根{% endif %}{% if region.is_industry %}产业{% endif %}", "根"
    ),
    Case("a slice of the region", "{{ region.total.studios }}", "1993"),
    Case("a slice by id", "{{ slices.provincial.topics }}", "1060"),
    Case(
      "a slice that is not there", "{% if slices.absent %}有{% else %}无{% endif %}{{ slices.absent.topics }}",
      "无"),
    Case(
      "a slice's beginning", "{{ provincial.since.year }}年，{{ year.start }}，{{ last_year.end }}",
      "2015年，2018年1月1日，2017年12月31日"),
    Case(
      "a slice without one",
      "{% if total.since %}有{% else %}无{% endif %}{% if total.start %}有{% else %}无{% endif %}", "无无"),
    Case(
      "a measure", "{{ measures.studios.label }}，{{ measures.studios.unit }}，[{{ measures.absent.label }}]",
      "职工创新工作室，个，[]"),
    Case(
      "a level",
      "{{ levels.province.name }}{{ total[levels.province.held] }}，{{ levels.first.id }}，[{{ levels.absent }}]",
      "自治区级198，national，[]"),
    Case("the units", "{{ units.first.name }}，{{ units.last.short_name }}", "呼和浩特市，电力"),
    Case(
      "the growths",
      "{% for g in growths %}{{ g.from.value }}{{ g.from.unit }}，{{ g.to.end }}，{{ g.percent }}，{{ g.printed }}，{{ g.verdict }}，{{ g.lowest }}{% endfor %}",
      "4.35万个，2013年，69.4%，69.5%，within-rounding，69.1%"),
    Case(
      "the coverage",
      "{{ coverage.expected }}，{{ coverage.reported }}，{{ coverage.missing.first.name }}，{% if coverage.is_complete %}全{% else %}缺{% endif %}",
      "13，12，阿拉善盟，缺"),
    Case(
      "the accounts",
      "{% for a in accounts %}{{ a.label }}{{ a.read }}={{ a.accepted }}+{{ a.quarantined }}+{{ a.skipped }}；{% endfor %}",
      "工作室2010=1993+3+14；创新成果2279=2271+0+8；"),
    Case(
      "a target",
      "{% for t in targets %}{{ t.id }}，{{ t.deadline.end }}，{{ t.state_name }}，{{ t.projected.month_text }}，{{ t.document }}，{{ t.region.name }}{% endfor %}",
      "target-studios-2019-12-31，2019年底，进度正常，2018年12月，内工发〔2015〕12号，内蒙古自治区"),
    Case(
      "the years",
      "{% for y in years %}{{ y.id }}{{ y.name }}{{ y.studios }}{% if y.is_partial %}未完{% endif %}；{% endfor %}",
      "20142014年195；20152015年850；20162016年1248；20172017年1608；20182018年1993未完；"),
    Case(
      "the months",
      "{{ months.first.name }}，{{ months.last.name }}，{{ months.last.short_name }}，{{ months.last.start }}，{{ months.last.end.iso }}{% if months.last.is_partial %}未完{% endif %}",
      "2017年1月，2018年11月，11月，2018年11月1日，2018-11-30"),
    Case(
      "a unit's years", "{{ units.first.years.last.studios }}，{{ units.first.years.last.results }}", "160，34"),
    Case("figures sort", "{% assign s = units | sort: 'total.studios' | reverse %}{{ s.first.name }}", "包头市"),
  ]

  @Test(arguments: texts) func printing(_ sample: Case<String, String>) throws {
    #expect(try rendered(sample.input).markdown == sample.output + "\n")
  }

  @Test func aPlaceBelowAUnitIsCountedByPlace() throws {
    let document = try rendered("{{ total.studios }}", of: "150102")
    #expect(document.figures.map(\.figure.id) == ["total.studios@place:150102"])
    #expect(document.markdown == "70\n")
    #expect(
      try rendered("{{ total.studios }}/{{ region.by_place.total.studios }}", of: "150100").markdown
        == "160/145\n")
  }

  /// The year or month stands in the place of the slice; the region is counted as it is everywhere on the page.
  @Test(arguments: [
    ("{{ years.last.studios }}", "150000", "2018.studios@150000"),
    ("{{ region.months.last.results }}", "150100", "2018-11.results@150100"),
    ("{{ years.first.studios }}", "150102", "2014.studios@place:150102"),
    ("{{ region.by_place.years.first.studios }}", "150100", "2014.studios@place:150100"),
    ("{{ units.last.years.last.studios }}", "150100", "2018.studios@place:150100#own"),
  ])
  func aFigureOfAPeriodHasItsId(template: String, code: String, id: String) throws {
    let document = try rendered(template, of: code, edition: SampleEdition.edition(placeless: ["150100": 15]))
    #expect(document.figures.map(\.figure.id) == [id])
  }

  @Test func ofARunWithoutSeriesThereAreNoYears() throws {
    var edition = try SampleEdition.edition()
    let book = edition.figures
    edition.figures = FigureBook(
      asOf: book.asOf, regions: book.regions, levels: book.levels, measures: book.measures,
      slices: book.slices
    ) { _, _, _ in [] }
    #expect(
      try rendered("{% if years.size == 0 and region.months.size == 0 %}无{% endif %}", edition: edition)
        .markdown
        == "无\n")
  }

  @Test func whatTheEditionLacksIsNothing() throws {
    var edition = try SampleEdition.edition()
    edition.submissions = []
    edition.progress[0].attained = nil
    edition.progress[0].state = .noData
    let template =
      "{% if coverage %}有{% else %}无{% endif %}{% for t in targets %}[{{ t.attained }}]{{ t.state_name }}{% endfor %}"
    #expect(try rendered(template, edition: edition).markdown == "无[]无数据\n")
  }

  @Test func publishedFiguresPrintAsTheyWere() throws {
    var edition = try SampleEdition.edition()
    func indicator(_ printed: String, _ value: Int, _ unit: String) -> Indicator {
      Indicator(
        region: edition.figures.regions.root, indicator: "x", label: "甲",
        period: Period(iso: "2018-11") ?? .always,
        value: ApproximateNumber(exactly: FixedDecimal(value)), resolution: FixedDecimal(1), printed: printed,
        unit: unit, source: nil, origin: RowOrigin(file: 0, line: 2))
    }
    edition.indicators = [
      indicator("615.7", 6_157_000, "万人"), indicator("4.3", 430_000_000, "亿元"), indicator("34", 34, "%"),
      indicator("10", 10, "个"),
    ]
    let template = "{% for i in indicators %}{{ i.value }}{{ i.unit }}，{{ i.period_text }}；{% endfor %}"
    #expect(
      try rendered(template, edition: edition).markdown
        == "615.7万人，2018年11月；4.3亿元，2018年11月；34%，2018年11月；10个，2018年11月；\n")
  }
}
