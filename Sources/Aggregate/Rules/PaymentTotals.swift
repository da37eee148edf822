import Diagnostics
import Model

/// What a rule's payers owed and paid, by year, over the studios added so far.
struct PaymentTotals: Sendable {
  private var byYear: [Int: PaymentYear] = [:]

  /// By year.
  var years: [PaymentYear] { byYear.values.sorted { $0.year < $1.year } }

  mutating func merge(_ other: PaymentTotals) {
    byYear.merge(other.byYear) { one, other in
      var sum = one
      sum.add(other)
      return sum
    }
  }

  /// Adds a studio's. What is due counts in the year of the naming, at the as-of date where nobody says when that was.
  mutating func add(_ settlement: Settlement, under test: PaymentTest, asOf: Day) {
    func year(of due: Settlement.Due) -> Int {
      due.named?.lastDay.year ?? due.payments.first?.day.year ?? asOf.year
    }
    for due in settlement.claims where due.level != nil {
      add(to: year(of: due), of: test) { entry in
        entry.dueCount += 1
        entry.due = due.money.flatMap { money in entry.due?.adding(money) }
      }
    }
    let sums: [(WritableKeyPath<PaymentYear, PaymentSum>, [Payment])] = [
      (\.paid, settlement.settled), (\.unsettled, settlement.unsettled),
      (\.withoutNaming, settlement.withoutNaming), (\.untold, settlement.untold.filter { $0.payer != 0 }),
    ]
    for (sum, payments) in sums {
      for payment in payments { add(to: payment.day.year, of: test) { $0[keyPath: sum].add(payment.sum) } }
    }
    let isUnsettled = settlement.isPromotionUnsettled
    let paid: [(WritableKeyPath<PaymentYear, Int>, [Payment])] = [
      (\.repeatedCount, settlement.repeated), (\.otherAmountCount, isUnsettled ? [] : settlement.others),
      (\.unknownCount, isUnsettled ? [] : settlement.doubtful),
      (\.untimelyCount, settlement.early + settlement.late),
    ]
    for (count, payments) in paid {
      for payment in payments { add(to: payment.day.year, of: test) { $0[keyPath: count] += 1 } }
    }
    // Where more was paid, that is told instead.
    let promoted = isUnsettled && settlement.unsettled.isEmpty ? settlement.claims : []
    let owed: [(WritableKeyPath<PaymentYear, Int>, [Settlement.Due])] = [
      (\.unpaidCount, settlement.unpaid), (\.unknownCount, settlement.perhapsPaid),
      (\.unsettledCount, settlement.reachedBack + promoted),
    ]
    for (count, dues) in owed {
      for due in dues { add(to: year(of: due), of: test) { $0[keyPath: count] += 1 } }
    }
  }

  private mutating func add(to year: Int, of test: PaymentTest, _ change: (inout PaymentYear) -> Void) {
    var entry = byYear[year] ?? PaymentYear(rule: 0, payer: test.payers.first ?? "", year: year)
    if test.amounts.isEmpty { entry.due = nil }
    change(&entry)
    byYear[year] = entry
  }

  /// What all the payer's studios come to, with the payer as the subject; nil where there is nothing.
  func verdict(under test: PaymentTest, in context: AuditContext) -> (subject: RuleSubject, verdict: Verdict)?
  {
    guard let payer = test.payers.first else { return nil }
    var sum = PaymentYear(rule: 0, payer: payer, year: 0)
    for year in byYear.values { sum.add(year) }
    guard sum.isTold else { return nil }
    guard context.ledger.hasRows(of: .funding) else {
      let found = Wording(
        zh: "应拨\(sum.dueCount)笔，没有经费表", en: "\(sum.dueCount) due, there is no funding table")
      return (.payer(payer), Verdict(.unknown, found))
    }
    return (
      .payer(payer), Verdict(sum.outcome, sum.words(tellsDue: !test.amounts.isEmpty))
    )
  }
}

extension PaymentYear {
  fileprivate mutating func add(_ other: PaymentYear) {
    dueCount += other.dueCount
    due = due.flatMap { due in other.due.map(due.adding) }
    unpaidCount += other.unpaidCount
    paid.add(other.paid)
    unsettled.add(other.unsettled)
    withoutNaming.add(other.withoutNaming)
    untold.add(other.untold)
    repeatedCount += other.repeatedCount
    otherAmountCount += other.otherAmountCount
    untimelyCount += other.untimelyCount
    unknownCount += other.unknownCount
    unsettledCount += other.unsettledCount
  }

  fileprivate var outcome: RuleOutcome {
    let wrong =
      unpaidCount + repeatedCount + otherAmountCount + withoutNaming.count + untimelyCount + unsettledCount
      + unsettled.count
    return wrong > 0 ? .warning : unknownCount > 0 ? .unknown : .pass
  }

  /// 应拨27笔35万元，已拨27笔35万元，另有条文未定的1笔2万元.
  fileprivate func words(tellsDue: Bool) -> Wording {
    let paidWords = Wording(
      zh: "已拨\(paid.count)笔\(paid.words.zh)", en: "paid \(paid.count) times, \(paid.words.en)")
    let dueWords = Wording(
      zh: "应拨\(dueCount)笔\(due?.words.zh ?? "")",
      en: "due \(dueCount) times" + (due.map { ", \($0.words.en)" } ?? ""))
    let counts = [
      (unpaidCount, "尚未拨付", "not yet paid"), (repeatedCount, "重复拨付", "paid twice"),
      (otherAmountCount, "金额不符", "of another amount"),
      (untimelyCount, "命名以前或者取消以后拨付", "before the naming or after its withdrawal"),
      (unsettledCount, "是否应拨条文未定", "of which the text does not settle whether they are due"),
      (unknownCount, "无法核对", "that cannot be told"),
    ]
    let wrong = counts.filter { $0.0 > 0 }.map { Wording(zh: "\($0.1)\($0.0)笔", en: "\($0.0) \($0.2)") }
    let besides = [
      (unsettled, "条文未定的", "of which the text does not settle whether they are due"),
      (withoutNaming, "没有相应命名的", "without a naming"), (untold, "没有写明用途的", "for what is not told"),
    ].filter { $0.0.count > 0 }.map { sum, zh, en in
      Wording(
        zh: "另有\(zh)\(sum.count)笔\(sum.words.zh)", en: "besides \(sum.count) times, \(sum.words.en), \(en)")
    }
    return ((tellsDue ? [dueWords] : []) + [paidWords] + besides + wrong).listed
  }
}

extension PaymentSum {
  /// 3万元, 约3万元.
  fileprivate var words: Wording {
    let words = money.words
    return isApproximate ? Wording(zh: "约\(words.zh)", en: "about \(words.en)") : words
  }
}

extension Payment {
  fileprivate var sum: PaymentSum {
    PaymentSum(count: 1, money: money, from: lower.map(Money.init(fen:)), to: upper.map(Money.init(fen:)))
  }
}
