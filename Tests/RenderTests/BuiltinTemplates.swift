import FoundationEssentials
import Model
import Render
import Testing

/// The templates that come with the program, as they stand in the repository.
enum BuiltinTemplates {
  private static let parsed = Result { try TemplateLibrary(files: files()) }

  static func library() throws -> TemplateLibrary { try parsed.get() }

  /// Text by name.
  static func files() throws -> [String: String] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "templates")
    var files: [String: String] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      files[name] = String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
    }
    return files
  }

  /// The bulletin `id`, one of those that every workspace has, of `edition`.
  static func document(_ id: String, scope code: String, of edition: Edition) throws -> Document {
    let scope = try #require(edition.figures.regions.index(ofCode: code))
    let request = BulletinRequest(
      id: id, title: "2018年11月内蒙古自治区职工创新工作室建设情况统计公报", template: "\(id).md", scope: scope,
      isEach: id == "league")
    return try Renderer(edition: edition, templates: try library()).document(for: request)
  }
}
