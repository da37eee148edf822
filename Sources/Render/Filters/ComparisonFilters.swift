import Diagnostics
import Liquid
import Model

/// The filters that set one figure against another (style §2, P9 and P13; §3, Growth rates). Of nothing they make
/// nothing.
///
/// | filter | prints |
/// | --- | --- |
/// | `growth: base` | the growth since a base in percent, a figure |
/// | `change: base` | the difference from a base, a figure |
/// | `share: whole` | the part of a whole in percent, a figure |
/// | `points: base` | 提高1.2个百分点, 下降0.5个百分点 or 持平; of two percentages only |
/// | `compared: base, "上年末"` | 比上年末增加657个，增长320.5%, or 与上年末持平; without a name what follows 比上年末 |
enum ComparisonFilters {
  static let all: [String: Filter] = [
    "growth": Filter(positional: 1...1) { call throws(TemplateFault) in
      try derived(call, "growth") { $0.growth(since: $1) }
    },
    "change": Filter(positional: 1...1) { call throws(TemplateFault) in
      try derived(call, "change") { $0.change(since: $1) }
    },
    "share": Filter(positional: 1...1) { call throws(TemplateFault) in
      try derived(call, "share") { $0.share(of: $1) }
    },
    "points": Filter(positional: 1...1) { call throws(TemplateFault) in try points(call) },
    "compared": Filter(positional: 1...2) { call throws(TemplateFault) in try compared(call) },
  ]

  private static func derived(
    _ call: FilterCall, _ filter: String, _ derive: (Figure, Figure) -> Figure?
  ) throws(TemplateFault) -> Value {
    guard let figure = try call.figure(for: filter), let other = try call.figure(at: 0, for: filter) else {
      return .nil
    }
    return derive(figure.figure, other.figure).map { .figure($0) } ?? .nil
  }

  /// The difference of two percentages as they are printed.
  private static func points(_ call: FilterCall) throws(TemplateFault) -> Value {
    guard let figure = try call.figure(for: "points")?.figure,
      let base = try call.figure(at: 0, for: "points")?.figure
    else { return .nil }
    for figure in [figure, base] where figure.kind != .percent {
      throw .refused(.kindExpected("points", figure: figure.label))
    }
    guard let change = figure.change(since: base) else { return .nil }
    return .text(difference(change, since: base))
  }

  /// Of a base below 10 the difference alone, of none 新增; of approximate figures 基本持平. The name of the base is left
  /// out where none is given.
  private static func compared(_ call: FilterCall) throws(TemplateFault) -> Value {
    guard let figure = try call.figure(for: "compared")?.figure,
      let base = try call.figure(at: 0, for: "compared")?.figure, let change = figure.change(since: base)
    else { return .nil }
    var text = Text()
    if call.arguments.count > 1 {
      text.append(.template(change.value == .zero ? "与" : "比"))
      text.append(try call.argument(1).asText())
    }
    text.append(difference(change, since: base))
    guard base.value >= FixedDecimal(10), base.kind != .percent, let growth = figure.growth(since: base),
      growth.value != .zero
    else { return .text(text) }
    text.append(.template(change.value.isNegative ? "，下降" : "，增长"))
    text.append(.drop(FigureDrop(figure: growth, isUnsigned: true)))
    return .text(text)
  }

  /// 增加657个, 减少5个, 提高1.2个百分点; of none 持平.
  private static func difference(_ change: Figure, since base: Figure) -> Text {
    var text = Text()
    guard change.value != .zero else {
      text.append(.template(change.isApproximate ? "基本持平" : "持平"))
      return text
    }
    let drop = FigureDrop(figure: change, isUnsigned: true)
    text.append(.template(verb(of: change, since: base)))
    text.append(.drop(drop))
    if !drop.print.text.hasSuffix(change.unit) { text.append(.data(change.unit)) }
    return text
  }

  /// A percentage rises and falls by points (style §2, P13).
  private static func verb(of change: Figure, since base: Figure) -> String {
    switch (change.value.isNegative, base.kind) {
    case (false, .percent): "提高"
    case (true, .percent): "下降"
    case (true, _): "减少"
    case (false, _): base.value == .zero ? "新增" : "增加"
    }
  }
}
