import Testing

@testable import Render

@Suite struct TitleBreaksTests {
  @Test(arguments: [
    (
      "2018年内蒙古自治区职工创新工作室建设情况统计公报[1]",
      "2018年|内蒙古自治区|职工创新工作室|建设|情况|统计公报<sup>[1]</sup>"
    ),
    ("全区职工创新工作室建设月报（2018年11月）", "全区|职工创新工作室|建设|月报（2018年11月）"),
    ("“职工创新工作室”历程", "“职工创新工作室”历程"),
    ("激发职工活力 汇聚实干智慧", "激发职工活力 汇聚实干智慧"),
    ("职工创新工作室", "职工创新工作室"), ("", ""), ("[12]", "<sup>[12]</sup>"),
    ("月报[]", "月报[]"), ("月报[1", "月报[1"), ("月报1]", "月报1]"), ("[1]月报", "[1]月报"), ("月报[a1]", "月报[a1]"),
    ("甲&lt;乙创新工作室", "甲&lt;乙|创新工作室"),
    (
      "全区<data value=\"建设公报\">3</data>个<a title=\"公报\">工作室</a>",
      "全区<data value=\"建设公报\">3</data>个<a title=\"公报\">工作室</a>"
    ),
  ])
  func aTitleBreaksBetweenWords(title: String, marked: String) {
    let breaks = TitleBreaks(names: ["内蒙古自治区", "内蒙古", "", "甲<乙"])
    let html = "<h1>\(title)</h1>\n<p>工作室建设情况</p>\n"
    #expect(
      breaks.marked(html) == "<h1>\(marked.replacing("|", with: "<wbr>"))</h1>\n<p>工作室建设情况</p>\n")
  }

  @Test(arguments: ["", "<p>工作室建设</p>", "<h2>工作室建设</h2>"])
  func otherTextStays(html: String) {
    #expect(TitleBreaks(names: []).marked(html) == html)
  }

  @Test(arguments: [("公报[1]", "公报"), ("公报[10]", "公报"), ("公报", "公报"), ("公报[a]", "公报[a]"), ("[1]", "")])
  func aTitleIsNamedWithoutItsEndnote(title: String, name: String) {
    #expect(NoteMark.removed(from: title) == name)
  }

  @Test(arguments: [
    ("（甲，2018年11月）", true), ("（甲（乙）丙）", true), ("——综述", true), ("（甲\n乙）", true), ("正文", false),
    ("（一）正文", false), ("（一）正文（二）", false), ("（一", false), ("", false), ("正文（一）", false),
  ])
  func aBylineIsASubtitleOrInBrackets(paragraph: String, isByline: Bool) {
    #expect(Byline.isOne(paragraph) == isByline)
    let breaks = TitleBreaks(names: [])
    let start = isByline ? "<p class=\"byline\">" : "<p>"
    #expect(
      breaks.marked("<h1>题</h1>\n<p>\(paragraph)</p>\n<p>文</p>\n<p>（文）</p>\n")
        == "<h1>题</h1>\n\(start)\(paragraph)</p>\n<p>文</p>\n<p>（文）</p>\n")
  }

  @Test func severalBylinesFollowATitle() {
    #expect(
      TitleBreaks(names: []).marked("<h1>题</h1>\n<p>——综述</p>\n<p>（甲）</p>\n<p>文</p>\n")
        == "<h1>题</h1>\n<p class=\"byline\">——综述</p>\n<p class=\"byline\">（甲）</p>\n<p>文</p>\n")
  }
}
