/// What reading the files can find: headers and the columns they bind.
extension DiagnosticCode {
  public static let columnMissing = DiagnosticCode(
    "ingest.column.missing", zh: "缺少必需的列", en: "A required column is missing",
    example: """
      成果编号,工作室编号,类别
      CF-001,S1,创新课题
      """,
    mend: Wording(
      zh: "请在表头补上提示中列出的列（各表必需的列见 docs/data.md），每一行填好后重新导出。",
      en:
        "Add the columns that are named to the header (docs/data.md lists them), fill them in, export again.")
  )
  public static let columnUnknown = DiagnosticCode(
    "ingest.column.unknown", zh: "有不认识的列，未读取", en: "Unknown columns were left out",
    severities: [.note],
    example: """
      成果编号,工作室编号,类别,日期,经办处室
      CF-001,S1,创新课题,2016-11-11,技术处
      """,
    mend: Wording(
      zh: "用不到的列不用改动。应当读取的，请把表头改成认识的列名（见 docs/data.md）。",
      en: "Nothing needs mending where the column is not wanted; else give it a name that is known "
        + "(docs/data.md)."))
  public static let columnAbsent = DiagnosticCode(
    "ingest.column.absent", zh: "缺少同一张表的其他文件都有的列",
    en: "The file lacks a column that the table's other files have", severities: [.warning],
    example: """
      成果编号,工作室编号,类别,日期,经济效益
      A1,S1,创新课题,2016-11-11,3万元
      ---
      成果编号,工作室编号,类别,日期
      B1,S1,创新课题,2016-11-12
      """,
    mend: Wording(
      zh: "请核对导出时是否漏了列；漏了的补上后重新导出。确实没有这一项的不用改动，按不详处理。",
      en:
        "Check whether the export left the column out, and export again. Where the office has no such thing, "
        + "leave it: it counts as unknown."))
  public static let columnUnit = DiagnosticCode(
    "ingest.column.unit", zh: "表头的单位不适用于该列", en: "The unit in a header does not fit its column",
    example: """
      成果编号,工作室编号,类别,日期,经济效益（美元）
      CF-001,S1,创新课题,2016-11-11,1.5
      """,
    mend: Wording(
      zh: "请改成适用的单位：金额用元、万元或亿元，面积用平方米（㎡），数目用个、项、人。",
      en: "Write a unit that fits: 元, 万元 or 亿元 for money, ㎡ for an area, 个, 项 or 人 for a count."))

  static let ingestHeadersCodes: [DiagnosticCode] = [
    columnMissing, columnUnknown, columnAbsent, columnUnit,
  ]
}
