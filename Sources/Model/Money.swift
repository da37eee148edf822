/// An amount of money in fen (分), a hundredth of a yuan.
public struct Money: Sendable, Hashable, Comparable, BitwiseCopyable {
  public let fen: Int64

  public init(fen: Int64) { self.fen = fen }

  /// The amount in yuan, exact.
  public var yuan: FixedDecimal { FixedDecimal(units: Int128(fen), scale: 2) }

  /// The amount of `yuan`, or nil when it has parts of a fen or does not fit.
  public init?(yuan: FixedDecimal) {
    guard let fen = yuan.units(atScale: 2).flatMap(Int64.init(exactly:)) else { return nil }
    self.init(fen: fen)
  }

  public static func < (left: Money, right: Money) -> Bool { left.fen < right.fen }
}

extension Money {
  /// The sum, which stops at the ends of the range: adding up what files say never traps.
  public func adding(_ other: Money) -> Money {
    let (sum, overflow) = fen.addingReportingOverflow(other.fen)
    return Money(fen: overflow ? (fen < 0 ? .min : .max) : sum)
  }
}
