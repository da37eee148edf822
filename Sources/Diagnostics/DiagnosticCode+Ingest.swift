/// What reading the files can find.
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
  public static let columnMissing = DiagnosticCode(
    "ingest.column.missing", zh: "缺少必需的列", en: "A required column is missing")
  public static let columnUnknown = DiagnosticCode(
    "ingest.column.unknown", zh: "有不认识的列，未读取", en: "Unknown columns were left out")
  public static let columnAbsent = DiagnosticCode(
    "ingest.column.absent", zh: "缺少同一张表的其他文件都有的列",
    en: "The file lacks a column that the table's other files have")
  public static let columnUnit = DiagnosticCode(
    "ingest.column.unit", zh: "表头的单位不适用于该列", en: "The unit in a header does not fit its column")
  public static let regionsUnsound = DiagnosticCode(
    "ingest.regions.unsound", zh: "区划表不能组成一棵树", en: "The regions make no tree")
  public static let rowRagged = DiagnosticCode(
    "ingest.row.ragged", zh: "这一行的格数与表头不符", en: "The row has more or fewer cells than the header")
  public static let quoteUnclosed = DiagnosticCode(
    "ingest.quote.unclosed", zh: "双引号不成对", en: "A quote is not closed")
  public static let textInvalid = DiagnosticCode(
    "ingest.utf8.invalid", zh: "含有不是 UTF-8 的字节", en: "The row has bytes that are not UTF-8")
  public static let keyDuplicate = DiagnosticCode(
    "ingest.key.duplicate", zh: "编号重复而内容不同，后一行被隔离",
    en: "A key stands twice with different content; the later row is quarantined")
  public static let keyRepeated = DiagnosticCode(
    "ingest.key.repeated", zh: "同一行出现两次，只计一次", en: "The same row stands twice; it counts once")
  public static let cellMissing = DiagnosticCode(
    "ingest.cell.missing", zh: "必填的格是空的", en: "A required cell is empty")
  public static let dateInvalid = DiagnosticCode(
    "ingest.date.invalid", zh: "日期无法识别", en: "A date cannot be read")
  public static let dateAmbiguous = DiagnosticCode(
    "ingest.date.ambiguous", zh: "日期有两种读法", en: "A date can be read in two ways")
  public static let dateFuture = DiagnosticCode(
    "ingest.date.future", zh: "日期晚于统计截止日，暂不计入",
    en: "Dates lie after the as-of date; the rows are not counted yet")
  public static let periodInvalid = DiagnosticCode(
    "ingest.period.invalid", zh: "时期无法识别", en: "A period cannot be read")
  public static let numberInvalid = DiagnosticCode(
    "ingest.number.invalid", zh: "数字无法识别", en: "A number cannot be read")
  public static let numberNegative = DiagnosticCode(
    "ingest.number.negative", zh: "数字小于零", en: "A number is below zero")
  public static let numberFractional = DiagnosticCode(
    "ingest.number.fraction", zh: "应为整数", en: "A whole number is wanted")
  public static let numberTooLarge = DiagnosticCode(
    "ingest.number.overflow", zh: "数字太大", en: "A number is too large")
  public static let numberUnit = DiagnosticCode(
    "ingest.number.unit", zh: "数字后的单位不适用于该列", en: "The unit behind a number does not fit its column")
  public static let numberApproximate = DiagnosticCode(
    "ingest.number.approximate", zh: "有约数，按区间计入",
    en: "Approximate numbers are counted with their bounds")
  public static let moneyInvalid = DiagnosticCode(
    "ingest.money.invalid", zh: "金额无法识别", en: "An amount of money cannot be read")
  public static let moneyFraction = DiagnosticCode(
    "ingest.money.fraction", zh: "金额精确到分以下", en: "An amount has parts of a fen")
  public static let flagInvalid = DiagnosticCode(
    "ingest.flag.invalid", zh: "是否无法识别", en: "A yes or no cannot be read")
  public static let levelUnknown = DiagnosticCode(
    "ingest.level.unknown", zh: "级别无法识别", en: "A level is unknown")
  public static let kindUnknown = DiagnosticCode(
    "ingest.kind.unknown", zh: "类别无法识别", en: "A kind is unknown")
  public static let regionUnknown = DiagnosticCode(
    "ingest.region.unknown", zh: "地区无法识别", en: "A region is unknown")
  public static let regionAmbiguous = DiagnosticCode(
    "ingest.region.ambiguous", zh: "地区简称可以指几个地方", en: "A region's short name fits several regions")
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
  public static let amountDoubtful = DiagnosticCode(
    "ingest.amount.doubtful", zh: "金额像是以元为单位", en: "An amount in a column of 万元 looks like yuan")
  public static let areaDoubtful = DiagnosticCode(
    "ingest.area.doubtful", zh: "场地面积不可信", en: "The area is out of belief")
  public static let foundedMissing = DiagnosticCode(
    "ingest.founded.missing", zh: "没有成立时间", en: "The founding date is missing")
  public static let foundedAfterNamed = DiagnosticCode(
    "ingest.founded.after-named", zh: "成立晚于命名", en: "The studio was founded after it was named")

  static let ingestCodes: [DiagnosticCode] = [
    fileMissing, fileDirectory, fileNotRegular, fileUnreadable, fileEndless, fileEmpty, fileEncoding,
    fileDelimiter,
    fileUnbound,
    fileAmbiguous,
    tableMissing, columnMissing, columnUnknown, columnAbsent, columnUnit, regionsUnsound, rowRagged,
    quoteUnclosed,
    textInvalid, keyDuplicate, keyRepeated, cellMissing, dateInvalid, dateAmbiguous, dateFuture,
    periodInvalid,
    numberInvalid, numberNegative, numberFractional, numberTooLarge, numberUnit, numberApproximate,
    moneyInvalid, moneyFraction, flagInvalid, levelUnknown, kindUnknown, regionUnknown, regionAmbiguous,
    regionOutside, studioUnknown, studioAmbiguous, studioQuarantined, membersDoubtful, amountDoubtful,
    areaDoubtful,
    foundedMissing, foundedAfterNamed,
  ]
}
