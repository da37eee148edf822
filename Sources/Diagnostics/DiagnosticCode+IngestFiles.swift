/// What reading the files can find: what a file is, and which table.
extension DiagnosticCode {
  public static let fileMissing = DiagnosticCode(
    "ingest.file.missing", zh: "文件不存在", en: "The file does not exist")
  public static let fileDirectory = DiagnosticCode(
    "ingest.file.directory", zh: "应为文件，却是文件夹", en: "A directory stands where a file should be")
  public static let fileNotRegular = DiagnosticCode(
    "ingest.file.not-regular", zh: "不是普通文件", en: "The file is a pipe, a socket or a device")
  public static let fileUnreadable = DiagnosticCode(
    "ingest.file.unreadable", zh: "文件无法读取", en: "The file cannot be read")
  public static let fileEndless = DiagnosticCode(
    "ingest.file.endless", zh: "文件有一行没有结尾", en: "A line of the file has no end")
  public static let fileEmpty = DiagnosticCode("ingest.file.empty", zh: "文件是空的", en: "The file is empty")
  public static let fileEncoding = DiagnosticCode(
    "ingest.file.encoding", zh: "文件不是 UTF-8 编码", en: "The file is not in UTF-8")
  public static let fileEncodingUnavailable = DiagnosticCode(
    "ingest.file.encoding-unavailable", zh: "这台机器没有文件所用编码的转换表",
    en: "This machine has no tables for the encoding of the file")
  public static let fileChanged = DiagnosticCode(
    "ingest.file.changed", zh: "读取时文件被改动", en: "The file was changed while it was read")
  public static let fileDelimiter = DiagnosticCode(
    "ingest.file.delimiter", zh: "文件的列不是用逗号或制表符分开的",
    en: "The columns of the file are parted neither by commas nor by tabs")
  public static let fileUnbound = DiagnosticCode(
    "ingest.file.unbound", zh: "文件不属于任何一张表，未读取",
    en: "The file fits no table by its name or its header; it was not read")
  public static let fileAmbiguous = DiagnosticCode(
    "ingest.file.ambiguous", zh: "文件的表头同时符合几张表，未读取",
    en: "The file's header fits several tables; it was not read")
  public static let tableMissing = DiagnosticCode(
    "ingest.table.missing", zh: "缺少必需的表", en: "A required table is missing")

  static let ingestFilesCodes: [DiagnosticCode] = [
    fileMissing, fileDirectory, fileNotRegular, fileUnreadable, fileEndless, fileEmpty, fileEncoding,
    fileEncodingUnavailable, fileChanged,
    fileDelimiter, fileUnbound, fileAmbiguous, tableMissing,
  ]
}
