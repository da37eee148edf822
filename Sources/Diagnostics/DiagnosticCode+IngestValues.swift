/// What reading the files can find: what cells hold. The example is the cell.
extension DiagnosticCode {
  public static let dateInvalid = DiagnosticCode(
    "ingest.date.invalid", zh: "日期无法识别", en: "A date cannot be read", example: "2016-02-30",
    mend: Wording(
      zh: "请写成 2016-11-11；只知道年月时写 2016-11，只知道年份时写 2016。日历上没有的日子请核对原件。",
      en: "Write 2016-11-11, or 2016-11 or 2016 where no more is known. Look up a day that no calendar has."))
  public static let dateAmbiguous = DiagnosticCode(
    "ingest.date.ambiguous", zh: "日期有两种读法，按其中一种计入",
    en: "A date can be read in two ways; it is read in one of them", severities: [.warning],
    example: "2016.1",
    mend: Wording(
      zh: "Excel 会把 2016.10 存成 2016.1。请写明是 2016-01 还是 2016-10，并把这一列设为文本格式。",
      en: "Excel keeps 2016.10 as 2016.1. Write 2016-01 or 2016-10, and format the column as text."))
  public static let dateFuture = DiagnosticCode(
    "ingest.date.future", zh: "日期晚于统计截止日，暂不计入",
    en: "Dates lie after the as-of date; the rows are not counted yet", severities: [.note],
    example: "2099-12-31",
    mend: Wording(
      zh: "日期无误的不用改动，到那一天就会计入；写错的请改正，或换一个 --as-of。",
      en:
        "Nothing needs mending where the date is right: the row counts from that day on. Else correct the date, "
        + "or choose another --as-of."))
  public static let periodInvalid = DiagnosticCode(
    "ingest.period.invalid", zh: "时期无法识别", en: "A period cannot be read", example: "去年",
    mend: Wording(
      zh: "请写成 2018、2018-11 或 2018-11-30，一段时间写成 2015~2018。",
      en: "Write 2018, 2018-11 or 2018-11-30, and a span as 2015~2018."))
  public static let numberInvalid = DiagnosticCode(
    "ingest.number.invalid", zh: "数字无法识别", en: "A number cannot be read", example: "若干",
    mend: Wording(
      zh: "请只写阿拉伯数字，例如 12；大约的写成“近20”或“20多”；没有的留空。",
      en: "Write digits, such as 12; an approximate number as 近20 or 20多; leave it empty where there is none."
    ))
  public static let numberNegative = DiagnosticCode(
    "ingest.number.negative", zh: "数字小于零", en: "A number is below zero", example: "-3",
    mend: Wording(
      zh: "数量和金额不能小于零。请核对原件；冲减的，请在原来那一行直接改成正确的数。",
      en: "Counts and amounts are never below zero. Check the source; correct the row itself instead of "
        + "writing a negative one."))
  public static let numberFractional = DiagnosticCode(
    "ingest.number.fraction", zh: "应为整数", en: "A whole number is wanted", example: "2.5",
    mend: Wording(
      zh: "这一列数的是个数、人数或次数，请写整数。",
      en: "The column counts things, people or times: write a whole number."))
  public static let numberTooLarge = DiagnosticCode(
    "ingest.number.overflow", zh: "数字太大", en: "A number is too large",
    example: "99999999999999999999",
    mend: Wording(
      zh: "多半是编号或电话填错了列，或者单位写重了（表头和格里都有万元）。请核对数字和单位。",
      en: "Most likely a code or a telephone number in the wrong column. Check the number and its unit."))
  public static let numberUnit = DiagnosticCode(
    "ingest.number.unit", zh: "数字后的单位不适用于该列", en: "The unit behind a number does not fit its column",
    example: "30公里",
    mend: Wording(
      zh: "请改成这一列的单位，或只写数字：金额用元、万元、亿元，面积用平方米，数目用个、项、人。",
      en: "Write the column's unit or the number alone: 元, 万元, 亿元 for money, ㎡ for an area, 个, 项, 人 for a "
        + "count."))
  public static let numberApproximate = DiagnosticCode(
    "ingest.number.approximate", zh: "有约数，按区间计入",
    en: "Approximate numbers are counted with their bounds", severities: [.note], example: "近2亿元",
    mend: Wording(
      zh: "不用改动：合计同时给出下限和上限。知道准确数的，请改成准确数。",
      en: "Nothing needs mending: totals carry their bounds. Where the exact number is known, write it."))
  public static let moneyInvalid = DiagnosticCode(
    "ingest.money.invalid", zh: "金额无法识别", en: "An amount of money cannot be read",
    example: "12.5.3万元",
    mend: Wording(
      zh: "请写成 20000 或“2万元”，大约的写成“近2亿元”；没有金额的留空，文字说明写到备注列。",
      en:
        "Write 20000 or 2万元, an approximate amount as 近2亿元; leave it empty where there is none, and put words "
        + "into a column of remarks."))
  public static let moneyFraction = DiagnosticCode(
    "ingest.money.fraction", zh: "金额精确到分以下", en: "An amount has parts of a fen",
    example: "12.345元",
    mend: Wording(zh: "金额最多精确到分，请四舍五入到分。", en: "Round the amount to the fen."))
  public static let amountDoubtful = DiagnosticCode(
    "ingest.amount.doubtful", zh: "金额像是以元为单位", en: "An amount in a column of 万元 looks like yuan",
    severities: [.warning],
    example: """
      成果编号,工作室编号,类别,日期,经济效益（万元）
      CF-001,S1,创新成果,2016-11-11,12
      CF-002,S1,创新成果,2016-11-12,8
      CF-003,S1,创新成果,2016-11-13,120000
      """,
    mend: Wording(
      zh: "请核对单位。确是元的，在数字后写上“元”（120000元）；确是万元的不用改动。",
      en: "Check the unit. Where it is yuan write 元 behind the number (120000元); where it is 万元 leave it."))
  public static let flagInvalid = DiagnosticCode(
    "ingest.flag.invalid", zh: "是否无法识别", en: "A yes or no cannot be read", example: "部分",
    mend: Wording(
      zh: "请写“是”或“否”（√、×、有、无也可以），不清楚时留空。",
      en: "Write 是 or 否 (√, ×, 有 and 无 will do too); leave it empty where it is not known."))
  public static let levelUnknown = DiagnosticCode(
    "ingest.level.unknown", zh: "级别无法识别", en: "A level is unknown", example: "特级",
    mend: Wording(
      zh: "请填写提示中列出的级别之一；本地另有叫法的，在 gongbao.json5 的 levels 里给它加上 aliases。",
      en: "Write one of the levels that are named; a local name for one goes into aliases under levels in "
        + "gongbao.json5."))
  public static let kindUnknown = DiagnosticCode(
    "ingest.kind.unknown", zh: "类别无法识别", en: "A kind is unknown", example: "论文",
    mend: Wording(
      zh: "请填写提示中列出的类别之一；不属于其中任何一类的，不要填进这张表。",
      en: "Write one of the kinds that are named; what is none of them does not belong into this table."))

  static let ingestValuesCodes: [DiagnosticCode] = [
    dateInvalid, dateAmbiguous, dateFuture, periodInvalid, numberInvalid, numberNegative, numberFractional,
    numberTooLarge, numberUnit, numberApproximate, moneyInvalid, moneyFraction, amountDoubtful, flagInvalid,
    levelUnknown, kindUnknown,
  ]
}
