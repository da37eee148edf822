import Diagnostics
import Liquid
import Model
import Numerals

/// The filters of dates, of spans of time and of places in a list. None of these is a figure.
///
/// | filter | prints |
/// | --- | --- |
/// | `date`, `date: "end"` | a date, or an ISO text as precise as it is (`"2016-11"`), in one of the forms that a date's members have |
/// | `period` | a slice's window: 2015年以来, 2018年1—11月, 2016—2018年, 截至2018年11月底; an ISO span (`"2009~2013"`) |
/// | `period: end` | the days from one date to another: 2018年1—11月, 2016—2018年 |
/// | `ordinal`, `ordinal: "一、"` | a place from 1 to 99: 3, or in the form whose first is given: 三, 第三, 三、, （三）, 3., （3） |
enum CalendarFilters {
  static let all: [String: Filter] = [
    "date": Filter(positional: 0...1) { call throws(TemplateFault) in try date(call) },
    "period": Filter(positional: 0...1) { call throws(TemplateFault) in try period(call) },
    "ordinal": Filter(positional: 0...1) { call throws(TemplateFault) in try ordinal(call) },
  ]

  private static func date(_ call: FilterCall) throws(TemplateFault) -> Value {
    guard call.input.kind != .nil else { return .nil }
    let date = try dateDrop(call.input, for: "date")
    guard !call.arguments.isEmpty else { return .drop(date) }
    return try Value.drop(date).member(try call.argument(0).asText().string)
  }

  private static func dateDrop(_ value: Value, for filter: String) throws(TemplateFault) -> DateDrop {
    if case .drop(let drop) = value, let date = drop as? DateDrop { return date }
    guard value.kind == .text else {
      throw .refused(.dateExpected(filter, figure: value.figureDrop?.figure.title))
    }
    let text = try value.asText().string
    guard let date = PartialDate(iso: text) else {
      throw .refused(
        .argumentInvalid(
          text, of: filter,
          expected: Wording(zh: "日期，如2016、2016-11或2016-11-11", en: "a date, as 2016, 2016-11 or 2016-11-11")))
    }
    return DateDrop(date: date)
  }

  private static func period(_ call: FilterCall) throws(TemplateFault) -> Value {
    guard call.input.kind != .nil else { return .nil }
    if !call.arguments.isEmpty {
      guard call.argument(0).kind != .nil else { return .nil }
      let start = try dateDrop(call.input, for: "period"), end = try dateDrop(call.argument(0), for: "period")
      return .data(DateWriter.period(from: start.date.firstDay, to: end.date.lastDay))
    }
    if case .drop(let drop) = call.input, let slice = drop as? SliceDrop { return .data(slice.periodText) }
    let text = try call.input.asText().string
    guard let period = Period(iso: text) else {
      throw .refused(
        .argumentInvalid(
          text, of: "period",
          expected: Wording(zh: "切片，或如2018-11、2009~2013的时段", en: "a slice, or a span as 2018-11 or 2009~2013")
        ))
    }
    return .data(DateWriter.period(period))
  }

  /// The forms of headings and enumerations (style §4), each named by its first.
  private static func ordinal(_ call: FilterCall) throws(TemplateFault) -> Value {
    guard call.input.kind != .nil else { return .nil }
    let number = try call.input.asInteger()
    guard call.input.figureDrop == nil, (1...99).contains(number) else {
      throw .refused(
        .argumentInvalid(
          String(number), of: "ordinal", expected: Wording(zh: "1到99的序号", en: "a place from 1 to 99")))
    }
    guard !call.arguments.isEmpty else { return .drop(Ordinal(number)) }
    let form = try call.argument(0).asText().string
    switch form {
    case "zh", "一": return .template(chinese(number))
    case "第一": return .template("第\(chinese(number))")
    case "一、": return .template("\(chinese(number))、")
    case "（一）": return .template("（\(chinese(number))）")
    case "1.": return .template("\(number).")
    case "（1）": return .template("（\(number)）")
    default:
      throw .refused(
        .argumentInvalid(
          form, of: "ordinal",
          expected: Wording(zh: "一、第一、“一、”、（一）、1. 或（1）", en: "一, 第一, “一、”, （一）, 1. or （1）")))
    }
  }

  private static func chinese(_ number: Int) -> String {
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    let tens = number < 10 ? "" : (number < 20 ? "" : digits[number / 10]) + "十"
    return tens + digits[number % 10]
  }
}
