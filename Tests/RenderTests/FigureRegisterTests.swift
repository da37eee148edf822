import Model
import Testing

@testable import Render

/// The rows at the end of a page that its figures lead to.
@Suite struct FigureRegisterTests {
  private func page(_ template: String) throws -> String {
    let library = try TemplateLibrary(files: ["t.md": template, "page.html": "{{ body }}{{ figures }}"])
    let request = BulletinRequest(id: "t", title: "测试", template: "t.md", scope: 0)
    return try Renderer(edition: try SampleEdition.edition(), templates: library).document(for: request).html
  }

  @Test func aFigureLeadsToItsRow() throws {
    #expect(
      try page("{{ total.studios }}") == """
        <p><a class="figure" href="#f1" title="内蒙古自治区职工创新工作室；截至2018-11-30；\
        期末已成立、未取消称号的工作室，计数"><data value="1993">1993</data></a></p>
        <tbody>
        <tr><th scope="rowgroup" colspan="4">职工创新工作室（个） \
        <span>截至2018-11-30；期末已成立、未取消称号的工作室，计数</span></th></tr>
        <tr id="f1"><th>内蒙古自治区</th><td>1993</td><td>1993</td><td>total.studios@150000</td></tr>
        </tbody>

        """)
  }

  @Test func aFigureHasOneRowHoweverItIsPrinted() throws {
    let html = try page(
      "{{ total.benefit }}，{{ total.benefit | money: '万元' }}，{{ total.benefit }}，{{ total.benefit | approx }}"
    )
    #expect(html.split(separator: "href=\"#f1\"").count == 5)
    #expect(!html.contains("f2"))
    #expect(
      html.contains(
        "<td>19.63亿元、196325.15万元、近20亿元（1963251485.5元）</td><td>1993</td><td>total.benefit@150000</td>"))
  }

  @Test func whatFiguresHaveInCommonStandsOnce() throws {
    let html = try page(
      "{% for unit in units %}{{ unit.total.studios }}{{ unit.total.patents }}{{ unit.year.studios }}{% endfor %}"
    )
    #expect(html.split(separator: "scope=\"rowgroup\"").count == 4)
    #expect(html.split(separator: "<tr id=").count == 3 * 13 + 1)
  }

  @Test func growthsOfManyRegionsStandTogether() throws {
    let html = try page(
      "{% for unit in units %}{{ unit.total.studios | growth: unit.last_year.studios }}，{% endfor %}")
    #expect(html.split(separator: "scope=\"rowgroup\"").count == 2)
    #expect(html.contains("基数为职工创新工作室（2017-01-01至2017-12-31）"))
    #expect(html.contains("</td><td>—</td><td>total.studios@150100#growth:last_year.studios</td>"))
  }

  @Test func theAccountOfRowsHasAGroupForEachPart() throws {
    let html = try page(
      "{% for account in accounts %}{{ account.read }}{{ account.accepted }}，{% endfor %}")
    #expect(html.split(separator: "scope=\"rowgroup\"").count == 3)
    #expect(html.contains("colspan=\"4\">读入行数（行） <span>各文件该表读入行数之和</span>"))
    #expect(html.contains("<tr id=\"f1\"><th>工作室表</th>"))
    #expect(html.contains("title=\"内蒙古自治区工作室表采用行数；各文件该表采用行数之和\""))
  }

  @Test func theRegionOfAnotherIsNamed() throws {
    let html = try page("{{ units[0].total.studios | share: total.studios }}")
    #expect(html.contains("职工创新工作室（截至2018-11-30）占内蒙古自治区职工创新工作室（截至2018-11-30）的百分比"))
  }

  @Test func figuresOfTablesAndChartsHaveRows() throws {
    let html = try page(
      """
      {{ units | table: id: "a", title: "甲", columns: "total.studios", limit: 2 }}

      {{ units | bar_chart: id: "b", title: "乙", value: "total.patents" }}
      """)
    #expect(html.split(separator: "<tr id=").count == 2 + 13 + 1)
  }

  @Test func anApproximateFigureHasItsBounds() throws {
    var figure = Figure(
      id: "x@1", label: "解决技术难题", kind: .count, value: FixedDecimal(120), unit: "项", measure: "problems",
      regionCode: "1", regionName: "甲<b>", definition: "计数")
    figure.isApproximate = true
    figure.lower = FixedDecimal(121)
    figure.upper = FixedDecimal(129)
    var register = FigureRegister()
    register.note(FigureStyle.plain.print(figure))
    #expect(
      register.appendix.contains("<th>甲&lt;b&gt;</th><td>120多（120（121~129）项）</td><td>—</td><td>x@1</td>"))
    #expect(register.number(of: figure) == 1)
  }
}
