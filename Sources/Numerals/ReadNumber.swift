import Model

/// A number as it was read from a cell or from prose (style §3, Reading).
public struct ReadNumber: Sendable, Hashable {
  /// The number in base units, 万 and 亿 applied: 近2亿元 is 200000000 with its bounds.
  public var number: ApproximateNumber
  /// What follows the number and its 万 or 亿: 元, 项, 人次, %, ㎡; empty where nothing does.
  public var unit: String
  /// Whether a 万 or 亿 was printed.
  public var hasMagnitude: Bool
  /// The size in base units of the last printed digit: 1000 for 14.4万, 0.01 for 3.50.
  public var resolution: FixedDecimal
  /// The characters that were read, as they stand in the source.
  public var printed: String
  /// Whether any digit was a Chinese numeral, as in 三千五百 or 几十.
  public var usesChineseNumerals: Bool
  /// The ways in which the number was read though no office should write it so.
  public var slips: Set<NumeralSlip>

  /// Two approximation words for one number: 约…左右, 近…多, 至少…以上 (style §3, policy 5).
  public var hasDoubledApproximation: Bool { slips.contains(.doubledApproximation) }

  /// Whether the printed number can stand for `value`: membership for an approximate number; for a number without
  /// an approximation word, that rounding `value` half up to the last printed digit may give it.
  public func stands(for value: FixedDecimal) -> Bool {
    guard number.isExact else { return number.contains(value) }
    guard number.value != value else { return true }
    guard let distance = value.subtracting(number.value)?.magnitude,
      let twice = distance.multiplied(by: FixedDecimal(2))
    else { return false }
    return twice <= resolution
  }
}

/// A way of writing a number that is understood on input and never written (style §3).
public enum NumeralSlip: String, Sendable, Hashable, CaseIterable {
  /// 约…左右, 近…多, 至少…以上, 超过…以上.
  case doubledApproximation
  /// A range with an approximation word: 3000万~5000万元以上.
  case approximatedRange
  /// 万, 亿 or % printed once for both ends: 9~16亿, 15~30%.
  case unrepeatedMagnitude
  /// Two magnitudes in one number: 3亿4500万.
  case mixedMagnitudes
  /// 百 or 千 after Arabic digits: 3千.
  case smallUnitAfterDigits
  /// 多 or 余 before 万 or 亿 though the rest is less than one of them: 14多万元.
  case misplacedMore
  /// Digits grouped by threes: 1,200.
  case groupedDigits
  /// A point without a digit before it: .5.
  case missingLeadingZero
}
