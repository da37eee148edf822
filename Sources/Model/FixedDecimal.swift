/// An exact decimal number: `units` × 10^-`scale`. No binary fraction anywhere on the way of a figure.
///
/// Arithmetic reports overflow by returning nil; values that come from files or from sums of files never trap.
public struct FixedDecimal: Sendable, Hashable {
  /// The digits, sign included, without the point.
  public let units: Int128
  /// How many of the digits stand after the point, 0…37.
  public let scale: Int

  /// Zeros at the end of the fraction are dropped, so equal numbers are equal values.
  public init(units: Int128, scale: Int = 0) {
    var units = units, scale = scale
    while scale > 0, units % 10 == 0 {
      units /= 10
      scale -= 1
    }
    self.units = units
    self.scale = scale
  }

  public init(_ integer: some BinaryInteger) { self.init(units: Int128(integer)) }

  public static let zero = FixedDecimal(units: 0)
  public var isInteger: Bool { scale == 0 }
  public var isNegative: Bool { units < 0 }

  /// 10^`exponent` for exponents 0…37.
  public static func powerOfTen(_ exponent: Int) -> Int128 {
    var power: Int128 = 1
    for _ in 0..<exponent { power *= 10 }
    return power
  }

  /// The digits at `scale` digits after the point, or nil when they do not fit or would be cut.
  public func units(atScale wanted: Int) -> Int128? {
    guard wanted >= scale, wanted - scale <= 37 else { return nil }
    let (result, overflow) = units.multipliedReportingOverflow(by: Self.powerOfTen(wanted - scale))
    return overflow ? nil : result
  }

  /// The integer, where it is one that fits.
  public var integer: Int? { scale == 0 ? Int(exactly: units) : nil }

  public func adding(_ other: FixedDecimal) -> FixedDecimal? {
    let common = max(scale, other.scale)
    guard let left = units(atScale: common), let right = other.units(atScale: common) else { return nil }
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? nil : FixedDecimal(units: sum, scale: common)
  }

  public func subtracting(_ other: FixedDecimal) -> FixedDecimal? { adding(other.negated) }

  /// 10^z for the z zeros at its end; of a number with a fraction the place of its last digit.
  public var lastPlace: FixedDecimal {
    guard scale == 0, units != 0 else { return FixedDecimal(units: 1, scale: scale) }
    let zeros = units.description.reversed().prefix { $0 == "0" }.count
    return FixedDecimal(units: Self.powerOfTen(zeros))
  }

  public var negated: FixedDecimal { FixedDecimal(units: 0 &- units, scale: scale) }
  public var magnitude: FixedDecimal { isNegative ? negated : self }

  public func multiplied(by other: FixedDecimal) -> FixedDecimal? {
    let (product, overflow) = units.multipliedReportingOverflow(by: other.units)
    return overflow || scale + other.scale > 37
      ? nil : FixedDecimal(units: product, scale: scale + other.scale)
  }

  /// This number × 10^`exponent`.
  public func scaled(byPowerOfTen exponent: Int) -> FixedDecimal? {
    if exponent < 0 {
      return scale - exponent <= 37 ? FixedDecimal(units: units, scale: scale - exponent) : nil
    }
    guard exponent <= 37 else { return nil }
    if exponent <= scale { return FixedDecimal(units: units, scale: scale - exponent) }
    let (result, overflow) = units.multipliedReportingOverflow(by: Self.powerOfTen(exponent - scale))
    return overflow ? nil : FixedDecimal(units: result)
  }

  /// The quotient with `digits` after the point, rounded half up, away from zero at the tie (四舍五入, style §3).
  /// Nil when the divisor is zero or the digits do not fit.
  public func divided(by divisor: FixedDecimal, digits: Int) -> FixedDecimal? {
    guard divisor.units != 0, let top = units(atScale: max(scale, divisor.scale)),
      let bottom = divisor.units(atScale: max(scale, divisor.scale)), digits <= 18
    else { return nil }
    let (dividend, overflow) = top.multipliedReportingOverflow(by: Self.powerOfTen(digits))
    guard !overflow else { return nil }
    return FixedDecimal(units: Self.roundedHalfUp(dividend, by: bottom), scale: digits)
  }

  /// The number with at most `digits` after the point, rounded half up, away from zero at the tie.
  public func rounded(toDigits digits: Int) -> FixedDecimal {
    guard scale > digits else { return self }
    return FixedDecimal(units: Self.roundedHalfUp(units, by: Self.powerOfTen(scale - digits)), scale: digits)
  }

  private static func roundedHalfUp(_ dividend: Int128, by divisor: Int128) -> Int128 {
    let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
    let isNegative = (dividend < 0) != (divisor < 0)
    let atLeastHalf = remainder.magnitude >= divisor.magnitude - remainder.magnitude
    return atLeastHalf ? quotient + (isNegative ? -1 : 1) : quotient
  }
}

extension FixedDecimal: Comparable {
  public static func < (left: FixedDecimal, right: FixedDecimal) -> Bool {
    if left.scale == right.scale { return left.units < right.units }
    let leftWhole = left.wholeAndFraction, rightWhole = right.wholeAndFraction
    return leftWhole.whole != rightWhole.whole
      ? leftWhole.whole < rightWhole.whole : leftWhole.fraction < rightWhole.fraction
  }

  /// The floor, and the rest at the largest scale, so that numbers of any two scales compare without overflow.
  private var wholeAndFraction: (whole: Int128, fraction: Int128) {
    let unit = Self.powerOfTen(scale)
    var (whole, rest) = units.quotientAndRemainder(dividingBy: unit)
    if rest < 0 {
      whole -= 1
      rest += unit
    }
    return (whole, rest * Self.powerOfTen(37 - scale))
  }
}

extension FixedDecimal: CustomStringConvertible {
  /// Plain digits with a point and no trailing zeros: `-0.5`, `7.37`, `1993`.
  public var description: String { formatted(minimumDigits: 0) }

  /// Plain digits with at least `minimumDigits` after the point: `12.00`.
  public func formatted(minimumDigits: Int) -> String {
    var digits = String(units.magnitude)
    var scale = scale
    while scale < minimumDigits {
      digits += "0"
      scale += 1
    }
    if digits.utf8.count <= scale {
      digits = String(repeating: "0", count: scale - digits.utf8.count + 1) + digits
    }
    if scale > 0 { digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -scale)) }
    return isNegative ? "-" + digits : digits
  }
}
