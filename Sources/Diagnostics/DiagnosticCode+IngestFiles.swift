/// What reading the files can find: what a file is, and which table.
extension DiagnosticCode {
  public static let fileMissing = DiagnosticCode(
    "ingest.file.missing", zh: "文件不存在", en: "The file does not exist",
    example: "ln -sf 已经删除的表.csv datasets/studios.csv",
    mend: Wording(
      zh: "文件在读取前被移走、改名，或者是断开的链接。请把文件放回 datasets/ 后重新运行。",
      en: "The file was moved or renamed before it was read, or is a broken link. Put it back and run again.")
  )
  public static let fileDirectory = DiagnosticCode(
    "ingest.file.directory", zh: "应为文件，却是文件夹", en: "A directory stands where a file should be",
    example: "mkdir datasets/patents-赤峰.csv",
    mend: Wording(
      zh: "请把文件夹改名（去掉 .csv），把表格文件放到它原来的位置。",
      en: "Rename the directory (without .csv) and put the file where it stood."))
  public static let fileNotRegular = DiagnosticCode(
    "ingest.file.not-regular", zh: "不是普通文件", en: "The file is a pipe, a socket or a device",
    example: "mkfifo datasets/patents.csv",
    mend: Wording(
      zh: "管道和设备不能当作表格读取。请换成普通文件。",
      en: "A pipe or a device cannot be read as a table. Put an ordinary file in its place."))
  public static let fileUnreadable = DiagnosticCode(
    "ingest.file.unreadable", zh: "文件无法读取", en: "The file cannot be read",
    example: "chmod 000 datasets/studios.csv",
    mend: Wording(
      zh: "请系统管理员开通读取权限（chmod u+r 文件名）；磁盘有故障的，请从备份恢复这个文件。",
      en: "Ask the administrator for leave to read it (chmod u+r FILE); restore it where the disk is damaged."
    ))
  public static let fileEndless = DiagnosticCode(
    "ingest.file.endless", zh: "文件有一行没有结尾", en: "A line of the file has no end",
    example: "tr -d '\\r\\n' < 全区.csv > datasets/studios.csv",
    mend: Wording(
      zh: "文件多半不是导出的表格。请打开核对，在 Excel 或 WPS 里重新“另存为 → CSV UTF-8”。",
      en: "It is most likely no exported table. Look at it, and save the table again as “CSV UTF-8”."))
  public static let fileEmpty = DiagnosticCode(
    "ingest.file.empty", zh: "文件是空的", en: "The file is empty",
    example: ": > datasets/patents.csv",
    mend: Wording(
      zh: "请重新导出这张表；确实没有数据的，留下表头一行，或把文件移走。",
      en: "Export the table again; where there is no data leave the header, or take the file away."))
  public static let fileEncoding = DiagnosticCode(
    "ingest.file.encoding", zh: "文件不是能读的文本", en: "The file is no text in an encoding that is read",
    example: "iconv -t BIG5 studios.csv > datasets/studios.csv",
    mend: Wording(
      zh: "请在 Excel 或 WPS 里打开，“另存为 → CSV UTF-8（逗号分隔）”，替换原来的文件。",
      en: "Open it in Excel or WPS, save it as “CSV UTF-8”, and put that in its place."))
  public static let fileEncodingUnavailable = DiagnosticCode(
    "ingest.file.encoding-unavailable", zh: "这台机器没有文件所用编码的转换表",
    en: "This machine has no tables for the encoding of the file",
    example: "ls /usr/lib/x86_64-linux-gnu/gconv; gongbao check  # studios-赤峰.csv: GB18030",
    mend: Wording(
      zh: "请系统管理员安装 libc6 自带的编码转换模块（gconv），或把文件另存为“CSV UTF-8”。",
      en:
        "Ask the administrator to install the C library's converters (gconv), or save the file as “CSV UTF-8”."
    ))
  public static let fileChanged = DiagnosticCode(
    "ingest.file.changed", zh: "读取时文件被改动", en: "The file was changed while it was read",
    example: "cat 续表.csv >> datasets/patents.csv",
    mend: Wording(
      zh: "别的程序还在写这个文件。请等文件写完（导出、复制结束）再运行。",
      en: "Another program was still writing the file. Wait until it has finished, then run again."))
  public static let fileUnbound = DiagnosticCode(
    "ingest.file.unbound", zh: "文件不属于任何一张表，未读取",
    en: "The file fits no table by its name or its header; it was not read", severities: [.warning],
    example: "姓名,科室,办公电话",
    mend: Wording(
      zh: "是数据表的，请按表命名（例如 studios-赤峰.csv），并核对表头里必需的列；不是数据的，请移到别的目录。",
      en: "Name a table's file for its table, such as studios-chifeng.csv, and see that its header has every "
        + "required column; keep other files elsewhere."))
  public static let fileAmbiguous = DiagnosticCode(
    "ingest.file.ambiguous", zh: "文件的表头同时符合几张表，未读取",
    en: "The file's header fits several tables; it was not read", severities: [.warning],
    example: "编号,工作室编号,类别,日期",
    mend: Wording(
      zh: "请按表命名文件，例如 achievements-赤峰.csv 或 activities-赤峰.csv。",
      en: "Name the file for its table, such as achievements-chifeng.csv or activities-chifeng.csv."))
  public static let tableMissing = DiagnosticCode(
    "ingest.table.missing", zh: "缺少必需的表", en: "A required table is missing",
    example: "工作室编号,工作室名称,所在地,成立时间",
    mend: Wording(
      zh: "工作室表（studios.csv）至少要有一行能读的数据。没有这张表的请补上；每一行都被退回的，请照更正表改好。",
      en:
        "The table studios needs at least one row that can be read. Put it into datasets/, or mend the rows "
        + "by the correction sheet."))

  static let ingestFilesCodes: [DiagnosticCode] = [
    fileMissing, fileDirectory, fileNotRegular, fileUnreadable, fileEndless, fileEmpty, fileEncoding,
    fileEncodingUnavailable, fileChanged,
    fileUnbound, fileAmbiguous, tableMissing,
  ]
}
