extension DiagnosticCode {
  /// A command line that cannot be carried out.
  public static let usage = DiagnosticCode("command.usage", zh: "命令写法有误", en: "A wrong command line")
  /// Another run is at work in the workspace.
  public static let workspaceHeld = DiagnosticCode(
    "command.held", zh: "另一个进程正在使用这个工作区", en: "Another run holds the workspace")
  /// `--strict` and a quarantined row.
  public static let strictRefused = DiagnosticCode(
    "command.strict", zh: "有退回的行，按 --strict 停止", en: "Quarantined rows refuse a strict run")
  /// What was read is not what was accounted for.
  public static let accountUnbalanced = DiagnosticCode(
    "command.account.unbalanced", zh: "行数账目不平", en: "The account of rows does not balance")
  /// Releases that were there already.
  public static let releaseUnchanged = DiagnosticCode(
    "command.release.unchanged", zh: "简报没有变化", en: "Releases that were there already")
  /// A release that replaced an earlier one with other figures.
  public static let releaseRevised = DiagnosticCode(
    "command.release.revised", zh: "简报的数据有修订", en: "A release whose figures were revised")
  /// Where the correction sheets are.
  public static let correctionSheets = DiagnosticCode(
    "command.sheets", zh: "更正表的位置", en: "Where the correction sheets are")
  /// Findings beyond those that are printed.
  public static let moreFindings = DiagnosticCode(
    "command.more", zh: "还有没有列出的问题", en: "Findings that are not listed")
  /// The account of one file's rows.
  public static let fileAccount = DiagnosticCode(
    "command.file.account", zh: "一个文件的行数账目", en: "The account of a file's rows")

  static let commandCodes: [DiagnosticCode] = [
    usage, workspaceHeld, strictRefused, accountUnbalanced, releaseUnchanged, releaseRevised,
    correctionSheets, moreFindings, fileAccount,
  ]
}
