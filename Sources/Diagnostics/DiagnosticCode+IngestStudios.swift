/// What reading the files can find: places and studios.
extension DiagnosticCode {
  public static let regionsUnsound = DiagnosticCode(
    "ingest.regions.unsound", zh: "区划表不能组成一棵树", en: "The regions make no tree")
  public static let regionUnknown = DiagnosticCode(
    "ingest.region.unknown", zh: "地区无法识别", en: "A region is unknown")
  public static let regionAmbiguous = DiagnosticCode(
    "ingest.region.ambiguous", zh: "地区简称可以指几个地方", en: "A region's short name fits several regions")
  public static let regionUnplaced = DiagnosticCode(
    "ingest.region.unplaced", zh: "市本级、开发区等没有说明是哪个盟市的",
    en: "A unit's own level or a zone does not say of which prefecture", example: "市本级",
    mend: Wording(
      zh: "把盟市写在前面：呼和浩特市本级、呼和浩特市经开区",
      en: "Write the prefecture before it: 呼和浩特市本级, 呼和浩特市经开区"))
  public static let regionOutside = DiagnosticCode(
    "ingest.region.outside", zh: "地区不在本工作区范围内",
    en: "A region lies outside the region the workspace is about")
  public static let studioUnknown = DiagnosticCode(
    "ingest.studio.unknown", zh: "工作室不在工作室表中", en: "No studio has this id")
  public static let studioAmbiguous = DiagnosticCode(
    "ingest.studio.ambiguous", zh: "有几个工作室同名", en: "Several studios have this name")
  public static let studioQuarantined = DiagnosticCode(
    "ingest.studio.quarantined", zh: "所属工作室被隔离，记录一并隔离",
    en: "Rows of a quarantined studio are quarantined with it")
  public static let membersDoubtful = DiagnosticCode(
    "ingest.members.doubtful", zh: "团队人数不可信", en: "The number of members is out of belief")
  public static let areaDoubtful = DiagnosticCode(
    "ingest.area.doubtful", zh: "场地面积不可信", en: "The area is out of belief")
  public static let foundedMissing = DiagnosticCode(
    "ingest.founded.missing", zh: "没有成立时间", en: "The founding date is missing")
  public static let foundedAfterNamed = DiagnosticCode(
    "ingest.founded.after-named", zh: "成立晚于命名", en: "The studio was founded after it was named")

  static let ingestStudiosCodes: [DiagnosticCode] = [
    regionsUnsound, regionUnknown, regionAmbiguous, regionUnplaced, regionOutside, studioUnknown,
    studioAmbiguous,
    studioQuarantined, membersDoubtful, areaDoubtful, foundedMissing, foundedAfterNamed,
  ]
}
