extension DiagnosticCode {
  /// Reading or writing failed; the command ends with 74.
  public static let systemFault = DiagnosticCode(
    "system.failed", zh: "读写文件失败", en: "Reading or writing a file failed")

  static let systemCodes: [DiagnosticCode] = [systemFault]
}
