/// What reading the files can find in mended correction sheets.
extension DiagnosticCode {
  public static let correctionTaken = DiagnosticCode(
    "ingest.correction.taken", zh: "有行已由更正表更正", en: "Rows are superseded by a correction sheet",
    severities: [.note],
    example: "datasets/studios-赤峰.csv, datasets/studios-赤峰-更正.csv",
    mend: Wording(zh: "不用改动。", en: "Nothing needs mending."))
  public static let correctionUnmatched = DiagnosticCode(
    "ingest.correction.unmatched", zh: "更正表指明的原文件或原行不存在",
    en: "A correction names a file or row that is not there",
    severities: [.warning],
    example: "专利号,工作室编号,专利类型,授权日期,原文件,原行\nP1,S1,发明,2016-11-11,patents-丢失.csv,3",
    mend: Wording(
      zh: "请保留更正表里“原文件”和“原行”两格原来的内容；新增的行把这两格都留空。",
      en: "Give 原文件 and 原行 as the correction sheet had them; leave both empty in a new row."))
  public static let correctionStale = DiagnosticCode(
    "ingest.correction.stale", zh: "更正表指明的那一行现在是另一条记录",
    en: "Another record stands now on the row a correction names",
    severities: [.warning],
    example: """
      专利号,工作室编号,专利类型,授权日期
      P1,S1,发明,2016-11-11
      ---
      专利号,工作室编号,专利类型,授权日期,原文件,原行,问题
      P7,S1,发明,2016-11-11,patents-0.csv,2,授权日期“昨天”无法识别
      """,
    mend: Wording(
      zh: "原文件多半重新导出过。已经改好的，请删去更正表中的这一行；还没有的，请用新的更正表。",
      en:
        "The file was most likely exported again. Remove the row where it is mended; else use the new sheet.")
  )
  public static let correctionTwice = DiagnosticCode(
    "ingest.correction.twice", zh: "同一行更正了两次，后一次被退回",
    en: "One row is corrected twice; the later one is quarantined",
    example: """
      专利号,工作室编号,专利类型,授权日期
      P1,S1,发明,昨天
      ---
      专利号,工作室编号,专利类型,授权日期,原文件,原行
      P1,S1,发明,2016-11-11,patents-0.csv,2
      P1,S1,发明,2016-11-12,patents-0.csv,2
      """,
    mend: Wording(zh: "请只留一行更正。", en: "Keep one correction."))
  public static let correctionMixed = DiagnosticCode(
    "ingest.correction.mixed", zh: "一张更正表里混有两张表的行", en: "A correction sheet has rows of two different sheets",
    example: """
      专利号,工作室编号,专利类型,授权日期
      P1,S1,发明,昨天
      ---
      专利号,工作室编号,专利类型,授权日期,原文件,原行
      P1,S1,发明,2016-11-11,patents-0.csv,2
      P2,S1,发明,2016-11-12,studios.csv,2
      """,
    mend: Wording(zh: "请一个原文件用一张更正表。", en: "Use one correction sheet for each file."))

  static let ingestCorrectionsCodes: [DiagnosticCode] = [
    correctionTaken, correctionUnmatched, correctionStale, correctionTwice, correctionMixed,
  ]
}
