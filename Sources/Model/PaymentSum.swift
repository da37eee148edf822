/// Payments added up.
public struct PaymentSum: Sendable, Hashable {
  public var count = 0
  public var money = Money(fen: 0)
  /// The least and the most that it can stand for where some payments are approximate; nil is an open end.
  public var lower: Money? = Money(fen: 0)
  public var upper: Money? = Money(fen: 0)

  public init() {}

  public init(count: Int, money: Money, from lower: Money?, to upper: Money?) {
    self.count = count
    self.money = money
    self.lower = lower
    self.upper = upper
  }

  public var isApproximate: Bool { lower != money || upper != money }

  public mutating func add(_ other: PaymentSum) {
    count += other.count
    money = money.adding(other.money)
    lower = lower.flatMap { one in other.lower.map(one.adding) }
    upper = upper.flatMap { one in other.upper.map(one.adding) }
  }
}
