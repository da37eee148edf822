import Render
import TestSupport
import Testing

/// The templates that come with the program, rendered whole.
@Suite struct BulletinTests {
  private func document(_ id: String, scope code: String) throws -> Document {
    try BuiltinTemplates.document(
      id, scope: code,
      of: id == "progress" ? try SampleEdition.editionWithTargets() : try SampleEdition.edition())
  }

  /// The page without its stylesheet, which `templates/page.html` has, and not every snapshot once more.
  private static func withoutStyle(_ html: String) throws -> String {
    let start = try #require(html.firstRange(of: "<style>\n")?.upperBound)
    let end = try #require(html[start...].firstRange(of: "</style>")?.lowerBound)
    return String(html[..<start] + html[end...])
  }

  @Test(arguments: [
    ("annual", "150000"), ("monthly", "150000"), ("progress", "150000"), ("feature", "150000"),
    ("review", "150000"), ("studio", "150000"), ("league", "150100"), ("league", "CY-DL"),
  ])
  func wholeBulletin(id: String, code: String) throws {
    let document = try document(id, scope: code)
    let name = "Render/\(id)-\(code)"
    #expect(Snapshot.difference(of: document.markdown, from: "\(name).md") == nil)
    #expect(Snapshot.difference(of: try Self.withoutStyle(document.html), from: "\(name).html") == nil)
    for chart in document.charts {
      #expect(Snapshot.difference(of: chart.svg, from: "\(name)/\(chart.path)") == nil)
    }
  }

  @Test(
    .enabled(if: Python.has("html5lib"), "python3-html5lib is not installed"),
    arguments: [
      ("annual", "150000"), ("monthly", "150000"), ("progress", "150000"), ("feature", "150000"),
      ("review", "150000"), ("studio", "150000"), ("league", "150100"),
    ])
  func wholePageIsWellFormedForABrowser(id: String, code: String) throws {
    #expect(HTMLOracle.fault(in: try document(id, scope: code).html) == nil)
  }

  @Test func aPageAsksForNothingElsewhere() throws {
    let html = try document("annual", scope: "150000").html
    for sign in ["<script", "<link", "<img", "@import", "url(", "src=", "http-equiv"] {
      #expect(!html.contains(sign))
    }
    #expect(
      html.split(separator: "href=\"").dropFirst().allSatisfy { $0.hasPrefix("tables/") || $0.hasPrefix("#") }
    )
  }

  @Test(arguments: [("annual", "150000"), ("league", "150100")])
  func everyLinkOnAPageLeadsSomewhere(id: String, code: String) throws {
    let html = try document(id, scope: code).html
    let ids = html.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(Set(ids).count == ids.count)
    let targets = html.split(separator: "href=\"#").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(targets.contains("f1") && targets.contains("s1"))
    for target in targets { #expect(ids.contains(target)) }
  }

  @Test func theSameRequestGivesTheSameDocument() throws {
    #expect(try document("annual", scope: "150000") == document("annual", scope: "150000"))
  }
}
