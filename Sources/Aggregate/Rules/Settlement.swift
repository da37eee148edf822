import Model

// Design. What a studio was paid is held against what its namings make due, each payment against a naming that is left whose amount it
// is, and what is left over then together: a sum may be paid in parts. The texts do not say whether a higher title brings its whole
// amount or the difference, so nothing is derived from another naming.

/// A studio's payments beside the namings that they may be for.
struct Settlement {
  /// A naming and the payment that it brings.
  struct Due {
    var level: LevelIndex
    /// Nil where nobody says since when the studio holds the level.
    var named: PartialDate?
    /// Yuan.
    var amount: NumberBounds
    /// The naming still counts. What a withdrawn one brought may have been paid, but is not owed.
    var isOwed: Bool
    /// It was named before the rule came into force, and whether the rule reaches back is not said.
    var isEarlier: Bool
    /// What was paid for it.
    var payments: [Payment] = []

    /// Money, where the amount is fixed.
    var money: Money? {
      amount.atLeast == amount.atMost ? amount.atLeast.flatMap(Money.init(yuan:)) : nil
    }
    var isPaid: Bool { !payments.isEmpty }
  }

  /// By day.
  let payments: [Payment]
  private(set) var dues: [Due]
  /// Of an amount that a naming brings which was paid for already.
  private(set) var repeated: [Payment] = []
  /// Of an amount that no naming brings.
  private(set) var others: [Payment] = []
  /// Approximate amounts that may be what a naming brings, or not.
  private(set) var doubtful: [Payment] = []

  /// - Parameters:
  ///   - payments: by day.
  ///   - dues: by the day of the naming.
  init(_ payments: [Payment], against dues: [Due]) {
    self.payments = payments
    self.dues = dues
    var left: [Payment] = []
    for payment in payments {
      if let place = self.dues.firstIndex(where: { !$0.isPaid && payment.isSurely($0.amount) }) {
        self.dues[place].payments = [payment]
      } else if self.dues.contains(where: { !$0.isPaid && payment.isPerhaps($0.amount) }) {
        doubtful.append(payment)
      } else {
        left.append(payment)
      }
    }
    let sum = left.reduce(Money(fen: 0)) { $0.adding($1.money) }
    if left.allSatisfy(\.isExact),
      let place = self.dues.firstIndex(where: { !$0.isPaid && $0.amount.contains(sum.yuan) })
    {
      self.dues[place].payments = left
      return
    }
    for payment in left {
      let isRepeated = dues.contains { payment.isPerhaps($0.amount) }
      if isRepeated { repeated.append(payment) } else { others.append(payment) }
    }
  }

  /// Namings that still count and were not paid for.
  var open: [Due] { dues.filter { $0.isOwed && !$0.isPaid } }
  var paid: [Due] { dues.filter(\.isPaid) }
  /// The naming at the highest level that still counts.
  var highest: Due? { dues.filter(\.isOwed).min { $0.level < $1.level } }
}

extension Payment {
  var money: Money { Money(fen: fen) }
  var isExact: Bool { lower == fen && upper == fen }

  /// Every amount that it can stand for is among them.
  func isSurely(_ amount: NumberBounds) -> Bool { amount.holdsAll(from: lowerYuan, to: upperYuan) }

  /// Some amount that it can stand for is among them.
  func isPerhaps(_ amount: NumberBounds) -> Bool { !amount.holdsNone(from: lowerYuan, to: upperYuan) }

  private var lowerYuan: FixedDecimal? { lower.map { Money(fen: $0).yuan } }
  private var upperYuan: FixedDecimal? { upper.map { Money(fen: $0).yuan } }
}
