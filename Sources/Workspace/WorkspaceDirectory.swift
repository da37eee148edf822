import Diagnostics
import FileSystem
import Glibc
import Model

/// A workspace on disk: its directory and its checked configuration.
public struct WorkspaceDirectory: Sendable {
  /// As it was named or found.
  public let path: String
  public let configuration: Configuration
  /// `gongbao.json5` itself.
  public let configurationFile: SettingsFile

  /// Reads the configuration of the workspace at `path`.
  public init(at path: String) throws(WorkspaceError) {
    let file = "\(path)/\(Configuration.fileName)"
    do throws(SystemFault) {
      guard let bytes = try FileTree.contents(of: file) else {
        throw SystemFault(.read, file, number: ENOENT)
      }
      configurationFile = SettingsFile(path: Configuration.fileName, bytes: bytes)
    } catch {
      if FileTree.kind(of: file, followingLinks: true) == .absent { throw .missing(directory: path) }
      throw .inputOutput([error.diagnostic])
    }
    configuration = try Configuration.read(configurationFile.bytes, file: Configuration.fileName)
    self.path = path
  }

  /// The nearest directory that holds a workspace: `directory` itself or one above it.
  ///
  /// - Parameter directory: an absolute path.
  public static func nearest(to directory: String) throws(WorkspaceError) -> String {
    var candidate = directory
    while true {
      if FileTree.kind(of: "\(candidate)/\(Configuration.fileName)", followingLinks: true) == .file {
        return candidate
      }
      let above = FileTree.parent(of: candidate)
      if above == candidate || above == "." { throw .missingAbove(directory: directory) }
      candidate = above
    }
  }

  /// A file of the workspace that decides what is printed: its path in the workspace and its bytes.
  public struct SettingsFile: Sendable, Hashable {
    public var path: String
    public var bytes: [UInt8]
  }

  /// The templates to print with; every bulletin's is among them.
  public func templates() throws(WorkspaceError) -> WorkspaceTemplates {
    var files: [SettingsFile] = []
    do throws(SystemFault) {
      try collectTemplates(WorkspaceTemplates.directory, into: &files)
    } catch {
      throw .inputOutput([error.diagnostic])
    }
    var templates = WorkspaceTemplates()
    for file in files {
      guard let text = String(validating: file.bytes, as: UTF8.self) else {
        throw .refused([
          Diagnostic(
            .error, .configurationSyntax, at: SourceLocation(file: file.path),
            Wording(zh: "模板不是UTF-8编码", en: "the template is not UTF-8"),
            help: Wording(zh: "请用UTF-8编码另存。", en: "Save it as UTF-8."))
        ])
      }
      templates.take(file, text)
    }
    try configuration.check(templates: templates.texts.keys.sorted())
    return templates
  }

  private func collectTemplates(_ directory: String, into files: inout [SettingsFile]) throws(SystemFault) {
    for name in try FileTree.names(in: "\(path)/\(directory)") where !name.hasPrefix(".") {
      let file = "\(directory)/\(name)"
      switch FileTree.kind(of: "\(path)/\(file)", followingLinks: true) {
      case .directory: try collectTemplates(file, into: &files)
      case .file where name.hasSuffix(".md") || name.hasSuffix(".html"):
        if let bytes = try FileTree.contents(of: "\(path)/\(file)") {
          files.append(SettingsFile(path: file, bytes: bytes))
        }
      default: continue
      }
    }
  }
}
