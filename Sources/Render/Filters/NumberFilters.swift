import Diagnostics
import Liquid
import Model
import Numerals

/// The filters that print figures in other ways and make figures of figures (style §3). Of nothing they make nothing.
///
/// | filter | prints |
/// | --- | --- |
/// | `approx`, `approx: digits: 3, word: "余"` | 近500, 120多, 3000余 where the rule allows it; never a target, a rate or a count below 11 |
/// | `money`, `money: "万元"` | 19632.5万元 in the unit its size asks for, or in one unit |
/// | `wan`, `yi` | 4.35万, 1.96亿 |
/// | `percent` | 99.7%; of a percentage only |
/// | `unit` | the figure and its unit, where it does not print one itself |
/// | `magnitude` | the figure without its sign |
/// | `growth: base` | the growth since a base in percent, a figure |
/// | `change: base` | the difference from a base, a figure |
/// | `share: whole` | the part of a whole in percent, a figure |
/// | `compared: base, "上年末"` | 比上年末增加657个，增长320.5%, or 与上年末持平; without a name what follows 比上年末 |
/// | `compared: base, "同比"`, `"环比"` | 同比增长5.2%, of a base below 10 同比增加3个, of none 新增5个; 与上年同期持平, 与上月持平 |
/// | `ordinal`, `ordinal: "zh"` | a place from 1 to 99 in a list, which is no figure |
/// | `date: "end"` | a date in one of the forms that its members have |
enum NumberFilters {
  static let all: [String: Filter] = [
    "approx": Filter(named: ["digits", "word"]) { call throws(TemplateFault) in try approximate(call) },
    "money": Filter(positional: 0...1) { call throws(TemplateFault) in try money(call) },
    "wan": Filter { call throws(TemplateFault) in try printed(call, "wan", .tenThousands) },
    "yi": Filter { call throws(TemplateFault) in try printed(call, "yi", .hundredMillions) },
    "percent": Filter { call throws(TemplateFault) in try percent(call) },
    "magnitude": Filter { call throws(TemplateFault) in try magnitude(call) },
    "unit": Filter { call throws(TemplateFault) in try withUnit(call) },
    "growth": Filter(positional: 1...1) { call throws(TemplateFault) in
      try derived(call, "growth") { $0.growth(since: $1) }
    },
    "change": Filter(positional: 1...1) { call throws(TemplateFault) in
      try derived(call, "change") { $0.change(since: $1) }
    },
    "share": Filter(positional: 1...1) { call throws(TemplateFault) in
      try derived(call, "share") { $0.share(of: $1) }
    },
    "compared": Filter(positional: 1...2) { call throws(TemplateFault) in try call.comparison() },
    "ordinal": Filter(positional: 0...1) { call throws(TemplateFault) in try ordinal(call) },
    "date": Filter(positional: 0...1) { call throws(TemplateFault) in try date(call) },
  ]

  /// `approx`, `approx: digits: 3`, `approx: word: "余"`.
  private static func approximate(_ call: FilterCall) throws(TemplateFault) -> Value {
    guard let figure = try call.figure(for: "approx")?.figure else { return .nil }
    if let reason = figure.reasonAgainstApproximation {
      throw .refused(.approximationForbidden("\(figure.regionName)\(figure.label)", because: reason))
    }
    var style = ApproximateStyle()
    if let digits = call.named["digits"] { style.digits = try digits.asInteger() }
    if let word = try call.string("word") {
      guard let known = ApproximateStyle.MoreWord(rawValue: word) else {
        throw .refused(
          .argumentInvalid(word, of: "approx", expected: Wording(zh: "多或余", en: "多 or 余")))
      }
      style.word = known
    }
    return .figure(figure, .approximate(style))
  }

  private static func printed(
    _ call: FilterCall, _ filter: String, _ style: FigureStyle
  ) throws(TemplateFault) -> Value {
    try call.figure(for: filter).map { .figure($0.figure, style) } ?? .nil
  }

