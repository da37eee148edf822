import Model

/// A number as it is to be printed.
public struct WrittenNumber: Sendable, Hashable {
  /// The digits with their 万 or 亿 and approximation word: `19632.5万`, `近2亿`, `增长3.2`.
  public var number: String
  /// What follows without a space: 元, %, 个; may be empty.
  public var unit: String
  /// The word of approximation that stands behind the unit: 左右, 以上; empty for most.
  public var closing: String
  /// Whether the text says the very value; where not, the value has to be kept beside it (style §3, policy 4).
  public var isExact: Bool

  public init(_ number: String, unit: String = "", closing: String = "", isExact: Bool) {
    self.number = number
    self.unit = unit
    self.closing = closing
    self.isExact = isExact
  }

  public var text: String { number + unit + closing }
}

/// The magnitudes in which large numbers are printed, and the scales of money columns (style §3).
public enum Magnitude: Int, Sendable, Hashable, CaseIterable {
  case one = 0
  /// 万
  case tenThousand = 4
  /// 亿
  case hundredMillion = 8

  /// The exponent of ten.
  public var exponent: Int { rawValue }

  public var sign: String {
    switch self {
    case .one: ""
    case .tenThousand: "万"
    case .hundredMillion: "亿"
    }
  }

  /// The largest magnitude that `value` reaches: below 1万 plain, below 1亿 in 万.
  public init(fitting value: FixedDecimal) {
    let size = value.magnitude
    self = Self.allCases.last { size >= FixedDecimal(units: FixedDecimal.powerOfTen($0.exponent)) } ?? .one
  }
}
