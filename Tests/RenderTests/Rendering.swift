import Diagnostics
import Model
import Render
import Testing

/// Renders a template on the sample edition, on a page that is nothing but the body.
func rendered(
  _ template: String, of code: String = "150000", edition: Edition? = nil
) throws -> Document {
  let edition = try edition ?? SampleEdition.edition()
  let scope = try #require(edition.figures.regions.index(ofCode: code))
  let library = try TemplateLibrary(files: ["test.md": template, "page.html": "{{ body }}"])
  let request = BulletinRequest(id: "test", title: "测试", template: "test.md", scope: scope)
  return try Renderer(edition: edition, templates: library).document(for: request)
}

/// The first diagnostic of a template that can't be rendered.
func fault(_ template: String, of code: String = "150000") throws -> Diagnostic? {
  do {
    _ = try rendered(template, of: code)
    return nil
  } catch let error as RenderError {
    return error.diagnostics.first
  }
}

/// The tags of some HTML in order, without their attributes and text.
func tags(_ html: String) -> [Substring] {
  html.split(separator: "<", omittingEmptySubsequences: false).dropFirst().map { part in
    part.prefix { $0 != " " && $0 != ">" }
  }
}
