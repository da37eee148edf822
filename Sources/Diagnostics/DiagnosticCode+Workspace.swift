extension DiagnosticCode {
  /// `gongbao.json5` is no JSON5.
  public static let configurationSyntax = DiagnosticCode(
    "workspace.syntax", zh: "配置文件的写法有误", en: "The configuration is not valid JSON5")
  /// A setting nobody knows.
  public static let configurationUnknownKey = DiagnosticCode(
    "workspace.key.unknown", zh: "配置文件里有不认识的设置项", en: "An unknown setting")
  /// A setting that is needed.
  public static let configurationMissingKey = DiagnosticCode(
    "workspace.key.missing", zh: "配置文件里缺少设置项", en: "A setting is missing")
  /// A measure, slice, region, level, table or column that does not exist.
  public static let configurationUnknownName = DiagnosticCode(
    "workspace.name.unknown", zh: "配置文件里用了不存在的名称", en: "A name that does not exist")
  /// A value of the wrong kind.
  public static let configurationInvalid = DiagnosticCode(
    "workspace.value.invalid", zh: "配置文件里的值不合要求", en: "A value that cannot be used")
  /// No `gongbao.json5` here or above.
  public static let workspaceMissing = DiagnosticCode(
    "workspace.missing", zh: "找不到工作区", en: "There is no workspace here")
  /// No studios table, so there is nothing to count.
  public static let workspaceNoStudios = DiagnosticCode(
    "workspace.studios.missing", zh: "没有工作室表", en: "There is no studios table")
  /// A file in `datasets/` that is not read.
  public static let workspaceFileUnread = DiagnosticCode(
    "workspace.file.unread", zh: "数据目录里有没有读取的文件", en: "A file in the data directory that is not read")

  static let workspaceCodes: [DiagnosticCode] = [
    configurationSyntax, configurationUnknownKey, configurationMissingKey, configurationUnknownName,
    configurationInvalid, workspaceMissing, workspaceNoStudios, workspaceFileUnread,
  ]
}
