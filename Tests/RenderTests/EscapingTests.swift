import Diagnostics
import Model
import TestSupport
import Testing

@testable import Render

/// Whatever a name in the data holds, it stays text.
@Suite struct EscapingTests {
  static let hostile: [String] = [
    "a|b", "||", "<script>alert(1)</script>", "<!-- x", "-->", "](javascript:alert(1))", "[x](http://a.b)",
    "![x](y)", "[^1]", "[a]: b", "`code`", "```", "~~~", "~~gone~~", "*em*", "**", "_em_", "__init__",
    "# title",
    "#5", "> quote", "- item", "-", "---", "+ item", "* * *", "=cmd", "===", "= =", "1. item", "1.",
    "12) item",
    "(javascript:x)", "&lt;b&gt;", "&#60;", "&copy", "a\\", "\\*a", "http://a.example/x", "www.a.example",
    "WWW.A.EXAMPLE", "a@b.example", "mailto:a@b.example", ":smile:", "$x$", "a\nb", "a\r\n\r\nb", "  a  ",
    "\ta",
    "\"\u{301}><b>", "'\u{FE0F}onload='", "\u{202E}cod", "a\u{2066}b", "\u{200F}", "{{ title }}", "{% raw %}",
    "\u{0}\u{1}\u{1B}", "\u{2028}x", "<\u{338}b>", "|\u{301}|", "100%", "-5", "3.5", "",
  ]

  /// Everything that GitHub reads, all of it switched on.
  private func gitHubHTML(_ markdown: String) throws -> String {
    try #require(
      CommonMark.html(markdown, extensions: ["table", "autolink", "strikethrough", "tasklist"]))
  }

  @Test(arguments: hostile) func markdownIsText(name: String) throws {
    let shown = Markup.escaped(PlainText.line(name))
    let html = try gitHubHTML("x" + MarkdownText.escaped(name) + "x").replacing(
      "<!-- raw HTML omitted -->", with: "")
    #expect(html == "<p>x\(shown)x</p>\n")
  }

  @Test(arguments: hostile) func markdownIsTextAtTheStartOfALine(name: String) throws {
    for markdown in ["\(MarkdownText.escaped(name))\n", "above\n\(MarkdownText.escaped(name))\n"] {
      let found = tags(try gitHubHTML(markdown)).filter { $0 != "!--" }
      #expect(found == ["p", "/p"] || PlainText.line(name).allSatisfy { $0 == " " })
    }
  }

  @Test(arguments: hostile) func markdownKeepsTableCells(name: String) throws {
    let row = "| \(MarkdownText.escaped(name)) | b |"
    let html = try gitHubHTML("| h | i |\n| :-- | --: |\n\(row)\n")
    let plain = try gitHubHTML("| h | i |\n| :-- | --: |\n| a | b |\n")
    #expect(tags(html).filter { $0 != "!--" } == tags(plain))
  }

  static let places = """
    # {{ region.name }}

    {{ region.name }}在段首，**{{ region.name }}**，`{{ region.name }}`，[{{ region.name }}](https://a.example/)，\
    “{{ region.name }}”。

    {{ region.name }}
    {{ region.name }}

    - {{ region.name }}
    1. {{ region.name }}

    > {{ region.name }}

    | {{ region.name }} | {{ region.name }} |
    | :-- | --: |
    | {{ region.name }} | {{ total.studios }} |

    ![{{ region.name }}](a.svg)

    [^1]: {{ region.name }}

    ```
    {{ region.name }}
    ```

    {{ units | table: id: "a", title: region.name, columns: "name=名称, total.studios" }}

    {{ units | bar_chart: id: "a", title: region.name, value: "total.studios" }}

    {{ units | level_chart: id: "b", title: region.name, columns: "total.studios_national, total.studios_base", total: "total.studios" }}

    {{ years | trend_chart: id: "c", title: region.name, value: "studios" }}

    {{ years | trend_chart: id: "d", title: region.name, values: "topics, projects" }}

    {{ units | tile_map: id: "e", title: region.name, value: "total.studios" }}
    """

  @Test(arguments: hostile.filter { !$0.isEmpty }) func htmlHasTheSameTagsWhateverTheName(name: String) throws
  {
    let plain = try rendered(Self.places, edition: SampleEdition.edition { _ in "甲" })
    let document = try rendered(Self.places, edition: SampleEdition.edition { _ in name })
    // Charts break long names into lines and make room for them.
    let shapes: Set<Substring> = ["text", "/text", "rect", "path", "polygon"]
    #expect(
      tags(document.html).filter { !shapes.contains($0) } == tags(plain.html).filter { !shapes.contains($0) })
    for scalar in document.html.unicodeScalars { #expect(!(0xFDD0...0xFDEF).contains(scalar.value)) }
    #expect(!document.html.contains("href=\"javascript"))
  }

  @Test func controlsThatReorderALineAreShown() {
    #expect(PlainText.line("a\u{202E}b") == "a⟨U+202E⟩b")
  }

  @Test func privateMarksInTheDataFallAway() throws {
    let mark = String(decoding: [0xEF, 0xB7, 0x90], as: UTF8.self)
    let document = try rendered(
      "{{ region.name }}，\(mark)0{{ total.studios }}", edition: SampleEdition.edition { mark + "7" + $0 })
    #expect(document.markdown == "7内蒙古自治区，01993\n")
  }

  @Test(arguments: [
    "[x]({{ region.name }})", "[x](a/{{ total.studios }})", "[x](\n{{ region.name }})",
    "[x]: {{ region.name }}",
    "![x]({{ region.code }})",
  ])
  func dataIsNoTargetOfALink(template: String) throws {
    #expect(try fault(template)?.code == .renderDataInLink)
  }

  @Test(arguments: [
    "[x](a) {{ region.name }}", "[x]：{{ region.name }}", "[^1]: {{ region.name }}", "x]: {{ region.name }}",
  ])
  func dataMayFollowALink(template: String) throws {
    #expect(try fault(template) == nil)
  }

  @Test(
    .enabled(if: Python.has("html5lib"), "python3-html5lib is not installed"),
    arguments: ["甲", "<script>x</script>|\"'`&amp;"])
  func htmlIsWellFormedForABrowser(name: String) throws {
    let document = try rendered(Self.places, edition: SampleEdition.edition { _ in name })
    let page = "<!DOCTYPE html><html><head><title>x</title></head><body>\(document.html)</body></html>"
    let verdict = HTMLOracle.fault(in: page)
    #expect(verdict == nil)
  }

  /// A page asks nobody for anything, whatever its template says.
  @Test(arguments: [
    ("![x](http://e.example/y.png)", 1, 6), ("甲\n\n![x](//e.example/y.png)", 3, 6),
    ("![x][y]\n\n[y]: https://e.example/y.png", 3, 6),
    ("{% if true %}![](HTTPS://e.example/){% endif %}", 1, 18),
  ])
  func aPictureFromElsewhereIsRefused(template: String, line: Int, column: Int) throws {
    let fault = try #require(try fault(template))
    #expect(fault.code == .renderPictureFetched)
    #expect(fault.location?.file == "templates/test.md")
    #expect(fault.location?.line == line)
    #expect(fault.location?.column == column)
  }

  @Test(arguments: [
    "![点](data:image/png;base64,iVBORw0KGgo=)", "`![x](http://e.example/y.png)`", "[x](http://e.example/)",
    "![x](logo.png)", "![x](javascript:alert(1))",
  ])
  func whatFetchesNothingStays(template: String) throws {
    #expect(try fault(template) == nil)
  }
}
