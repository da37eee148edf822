/// What reading the files can find when it lays them side by side: copies, versions, double reports, offices that are missing.
extension DiagnosticCode {
  public static let fileRepeated = DiagnosticCode(
    "ingest.file.repeated", zh: "同一份文件交了两次，只计一次", en: "The same file was sent twice; it counts once",
    severities: [.warning],
    example: "专利号,工作室编号,专利类型,授权日期\nP1,S1,发明,2016-11-11\n---\n"
      + "专利号,工作室编号,专利类型,授权日期\nP1,S1,发明,2016-11-11",
    mend: Wording(zh: "删去多余的一份。", en: "Remove one of the two."))
  public static let fileVersion = DiagnosticCode(
    "ingest.file.version", zh: "两个文件像是同一张表的两个版本", en: "Two files look like versions of one table",
    severities: [.warning],
    example: "datasets/studios-赤峰(1).csv, datasets/studios-赤峰终稿.csv",
    mend: Wording(zh: "只留一份，另一份移出 datasets 文件夹。", en: "Keep one and move the other out of datasets."))
  public static let studioTwoReporters = DiagnosticCode(
    "ingest.studio.two-reporters", zh: "同一个工作室由两个单位填报，后一行被退回",
    en: "Two units report the same studio; the later row is quarantined",
    example: "工作室编号,工作室名称,所在单位,所在地,填报单位,成立时间\n"
      + "S1,甲创新工作室,甲厂,赤峰市,赤峰市,2011\nS1,甲创新工作室,甲厂,赤峰市,通辽市,2011",
    mend: Wording(zh: "由两个单位商定归谁填报，只留一行。", en: "Let the two units agree on who reports it; keep one row."))
  public static let studioAlike = DiagnosticCode(
    "ingest.studio.alike", zh: "两个编号不同的工作室像是同一个",
    en: "Two studios of different ids look like the same one", severities: [.warning],
    example: "工作室编号,工作室名称,所在单位,所在地,成立时间,领衔人\n"
      + "S1,甲创新工作室,甲厂,赤峰市,2011,王刚\nC7,甲劳模创新工作室,甲厂,赤峰市,2011,王刚",
    mend: Wording(
      zh: "是同一个的，只留一行；不是的，不用改。", en: "Keep one row where they are one; else nothing is to be done.")
  )
  public static let officeUnreported = DiagnosticCode(
    "ingest.office.unreported", zh: "有单位还没有填报", en: "Some units have not reported yet",
    severities: [.warning],
    example: "填报单位,统计期,已报\n通辽市,2018-11,否",
    mend: Wording(
      zh: "催报；收到后放进 datasets，填报情况改为“是”。", en: "Ask for the report; add it and set reported to yes.")
  )
  public static let officeMissing = DiagnosticCode(
    "ingest.office.missing", zh: "登记为已填报的单位没有一个工作室",
    en: "Units that have reported, by the submissions, have no studio in any file", severities: [.warning],
    example: "填报单位,统计期,已报\n通辽市,2018-11,是",
    mend: Wording(zh: "核对它的文件是否漏放。", en: "Look for the file of that unit."))
  public static let officeLapsed = DiagnosticCode(
    "ingest.office.lapsed", zh: "以前填报的单位不在最近一期的填报情况里",
    en: "Units of earlier periods are not in the latest submissions", severities: [.note],
    example: "填报单位,统计期,已报\n包头市,2018-10,是\n呼和浩特市,2018-11,是",
    mend: Wording(
      zh: "在填报情况表里补上它们，没有报的写“否”。", en: "Add them to the submissions, with no where they have not reported."))

  static let ingestCopiesCodes: [DiagnosticCode] = [
    fileRepeated, fileVersion, studioTwoReporters, studioAlike, officeUnreported, officeMissing,
    officeLapsed,
  ]
}
