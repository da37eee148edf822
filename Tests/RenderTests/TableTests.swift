import Diagnostics
import Model
import Testing

@testable import Render

/// Tables: columns as templates ask for them, one unit and one precision a column.
@Suite struct TableTests {
  private func lines(_ template: String, of code: String = "150000") throws -> [Substring] {
    try rendered(template, of: code).markdown.split(separator: "\n")
  }

  private func table(_ arguments: String, rows: String = "units") -> String {
    "{{ \(rows) | table: id: \"t\", title: \"标题\", \(arguments) }}"
  }

  @Test func theTotalComesFirstAndUnionsLast() throws {
    let lines = try lines(table("columns: \"total.studios\", total: region"))
    #expect(lines[0] == "**表1　标题**")
    #expect(lines[1] == "单位：个")
    #expect(lines[2] == "| 地区 | 职工创新工作室 |")
    #expect(lines[3] == "| :-- | --: |")
    #expect(lines[4] == "| 合计 | 1993 |")
    #expect(lines[5] == "| 呼和浩特市 | 160 |")
    #expect(lines[17] == "| 内蒙古电力（集团）有限责任公司工会 | 81 |")
  }

  @Test func unitsThatDifferStandInTheHeader() throws {
    let lines = try lines(
      table(
        "columns: \"total.studios, total.funding_naming=奖励, total.studios|share=占比（%）,total.studios|growth:last_year.studios=比上年末增长\", total: region, total_name: \"全区\""
      ))
    #expect(lines[1] == "| 地区 | 职工创新工作室（个） | 奖励（万元） | 占比（%） | 比上年末增长（%） |")
    #expect(lines[3] == "| 全区 | 1993 | 2391.6 | 100.0 | 134.5 |")
    #expect(lines[4] == "| 呼和浩特市 | 160 | 192.0 | 8.0 | 135.3 |")
  }

  @Test func theTotalIsCountedAsTheLinesAre() throws {
    // By place Hohhot has 145 studios, by reporting unit 160.
    let lines = try lines(
      table("columns: \"total.studios\", total: region", rows: "places"), of: "150100")
    #expect(lines[4...] == ["| 合计 | 145 |", "| 新城区 | 70 |", "| 回民区 | 45 |", "| 土默特左旗 | 30 |"])
  }

  @Test func aFileHasTheExactValues() throws {
    let document = try rendered(
      table("columns: \"total.funding=经费, name=名称\", total: region"), of: "150100")
    let file = try #require(document.tables.first)
    #expect(file.path == "tables/t.csv")
    #expect(file.columns.map { $0.header(unit: $0.unit) } == ["地区", "经费（元）", "名称"])
    #expect(file.columns.map(\.printedUnit) == [nil, "万元", nil])
    #expect(file.columns[1].printedDigits == 2)
    #expect(file.rows[0].isTotal)
    guard case .number(let amount) = file.rows[1].cells[1] else {
      Issue.record("the funding is no number")
      return
    }
    #expect(file.rows[1].cells == [.text("新城区"), .number(amount), .text("新城区")])
    #expect(amount.value == FixedDecimal(3_229_730))
    #expect(amount.lower == nil)
    #expect(document.markdown.contains("| 322.97 |"))
    #expect(document.markdown.contains("注：准确数见 [tables/t.csv](tables/t.csv)。"))
  }

  @Test func targetsOfManyUnitsSayTheirOwn() throws {
    var edition = try SampleEdition.edition()
    var money = edition.progress[0]
    money.target.measure = "funding"
    money.target.value = FixedDecimal(100_000_000)
    money.attained = FixedDecimal(91_955_027)
    edition.progress.append(money)
    let markdown = try rendered(
      table("columns: \"value=目标, attained=完成\"", rows: "targets"), edition: edition
    )
    .markdown
    #expect(markdown.contains("| 职工创新工作室（2019年底） | 2000个 | 1993个 |"))
    #expect(markdown.contains("| 经费（2019年底） | 1亿元 | 9195.5万元 |"))
  }

  @Test func anAmountTooSmallForTheColumnIsExplained() throws {
    let lines = [("甲", 15_000), ("乙", 49), ("丙", 0)].map { name, yuan in
      let figure = Figure(
        id: "total.funding@\(name)", label: "经费", kind: .money, value: FixedDecimal(yuan), unit: "元",
        measure: "funding", regionCode: "1", regionName: name, definition: "")
      return Entry(rowHeading: "地区", rowName: name, members: ["funding": .figure(figure)])
    }
    func markdown(_ lines: [Entry]) throws -> String {
      try StatisticalTable(
        id: "t", title: "标题", columns: ColumnRequest.list("funding"), subjects: lines, total: nil,
        totalName: ""
      ).markdown
    }
    let whole = try markdown(lines)
    #expect(whole.contains("| 甲 | 1.5 |\n| 乙 | … |\n| 丙 | 0.0 |\n"))
    #expect(whole.contains("注：“…”是不为零而不足本列末位半个单位的数。\n"))
    #expect(try !markdown([lines[0], lines[2]]).contains("…"))
  }

