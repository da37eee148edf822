/// What a payer pays to studios.
public struct PaymentTest: Sendable, Hashable {
  /// Names of the payer, the first one printed; empty for any payer that no other rule names.
  public var payers: [String]
  /// Purposes of the rows that are such payments.
  public var purposes: [String]
  /// The levels whose naming by the payer makes it due, with the amount for each in yuan. Empty: nobody is named who is
  /// to be paid, and only what was paid is judged.
  public var amounts: [LevelAmount]
  /// For payments that no level makes due.
  public var amount: NumberBounds?
  /// Code of the region through which the payer's studios report, where a naming does not say by whom.
  public var payerRegion: String?
  /// 一次性: a second payment for the same naming is a breach.
  public var isOnce: Bool
  /// For payments that no level makes due: one is right in every calendar year, not one in all.
  public var isYearly: Bool
  /// Only namings by the payer itself make it due, not those by others.
  public var isForOwnNamings: Bool

  /// The text sets no amount, only that some is paid: nothing then is a breach, while a set amount may have changed.
  public var asksForSomeAmount: Bool {
    !amounts.isEmpty && amounts.allSatisfy { $0.amount == NumberBounds(above: .zero) }
  }

  /// What is due for a naming.
  public struct LevelAmount: Sendable, Hashable {
    /// Id of the level.
    public var level: String
    /// Yuan.
    public var amount: NumberBounds

    public init(level: String, amount: NumberBounds) {
      self.level = level
      self.amount = amount
    }
  }

  public init(
    payers: [String], purposes: [String], amounts: [LevelAmount] = [], amount: NumberBounds? = nil,
    payerRegion: String? = nil, isOnce: Bool = false, isYearly: Bool = false, isForOwnNamings: Bool = false
  ) {
    self.payers = payers
    self.purposes = purposes
    self.amounts = amounts
    self.amount = amount
    self.payerRegion = payerRegion
    self.isOnce = isOnce
    self.isYearly = isYearly
    self.isForOwnNamings = isForOwnNamings
  }
}
