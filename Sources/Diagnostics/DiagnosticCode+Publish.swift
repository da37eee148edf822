extension DiagnosticCode {
  /// A bulletin's id or a region's code that cannot be a path.
  public static let releaseNameInvalid = DiagnosticCode(
    "publish.name.invalid", zh: "名称不能用作发布目录", en: "A name that cannot be a release directory")
  /// A data file was changed during the run.
  public static let inputChanged = DiagnosticCode(
    "publish.input.changed", zh: "读取过程中数据文件有改动", en: "A data file changed during the run")

  static let publishCodes: [DiagnosticCode] = [releaseNameInvalid, inputChanged]
}
