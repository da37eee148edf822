import Model

/// Writes numbers as bulletins print them (style §3): half-width digits, no separators of thousands, 万 and 亿,
/// roundings half up. `NumberReader` reads each of them back as a number that stands for the value.
public enum NumberWriter {
  /// Digits after the point of a number in 万 or 亿, and of money (style §3, Digits after the point).
  static let fractionDigits = 2

  /// The exact value in plain digits: `1993`, `7.37`, `-0.5`.
  public static func plain(_ value: FixedDecimal, unit: String = "") -> WrittenNumber {
    WrittenNumber(value.description, unit: unit, isExact: true)
  }

  /// The value with `digits` after the point, 0…2, half up: `3.50`, `12.33` a month.
  public static func rounded(_ value: FixedDecimal, digits: Int, unit: String = "") -> WrittenNumber {
    let digits = max(0, min(digits, fractionDigits))
    let rounded = value.rounded(toDigits: digits)
    return WrittenNumber(rounded.formatted(minimumDigits: digits), unit: unit, isExact: rounded == value)
  }

  /// The value in 万, at most two digits after the point: `14.43万`; what would print as 0万 in digits: `49`.
  public static func wan(_ value: FixedDecimal, unit: String = "") -> WrittenNumber {
    written(value, in: .tenThousand, unit: unit)
  }

  /// The value in 亿, at most two digits after the point: `1.96亿`; what would print as 0亿 in the unit that its size
  /// asks for: `49.99万`.
  public static func yi(_ value: FixedDecimal, unit: String = "") -> WrittenNumber {
    written(value, in: .hundredMillion, unit: unit)
  }

  /// An amount in yuan, in the unit that its size asks for: below 1万 in 元, below 1亿 in 万元, from 1亿 in 亿元.
  /// An amount that rounds up to the next unit is written in it.
  public static func money(_ yuan: FixedDecimal) -> WrittenNumber {
    let magnitude = Magnitude(fitting: yuan)
    guard let rounded = rounded(yuan, in: magnitude)?.scaled(byPowerOfTen: magnitude.exponent) else {
      return plain(yuan, unit: "元")
    }
    return written(yuan, in: Magnitude(fitting: rounded), unit: "元")
  }

  /// An amount in yuan as the digits of a column headed with its unit (元, 万元, 亿元); the unit is not repeated.
  /// `digits` is the column's one precision, 0…2; without it at most two digits are printed.
  public static func money(
    _ yuan: FixedDecimal, inColumnOf magnitude: Magnitude, digits: Int? = nil
  ) -> WrittenNumber {
    guard let value = yuan.scaled(byPowerOfTen: -magnitude.exponent) else { return plain(yuan) }
    if let digits { return rounded(value, digits: digits) }
    let rounded = value.rounded(toDigits: fractionDigits)
    return WrittenNumber(rounded.description, isExact: rounded == value)
  }

  /// An amount in yuan in one unit, at most two digits after the point: `19632.5万元`; what would print as zero in it is
  /// written in the unit that its size asks for: `49元`.
  public static func money(_ yuan: FixedDecimal, in magnitude: Magnitude) -> WrittenNumber {
    written(yuan, in: magnitude, unit: "元")
  }

  /// Whether an amount that is not zero prints as zero in a column: it is less than half of the last digit there.
  public static func isTooSmall(
    _ yuan: FixedDecimal, forColumnOf magnitude: Magnitude, digits: Int
  ) -> Bool {
    yuan != .zero && yuan.scaled(byPowerOfTen: -magnitude.exponent)?.rounded(toDigits: digits) == .zero
  }

  /// A number of percent, one decimal: `62.5%`, `100.0%`.
  public static func percent(_ percent: FixedDecimal) -> WrittenNumber {
    let rounded = percent.rounded(toDigits: 1)
    return WrittenNumber(rounded.formatted(minimumDigits: 1), unit: "%", isExact: rounded == percent)
  }

  static func written(_ value: FixedDecimal, in magnitude: Magnitude, unit: String) -> WrittenNumber {
    guard let rounded = rounded(value, in: magnitude) else { return plain(value, unit: unit) }
    if rounded == .zero, value != .zero {
      let fitting = Magnitude(fitting: value)
      return fitting == magnitude ? plain(value, unit: unit) : written(value, in: fitting, unit: unit)
    }
    return WrittenNumber(
      "\(rounded)\(magnitude.sign)", unit: unit,
      isExact: rounded.scaled(byPowerOfTen: magnitude.exponent) == value)
  }

  private static func rounded(_ value: FixedDecimal, in magnitude: Magnitude) -> FixedDecimal? {
    value.scaled(byPowerOfTen: -magnitude.exponent)?.rounded(toDigits: fractionDigits)
  }
}
