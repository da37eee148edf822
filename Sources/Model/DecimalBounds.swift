/// The closed bounds of a decimal number that was only approximate (25～40, 近30), nil for an open end.
///
/// Indirect, for nearly every number is exact: a record pays one word for the bounds that it has not.
public indirect enum DecimalBounds: Sendable, Hashable {
  case closed(from: FixedDecimal?, to: FixedDecimal?)

  /// Nil for an exact number, which has none.
  public init?(of number: ApproximateNumber) {
    guard !number.isExact else { return nil }
    self = .closed(from: number.lower, to: number.upper)
  }

  public var lower: FixedDecimal? {
    switch self {
    case .closed(let lower, _): lower
    }
  }

  public var upper: FixedDecimal? {
    switch self {
    case .closed(_, let upper): upper
    }
  }
}
