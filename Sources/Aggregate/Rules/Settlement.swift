import Model

// Design. What a studio was paid is held against what its namings make due, each payment against a naming that is left whose amount it
// is, and what is left over then together: a sum may be paid in parts. The texts do not say whether a higher title brings its whole
// amount or the difference, nor whether a title given anew is paid for anew, so nothing is derived from another naming. A studio's line, its payer's total and the payer's years are
// all told from here, so that they add up.

/// A studio's payments beside the namings that they may be for.
struct Settlement {
  /// Rows of funding that may have to do with what is not paid.
  struct Surroundings {
    /// Perhaps by the payer, for what the rule pays for: the payer or the purpose is not told.
    var untold: [Payment] = []
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
  /// For a title given anew after the one that was paid for had been withdrawn.
  private(set) var anew: [Payment] = []
  /// After a higher naming that nothing was paid for as such: perhaps what the promotion adds.
  private(set) var promoted: [Payment] = []
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
      let parts = left.indices.filter { self.dues[place].mayBePaid(by: left[$0]) }
      let count = self.dues[place].amount.parts(among: parts.map { left[$0] })
      self.dues[place].payments = parts.prefix(count).map { left[$0] }
      for part in parts.prefix(count).reversed() { left.remove(at: part) }
    }
    for place in self.dues.indices where self.dues[place].isPaid { left = parted(left, at: place) }
    for payment in left {
      addSurplus(
        payment, isRepeated: dues.contains { $0.mayBePaid(by: payment) && payment.isPerhaps($0.amount) })
    }
  }

  /// Of what is left, parts that make the amount of a naming which is paid for are another payment of it; the one that was complete
  /// first is the naming's.
  ///
  /// - Returns: what is left then.
  private mutating func parted(_ left: [Payment], at place: Int) -> [Payment] {
    var left = left
    while true {
      let parts = left.indices.filter { dues[place].mayBePaid(by: left[$0]) }
      let count = dues[place].amount.fewestParts(among: parts.map { left[$0] })
      guard count > 1 else { return left }
      var surplus = parts.prefix(count).map { left[$0] }
      for part in parts.prefix(count).reversed() { left.remove(at: part) }
      if let completed = surplus.last?.day, let paid = dues[place].payments.last?.day, completed < paid {
        swap(&surplus, &dues[place].payments)
      }
      for payment in surplus { addSurplus(payment, isRepeated: true) }
    }
  }

  /// What is left when the namings have their payments.
  private mutating func addSurplus(_ payment: Payment, isRepeated: Bool) {
    if isForTitleAnew(payment) {
      anew.append(payment)
    } else if !isRepeated {
      others.append(payment)
    } else if isForPromotion(payment) {
      promoted.append(payment)
    } else {
      repeated.append(payment)
    }
  }

  /// In another holding of the level than the one that was paid for, and not the second whole amount there.
  private func isForTitleAnew(_ payment: Payment) -> Bool {
    dues.contains { due in
      guard due.isPaid, due.titles.count > 1, due.mayBePaid(by: payment) else { return false }
      return !(due.payments + anew.filter { $0.isPerhaps(due.amount) }).contains {
        due.place(of: $0) == due.place(of: payment)
      }
    }
  }

  /// After a naming above one that was paid for, and no more than the higher one's amount together with others such.
  private func isForPromotion(_ payment: Payment) -> Bool {
    let sum = promoted.reduce(payment.money) { $0.adding($1.money) }.yuan
    return isOnce
      && dues.contains { due in
        guard !due.isPaid, let level = due.level, due.amount.atMost.map({ sum <= $0 }) ?? true else {
          return false
        }
        return dues.contains { $0.isPaid && ($0.level ?? level) > level }
          && due.titles.first?.named.map { payment.day >= $0.firstDay } ?? true
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

extension NumberBounds {
  /// How many of the first payments make the amount in yuan together, as few as do; 0 for none.
  fileprivate func fewestParts(among payments: [Payment]) -> Int {
    var sum = Money(fen: 0)
    for (place, payment) in payments.enumerated() {
      guard payment.isExact else { return 0 }
      sum = sum.adding(payment.money)
      if contains(sum.yuan) { return place + 1 }
    }
    return 0
  }

  /// How many of the first payments make the amount in yuan together: all of them, or else as few as do; 0 for none.
  fileprivate func parts(among payments: [Payment]) -> Int {
    let sum = payments.reduce(Money(fen: 0)) { $0.adding($1.money) }
    let isWhole = payments.allSatisfy(\.isExact) && contains(sum.yuan)
    return isWhole ? payments.count : fewestParts(among: payments)
  }
}
