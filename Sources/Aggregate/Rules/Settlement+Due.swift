import Model

extension Settlement {
  /// An unbroken time for which a studio holds a level.
  struct Title {
    /// Nil where nobody says since when the studio holds the level.
    var named: PartialDate?
    /// The first day on which it no longer counts, where that has come.
    var revoked: PartialDate?
    /// It was named before the rule came into force, and whether the rule reaches back is not said.
    var isEarlier = false
  }

  /// A level and the one payment that it brings.
  struct Due {
    /// Nil for a payment that no level makes due.
    var level: LevelIndex?
    /// By day; none where no level makes the payment due.
    var titles: [Title] = []
    /// Yuan.
    var amount: NumberBounds
    /// The calendar year that the payment must be of; nil for any.
    var year: Int?
    /// The studio still holds the level. What a withdrawn title brought may have been paid, but is not owed.
    var isOwed: Bool
    /// What was paid for it.
    var payments: [Payment] = []
  }
}

extension Settlement.Due {
  /// Money, where the amount is fixed.
  var money: Money? {
    amount.atLeast == amount.atMost ? amount.atLeast.flatMap(Money.init(yuan:)) : nil
  }

  var isPaid: Bool { !payments.isEmpty }
  var named: PartialDate? { title?.named }
  var isEarlier: Bool { title?.isEarlier ?? false }

  /// The title that was paid for; where none was, the one that still counts.
  private var title: Settlement.Title? {
    payments.first.flatMap(title) ?? titles.first { $0.revoked == nil } ?? titles.first
  }

  /// A payment a year and more before the naming is not for it.
  func mayBePaid(by payment: Payment) -> Bool {
    year.map { payment.day.year == $0 } ?? true && titles.first.map { $0.mayBePaid(by: payment) } ?? true
  }

  /// Which of the titles a payment is for: the last one that it may be for, after the one before was withdrawn.
  func place(of payment: Payment) -> Int {
    titles.indices.dropFirst().last { place in
      titles[place].mayBePaid(by: payment)
        && titles[place - 1].revoked.map { $0.lastDay <= payment.day } ?? false
    } ?? 0
  }

  func title(of payment: Payment) -> Settlement.Title? {
    titles.isEmpty ? nil : titles[place(of: payment)]
  }
}

extension Settlement.Title {
  fileprivate func mayBePaid(by payment: Payment) -> Bool {
    named.map { payment.day > $0.firstDay.adding(years: -1) } ?? true
  }

  /// The studio still held it when it was named as the other says.
  fileprivate func meets(_ other: Settlement.Title) -> Bool {
    guard let revoked, let named = other.named else { return true }
    return revoked.lastDay >= named.lastDay
  }

  /// By day; of one day the date that is written the most precisely comes first.
  fileprivate func precedes(_ other: Settlement.Title) -> Bool {
    guard let named, let other = other.named else { return named == nil && other.named != nil }
    return (named.lastDay, named.precision.rawValue) < (other.lastDay, other.precision.rawValue)
  }
}

extension [Settlement.Title] {
  /// By day, a naming told twice or while the level was held made one with the first.
  var unbroken: [Settlement.Title] {
    guard count > 1 else { return self }
    var titles: [Settlement.Title] = []
    for title in sorted(by: { $0.precedes($1) }) {
      guard let last = titles.last, last.meets(title) else {
        titles.append(title)
        continue
      }
      titles[titles.count - 1].revoked = last.revoked.flatMap { one in
        title.revoked.map { $0.lastDay < one.lastDay ? one : $0 }
      }
    }
    return titles
  }
}
