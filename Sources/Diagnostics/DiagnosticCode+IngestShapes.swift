/// What reading the files can find: totals, ditto marks, and what stands above a header.
extension DiagnosticCode {
  public static let totalDisagrees = DiagnosticCode(
    "ingest.total.disagrees", zh: "合计与所包括的各行不符", en: "A total disagrees with the rows it covers",
    example: """
      经费编号,工作室编号,拨付时间,金额（万元）
      JF-001,S1,2016-11-11,2
      JF-002,S1,2017-05-04,3
      合计,,,6
      """,
    mend: Wording(
      zh: "请核对合计和它所包括的各行，改正错的一方；有行被退回的，先改正那些行。合计行也可以删去。",
      en: "Check the total and the rows it covers; mend quarantined rows first. A total may also be left out."
    ))
  public static let totalUnreadable = DiagnosticCode(
    "ingest.total.unreadable", zh: "合计的格不是数字，无法核对", en: "A total is no number and cannot be checked",
    example: """
      经费编号,工作室编号,拨付时间,金额（万元）
      JF-001,S1,2016-11-11,2
      合计,,,#REF!
      """,
    mend: Wording(zh: "请写出合计的数字，或把这一格留空。", en: "Write the total as a number, or leave the cell empty."))
  public static let dittoWithoutAbove = DiagnosticCode(
    "ingest.ditto.without-above", zh: "“同上”的上面没有可用的一行", en: "A ditto mark has no row above it",
    example: """
      成果编号,工作室编号,类别,日期
      CF-001,同上,创新课题,2016-11-11
      """,
    mend: Wording(zh: "请写出这一格的内容。", en: "Write out the cell."))
  public static let sheetUnitUnknown = DiagnosticCode(
    "ingest.sheet.unit", zh: "表上方的填报单位不认识，各行又没有地区",
    en: "The reporting unit above the header is unknown, and the rows name no region",
    example: """
      填报单位：某某总工会
      工作室编号,工作室名称,成立时间
      S1,示例工作室,2016-11-11
      """,
    mend: Wording(
      zh: "请在填报单位处写盟市或产业工会的全称，或在表中加“所属盟市”一列。",
      en:
        "Write the full name of the league or industry union above the header, or add a column for the region."
    ))

  static let ingestShapesCodes: [DiagnosticCode] = [
    totalDisagrees, totalUnreadable, dittoWithoutAbove, sheetUnitUnknown,
  ]
}
