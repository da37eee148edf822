import Diagnostics
import Model

/// What is said about the values of cells.
extension RowFault {
  func debrisWording(header: String, cell: String) -> Text {
    switch self {
    case .spreadsheetError:
      (
        .cellSpreadsheetError,
        Wording(
          zh: "\(header)“\(cell)”是表格软件的出错标记，不是内容",
          en: "\(header) “\(cell)” is an error of the spreadsheet, not a value"),
        Wording(
          zh: "请在原表中改正这一格的公式，或直接填写内容",
          en: "Mend the formula of the cell in the spreadsheet, or type the value")
      )
    case .tooNarrow:
      (
        .cellTooNarrow,
        Wording(
          zh: "\(header)“\(cell)”是列太窄时显示的符号，内容没有导出",
          en: "\(header) “\(cell)” is what a column too narrow shows; its value was not exported"),
        Wording(zh: "请在原表中加宽这一列，再重新导出", en: "Widen the column in the spreadsheet and export it again")
      )
    case .formula:
      (
        .cellFormula,
        Wording(
          zh: "\(header)“\(cell)”是公式，不是内容", en: "\(header) “\(cell)” is a formula, not its value"),
        Wording(zh: "请直接填写公式算出的内容", en: "Type what the formula comes to")
      )
    default:
      (
        .numberExponent,
        Wording(
          zh: "\(header)“\(cell)”是科学记数法，后面的数字已经丢失",
          en: "\(header) “\(cell)” is in scientific notation; its last digits are lost"),
        Wording(
          zh: "请在原表中把这一列设为“文本”（编号、代码）或“数值”（数量、金额），重新填写后导出",
          en:
            "Format the column as text (ids, codes) or as a number (counts, money), fill it in and export it again"
        )
      )
    }
  }

  func dateWording(header: String, cell: String) -> Text {
    let form = Wording(
      zh: "请写成 2016-11-11；只知道年月时写 2016-11 或 2016",
      en: "Write 2016-11-11, or 2016-11 or 2016 where no more is known")
    return switch self {
    case .dateAmbiguous(let readings):
      (
        .dateOrder,
        Wording(
          zh: "\(header)“\(cell)”可能是 \(readings.joined(separator: "，也可能是 "))",
          en: "\(header) “\(cell)” may be \(readings.joined(separator: " or "))"),
        Wording(
          zh: "请按年、月、日的顺序写成 \(readings.joined(separator: " 或 "))",
          en: "Write \(readings.joined(separator: " or ")): year, month, day")
      )
    case .dayImpossible:
      (
        .dateInvalid,
        Wording(
          zh: "\(header)“\(cell)”：日历上没有这一天", en: "\(header) “\(cell)” is no day of the calendar"), form
      )
    case .yearOutOfBelief:
      (
        .dateInvalid,
        Wording(
          zh: "\(header)“\(cell)”的年份不可信", en: "The year of \(header) “\(cell)” is out of belief"),
        Wording(zh: "年份请写四位，例如 2016-11", en: "Write the year with four digits, such as 2016-11")
      )
    case .serialOutOfBelief:
      (
        .dateInvalid,
        Wording(
          zh: "\(header)“\(cell)”作为表格软件的日期序号，不在 2000 年至 2030 年之间",
          en: "\(header) “\(cell)”, as a spreadsheet's number of a day, lies outside 2000 to 2030"),
        Wording(
          zh: "请写成 2016-11-11；原表若用“1904 日期系统”，请先把这一列设为日期格式再导出",
          en:
            "Write 2016-11-11; where the spreadsheet uses the 1904 date system, format the column as dates first"
        )
      )
    case .yearMissing:
      (
        .dateInvalid,
        Wording(zh: "\(header)“\(cell)”没有写明年份", en: "\(header) “\(cell)” does not tell the year"), form
      )
    case .periodInvalid:
      (
        .periodInvalid, unreadable(header, cell),
        Wording(
          zh: "请写成 2018、2018-11 或 2018-11-30，一段时间写成 2015~2018",
          en: "Write 2018, 2018-11 or 2018-11-30, and a span as 2015~2018")
      )
    default: (.dateInvalid, unreadable(header, cell), form)
    }
  }

