import Diagnostics
import FoundationEssentials
import Model
import Render
import TestSupport
import Testing

/// The templates that come with the program, rendered whole.
@Suite struct BulletinTests {
  private func library() throws -> TemplateLibrary {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "templates")
    var files: [String: String] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      files[name] = String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
    }
    return try TemplateLibrary(files: files)
  }

  private func document(_ id: String, scope code: String) throws -> Document {
    let edition = try SampleEdition.edition()
    let scope = try #require(edition.figures.regions.index(ofCode: code))
    let request = BulletinRequest(
      id: id, title: "2018年11月内蒙古自治区职工创新工作室建设情况统计公报", template: "\(id).md", scope: scope,
      isEach: id == "league")
    return try Renderer(edition: edition, templates: try library()).document(for: request)
  }

  @Test(arguments: [("annual", "150000"), ("league", "150100"), ("league", "CY-DL")])
  func wholeBulletin(id: String, code: String) throws {
    let document = try document(id, scope: code)
    let name = "Render/\(id)-\(code)"
    #expect(Snapshot.difference(of: document.markdown, from: "\(name).md") == nil)
    #expect(Snapshot.difference(of: document.html, from: "\(name).html") == nil)
    for chart in document.charts {
      #expect(Snapshot.difference(of: chart.svg, from: "\(name)/\(chart.path)") == nil)
    }
  }

  @Test(
    .enabled(if: Python.has("html5lib"), "python3-html5lib is not installed"),
    arguments: [("annual", "150000"), ("league", "150100")])
  func wholePageIsWellFormedForABrowser(id: String, code: String) throws {
    #expect(HTMLOracle.fault(in: try document(id, scope: code).html) == nil)
  }

  @Test func aPageAsksForNothingElsewhere() throws {
    let html = try document("annual", scope: "150000").html
    for sign in ["<script", "<link", "<img", "@import", "url(", "src=", "http-equiv"] {
      #expect(!html.contains(sign))
    }
    #expect(html.split(separator: "href=\"").dropFirst().allSatisfy { $0.hasPrefix("tables/") })
  }

  @Test func theSameRequestGivesTheSameDocument() throws {
    #expect(try document("annual", scope: "150000") == document("annual", scope: "150000"))
  }
}
