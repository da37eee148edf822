import Liquid
import Model

extension FilterCall {
  /// A figure beside its base in words (style §2, P9 and P13; §3): 比上年末增加657个，增长320.5%, after 同比 and 环比 the percentage alone.
  ///
  /// Of a base below 10 the difference, of none 新增, of equal figures 与上年末持平. Of approximate ones 基本持平, and where their bounds leave
  /// open which is the greater nothing but that. The name of the base is left out where none is given.
  func comparison() throws(TemplateFault) -> Value {
    guard let (figure, base) = try figures(for: "compared"), let change = figure.change(since: base) else {
      return .nil
    }
    let name = arguments.count > 1 ? try argument(1).asText() : nil
    let period = name.flatMap { Self.periods[$0.string] }
    let growth = base.isGrowthTold ? figure.growth(since: base) : nil
    if change.value == .zero || !change.hasCertainSign {
      return .text(Self.equality(change, with: period.map { Text(template: $0) } ?? name))
    }
    let rise = Self.rise(change, since: base)
    var text = Text()
    guard period == nil else {
      if base.value != .zero, let name { text.append(name) }
      text.append(growth.flatMap(Self.growth) ?? rise)
      return .text(text)
    }
    if let name {
      text.append(.template("比"))
      text.append(name)
    }
    text.append(rise)
    if let growth = growth.flatMap(Self.growth) {
      text.append(.template("，"))
      text.append(growth)
    }
    return .text(text)
  }

  /// 增加657个, 提高1.2个百分点, 持平: a difference without the name of its base.
  static func difference(_ change: Figure, since base: Figure) -> Text {
    change.value == .zero || !change.hasCertainSign
      ? equality(change, with: nil) : rise(change, since: base)
  }

  /// What 同比 and 环比 compare with.
  private static let periods = ["同比": "上年同期", "环比": "上月"]

  /// 与上年末持平; 与上年末相比增减不能确定.
  private static func equality(_ change: Figure, with base: Text?) -> Text {
    var text = Text()
    if let base {
      text.append(.template("与"))
      text.append(base)
    }
    if change.value == .zero {
      text.append(.template(change.isApproximate ? "基本持平" : "持平"))
    } else {
      text.append(.template(base == nil ? "增减不能确定" : "相比增减不能确定"))
    }
    return text
  }

  /// 增加657个; a percentage rises and falls by points (style §2, P13).
  private static func rise(_ change: Figure, since base: Figure) -> Text {
    let verb =
      switch (change.value.isNegative, base.kind) {
      case (false, .percent): "提高"
      case (true, .percent): "下降"
      case (true, _): "减少"
      case (false, _): base.value == .zero ? "新增" : "增加"
      }
    let drop = FigureDrop(figure: change, isUnsigned: true)
    var text = Text(template: verb)
    text.append(.drop(drop))
    if !drop.print.text.hasSuffix(change.unit) { text.append(.data(change.unit)) }
    return text
  }

  /// 增长320.5%; nil of one that rounds to nothing.
  private static func growth(_ growth: Figure) -> Text? {
    guard growth.value != .zero else { return nil }
    var text = Text(template: growth.value.isNegative ? "下降" : "增长")
    text.append(.drop(FigureDrop(figure: growth, isUnsigned: true)))
    return text
  }
}

extension Figure {
  /// Whether a growth since it is told in percent: not of a base below 10, and not of a percentage.
  fileprivate var isGrowthTold: Bool { value >= FixedDecimal(10) && kind != .percent }

  /// Whether all numbers that an approximate difference can stand for are above zero, or all below.
  fileprivate var hasCertainSign: Bool {
    guard isApproximate else { return true }
    return lower.map { $0 > .zero } ?? false || upper.map(\.isNegative) ?? false
  }
}
