/// What reading the files can find: a row as a whole and its key.
extension DiagnosticCode {
  public static let rowRagged = DiagnosticCode(
    "ingest.row.ragged", zh: "这一行的格数与表头不符", en: "The row has more or fewer cells than the header",
    example: """
      成果编号,工作室编号,类别,日期
      CF-001,S1,创新课题,示例题目,2016-11-11
      """,
    mend: Wording(
      zh: "请检查多出或缺少的分隔符；内容里有逗号的格要放在英文双引号里。",
      en: "Look for a delimiter too many or too few; a cell with a comma in it needs double quotes."))
  public static let quoteUnclosed = DiagnosticCode(
    "ingest.quote.unclosed", zh: "双引号不成对", en: "A quote is not closed",
    example: """
      成果编号,工作室编号,类别,日期,题目
      CF-001,S1,创新课题,2016-11-11,"示例题目
      CF-002,S1,创新课题,2016-11-12,另一题目
      """,
    mend: Wording(
      zh: "请补上缺少的双引号；内容里的双引号要写两个（\"\"）。",
      en: "Add the missing double quote; write a double quote inside a cell twice (\"\")."))
  public static let textInvalid = DiagnosticCode(
    "ingest.text.invalid", zh: "含有不成文字的字节", en: "The row has bytes that are no text in the file's encoding",
    example: "CF-001,S1,创新课题,2016-11-11,\\xB4\\xB4\\xD0",
    mend: Wording(
      zh: "多半是几个编码不同的文件拼在了一起。请在 Excel 或 WPS 里重填这一行，“另存为 → CSV UTF-8”。",
      en:
        "Files in different encodings were most likely joined. Fill the row in again and save as “CSV UTF-8”."
    ))
  public static let nulByte = DiagnosticCode(
    "ingest.text.nul", zh: "含有空字节", en: "The row has a NUL byte",
    example: "CF-001,S1,创新课题,2016-11-11,\\x00",
    mend: Wording(
      zh: "文件多半没有存完整（断电、复制中断）。请重新导出，或再要一份。",
      en: "The file was most likely not saved whole. Export it again, or ask for it again."))
  public static let keyDuplicate = DiagnosticCode(
    "ingest.key.duplicate", zh: "编号重复而内容不同，后一行被退回",
    en: "A key stands twice with different content; the later row is quarantined",
    example: """
      成果编号,工作室编号,类别,日期
      CF-001,S1,创新课题,2016-11-11
      CF-001,S1,创新成果,2017-05-04
      """,
    mend: Wording(
      zh: "是同一条记录的，只留正确的一行；是两条记录的，给后一条换一个编号。",
      en: "Keep the right one of two rows about the same record; give another record another key."))
  public static let keyRepeated = DiagnosticCode(
    "ingest.key.repeated", zh: "同一行出现两次，只计一次", en: "The same row stands twice; it counts once",
    severities: [.note],
    example: """
      成果编号,工作室编号,类别,日期
      CF-001,S1,创新课题,2016-11-11
      CF-001,S1,创新课题,2016-11-11
      """,
    mend: Wording(zh: "不用改动，已只计一次；要整洁可以删去后一行。", en: "Nothing needs mending; the later row may be deleted."))
  public static let cellMissing = DiagnosticCode(
    "ingest.cell.missing", zh: "必填的格是空的", en: "A required cell is empty",
    example: """
      成果编号,工作室编号,类别,日期
      CF-001,S1,创新课题,
      """,
    mend: Wording(
      zh: "请填上这一格；日期只知道年份的，写年份（2016）也可以。",
      en: "Fill in the cell; of a date the year alone (2016) is enough."))

  static let ingestRowsCodes: [DiagnosticCode] = [
    rowRagged, quoteUnclosed, textInvalid, nulByte, keyDuplicate, keyRepeated, cellMissing,
  ]
}
