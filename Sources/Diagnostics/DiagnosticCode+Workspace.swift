/// What can be wrong with a workspace and its `gongbao.json5`.
extension DiagnosticCode {
  /// `gongbao.json5` is no JSON5.
  public static let configurationSyntax = DiagnosticCode(
    "workspace.syntax", zh: "配置文件的写法有误", en: "The configuration is not valid JSON5",
    example: "{ title: \"示例\"，root: \"150000\" }",
    mend: Wording(
      zh: "请看提示的行和列：常见原因是少了逗号、引号或括号，或者用了中文标点。",
      en:
        "Look at the line and column that are named: often a comma, quote or bracket is missing, or punctuation "
        + "is in full width."))
  /// A setting nobody knows.
  public static let configurationUnknownKey = DiagnosticCode(
    "workspace.key.unknown", zh: "配置文件里有不认识的设置项", en: "An unknown setting",
    example: "{ titel: \"示例\" }",
    mend: Wording(
      zh: "请改成认识的设置项（提示里有最相近的一个），或删去这一项。",
      en: "Write the name of a setting that exists (the message names the nearest), or delete it."))
  /// A setting that is needed.
  public static let configurationMissingKey = DiagnosticCode(
    "workspace.key.missing", zh: "配置文件里缺少设置项", en: "A setting is missing",
    example: "{ title: \"示例\", issuer: \"示例工会\" }",
    mend: Wording(
      zh: "请在 gongbao.json5 里补上提示的设置项，例如 root: \"150000\"。",
      en: "Add the setting that is named to gongbao.json5, such as root: \"150000\"."))
  /// A measure, slice, region, level, table or column that does not exist.
  public static let configurationUnknownName = DiagnosticCode(
    "workspace.name.unknown", zh: "配置文件里用了不存在的名称", en: "A name that does not exist",
    example: "bulletins: [{ id: \"annual\", template: \"anual.md\" }]",
    mend: Wording(
      zh: "请改成存在的表、口径、地区、级别或模板；提示里有最相近的一个。",
      en: "Write a table, slice, region, level or template that exists; the message names the nearest."))
  /// A value of the wrong kind.
  public static let configurationInvalid = DiagnosticCode(
    "workspace.value.invalid", zh: "配置文件里的值不合要求", en: "A value that cannot be used",
    example: "{ root: 150000 }",
    mend: Wording(
      zh: "请照提示改：文字和日期要加引号，编号不能重复，列表用方括号。",
      en: "Do as the message says: texts and dates are quoted, ids differ, lists are in brackets."))
  /// No `gongbao.json5` here or above.
  public static let workspaceMissing = DiagnosticCode(
    "workspace.missing", zh: "找不到工作区", en: "There is no workspace here",
    example: "cd / && gongbao check",
    mend: Wording(
      zh: "请先进入有 gongbao.json5 的目录，或用 --workspace 指明；新建工作区：gongbao init 目录名。",
      en:
        "Change to a directory with gongbao.json5, or name it with --workspace; to make one: gongbao init DIR."
    ))
  /// A file in `datasets/` that is not read.
  public static let workspaceFileUnread = DiagnosticCode(
    "workspace.file.unread", zh: "数据目录里有没有读取的文件", en: "A file in the data directory that is not read",
    severities: [.warning], example: "datasets/附件.xlsx",
    mend: Wording(
      zh: "工作簿请在 Excel 或 WPS 里“另存为 → CSV UTF-8”，再放进 datasets/；不是数据的文件请移到别的目录。",
      en:
        "Save a workbook as “CSV UTF-8” and put that into datasets/; keep files that are not data elsewhere.")
  )

  static let workspaceCodes: [DiagnosticCode] = [
    configurationSyntax, configurationUnknownKey, configurationMissingKey, configurationUnknownName,
    configurationInvalid, workspaceMissing, workspaceFileUnread,
  ]
}
