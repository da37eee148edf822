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
/// | `compared: base, "同比"`, `"环比"` | 同比增长5.2%, of a base below 10 同比增加3个, of none 新增5个; 与上年同期持平, 与上月持平 |
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
    "compared": Filter(positional: 1...2) { call throws(TemplateFault) in try call.comparison() },
  ]

  private static func derived(
    _ call: FilterCall, _ filter: String, _ derive: (Figure, Figure) -> Figure?
  ) throws(TemplateFault) -> Value {
    guard let (figure, other) = try call.figures(for: filter) else { return .nil }
    return derive(figure, other).map { .figure($0) } ?? .nil
  }

  /// The difference of two percentages as they are printed.
  private static func points(_ call: FilterCall) throws(TemplateFault) -> Value {
    guard let (figure, base) = try call.figures(for: "points") else { return .nil }
    for figure in [figure, base] where figure.kind != .percent {
      throw .refused(.kindExpected("points", figure: figure.label))
    }
    guard let change = figure.change(since: base) else { return .nil }
    return .text(FilterCall.difference(change, since: base))
  }
}
