import Diagnostics
import Model
import Numerals
import TestSupport
import Testing

@testable import Render

/// Figures on the page: how they print, what stands beside them, and what can't be printed.
@Suite struct FigureTests {
  @Test func aFigureIsALinkWherePagesAllowIt() throws {
    let document = try rendered(
      """
      # {{ total.studios }}

      {{ total.studios }}个，**{{ total.studios }}**，[{{ total.studios }}](a)，![{{ total.studios }}](a.svg)

      | a |
      | --: |
      | {{ total.studios }} |
      """)
    #expect(document.html.split(separator: "><data value=\"1993\">1993</data></a>").count == 6)
    #expect(document.html.contains("<a href=\"a\"><data value=\"1993\">1993</data></a>"))
    #expect(document.html.contains("alt=\"1993\""))
    #expect(
      document.markdown == """
        # 1993

        1993个，**1993**，[1993](a)，![1993](a.svg)

        | a |
        | --: |
        | 1993 |

        """)
  }

  @Test func aFigureSaysWhatItIs() throws {
    let html = try rendered("{{ provincial.topics }}").html
    #expect(
      html == """
        <p><a class="figure" href="#f1" title="内蒙古自治区创新课题；2015-01-01至2018-11-30；持有命名：自治区级；\
        期内的创新成果记录，计数"><data value="1060">1060</data></a></p>

        """)
  }

  @Test func figuresAreListedOnceForEachWayTheyPrint() throws {
    let document = try rendered(
      "{{ total.benefit }}{{ total.studios }}{{ total.benefit | money: \"万元\" }}{{ total.studios }}{{ region.name }}"
    )
    #expect(document.figures.map(\.printed) == ["19.63亿元", "1993", "196325.15万元"])
    #expect(
      document.figures.map(\.figure.id) == [
        "total.benefit@150000", "total.studios@150000", "total.benefit@150000",
      ])
  }

  private static let shares =
    "{% assign whole = total.studios | share: total.studios %}"
    + "{% assign part = last_year.studios | share: total.studios %}"

  static let prints: [Case<String, String>] = [
    Case("a count is exact", "{{ total.studios }}", "1993"),
    Case("money has its unit", "{{ total.funding }}", "9195.5万元<!-- 91955027 -->"),
    Case("exact money has no comment", "{{ total.funding_naming }}", "2391.6万元"),
    Case("money in one unit", "{{ total.funding_naming | money: '亿元' }}", "0.24亿元<!-- 23916000 -->"),
    Case("wan", "{{ total.trained | wan }}人次", "1.71万<!-- 17135 -->人次"),
    Case("yi", "{{ total.benefit | yi }}", "19.63亿元<!-- 1963251485.5 -->"),
    Case("approx", "{{ provincial.patents | approx }}项", "160多<!-- 166 -->项"),
    Case("approx with 左右", "{{ provincial.patents | approx: word: '左右' }}", "170项左右<!-- 166 -->"),
    Case("approx with 以上", "{{ provincial.patents | approx: word: '以上' | unit }}", "160项以上<!-- 166 -->"),
    Case("a unit where 左右 is not allowed", "{{ total.trained | approx: word: '左右', digits: 1 }}", "17135人次"),
    Case("approx with a word", "{{ total.trained | approx: word: '余' }}人次", "1.7万余<!-- 17135 -->人次"),
    Case("approx of money", "{{ total.funding | approx }}", "近9500万元<!-- 91955027 -->"),
    Case("unit", "{{ total.studios | unit }}", "1993个"),
    Case("unit of what carries it", "{{ total.funding_naming | unit }}", "2391.6万元"),
    Case("growth", "{{ total.studios | growth: last_year.studios }}", "134.5%"),
    Case("a fall", "{{ last_year.studios | growth: total.studios }}", "-57.4%"),
    Case("a fall without its sign", "{{ last_year.studios | growth: total.studios | magnitude }}", "57.4%"),
    Case("change", "{{ total.studios | change: last_year.studios | unit }}", "1143个"),
    Case("share", "{{ total.studios_province | share: total.studios }}", "9.6%"),
    Case("percent", "{{ total.studios_province | share: total.studios | percent }}", "9.6%"),
    Case("a rise in words", "比上年末{{ total.studios | compared: last_year.studios }}", "比上年末增加1143个，增长134.5%"),
    Case("a fall in words", "{{ last_year.studios | compared: total.studios }}", "减少1143个，下降57.4%"),
    Case("no change in words", "{{ total.studios | compared: total.studios }}", "持平"),
    Case(
      "a rise with its base", "{{ total.studios | compared: last_year.studios, '上年末' }}",
      "比上年末增加1143个，增长134.5%"),
    Case("no change with its base", "{{ total.studios | compared: total.studios, '上年末' }}", "与上年末持平"),
    Case("a rise of a percentage", shares + "{{ whole | compared: part, '上年末' }}", "比上年末提高57.4个百分点"),
    Case("a fall of a percentage", shares + "{{ part | compared: whole }}", "下降57.4个百分点"),
    Case(
      "a difference of money is not rounded to 亿", "{{ total.benefit | change: last_year.benefit }}",
      "157060.12万元<!-- 1570601188.4 -->"),
    Case(
      "money in words", "{{ total.funding_naming | compared: last_year.funding_naming }}",
      "增加1913.28万元，增长400.0%"),
    Case(
      "ordinals", "{{ 1 | ordinal }}{{ 12 | ordinal: 'zh' }}{{ 20 | ordinal: 'zh' }}{{ 99 | ordinal: 'zh' }}",
      "1十二二十九十九"),
    Case(
      "a date", "{{ as_of }}，{{ as_of | date: 'end' }}，{{ as_of.month_text }}",
      "2018年11月30日，2018年11月底，2018年11月"),
    Case("the year to date", "{{ as_of.year_to_date }}", "2018年1—11月"),
    Case(
      "a target",
      "{% for t in targets %}{{ t.value }}{{ t.unit }}，{{ t.percent }}，{{ t.gap }}，{{ t.required_per_month }}{% endfor %}",
      "2000个，99.7%，7，0.54"),
    Case(
      "of nothing nothing",
      "[{{ slices.absent.studios | approx }}{{ slices.absent.studios | growth: total.studios }}]", "[]"),
    Case(
      "figures compare as numbers", "{% if total.studios > 1992 and total.studios < 1993.5 %}yes{% endif %}",
      "yes"),
  ]

  @Test(arguments: prints) func printing(_ sample: Case<String, String>) throws {
    #expect(try rendered(sample.input).markdown == sample.output + "\n")
  }

  /// From a base to a value: no percentage of a base below 10 (style §3, Growth rate).
  @Test(arguments: [
    (0, 5, "比上年末新增5个"), (0, 0, "与上年末持平"), (9, 12, "比上年末增加3个"), (9, 3, "比上年末减少6个"),
    (10, 12, "比上年末增加2个，增长20.0%"), (10, 0, "比上年末减少10个，下降100.0%"), (12, 36, "比上年末增加24个，增长200.0%"),
    (10_000, 10_004, "比上年末增加4个"), (10_000, 10_005, "比上年末增加5个，增长0.1%"), (10_000, 9995, "比上年末减少5个，下降0.1%"),
  ])
  func comparing(base: Int64, value: Int64, text: String) throws {
    var edition = try SampleEdition.edition()
    let book = edition.figures
    let lastYear = try #require(book.sliceIndex(ofID: "last_year"))
    edition.figures = FigureBook(
      asOf: book.asOf, regions: book.regions, levels: book.levels, measures: book.measures,
      slices: book.slices
    ) { slice, _, _ in book.measures.map { _ in Tally(value: slice == lastYear ? base : value) } }
    let template = "{{ total.studios | compared: last_year.studios, '上年末' }}"
    #expect(try rendered(template, edition: edition).markdown == text + "\n")
  }

  static let faults: [Case<String, DiagnosticCode>] = [
    Case(
      "a target", "{% for t in targets %}{{ t.value | approx }}{% endfor %}", .renderApproximationForbidden),
    Case("progress", "{% for t in targets %}{{ t.gap | approx }}{% endfor %}", .renderApproximationForbidden),
    Case("a rate", "{{ total.studios | growth: last_year.studios | approx }}", .renderApproximationForbidden),
    Case(
      "an end of a growth", "{% for g in growths %}{{ g.to.value | approx }}{% endfor %}",
      .renderApproximationForbidden),
    Case("a small number", "{{ total.studios_national | approx }}", .renderApproximationForbidden),
    Case("a reckoned number", "{{ total.studios | plus: 1 }}", .renderUnaccountedNumber),
    Case("a count of a list", "{{ units.size }}", .renderUnaccountedNumber),
    Case("a figure as an ordinal", "{{ total.studios_national | ordinal }}", .renderArgumentInvalid),
    Case("no digits", "{{ total.studios | approx: digits: 0 }}", .renderArgumentInvalid),
    Case("too many digits", "{{ total.studios | approx: digits: 4 }}", .renderArgumentInvalid),
    Case("an unknown word", "{{ total.studios | approx: word: '许' }}", .renderArgumentInvalid),
    Case("an ordinal beyond", "{{ 100 | ordinal }}", .renderArgumentInvalid),
    Case("text as a figure", "{{ region.name | approx }}", .renderFigureExpected),
    Case("a count as money", "{{ total.studios | money }}", .renderFigureExpected),
    Case("a count as a percentage", "{{ total.studios | percent }}", .renderFigureExpected),
    Case("an unknown unit", "{{ total.funding | money: '千元' }}", .renderArgumentInvalid),
    Case("an unknown word", "{{ total.studios | approx: word: '大约' }}", .renderArgumentInvalid),
    Case("an unknown measure", "{{ total.studio }}", .liquidNameUnknown),
    Case("an unknown slice", "{{ totals.studios }}", .liquidNameUnknown),
    Case("an unknown member", "{{ region.nam }}", .liquidNameUnknown),
    Case("an unknown filter", "{{ total.studios | aprox }}", .liquidFilterUnknown),
  ]

  @Test(arguments: faults) func refusing(_ sample: Case<String, DiagnosticCode>) throws {
    let fault = try #require(try fault("第一行\n" + sample.input))
    #expect(fault.code == sample.output)
    #expect(fault.location?.file == "templates/test.md")
    #expect(fault.location?.line == 2)
  }

  @Test func misspeltNamesAreAnsweredWithTheNearest() throws {
    #expect(try fault("{{ total.studio }}")?.help?.zh.contains("studios") == true)
    #expect(try fault("{{ regin.name }}")?.help?.zh.contains("region") == true)
  }

  /// A count of 200 whose records are approximate, with its bounds and how it prints.
  static let approximate: [Case<(Int64?, Int64?), String>] = [
    Case("just under", (180, 199), "近200"), Case("just over", (201, 299), "200多"),
    Case("about", (190, 210), "约200"),
    Case("a range", (200, 400), "200~400"), Case("open above", (200, nil), "约200"),
    Case("open below", (nil, 200), "约200"),
    Case("wide below", (100, 200), "100~200"),
  ]

  @Test(arguments: approximate) func approximateRecords(_ sample: Case<(Int64?, Int64?), String>) {
    var figure = Figure(
      id: "total.problems@1", label: "解决技术难题", kind: .count, value: FixedDecimal(200), unit: "项",
      measure: "problems", regionCode: "1", regionName: "甲", definition: "")
    figure.isApproximate = true
    figure.lower = sample.input.0.map { FixedDecimal($0) }
    figure.upper = sample.input.1.map { FixedDecimal($0) }
    let print = FigureStyle.plain.print(figure)
    #expect(print.text == sample.output)
    #expect(!print.isExact)
    #expect(print.markdown.contains("<!-- 200（"))
  }

  struct SmallAmount: Sendable, CustomTestStringConvertible {
    var yuan: FixedDecimal
    var style: FigureStyle
    var bounds: (FixedDecimal, FixedDecimal)?
    var text: String

    init(_ yuan: Int, _ style: FigureStyle, _ text: String, bounds: (Int, Int)? = nil) {
      self.yuan = FixedDecimal(yuan)
      self.style = style
      self.text = text
      self.bounds = bounds.map { (FixedDecimal($0), FixedDecimal($1)) }
    }

    var testDescription: String { "\(yuan) \(style)" }
  }

  /// What is not zero is not printed as zero: in a sentence it takes its own unit, in a column a sign of its own (style §6).
  @Test(arguments: [
    SmallAmount(49, .money(.tenThousand), "49元"), SmallAmount(50, .money(.tenThousand), "0.01万元"),
    SmallAmount(0, .money(.tenThousand), "0万元"), SmallAmount(-49, .money(.tenThousand), "-49元"),
    SmallAmount(499_999, .money(.hundredMillion), "50万元"),
    SmallAmount(500_000, .money(.hundredMillion), "0.01亿元"),
    SmallAmount(49, .tenThousands, "49元"), SmallAmount(49, .hundredMillions, "49元"),
    SmallAmount(49, .plain, "49元"),
    SmallAmount(49, .column(.tenThousand, digits: 2), "…"),
    SmallAmount(50, .column(.tenThousand, digits: 2), "0.01"),
    SmallAmount(-49, .column(.tenThousand, digits: 2), "…"),
    SmallAmount(0, .column(.tenThousand, digits: 2), "0.00"),
    SmallAmount(4999, .column(.tenThousand, digits: 0), "…"),
    SmallAmount(5000, .column(.tenThousand, digits: 0), "1"),
    SmallAmount(49, .money(.tenThousand), "49元~1.5万元", bounds: (49, 15_000)),
    SmallAmount(49, .money(.hundredMillion), "49元~1.5亿元", bounds: (49, 150_000_000)),
    SmallAmount(100, .money(.tenThousand), "0.01万~1.5万元", bounds: (100, 15_000)),
    SmallAmount(30, .money(.tenThousand), "0~49元", bounds: (0, 49)),
    SmallAmount(40, .column(.tenThousand, digits: 2), "…", bounds: (30, 49)),
    SmallAmount(40, .column(.tenThousand, digits: 2), "0.00~1.50", bounds: (40, 15_000)),
    SmallAmount(49, .column(.tenThousand, digits: 2), "0.00~0.01", bounds: (48, 51)),
  ]) func smallAmounts(_ sample: SmallAmount) {
    var figure = Figure(
      id: "total.benefit@1", label: "经济效益", kind: .money, value: sample.yuan, unit: "元", measure: "benefit",
      regionCode: "1", regionName: "甲", definition: "")
    figure.isApproximate = sample.bounds != nil
    figure.lower = sample.bounds?.0
    figure.upper = sample.bounds?.1
    #expect(sample.style.print(figure).text == sample.text)
  }

  struct Approximation: Sendable {
    var value: FixedDecimal
    var kind = FigureKind.count
    var style = ApproximateStyle()
  }

  /// The examples of style §3.
  static let approximations: [Case<Approximation, String>] = [
    Case("124", Approximation(value: FixedDecimal(124)), "120多"),
    Case("496", Approximation(value: FixedDecimal(496)), "近500"),
    Case("1263", Approximation(value: FixedDecimal(1263)), "1200多"),
    Case("1290", Approximation(value: FixedDecimal(1290)), "近1300"),
    Case(
      "3058", Approximation(value: FixedDecimal(3058), style: ApproximateStyle(word: .moreFormally)), "3000余"),
    Case("144300", Approximation(value: FixedDecimal(144_300), style: ApproximateStyle(digits: 3)), "14.4万多"),
    Case(
      "3045210", Approximation(value: FixedDecimal(3_045_210), style: ApproximateStyle(digits: 3)), "304万多"),
    Case(
      "1432000", Approximation(value: FixedDecimal(1_432_000), style: ApproximateStyle(word: .moreFormally)),
      "140余万"),
    Case("196325000元", Approximation(value: FixedDecimal(196_325_000), kind: .money), "近2亿元"),
    Case("约", Approximation(value: FixedDecimal(496), style: ApproximateStyle(word: .about)), "约500"),
    Case("左右", Approximation(value: FixedDecimal(496), style: ApproximateStyle(word: .around)), "500元左右"),
    Case(
      "左右 of money",
      Approximation(value: FixedDecimal(196_325_000), kind: .money, style: ApproximateStyle(word: .around)),
      "2亿元左右"),
    Case("exactly 500", Approximation(value: FixedDecimal(500)), "500"),
  ]

  @Test(arguments: approximations) func approximating(_ sample: Case<Approximation, String>) {
    let figure = Figure(
      id: "total.x@1", label: "甲", kind: sample.input.kind, value: sample.input.value, unit: "元",
      measure: "x",
      regionCode: "1", regionName: "甲", definition: "")
    let print = FigureStyle.approximate(sample.input.style).print(figure)
    #expect(print.text == sample.output)
    #expect(print.isExact == (sample.output == "500"))
  }
}
