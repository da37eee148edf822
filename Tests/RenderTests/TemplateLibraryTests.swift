import Diagnostics
import Model
import Testing

@testable import Render

/// Templates, partials and the page around a document.
@Suite struct TemplateLibraryTests {
  private func renderer(_ files: [String: String]) throws -> Renderer {
    Renderer(edition: try SampleEdition.edition(), templates: try TemplateLibrary(files: files))
  }

  private func request(title: String = "标题", template: String = "a.md", isEach: Bool = false) throws
    -> BulletinRequest
  {
    let scope = try #require(try SampleEdition.regions().index(ofCode: "150100"))
    return BulletinRequest(id: "a", title: title, template: template, scope: scope, isEach: isEach)
  }

  @Test func everyFaultOfEveryFileIsTold() throws {
    let error = #expect(throws: RenderError.self) {
      _ = try TemplateLibrary(files: [
        "b.md": "{{ x", "a.md": "\n{% nothing %}", "page.html": "{{ 1 | approx }}",
      ])
    }
    #expect(
      error?.diagnostics.map(\.location?.file) == ["templates/a.md", "templates/b.md", "templates/page.html"])
    #expect(error?.diagnostics.first?.location?.line == 2)
  }

  @Test func partialsSeeTheContext() throws {
    let files = [
      "a.md": "{% render \"b.md\", number: total.studios %}", "b.md": "{{ region.name }}{{ number }}个",
      "page.html": "{{ body }}",
    ]
    #expect(try renderer(files).document(for: request()).markdown == "呼和浩特市160个\n")
  }

  @Test func aTemplateThatIsNotThereIsAnsweredWithTheNearest() throws {
    let renderer = try renderer(["annual.md": "", "page.html": ""])
    let error = #expect(throws: RenderError.self) {
      try renderer.document(for: request(template: "anual.md"))
    }
    #expect(error?.diagnostics.first?.code == .renderTemplateMissing)
    #expect(error?.diagnostics.first?.help?.zh.contains("annual.md") == true)
  }

  @Test func aPageIsNeeded() throws {
    let renderer = try renderer(["a.md": ""])
    let error = #expect(throws: RenderError.self) { try renderer.document(for: request()) }
    #expect(error?.diagnostics.first?.message.zh.contains("page.html") == true)
  }

  @Test func thePageEscapesWhatIsNotItsOwn() throws {
    let page = "<title>{{ title }}</title><p title=\"{{ title }}\">{{ region }} {{ as_of }}</p>{{ body }}"
    let document = try renderer(["a.md": "*{{ bulletin.title }}*", "page.html": page])
      .document(for: request(title: "</title><script>\"\u{301}x"))
    #expect(
      document.html == """
        <title>&lt;/title&gt;&lt;script&gt;&quot;\u{301}x</title><p title="&lt;/title&gt;&lt;script&gt;&quot;\u{301}x">\
        呼和浩特市 2018年11月30日</p><p><em>&lt;/title&gt;&lt;script&gt;&quot;\u{301}x</em></p>

        """)
  }

  @Test(arguments: [true, false]) func onlyOneOfASetNamesItsRegion(isEach: Bool) throws {
    let document = try renderer(["a.md": "", "page.html": ""]).document(for: request(isEach: isEach))
    #expect(document.regionCode == (isEach ? "150100" : nil))
    #expect(document.asOf == SampleEdition.asOf)
  }

  @Test func blankLinesOfTagsFallAway() throws {
    let files = ["a.md": "\n\n{% if true %}\n\n甲\n\n{% endif %}\n  \n\n乙\n\n\n", "page.html": ""]
    #expect(try renderer(files).document(for: request()).markdown == "甲\n\n乙\n")
  }
}
