/// What reading the files can find: what cells hold.
extension DiagnosticCode {
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
  public static let amountDoubtful = DiagnosticCode(
    "ingest.amount.doubtful", zh: "金额像是以元为单位", en: "An amount in a column of 万元 looks like yuan")
  public static let flagInvalid = DiagnosticCode(
    "ingest.flag.invalid", zh: "是否无法识别", en: "A yes or no cannot be read")
  public static let levelUnknown = DiagnosticCode(
    "ingest.level.unknown", zh: "级别无法识别", en: "A level is unknown")
  public static let kindUnknown = DiagnosticCode(
    "ingest.kind.unknown", zh: "类别无法识别", en: "A kind is unknown")

  static let ingestValuesCodes: [DiagnosticCode] = [
    dateInvalid, dateAmbiguous, dateFuture, periodInvalid, numberInvalid, numberNegative, numberFractional,
    numberTooLarge, numberUnit, numberApproximate, moneyInvalid, moneyFraction, amountDoubtful, flagInvalid,
    levelUnknown, kindUnknown,
  ]
}
