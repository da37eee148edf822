import Diagnostics
import Ingest

/// What keeps a workspace from being read or counted at all.
public enum WorkspaceError: Error, Sendable, Hashable {
  /// No `gongbao.json5` in the directory that was named.
  case missing(directory: String)
  /// No `gongbao.json5` in the directory, or in any above it.
  case missingAbove(directory: String)
  /// The configuration cannot be used; everything found.
  case refused([Diagnostic])
  /// The data cannot be used.
  case unusable(IngestError)
  /// A file cannot be read; everything found.
  case inputOutput([Diagnostic])

  public var diagnostics: [Diagnostic] {
    switch self {
    case .missing(let directory):
      [
        Diagnostic(
          .error, .workspaceMissing, at: SourceLocation(file: directory),
          Wording(
            zh: "这个目录里没有“\(Configuration.fileName)”，不是工作区",
            en: "no workspace: there is no “\(Configuration.fileName)” in this directory"),
          help: Wording(
            zh: "请检查 --workspace 后面的目录是否写对；新建工作区：gongbao init 目录名",
            en: "Check the directory after --workspace; to make a workspace: gongbao init DIR"))
      ]
    case .missingAbove(let directory):
      [
        Diagnostic(
          .error, .workspaceMissing, at: SourceLocation(file: directory),
          Wording(
            zh: "这里和上级目录中都没有“\(Configuration.fileName)”",
            en: "there is no “\(Configuration.fileName)” here or in a directory above"),
          help: Wording(
            zh: "请先进入工作区目录，或用 --workspace 指明；新建工作区：gongbao init 目录名",
            en: "Change to a workspace or name one with --workspace; to make one: gongbao init DIR"))
      ]
    case .refused(let diagnostics), .inputOutput(let diagnostics): diagnostics
    case .unusable(let error): error.diagnostics
    }
  }
}
