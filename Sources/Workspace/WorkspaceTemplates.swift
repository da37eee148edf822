/// The templates that a workspace's bulletins are printed with.
public struct WorkspaceTemplates: Sendable {
  /// Text by name relative to `templates/`: the workspace's own, and the built-in ones it has none in place of.
  public internal(set) var texts: [String: String]
  /// The workspace's own files.
  public internal(set) var own: [WorkspaceDirectory.SettingsFile] = []
  /// The names of those of its own that are not a built-in one byte for byte.
  public internal(set) var altered: Set<String> = []

  static let directory = "templates"

  /// The built-in ones alone.
  init() {
    texts = [:]
    for file in BuiltInFile.all() {
      guard let name = Self.name(ofPath: file.name) else { continue }
      texts[name] = String(decoding: file.bytes, as: UTF8.self)
    }
  }

  mutating func take(_ file: WorkspaceDirectory.SettingsFile, _ text: String) {
    guard let name = Self.name(ofPath: file.path) else { return }
    own.append(file)
    if texts[name] != text { altered.insert(name) }
    texts[name] = text
  }

  private static func name(ofPath path: String) -> String? {
    path.hasPrefix("\(directory)/") ? String(path.dropFirst(directory.utf8.count + 1)) : nil
  }
}
