import Diagnostics
import Liquid
import Model
import Numerals

/// The filters that print a figure in other ways (style §3). Of nothing they make nothing.
///
/// | filter | prints |
/// | --- | --- |
/// | `approx`, `approx: digits: 3, word: "余"` | 近500, 120多, 3000余, 约500, 500项左右 where the rule allows it; never a target, a rate or a count below 11 |
/// | `money`, `money: "万元"` | 19632.5万元 in the unit its size asks for, or in one unit |
/// | `wan`, `yi` | 4.35万, 1.96亿 |
/// | `percent` | 99.7%; of a percentage only |
/// | `unit` | the figure and its unit, where it does not print one itself |
/// | `magnitude` | the figure without its sign |
enum NumberFilters {
  static let all: [String: Filter] = [
    "approx": Filter(named: ["digits", "word"]) { call throws(TemplateFault) in try approximate(call) },
    "money": Filter(positional: 0...1) { call throws(TemplateFault) in try money(call) },
    "wan": Filter { call throws(TemplateFault) in try printed(call, "wan", .tenThousands) },
    "yi": Filter { call throws(TemplateFault) in try printed(call, "yi", .hundredMillions) },
    "percent": Filter { call throws(TemplateFault) in try percent(call) },
    "magnitude": Filter { call throws(TemplateFault) in try magnitude(call) },
    "unit": Filter { call throws(TemplateFault) in try withUnit(call) },
  ]

  /// `approx`, `approx: digits: 3`, `approx: word: "余"`.
  private static func approximate(_ call: FilterCall) throws(TemplateFault) -> Value {
    guard let figure = try call.figure(for: "approx")?.figure else { return .nil }
    if let reason = ExactnessReason(of: figure) {
      throw .refused(.approximationForbidden(figure.title, because: reason))
    }
    var style = ApproximateStyle()
    if let digits = call.named["digits"] {
      let kept = try digits.asInteger()
      guard (1...3).contains(kept) else {
        throw .refused(
          .argumentInvalid(
            String(kept), of: "approx",
            expected: Wording(zh: "1到3位有效数字", en: "1 to 3 significant digits")))
      }
      style.digits = kept
    }
    if let word = try call.string("word") {
      guard let known = ApproximateStyle.Word(rawValue: word) else {
        let words = ApproximateStyle.Word.allCases.map(\.rawValue)
        throw .refused(
          .argumentInvalid(
            word, of: "approx",
            expected: Wording(
              zh: words.joined(separator: "、"), en: words.joined(separator: ", "))))
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
    let number = figure.print.text, unit = figure.figure.unit, whole = figure.print.withUnit.text
    guard whole == number || whole == number + unit else { return .figure(figure.figure, .published(whole)) }
    var text = Text()
    text.append(.drop(figure))
    if whole != number { text.append(.data(unit)) }
    return .text(text)
  }
}
