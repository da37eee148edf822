import Model
import Numerals

/// A way to print figures (style §3). None but `approximate` rounds a count.
enum FigureStyle: Sendable, Hashable {
  /// What a figure does unless asked: a count in digits, money with its unit, a percentage with its sign.
  case plain
  /// In 万, and for money in 万元.
  case tenThousands
  /// In 亿, and for money in 亿元.
  case hundredMillions
  /// Money in one unit, with it.
  case money(Magnitude)
  /// A number of a column: of one magnitude and one precision, without its unit.
  case column(Magnitude, digits: Int)
  /// 近N, N多 or with another word where the rule allows it. With one that stands behind the unit (左右) the figure
  /// brings its unit, whether the rule allows the word or not.
  case approximate(ApproximateStyle)
  /// As a source printed it.
  case published(String)

  func print(_ figure: Figure) -> FigurePrint {
    if isTooSmall(figure.value, of: figure) {
      return FigurePrint(figure: figure, text: tooSmall(figure), isExact: false)
    }
    guard figure.isApproximate else {
      let written = written(figure.value, of: figure)
      return FigurePrint(figure: figure, text: written.text, isExact: written.isExact)
    }
    if case .published(let text) = self { return FigurePrint(figure: figure, text: text, isExact: false) }
    return FigurePrint(figure: figure, text: flagged(figure), isExact: false)
  }

  private func written(_ value: FixedDecimal, of figure: Figure) -> WrittenNumber {
    let isMoney = figure.kind == .money
    switch self {
    case .plain: return plain(value, of: figure)
    case .tenThousands: return NumberWriter.wan(value, unit: isMoney ? figure.unit : "")
    case .hundredMillions: return NumberWriter.yi(value, unit: isMoney ? figure.unit : "")
    case .money(let magnitude): return NumberWriter.money(value, in: magnitude)
    case .column(let magnitude, let digits):
      return NumberWriter.money(value, inColumnOf: magnitude, digits: digits)
    case .approximate(let style):
      guard !isMoney else { return NumberWriter.approximateMoney(value, style: style) }
      var written = NumberWriter.approximate(value, style: style)
      if style.word.followsUnit { written.unit = figure.unit }
      return written
    case .published(let text): return WrittenNumber(text, isExact: true)
    }
  }

  private func plain(_ value: FixedDecimal, of figure: Figure) -> WrittenNumber {
    switch figure.kind {
    case .count: return NumberWriter.plain(value)
    case .money:
      let written = NumberWriter.money(value)
      // Two digits of a 亿 are a million yuan: too coarse for a target or a difference (style §3, policy 2).
      return figure.mustStayExact && !written.isExact
        ? NumberWriter.money(value, in: .tenThousand) : written
    case .percent:
      var written = NumberWriter.percent(value)
      if figure.unit != "%" { written.unit = "" }
      return written
    case .rate:
      let rounded = value.rounded(toDigits: 2)
      return WrittenNumber(rounded.description, isExact: rounded == value)
    }
  }

  /// An amount that the unit of its column would print as zero.
  private func isTooSmall(_ value: FixedDecimal, of figure: Figure) -> Bool {
    guard case .column(let magnitude, let digits) = self, figure.kind == .money else { return false }
    return NumberWriter.isTooSmall(value, forColumnOf: magnitude, digits: digits)
  }

  /// Of what may be more than that both ends are told: 0~1.5.
  private func tooSmall(_ figure: Figure) -> String {
    guard let upper = figure.upper, upper != .zero, !isTooSmall(upper, of: figure) else {
      return StatisticalTable.lessThanHalf
    }
    return range(of: figure, figure.lower ?? figure.value, upper)
  }

  /// The number of a figure whose records are only approximate never stands there as if it were exact. Where its bounds
  /// are those that 近 or 多 has for a reader the word is that one; a range has both its ends; else it is 约.
  private func flagged(_ figure: Figure) -> String {
    if case .approximate(let asked) = self {
      let bringsUnit = asked.word.followsUnit && figure.kind != .money
      return FigureStyle.plain.flagged(figure) + (bringsUnit ? figure.unit : "")
    }
    let value = figure.value
    let printed = written(value, of: figure)
    guard let lower = figure.lower, let upper = figure.upper, lower < upper,
      let least = value.multiplied(by: FixedDecimal(units: 9, scale: 1)),
      let most = value.multiplied(by: FixedDecimal(units: 11, scale: 1))
    else { return "约" + printed.text }
    if least <= lower, upper < value, value.significantDigits <= 3 { return "近" + printed.text }
    if value < lower, let next = value.adding(value.lastPlace), upper < next, printed.unit.isEmpty,
      printed.number == value.description
    {
      return printed.number + "多"
    }
    if least <= lower, upper <= most { return "约" + printed.text }
    return range(of: figure, lower, upper)
  }

  private func range(of figure: Figure, _ lower: FixedDecimal, _ upper: FixedDecimal) -> String {
    Self.range(written(lower, of: figure), written(upper, of: figure), from: lower)
  }

  /// 万, 亿 and % stand after both numbers, a unit after the last (GB/T 15835-2011, 5.1.3); amounts on both sides of a 万 are both
  /// told in the greater unit, 0.8万~2万元, or each in its own.
  private static func range(
    _ first: WrittenNumber, _ last: WrittenNumber, from lower: FixedDecimal
  ) -> String {
    let mark = Self.mark(of: last)
    if lower == .zero, Self.mark(of: first) != mark { return "0~" + last.text }
    if Self.mark(of: first) == mark {
      return first.number + (last.unit.hasPrefix(mark) ? mark : "") + "~" + last.text
    }
    let inGreaterUnit = mark == "亿" ? NumberWriter.yi(lower) : NumberWriter.wan(lower)
    let isWhole = inGreaterUnit.isExact && Self.mark(of: inGreaterUnit) == mark
    return (isWhole ? inGreaterUnit.number : first.text) + "~" + last.text
  }

  /// 万, 亿 or %, which belongs to the number; nothing where it has none.
  private static func mark(of written: WrittenNumber) -> String {
    ["万", "亿", "%"].first { written.number.hasSuffix($0) || written.unit.hasPrefix($0) } ?? ""
  }
}

extension FixedDecimal {
  fileprivate var significantDigits: Int {
    let digits = units.magnitude.description
    return digits.count - digits.reversed().prefix { $0 == "0" }.count
  }
}
