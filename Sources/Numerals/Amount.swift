import Model

/// The digits of one number with their magnitude: 14.4万, 3亿4500万, 三千五百, 十几, 140余万.
struct Amount {
  var value: FixedDecimal
  /// The end of a run of neighbours (三五个) or of 几十: the greatest value, and whether it is itself possible.
  var spread: Spread?
  /// 多, 余 or 几 stands after it or before its magnitude.
  var isMore: Bool
  /// The exponent of ten of the last printed digit.
  var place: Int
  /// The exponent of 百 or 千 after Arabic digits, 0 where there is none: 3 for 5千万.
  var smallExponent: Int
  /// The exponent of the 万 or 亿 that the whole number stands under: 4 for 500万, 0 for 500, nil for 1万2千.
  var magnitudeExponent: Int?
  var hasMagnitude: Bool
  var usesChineseNumerals: Bool
  var slips: Set<NumeralSlip>
  /// The offset after it.
  var end: Int

  enum Spread {
    /// 三五: up to and with this value.
    case through(FixedDecimal)
    /// 几十: below this value.
    case below(FixedDecimal)
  }

  /// The size of the last printed digit; nil where it does not fit.
  var resolution: FixedDecimal? { FixedDecimal(1).scaled(byPowerOfTen: place) }

  /// The same digits under the units of the other end of a range: the 300 of 300-500万, the 3 of 3~5千万.
  func sharing(unitsOf other: Amount) -> Amount? {
    guard magnitudeExponent == 0, let shared = other.magnitudeExponent else { return nil }
    let exponent = shared + (smallExponent == 0 && !usesChineseNumerals ? other.smallExponent : 0)
    guard exponent > 0, let value = value.scaled(byPowerOfTen: exponent) else { return nil }
    var amount = self
    amount.value = value
    amount.place += exponent
    amount.hasMagnitude = other.hasMagnitude
    return amount
  }
}
