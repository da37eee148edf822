import Model
import Testing

@testable import Render

/// Headings, from which a page's table of contents is made.
@Suite struct ContentsTests {
  private func page(_ template: String, renaming names: (String) -> String = { $0 }) throws -> String {
    let contents = "{% for heading in contents %}{{ heading.id }} {{ heading.text }}\n{% endfor %}"
    let library = try TemplateLibrary(files: ["t.md": template, "page.html": "\(contents){{ body }}"])
    let request = BulletinRequest(id: "t", title: "测试", template: "t.md", scope: 0)
    let edition = try SampleEdition.edition(renaming: names)
    return try Renderer(edition: edition, templates: library).document(for: request).html
  }

  static let headings: [Case<String, String>] = [
    Case("plain", "## 一、综合\n\n## 二、分级", "s1 一、综合\ns2 二、分级"),
    Case("only the second level", "# 题\n\n## 一、综合\n\n### （一）总数", "s1 一、综合"),
    Case("emphasis", "## 一、**综**合*体*", "s1 一、综合体"),
    Case("a figure is text", "## 共{{ total.studios }}个", "s1 共1993个"),
    Case("no number of a footnote", "## 一、综合[^1]\n\n[^1]: 注", "s1 一、综合"),
    Case("signs of markup", "## a &lt; b & c", "s1 a &lt; b &amp; c"),
    Case("underlined", "一、综合\n---", "s1 一、综合"),
    Case("none", "正文", ""),
    Case("in code", "`<h2>` ## 一", ""),
  ]

  @Test(arguments: headings) func contents(_ sample: Case<String, String>) throws {
    let page = try page(sample.input)
    let expected = sample.output.isEmpty ? "" : sample.output + "\n"
    #expect(page.hasPrefix(expected + "<"))
    #expect(page.split(separator: "<h2 id=\"s").count - 1 == expected.split(separator: "\n").count)
  }

  @Test(arguments: EscapingTests.hostile.filter { !$0.isEmpty })
  func textFromDataStaysText(name: String) throws {
    let page = try page("## {{ region.name }}\n\n## 二", renaming: { _ in name })
    #expect(page.hasPrefix("s1 \(Markup.escaped(name))\ns2 二\n<h2 id=\"s1\">"))
  }
}
