import Diagnostics
import Liquid

/// The faults that only Render knows, in the words a template's author reads.
extension Refusal {
  static func approximationForbidden(_ title: String, because reason: ExactnessReason) -> Refusal {
    Refusal(
      code: .renderApproximationForbidden,
      message: Wording(
        zh: "“\(title)”不能写成约数：\(reason.wording.zh)",
        en: "“\(title)” can't be approximated: \(reason.wording.en)"),
      help: Wording(zh: "去掉 approx，按准确数印出", en: "leave out approx and print the exact number"))
  }

  static func unaccountedNumber(_ number: String) -> Refusal {
    Refusal(
      code: .renderUnaccountedNumber,
      message: Wording(
        zh: "数 \(number) 是模板里算出来的，没有口径和记录，不能印在页面上",
        en:
          "the number \(number) was reckoned in the template; it has no definition and no rows, and can't be printed"
      ),
      help: Wording(
        zh: "差用 change，增长率用 growth，占比用 share；序号用 ordinal，例如 {{ forloop.index | ordinal }}",
        en:
          "use change for a difference, growth for a rate, share for a part; ordinal for a place in a list, as in {{ forloop.index | ordinal }}"
      ))
  }

  static func figureExpected(_ filter: String) -> Refusal {
    Refusal(
      code: .renderFigureExpected,
      message: Wording(zh: "\(filter) 只能用于指标数", en: "\(filter) takes a figure"),
      help: Wording(
        zh: "例如 {{ total.studios | \(filter) }}", en: "for example {{ total.studios | \(filter) }}"))
  }

  static func kindExpected(_ filter: String, figure: String) -> Refusal {
    Refusal(
      code: .renderFigureExpected,
      message: Wording(
        zh: "“\(figure)”不是\(filter == "money" ? "金额" : "百分数")，不能用 \(filter)",
        en: "“\(figure)” is no \(filter == "money" ? "amount of money" : "percentage"), which \(filter) takes"
      ),
      help: Wording(zh: "去掉 \(filter)", en: "leave out \(filter)"))
  }

  static func unitsDiffer(_ figure: String, _ unit: String, from other: String, _ otherUnit: String)
    -> Refusal
  {
    Refusal(
      code: .renderUnitsDiffer,
      message: Wording(
        zh: "“\(figure)”的单位是\(unit)，“\(other)”的单位是\(otherUnit)，不能相比",
        en: "“\(figure)” is counted in \(unit), “\(other)” in \(otherUnit); they can't be compared"),
      help: Wording(zh: "请比较单位相同的数", en: "compare figures of one unit"))
  }

  /// - Parameter figure: the title of the figure that stands where a date should.
  static func dateExpected(_ filter: String, figure: String?) -> Refusal {
    let found =
      figure.map { Wording(zh: "“\($0)”是指标数", en: "“\($0)” is a figure") }
      ?? Wording(zh: "这里不是日期", en: "this is none")
    return Refusal(
      code: .liquidType,
      message: Wording(zh: "\(filter) 需要日期，\(found.zh)", en: "\(filter) takes a date; \(found.en)"),
      help: Wording(zh: "请用日期，例如 as_of", en: "use a date, such as as_of"))
  }

  static func argumentMissing(_ argument: String, of filter: String) -> Refusal {
    Refusal(
      code: .renderArgumentMissing,
      message: Wording(zh: "\(filter) 缺少参数 \(argument)", en: "\(filter) lacks its argument \(argument)"),
      help: Wording(
        zh: "写成 \(filter): \(argument): \"…\"", en: "write \(filter): \(argument): \"…\""))
  }

  static func argumentInvalid(_ value: String, of filter: String, expected: Wording) -> Refusal {
    Refusal(
      code: .renderArgumentInvalid,
      message: Wording(
        zh: "\(filter) 的参数“\(value)”无法识别", en: "\(filter) can't read its argument “\(value)”"),
      help: Wording(zh: "应为\(expected.zh)", en: "it should be \(expected.en)"))
  }

  static func blockTwice(_ id: String) -> Refusal {
    Refusal(
      code: .renderBlockTwice,
      message: Wording(zh: "id “\(id)”在本文中用了两次", en: "the id “\(id)” is used twice in this document"),
      help: Wording(zh: "每张表、每幅图各用一个 id", en: "give every table and every chart an id of its own"))
  }

  static func rowsExpected(_ filter: String) -> Refusal {
    Refusal(
      code: .renderRowsExpected,
      message: Wording(
        zh: "\(filter) 需要一列地区、目标或指标", en: "\(filter) takes a list of regions, targets or indicators"),
      help: Wording(zh: "例如 {{ units | \(filter): … }}", en: "for example {{ units | \(filter): … }}"))
  }

  static let dataInLink = Refusal(
    code: .renderDataInLink,
    message: Wording(zh: "数据中的文字不能用作链接地址", en: "text from the data can't be the target of a link"),
    help: Wording(zh: "链接地址只能写在模板里", en: "write the target of a link in the template itself"))
}
