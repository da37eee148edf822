/// What the commands themselves say.
extension DiagnosticCode {
  /// A command line that cannot be carried out.
  public static let usage = DiagnosticCode(
    "command.usage", zh: "命令写法有误", en: "A wrong command line",
    example: "gongbao reprot",
    mend: Wording(
      zh: "请照提示改正命令；用法见 gongbao --help，某个命令的用法见 gongbao 命令 --help。",
      en: "Correct the command as the message says; see gongbao --help and gongbao COMMAND --help."))
  /// Another run is at work in the workspace.
  public static let workspaceHeld = DiagnosticCode(
    "command.held", zh: "另一个进程正在使用这个工作区", en: "Another run holds the workspace",
    example: "gongbao report & gongbao report",
    mend: Wording(
      zh: "请等另一次运行结束后再运行。定时任务请错开时间。",
      en: "Wait until the other run has finished, then run again. Let timed jobs start at different times."))
  /// `--strict` and a quarantined row.
  public static let strictRefused = DiagnosticCode(
    "command.strict", zh: "有退回的行，按 --strict 停止", en: "Quarantined rows refuse a strict run",
    example: "gongbao report --strict",
    mend: Wording(
      zh: "请按 quarantine/ 里的更正表改好退回的行，再运行；或去掉 --strict，先发布其余的数据。",
      en:
        "Mend the rows by the correction sheets in quarantine/ and run again; or leave out --strict to publish "
        + "the rest."))
  /// What was read is not what was accounted for.
  public static let accountUnbalanced = DiagnosticCode(
    "command.account.unbalanced", zh: "行数账目不平", en: "The account of rows does not balance",
    example: "12 ≠ 10 + 1 + 0",
    mend: Wording(
      zh: "这是程序的缺陷，什么都没有发布。请把这个文件交给维护人员。",
      en: "It is a defect of the program; nothing was published. Give the file to its maintainer."))
  /// Releases that were there already.
  public static let releaseUnchanged = DiagnosticCode(
    "command.release.unchanged", zh: "简报没有变化", en: "Releases that were there already",
    severities: [.note], example: "gongbao report && gongbao report",
    mend: Wording(zh: "不用改动：已发布的简报与这次的完全相同。", en: "Nothing needs mending: what is published is the same."))
  /// A release that replaced an earlier one with other figures.
  public static let releaseRevised = DiagnosticCode(
    "command.release.revised", zh: "简报的数据有修订", en: "A release whose figures were revised",
    severities: [.note], example: "gongbao report && cat 补报.csv >> datasets/studios.csv && gongbao report",
    mend: Wording(
      zh: "不用改动。请看发布目录里的 revisions.md：每个变化的数据都列出了原数和新数；已经报送的，请一并更正。",
      en:
        "Nothing needs mending. See revisions.md of the release: every figure that changed, old and new; tell "
        + "those who have the earlier one."))
  /// Where the correction sheets are.
  public static let correctionSheets = DiagnosticCode(
    "command.sheets", zh: "更正表的位置", en: "Where the correction sheets are",
    severities: [.note], example: "gongbao check",
    mend: Wording(
      zh: "打开 quarantine/ 里的更正表，照最后两列“问题”“怎样改”改好，放进 datasets/，再运行一次。",
      en:
        "Open the correction sheets in quarantine/, mend them as the last two columns say, put them into "
        + "datasets/, then run again."))
  /// Findings beyond those that are printed.
  public static let moreFindings = DiagnosticCode(
    "command.more", zh: "还有没有列出的问题", en: "Findings that are not listed",
    severities: [.error, .warning, .note], example: "gongbao check --max-diagnostics 10",
    mend: Wording(
      zh: "要全部列出，请加 --max-diagnostics 0；每一个退回的行也都在 quarantine/ 的更正表里。",
      en: "To list them all add --max-diagnostics 0; every quarantined row is in the correction sheets, too.")
  )
  /// The account of one file's rows.
  public static let fileAccount = DiagnosticCode(
    "command.file.account", zh: "一个文件的行数账目", en: "The account of a file's rows",
    severities: [.note], example: "gongbao report --verbose",
    mend: Wording(
      zh: "不用改动。退回的行见更正表；略过的是标题、空行、重复的行等。",
      en:
        "Nothing needs mending. Quarantined rows are in the correction sheets; skipped ones are titles, blank "
        + "lines, repeated rows and the like."))

  static let commandCodes: [DiagnosticCode] = [
    usage, workspaceHeld, strictRefused, accountUnbalanced, releaseUnchanged, releaseRevised,
    correctionSheets, moreFindings, fileAccount,
  ]
}
