/// What reading the files can find: what a spreadsheet leaves of a lost value, and values that were read with a doubt. The
/// example is the cell.
extension DiagnosticCode {
  public static let cellSpreadsheetError = DiagnosticCode(
    "ingest.cell.spreadsheet-error", zh: "格内是表格软件的出错标记", en: "A cell holds an error of the spreadsheet",
    example: "#REF!",
    mend: Wording(zh: "请在原表中改正公式，或直接填写内容。", en: "Mend the formula in the spreadsheet, or type the value."))
  public static let cellTooNarrow = DiagnosticCode(
    "ingest.cell.too-narrow", zh: "列太窄，内容没有导出", en: "The column was too narrow; the value was not exported",
    example: "########",
    mend: Wording(zh: "请在原表中加宽这一列，再重新导出。", en: "Widen the column in the spreadsheet and export it again."))
  public static let cellFormula = DiagnosticCode(
    "ingest.cell.formula", zh: "格内是公式，不是内容", en: "A cell holds a formula, not its value", example: "=ROW()-3",
    mend: Wording(zh: "请直接填写公式算出的内容。", en: "Type what the formula comes to."))
  public static let numberExponent = DiagnosticCode(
    "ingest.number.exponent", zh: "科学记数法，数字已经丢失", en: "Scientific notation; digits are lost",
    example: "1.50105E+11",
    mend: Wording(
      zh: "请在原表中把这一列设为文本（编号、代码）或数值（数量、金额），重新填写后导出。",
      en:
        "Format the column as text (ids, codes) or as a number (counts, money), fill it in and export it again."
    ))
  public static let dateOrder = DiagnosticCode(
    "ingest.date.order", zh: "日期的年、月、日顺序不明", en: "The order of day, month and year is open",
    example: "11/12/2016",
    mend: Wording(zh: "请按年、月、日的顺序写，例如 2016-11-12。", en: "Write year, month, day, such as 2016-11-12."))
  public static let dateCentury = DiagnosticCode(
    "ingest.date.century", zh: "年份只写了两位", en: "A year has two digits only", severities: [.warning],
    example: "16.11",
    mend: Wording(zh: "年份请写四位，例如 2016-11。", en: "Write the year with four digits, such as 2016-11."))
  public static let datePart = DiagnosticCode(
    "ingest.date.part", zh: "日期只写到半年、季度或年初、年中", en: "A date is told by half a year or a quarter only",
    severities: [.warning], example: "2016年上半年",
    mend: Wording(zh: "请写明年月，例如 2016-06。", en: "Write the month, such as 2016-06."))
  public static let percentDoubtful = DiagnosticCode(
    "ingest.percent.doubtful", zh: "百分数不到百分之一", en: "A percentage is below one", severities: [.warning],
    example: "0.85",
    mend: Wording(zh: "若是 85%，请写 85%。", en: "Write 85% where it is 85 per cent."))
  public static let membersListed = DiagnosticCode(
    "ingest.members.listed", zh: "人数一格填的是姓名，按人数计入", en: "Names stand for a number of people and are counted",
    severities: [.note], example: "王刚、李强等5人", mend: Wording(zh: "请只写人数。", en: "Write the number of people."))
  public static let moneyText = DiagnosticCode(
    "ingest.money.text", zh: "金额一格填的是文字", en: "Words stand where an amount should be", example: "社会效益显著",
    mend: Wording(
      zh: "有金额的写数字，没有的留空，文字说明写到备注里。", en: "Write the amount in digits or leave the cell empty."))

  static let ingestCellsCodes: [DiagnosticCode] = [
    cellSpreadsheetError, cellTooNarrow, cellFormula, numberExponent, dateOrder, dateCentury, datePart,
    percentDoubtful, membersListed, moneyText,
  ]
}