  /// `money`, or `money: "万元"` for one unit.
  private static func money(_ call: FilterCall) throws(TemplateFault) -> Value {
    guard let figure = try call.figure(for: "money")?.figure else { return .nil }
    guard figure.kind == .money else { throw .refused(.kindExpected("money", figure: figure.label)) }
    guard !call.arguments.isEmpty else { return .figure(figure) }
    let units: [String: Magnitude] = ["元": .one, "万元": .tenThousand, "亿元": .hundredMillion]
    let unit = try call.argument(0).asText().string
    guard let magnitude = units[unit] else {
      throw .refused(
        .argumentInvalid(unit, of: "money", expected: Wording(zh: "元、万元或亿元", en: "元, 万元 or 亿元")))
    }
    return .figure(figure, .money(magnitude))
  }

  private static func percent(_ call: FilterCall) throws(TemplateFault) -> Value {
    guard let figure = try call.figure(for: "percent") else { return .nil }
    guard figure.figure.kind == .percent else {
      throw .refused(.kindExpected("percent", figure: figure.figure.label))
    }
    return .figure(figure.figure)
  }

  /// A figure without its sign: 下降5.4%, not 增长-5.4%.
  private static func magnitude(_ call: FilterCall) throws(TemplateFault) -> Value {
    guard let figure = try call.figure(for: "magnitude") else { return .nil }
    return .drop(FigureDrop(figure: figure.figure, style: figure.style, isUnsigned: true))
  }

  /// The figure and its unit after it, where it does not print one itself.
  private static func withUnit(_ call: FilterCall) throws(TemplateFault) -> Value {
    guard let figure = try call.figure(for: "unit") else { return .nil }
    var text = Text()
    text.append(.drop(figure))
    if !figure.print.text.hasSuffix(figure.figure.unit) { text.append(.data(figure.figure.unit)) }
    return .text(text)
  }

  private static func derived(
    _ call: FilterCall, _ filter: String, _ derive: (Figure, Figure) -> Figure?
  ) throws(TemplateFault) -> Value {
    guard let figure = try call.figure(for: filter), let other = try call.figure(at: 0, for: filter) else {
      return .nil
    }
    return derive(figure.figure, other.figure).map { .figure($0) } ?? .nil
  }

  /// A place in a list, `ordinal`, or in Chinese, `ordinal: "zh"`: 一, 二, … 九十九.
  private static func ordinal(_ call: FilterCall) throws(TemplateFault) -> Value {
    let number = try call.input.asInteger()
    guard call.input.figureDrop == nil, (1...99).contains(number) else {
      throw .refused(
        .argumentInvalid(
          String(number), of: "ordinal", expected: Wording(zh: "1到99的序号", en: "a place from 1 to 99")))
    }
    guard !call.arguments.isEmpty else { return .drop(Ordinal(number)) }
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    let tens = number < 10 ? "" : (number < 20 ? "" : digits[number / 10]) + "十"
    return .template(tens + digits[number % 10])
  }

  /// A date in one of its forms, named as its members are: `date: "end"`.
  private static func date(_ call: FilterCall) throws(TemplateFault) -> Value {
    guard call.input.kind != .nil else { return .nil }
    guard case .drop(let drop) = call.input, let date = drop as? DateDrop else {
      throw .wrongKind(expected: .object, found: call.input.kind)
    }
    return call.arguments.isEmpty
      ? call.input : try Value.drop(date).member(try call.argument(0).asText().string)
  }
}

extension Figure {
  /// Why it has to be printed exactly, nil where it need not (style §3, policy 2).
  fileprivate var reasonAgainstApproximation: Wording? {
    if mustStayExact {
      return Wording(
        zh: "目标、进度、增长率的基数和结果须用准确数",
        en: "a target, its progress and the ends of a growth rate stay exact")
    }
    if kind == .percent || kind == .rate {
      return Wording(zh: "比率须用准确数", en: "a rate stays exact")
    }
    if kind == .count, value < FixedDecimal(11) {
      return Wording(zh: "小于11的数须用准确数", en: "a number below 11 stays exact")
    }
    return nil
  }
}
