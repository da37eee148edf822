/// An exact decimal number: `coefficient` / 10^`scale`.
///
/// A whole number as Liquid knows it has scale 0. Any other number has no trailing zero but the one that shows that it
/// is no whole number: 1.50 is 1.5, and 3.00 is 3.0. There is no floating point anywhere.
public struct Number: Sendable, Hashable {
  /// The digits as a whole number.
  public let coefficient: Int128
  /// Digits after the point, 0…38.
  public let scale: Int

  /// A whole number.
  public init(_ integer: Int) {
    coefficient = Int128(integer)
    scale = 0
  }

  /// Throws `numberTooLarge` for a scale beyond 38.
  public init(coefficient: Int128, scale: Int) throws(TemplateFault) {
    var coefficient = coefficient
    var scale = scale
    while scale > 1, coefficient % 10 == 0 {
      coefficient /= 10
      scale -= 1
    }
    guard 0...38 ~= scale else { throw .numberTooLarge }
    self.coefficient = coefficient
    self.scale = scale
  }

  /// Reads `-12` or `0.5`: ASCII digits with at most one point between them. Nil for anything else.
  public init?(_ string: String) {
    var coefficient: Int128 = 0
    var scale: Int?
    var hasDigit = false
    let isNegative = string.utf8.first == UInt8(ascii: "-")
    for byte in string.utf8.dropFirst(isNegative ? 1 : 0) {
      switch byte {
      case UInt8(ascii: "."):
        guard hasDigit, scale == nil else { return nil }
        scale = 0
        hasDigit = false
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let (tens, tooLarge) = coefficient.multipliedReportingOverflow(by: 10)
        let (sum, carried) = tens.addingReportingOverflow(Int128(byte - UInt8(ascii: "0")))
        if tooLarge || carried { return nil }
        coefficient = sum
        scale = scale.map { $0 + 1 }
        hasDigit = true
      default: return nil
      }
    }
    guard hasDigit,
      let number = try? Number(coefficient: isNegative ? -coefficient : coefficient, scale: scale ?? 0)
    else { return nil }
    self = number
  }

  /// Whether it is whole by kind: 3 is, 3.0 is not. Two whole numbers divide to a whole one.
  public var isWhole: Bool { scale == 0 }

  /// The number as an `Int`, if it is a whole one that fits.
  public var integer: Int? { isWhole ? Int(exactly: coefficient) : nil }
}

extension Number: CustomStringConvertible {
  /// Digits, with a point and a minus where needed: `-0.5`.
  public var description: String {
    guard scale > 0 else { return String(coefficient) }
    let digits = String(coefficient.magnitude)
    let padded = String(repeating: "0", count: max(0, scale + 1 - digits.utf8.count)) + digits
    let whole = padded.utf8.count - scale
    return (coefficient < 0 ? "-" : "") + padded[bytes: 0..<whole] + "."
      + padded[bytes: whole..<whole + scale]
  }
}

extension Number: Comparable {
  /// By value: 3 equals 3.0.
  public static func == (left: Number, right: Number) -> Bool { left.order(to: right) == 0 }

  /// By value.
  public static func < (left: Number, right: Number) -> Bool { left.order(to: right) < 0 }

  /// Equal numbers hash alike whatever their scale: 3 and 3.0 differ only in the zero after the point.
  public func hash(into hasher: inout Hasher) {
    let isWholeByValue = scale == 1 && coefficient % 10 == 0
    hasher.combine(isWholeByValue ? coefficient / 10 : coefficient)
    hasher.combine(isWholeByValue ? 0 : scale)
  }

  /// Whole parts first and then fractions, so that nothing can overflow.
  private func order(to other: Number) -> Int {
    let unit = Number.powersOfTen[scale]
    let otherUnit = Number.powersOfTen[other.scale]
    let wholes = (coefficient / unit, other.coefficient / otherUnit)
    if wholes.0 != wholes.1 { return wholes.0 < wholes.1 ? -1 : 1 }
    let common = max(scale, other.scale)
    let fraction = coefficient % unit * Number.powersOfTen[common - scale]
    let otherFraction = other.coefficient % otherUnit * Number.powersOfTen[common - other.scale]
    return fraction == otherFraction ? 0 : fraction < otherFraction ? -1 : 1
  }

  /// 10^0 … 10^38, all that fit.
  static let powersOfTen: [Int128] = (0..<38).reduce(into: [1]) { powers, _ in
    powers.append(powers[powers.count - 1] * 10)
  }
}
