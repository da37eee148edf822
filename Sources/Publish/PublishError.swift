import Diagnostics
import Render

/// What keeps a release from being published.
public enum PublishError: Error, Sendable, Hashable {
  /// A bulletin's id or a region's code cannot be a directory's name.
  case invalidName(String)
  /// An input file changed while it was being read, so its digest would not be that of what was counted.
  case inputChanged(String)
  case rendering(RenderError)
  case system(SystemFault)

  public var diagnostics: [Diagnostic] {
    switch self {
    case .invalidName(let name): [Self.nameInvalid(name)]
    case .inputChanged(let path): [Self.changed(path)]
    case .rendering(let error): error.diagnostics
    case .system(let fault): [fault.diagnostic]
    }
  }

  private static func nameInvalid(_ name: String) -> Diagnostic {
    Diagnostic(
      .error, .releaseNameInvalid,
      Wording(zh: "“\(name)”不能用作发布目录的名称", en: "“\(name)” cannot be the name of a release directory"),
      help: Wording(
        zh: "简报编号和地区代码只能用英文字母、数字、“_”和“-”，最长64个字符，且不能是“latest”或日期。",
        en:
          "Bulletin ids and region codes are made of letters, digits, “_” and “-”, at most 64, and are not "
          + "“latest” or a date."))
  }

  private static func changed(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, .inputChanged, at: SourceLocation(file: path),
      Wording(zh: "读取过程中文件有改动", en: "The file changed while it was being read"),
      help: Wording(zh: "请等文件保存完毕后重新运行。", en: "Wait until it is saved, then run again."))
  }
}