  func numberWording(header: String, cell: String) -> Text {
    let digits = Wording(
      zh: "请只写阿拉伯数字，例如 12，大约的写成“近500”或“120多”；没有的留空",
      en: "Write digits such as 12, an approximate number as 近500 or 120多; leave it empty where there is none"
    )
    return switch self {
    case .numberNegative:
      (.numberNegative, Wording(zh: "\(header)“\(cell)”小于零", en: "\(header) “\(cell)” is below zero"), digits)
    case .numberFractional:
      (
        .numberFractional,
        Wording(zh: "\(header)“\(cell)”应为整数", en: "\(header) “\(cell)” should be a whole number"), digits
      )
    case .numberTooLarge:
      (
        .numberTooLarge,
        Wording(zh: "\(header)“\(cell)”太大，无法计算", en: "\(header) “\(cell)” is too large to count with"),
        Wording(zh: "请检查数字和单位", en: "Check the number and its unit")
      )
    case .unitUnknown(let unit):
      (
        .numberUnit,
        Wording(
          zh: "\(header)“\(cell)”的单位“\(unit)”不适用于这一列",
          en: "The unit “\(unit)” of \(header) “\(cell)” does not fit the column"), digits
      )
    default: (.numberInvalid, unreadable(header, cell), digits)
    }
  }

  func amountWording(header: String, cell: String) -> Text {
    switch self {
    case .amountInWords(let unit):
      (
        .moneyText,
        Wording(
          zh: "\(header)“\(cell)”是文字，不是金额", en: "\(header) “\(cell)” is text, not an amount of money"),
        Wording(
          zh: "有金额的请写数字（单位：\(unit.moneyLabel)），没有的留空，文字说明写到备注里",
          en:
            "Write the amount in digits (unit: \(unit.moneyLabel)) or leave the cell empty; words belong in the remarks"
        )
      )
    case .amountFractional:
      (
        .moneyFraction,
        Wording(zh: "\(header)“\(cell)”精确到分以下", en: "\(header) “\(cell)” has parts of a fen"),
        Wording(zh: "金额最多精确到分", en: "Give the amount to the fen at most")
      )
    case .amountInvalid(let unit):
      (.moneyInvalid, unreadable(header, cell), Self.amountForm(unit))
    default: (.moneyInvalid, unreadable(header, cell), Self.amountForm(.none))
    }
  }

  /// How two hundred million yuan are written in a column of this unit.
  private static func amountForm(_ unit: HeaderUnit) -> Wording {
    let digits = FixedDecimal(2).scaled(byPowerOfTen: 8 - unit.exponent).map(\.description) ?? "200000000"
    return Wording(
      zh: "例如两亿元请写成 \(digits)（单位：\(unit.moneyLabel)）或“2亿元”，大约的写成“近2亿元”",
      en:
        "Write two hundred million yuan as \(digits) (unit: \(unit.moneyLabel)) or 2亿元, and about as much as 近2亿元"
    )
  }
}

extension DateDoubt {
  /// The warning about the date at `location`, which was read as `read`.
  func diagnostic(at location: SourceLocation, written: WrittenCell, read: String) -> Diagnostic {
    let zh = "\(written.header)“\(written.text)”按 \(read) 计"
    let en = "\(written.header) “\(written.text)” is read as \(read)"
    return switch self {
    case .october:
      Diagnostic(
        .warning, .dateAmbiguous, at: location,
        Wording(
          zh: zh + "，也可能是 \(read.prefix(4))-10（表格软件会去掉 10 末尾的零）",
          en: en + "; it may be \(read.prefix(4))-10, whose zero a spreadsheet takes off"),
        help: Wording(
          zh: "请写成 \(read) 或 \(read.prefix(4))-10", en: "Write \(read) or \(read.prefix(4))-10"),
        cell: written.text)
    case .century:
      Diagnostic(
        .warning, .dateCentury, at: location,
        Wording(zh: zh + "，年份只写了两位", en: en + "; its year has two digits only"),
        help: Wording(zh: "年份请写四位：\(read)", en: "Write the year with four digits: \(read)"),
        cell: written.text)
    case .partOfYear:
      Diagnostic(
        .warning, .datePart, at: location,
        Wording(zh: zh + "，不够准确", en: en + ", which is not exact"),
        help: Wording(zh: "请写明年月：2016-11", en: "Write the month: 2016-11"), cell: written.text)
    }
  }
}
