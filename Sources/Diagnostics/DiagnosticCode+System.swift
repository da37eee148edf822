/// What the operating system refuses.
extension DiagnosticCode {
  /// Reading or writing failed; the command ends with 74.
  public static let systemFault = DiagnosticCode(
    "system.failed", zh: "读写文件失败", en: "Reading or writing a file failed",
    example: "gongbao report --output /proc/reports",
    mend: Wording(
      zh: "请照提示处理：清理磁盘空间，换一个有写入权限的目录，或请系统管理员开通权限；已发布的每份简报都是完整的。",
      en:
        "Do as the message says: free disk space, choose a directory you may write to, or ask the administrator "
        + "for access; every published bulletin is whole."))

  static let systemCodes: [DiagnosticCode] = [systemFault]
}
