import Model

/// How the quantity of a comparison is counted.
public enum QuantityUnit: Sendable, Hashable {
  /// A count with its counter: 个, 项, 人次.
  case counter(String)
  /// An amount in yuan.
  case money

  fileprivate func written(_ value: FixedDecimal) -> WrittenNumber {
    switch self {
    case .counter(let counter): NumberWriter.plain(value, unit: counter)
    case .money: NumberWriter.money(value)
    }
  }
}

/// Writes a comparison of two values: 增长 for a percentage, 增加 for a difference, 提高 for percentage points (style §2 P8,
/// P9, P13; §3 Growth rate). Each result is nil only where the numbers are too large to compare.
public enum ChangeWriter {
  private static let level = "持平"

  /// By how many percent `value` lies above `base`: one decimal, half up, from the values as they are. Nil without a
  /// positive base.
  public static func rate(from base: FixedDecimal, to value: FixedDecimal) -> FixedDecimal? {
    guard base > .zero else { return nil }
    return value.subtracting(base)?.scaled(byPowerOfTen: 2)?.divided(by: base, digits: 1)
  }

  /// `增长69.4%`, `下降3.2%`, `持平`; `新增5个` from nothing; `增加5个` from a base below 10, of which a percentage says
  /// little.
  public static func growth(
    from base: FixedDecimal, to value: FixedDecimal, unit: QuantityUnit
  ) -> WrittenNumber? {
    if base == .zero, value > .zero { return phrase("新增", unit.written(value)) }
    guard base >= FixedDecimal(10) else { return difference(from: base, to: value, unit: unit) }
    guard let rate = rate(from: base, to: value), let difference = value.subtracting(base) else { return nil }
    let isExact = rate.multiplied(by: base) == difference.scaled(byPowerOfTen: 2)
    guard rate != .zero else { return WrittenNumber(level, isExact: isExact) }
    var written = NumberWriter.percent(rate.magnitude)
    written.isExact = isExact
    return phrase(rate.isNegative ? "下降" : "增长", written)
  }

  /// `增加131个`, `减少3个`, `增加1963.25万元`, `持平`.
  public static func difference(
    from base: FixedDecimal, to value: FixedDecimal, unit: QuantityUnit
  ) -> WrittenNumber? {
    guard let difference = value.subtracting(base) else { return nil }
    guard difference != .zero else { return WrittenNumber(level, isExact: true) }
    return phrase(difference.isNegative ? "减少" : "增加", unit.written(difference.magnitude))
  }

  /// The difference of two percentages: `提高1.2个百分点`, `下降0.3个百分点`, `持平`.
  public static func points(from base: FixedDecimal, to value: FixedDecimal) -> WrittenNumber? {
    guard let difference = value.subtracting(base) else { return nil }
    let rounded = difference.rounded(toDigits: 1)
    let isExact = rounded == difference
    guard rounded != .zero else { return WrittenNumber(level, isExact: isExact) }
    let digits = rounded.magnitude.formatted(minimumDigits: 1)
    return phrase(
      rounded.isNegative ? "下降" : "提高", WrittenNumber(digits, unit: "个百分点", isExact: isExact))
  }

  private static func phrase(_ verb: String, _ written: WrittenNumber) -> WrittenNumber {
    WrittenNumber(verb + written.number, unit: written.unit, isExact: written.isExact)
  }
}
