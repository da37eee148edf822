/// What reading the files can find: places and studios.
extension DiagnosticCode {
  public static let regionsUnsound = DiagnosticCode(
    "ingest.regions.unsound", zh: "区划表不能组成一棵树", en: "The regions make no tree",
    example: """
      代码,名称,上级,类别
      159901,示例区,159900,county
      """,
    mend: Wording(
      zh: "请核对 datasets/regions.csv：每个上级代码都要有对应的一行（或是内置的地区），不能互为上级，代码不能重复；"
        + "gongbao.json5 的 root 也要在其中。",
      en:
        "Check datasets/regions.csv: every parent must be a row of it or built in, none may be its own ancestor, "
        + "no code may stand twice, and root of gongbao.json5 must be among them."))
  public static let regionUnknown = DiagnosticCode(
    "ingest.region.unknown", zh: "地区无法识别", en: "A region is unknown", example: "某某市",
    mend: Wording(
      zh: "请写地区全称或六位代码，例如“呼和浩特市”或 150100；本地的俗称可以写进 datasets/region_aliases.csv。",
      en: "Write the full name or the six-digit code, such as 呼和浩特市 or 150100; a local name may be added to "
        + "datasets/region_aliases.csv."))
  public static let regionAmbiguous = DiagnosticCode(
    "ingest.region.ambiguous", zh: "地区简称可以指几个地方", en: "A region's short name fits several regions",
    example: "前旗",
    mend: Wording(
      zh: "请写全称或六位代码，例如“科尔沁右翼前旗”或 152221。",
      en: "Write the full name or the six-digit code, such as 科尔沁右翼前旗 or 152221."))
  public static let regionUnplaced = DiagnosticCode(
    "ingest.region.unplaced", zh: "市本级、开发区等没有说明是哪个盟市的",
    en: "A unit's own level or a zone does not say of which prefecture", example: "市本级",
    mend: Wording(
      zh: "把盟市写在前面：呼和浩特市本级、呼和浩特市经开区。",
      en: "Write the prefecture before it: 呼和浩特市本级, 呼和浩特市经开区."))
  public static let regionOutside = DiagnosticCode(
    "ingest.region.outside", zh: "地区不在本工作区范围内",
    en: "A region lies outside the region the workspace is about", example: "焦作市",
    mend: Wording(
      zh: "请改为本地区以内的地方；驻外的工作室请填写“填报单位”。范围由 gongbao.json5 的 root 决定。",
      en:
        "Write a region inside the workspace's own; for a studio elsewhere fill in the reporting unit. The extent "
        + "is set by root in gongbao.json5."))
  public static let studioUnknown = DiagnosticCode(
    "ingest.studio.unknown", zh: "工作室不在工作室表中", en: "No studio has this id",
    example: """
      成果编号,工作室编号,类别,日期
      CF-001,S999,创新课题,2016-11-11
      """,
    mend: Wording(
      zh: "请核对工作室编号是否写错，或把这个工作室补进工作室表（studios.csv）。",
      en: "Check the studio's id, or add the studio to the studios table (studios.csv)."))
  public static let studioAmbiguous = DiagnosticCode(
    "ingest.studio.ambiguous", zh: "有几个工作室同名", en: "Several studios have this name",
    example: """
      工作室名称,所在单位,所在地,成立时间
      示例创新工作室,甲厂,包头市,2016
      示例创新工作室,乙厂,赤峰市,2017
      ---
      工作室名称,级别,命名时间
      示例创新工作室,盟市级,2018-11-11
      """,
    mend: Wording(
      zh: "请同时填写所在单位，或改用工作室编号。",
      en: "Name the employer as well, or use the studio's id."))
  public static let studioQuarantined = DiagnosticCode(
    "ingest.studio.quarantined", zh: "所属工作室被退回，记录一并退回",
    en: "Rows of a quarantined studio are quarantined with it",
    example: """
      工作室编号,工作室名称,所在地,成立时间
      S5,示例创新工作室,某某市,2016
      ---
      成果编号,工作室编号,类别,日期
      CF-001,S5,创新课题,2016-11-11
      """,
    mend: Wording(
      zh: "只需改正工作室表中的那一行，名下的记录不用改，下次运行会一起计入。",
      en: "Mend the studio's own row; the rows about it are all right and count again in the next run."))
  public static let membersDoubtful = DiagnosticCode(
    "ingest.members.doubtful", zh: "团队人数不可信", en: "The number of members is out of belief",
    severities: [.warning], example: "0",
    mend: Wording(
      zh: "已按原数计入（1至1000以外都会提示）。请核对是不是填成了职工总数或漏填。",
      en:
        "It is counted as it stands (a warning is given outside 1 to 1000). Check that it is not the number of "
        + "all employees, or left out."))
  public static let areaDoubtful = DiagnosticCode(
    "ingest.area.doubtful", zh: "场地面积不可信", en: "The area is out of belief", severities: [.warning],
    example: "300000",
    mend: Wording(
      zh: "已按原数计入（1至10000平方米以外都会提示）。请核对面积，单位是平方米。",
      en:
        "It is counted as it stands (a warning is given outside 1 to 10000 ㎡). Check the area; it is in square "
        + "metres."))
  public static let foundedMissing = DiagnosticCode(
    "ingest.founded.missing", zh: "没有成立时间", en: "The founding date is missing", severities: [.note],
    example: """
      工作室编号,工作室名称,所在地,成立时间
      S5,示例创新工作室,赤峰市,
      """,
    mend: Wording(
      zh: "已从第一次命名或第一条记录起计入。请补填成立时间，只知道年份也可以。",
      en:
        "The studio counts from its first naming or fact. Fill in the founding date; the year alone will do.")
  )
  public static let foundedAfterNamed = DiagnosticCode(
    "ingest.founded.after-named", zh: "成立晚于命名", en: "The studio was founded after it was named",
    severities: [.warning],
    example: """
      工作室编号,级别,命名时间
      S1,盟市级,2001-09-30
      """,
    mend: Wording(
      zh: "请核对成立时间和命名时间，改正写错的一个；两行都已保留。",
      en: "Check both dates and correct the wrong one; both rows are kept."))

  static let ingestStudiosCodes: [DiagnosticCode] = [
    regionsUnsound, regionUnknown, regionAmbiguous, regionUnplaced, regionOutside, studioUnknown,
    studioAmbiguous,
    studioQuarantined, membersDoubtful, areaDoubtful, foundedMissing, foundedAfterNamed,
  ]
}
