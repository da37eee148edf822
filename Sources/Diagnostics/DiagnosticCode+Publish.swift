/// What keeps a release from being published.
extension DiagnosticCode {
  /// A bulletin's id or a region's code that cannot be a path.
  public static let releaseNameInvalid = DiagnosticCode(
    "publish.name.invalid", zh: "名称不能用作发布目录", en: "A name that cannot be a release directory",
    example: "bulletins: [{ id: \"latest\", template: \"annual.md\" }]",
    mend: Wording(
      zh: "简报编号和地区代码只能用英文字母、数字、“_”和“-”，最长64个字符，且不能是 latest 或日期。",
      en:
        "Make ids of bulletins and codes of regions of letters, digits, “_” and “-”, at most 64, and neither "
        + "latest nor a date."))
  /// A data file was changed during the run.
  public static let inputChanged = DiagnosticCode(
    "publish.input.changed", zh: "读取过程中数据文件有改动", en: "A data file changed during the run",
    example: "gongbao report & cat 补报.csv >> datasets/studios.csv",
    mend: Wording(
      zh: "请等文件保存完毕（关闭 Excel 或 WPS，等同步结束）后重新运行。",
      en: "Wait until the file is saved (close Excel or WPS, let it synchronise), then run again."))

  static let publishCodes: [DiagnosticCode] = [releaseNameInvalid, inputChanged]
}
