/// What reading the files can find: studio sheets with counts, and with a column for each level.
extension DiagnosticCode {
  public static let periodMissing = DiagnosticCode(
    "ingest.period.missing", zh: "工作室表里的数字不知道是哪个时期的，未计入",
    en: "Nothing says which time the counts of a studio sheet are about; they are left out",
    example: "工作室名称,盟市,成立时间,创新成果\n甲工作室,呼市,2011,5",
    mend: Wording(
      zh: "表头上方写“填报时间：2018年11月30日”，或加一列“统计期”，或在 gongbao.json5 的 files 里写 period。",
      en: "Write 填报时间 above the header, add a column 统计期, or set period in files of gongbao.json5."))
  public static let periodOverlap = DiagnosticCode(
    "ingest.period.overlap", zh: "同一工作室两行的统计期重叠，后一行被退回",
    en: "Two rows count the same days of one studio; the later row is quarantined",
    example: "工作室名称,盟市,成立时间,统计期,成果数\n甲工作室,呼市,2011,2018年1-10月,3\n甲工作室,呼市,2011,2018年1-11月,4",
    mend: Wording(
      zh: "让各期互不重叠；累计数只留最后一张表。", en: "Let the periods not overlap; of running totals keep the last sheet."))
  public static let countExceeds = DiagnosticCode(
    "ingest.count.exceeds", zh: "一部分比整体还多，这一格未计入",
    en: "A part is more than its whole; the cell is not counted",
    example: "工作室名称,盟市,成立时间,统计期,成果数,推广数\n甲工作室,呼市,2011,2018-11,3,5",
    mend: Wording(zh: "核对这两格。", en: "Check both cells."))
  public static let countParts = DiagnosticCode(
    "ingest.count.parts", zh: "分项合计比总数多，按分项计入",
    en: "The parts add up to more than their total; the parts count", severities: [.warning],
    example: "工作室名称,盟市,成立时间,统计期,专利数,发明,实用新型\n甲工作室,呼市,2011,2018-11,3,2,2",
    mend: Wording(zh: "核对总数和分项。", en: "Check the total and its parts."))
  public static let patentsUntyped = DiagnosticCode(
    "ingest.patents.untyped", zh: "专利没有分类型，只计入全部专利",
    en: "Patents of no kind count among all patents alone", severities: [.note],
    example: "工作室名称,盟市,成立时间,统计期,专利数\n甲工作室,呼市,2011,2018-11,3",
    mend: Wording(
      zh: "知道类型的，另列发明、实用新型、外观设计；不知道的不用改。",
      en: "Give 发明, 实用新型 and 外观设计 columns of their own where the kinds are known; else nothing is to be done."
    ))
  public static let levelMark = DiagnosticCode(
    "ingest.level.mark", zh: "级别列里的记号无法识别", en: "A mark in a column of one level cannot be read",
    example: "工作室名称,盟市,成立时间,自治区级\n甲工作室,呼市,2011,√×",
    mend: Wording(zh: "打“√”、写命名时间或留空。", en: "Write √, the date of the naming, or nothing."))
  public static let levelContradicts = DiagnosticCode(
    "ingest.level.contradicts", zh: "同一级别又有又没有", en: "One level is both marked and denied",
    example: "工作室名称,盟市,成立时间,级别,自治区级\n甲工作室,呼市,2011,自治区级,×",
    mend: Wording(zh: "只留对的那一格。", en: "Keep the cell that is right."))
  public static let levelSeveral = DiagnosticCode(
    "ingest.level.several", zh: "一个命名时间写了几个级别", en: "One date of naming stands beside several levels",
    example: "工作室编号,级别,命名时间\nS1,自治区级、盟市级,2016-11-11",
    mend: Wording(zh: "一行写一个级别，各写命名时间。", en: "Write one level a row, each with its date."))

  static let ingestSheetsCodes: [DiagnosticCode] = [
    periodMissing, periodOverlap, countExceeds, countParts, patentsUntyped, levelMark, levelContradicts,
    levelSeveral,
  ]
}