  @Test func anApproximateNumberIsNotPromisedExactlyElsewhere() throws {
    var figure = Figure(
      id: "total.results@150000", label: "创新成果", kind: .count, value: FixedDecimal(500), unit: "项",
      measure: "results", regionCode: "150000", regionName: "内蒙古自治区", definition: "")
    figure.isApproximate = true
    figure.lower = FixedDecimal(450)
    figure.upper = FixedDecimal(499)
    let line = Entry(rowHeading: "地区", rowName: "合计", members: ["results": .figure(figure)])
    let table = try StatisticalTable(
      id: "t", title: "标题", columns: ColumnRequest.list("results"), subjects: [line], total: nil,
      totalName: "")
    #expect(table.markdown.contains("| 合计 | 近500 |"))
    #expect(table.markdown.hasSuffix("注：带“近”“多”“约”或“~”的是约数，按区间计入，区间见 figures.json。"))
    #expect(!table.html(leadingTo: FigureRegister()).contains("准确数"))
  }

  @Test func nothingIsADash() throws {
    var edition = try SampleEdition.edition()
    edition.progress[0].projected = nil
    let markdown = try rendered(
      table("columns: \"projected=预计, percent\"", rows: "targets"), edition: edition
    ).markdown
    #expect(markdown.contains("| 职工创新工作室（2019年底） | — | 99.7 |"))
  }

  @Test func levelsAreLines() throws {
    let lines = try lines(table("columns: \"total.highest=最高, total.held=持有\"", rows: "levels"))
    #expect(lines[2] == "| 级别 | 最高 | 持有 |")
    #expect(lines[5] == "| 自治区级 | 191 | 198 |")
  }

  @Test func tablesAndChartsAreNumberedApart() throws {
    let markdown = try rendered(
      """
      {{ units | table: id: "a", title: "甲", columns: "total.studios" }}
      {{ units | bar_chart: id: "a", title: "乙", value: "total.studios" }}
      {{ units | table: id: "b", title: "丙", columns: "total.studios" }}
      """
    ).markdown
    for caption in ["**表1　甲**", "**图1　乙**", "**表2　丙**"] { #expect(markdown.contains(caption)) }
  }

  @Test func aBlockStandsAloneWhereverItIsWritten() throws {
    let html = try rendered("前{{ targets | table: id: \"t\", title: \"甲\", columns: \"value\" }}后").html
    #expect(html.hasPrefix("<p>前</p>\n<figure class=\"table\" id=\"table-t\">"))
    #expect(html.hasSuffix("</figure>\n<p>后</p>\n"))
  }

  static let faults: [Case<String, DiagnosticCode>] = [
    Case("no id", "{{ units | table: title: 'x', columns: 'name' }}", .renderArgumentMissing),
    Case("no title", "{{ units | table: id: 'x', columns: 'name' }}", .renderArgumentMissing),
    Case("no columns", "{{ units | table: id: 'x', title: 'x', columns: ' , ' }}", .renderArgumentMissing),
    Case(
      "an id that is a path", "{{ units | table: id: '../x', title: 'x', columns: 'name' }}",
      .renderArgumentInvalid),
    Case(
      "an id twice",
      "{% for i in (1..2) %}{{ units | table: id: 'x', title: 'x', columns: 'name' }}{% endfor %}",
      .renderBlockTwice),
    Case(
      "a column that is not there", "{{ units | table: id: 'x', title: 'x', columns: 'total.studio' }}",
      .liquidNameUnknown),
    Case(
      "an unknown step", "{{ units | table: id: 'x', title: 'x', columns: 'total.studios|plus:1' }}",
      .renderArgumentInvalid),
    Case(
      "a share of no total", "{{ units | table: id: 'x', title: 'x', columns: 'total.studios|share' }}",
      .renderArgumentMissing),
    Case("a number as lines", "{{ 1 | table: id: 'x', title: 'x', columns: 'name' }}", .renderRowsExpected),
    Case("notes as lines", "{{ notes | table: id: 'x', title: 'x', columns: 'name' }}", .renderRowsExpected),
    Case(
      "text as a total", "{{ units | table: id: 'x', title: 'x', columns: 'name', total: 'x' }}",
      .renderRowsExpected),
    Case("a chart of nothing", "{{ units | bar_chart: id: 'x', title: 'x' }}", .renderArgumentMissing),
    Case(
      "an unknown argument", "{{ units | table: id: 'x', title: 'x', column: 'name' }}",
      .liquidFilterArguments),
  ]

  @Test(arguments: faults) func refusing(_ sample: Case<String, DiagnosticCode>) throws {
    #expect(try fault(sample.input)?.code == sample.output)
  }
}
