import Model

// Design. What a studio was paid is held against what its namings make due, each payment against a naming that is left whose amount it
// is, and what is left over then together: a sum may be paid in parts. The texts do not say whether a higher title brings its whole
// amount or the difference, so nothing is derived from another naming. A studio's line, its payer's total and the payer's years are
// all told from here, so that they add up.

/// A studio's payments beside the namings that they may be for.
struct Settlement {
  /// A naming and the payment that it brings.
  struct Due {
    /// Nil for a payment that no level makes due.
    var level: LevelIndex?
    /// Nil where nobody says since when the studio holds the level.
    var named: PartialDate?
    /// The first day on which the naming no longer counts, where that has come.
    var revoked: PartialDate?
    /// Yuan.
    var amount: NumberBounds
    /// The calendar year that the payment must be of; nil for any.
    var year: Int?
    /// The naming still counts. What a withdrawn one brought may have been paid, but is not owed.
    var isOwed: Bool
    /// It was named before the rule came into force, and whether the rule reaches back is not said.
    var isEarlier = false
    /// What was paid for it.
    var payments: [Payment] = []

    /// Money, where the amount is fixed.
    var money: Money? {
      amount.atLeast == amount.atMost ? amount.atLeast.flatMap(Money.init(yuan:)) : nil
    }
    var isPaid: Bool { !payments.isEmpty }

    /// A payment a year and more before the naming is not for it.
    fileprivate func mayBePaid(by payment: Payment) -> Bool {
      year.map { payment.day.year == $0 } ?? true
        && named.map { payment.day >= $0.firstDay.adding(years: -1) } ?? true
    }
  }

  /// Rows of funding that may have to do with what is not paid.
  struct Surroundings {
    /// For what the rule pays for, by a payer that is not told.
    var unsigned: [Payment] = []
    /// For what the rule pays for, by another payer.
    var byOthers: [Payment] = []
    /// By the payer, as a subsidy or for a naming, where the rule pays for the other.
    var besides: [Payment] = []
  }

  /// By day.
  let payments: [Payment]
  private(set) var dues: [Due]
  let surroundings: Surroundings
  /// 一次性: of several titles one is paid for.
  let isOnce: Bool
  /// Of an amount that a naming brings which was paid for already.
  private(set) var repeated: [Payment] = []
  /// Of an amount that no naming brings.
  private(set) var others: [Payment] = []
  /// Approximate amounts that may be what a naming brings, or not.
  private(set) var doubtful: [Payment] = []
  /// A year and more before every naming, or without any.
  private(set) var withoutNaming: [Payment] = []

  /// - Parameters:
  ///   - payments: by day.
  ///   - dues: by the day of the naming.
  init(_ payments: [Payment], against dues: [Due], isOnce: Bool, in surroundings: Surroundings) {
    self.payments = payments
    self.dues = dues
    self.isOnce = isOnce
    self.surroundings = surroundings
    var left: [Payment] = []
    for payment in payments {
      let open = self.dues.indices.filter {
        !self.dues[$0].isPaid && self.dues[$0].mayBePaid(by: payment)
      }
      if let place = open.first(where: { payment.isSurely(self.dues[$0].amount) }) {
        self.dues[place].payments = [payment]
      } else if open.contains(where: { payment.isPerhaps(self.dues[$0].amount) }) {
        doubtful.append(payment)
      } else if dues.contains(where: { $0.mayBePaid(by: payment) }) {
        left.append(payment)
      } else {
        withoutNaming.append(payment)
      }
    }
    for place in self.dues.indices where !self.dues[place].isPaid {
      let parts = left.filter(self.dues[place].mayBePaid)
      let sum = parts.reduce(Money(fen: 0)) { $0.adding($1.money) }
      guard !parts.isEmpty, parts.allSatisfy(\.isExact), self.dues[place].amount.contains(sum.yuan) else {
        continue
      }
      self.dues[place].payments = parts
      left.removeAll(where: self.dues[place].mayBePaid)
    }
    for payment in left {
      let isRepeated = dues.contains { $0.mayBePaid(by: payment) && payment.isPerhaps($0.amount) }
      if isRepeated { repeated.append(payment) } else { others.append(payment) }
    }
  }
}

extension Payment {
  var money: Money { Money(fen: fen) }
  var isExact: Bool { lower == fen && upper == fen }

  /// Every amount that it can stand for is among them.
  func isSurely(_ amount: NumberBounds) -> Bool { amount.holdsAll(from: lowerYuan, to: upperYuan) }

  /// Some amount that it can stand for is among them.
  func isPerhaps(_ amount: NumberBounds) -> Bool { !amount.holdsNone(from: lowerYuan, to: upperYuan) }

  /// Yuan.
  var number: ApproximateNumber { ApproximateNumber(money.yuan, from: lowerYuan, to: upperYuan) }

  private var lowerYuan: FixedDecimal? { lower.map { Money(fen: $0).yuan } }
  private var upperYuan: FixedDecimal? { upper.map { Money(fen: $0).yuan } }
}
