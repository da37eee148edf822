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

  private mutating func add(to year: Int, of test: PaymentTest, _ change: (inout PaymentYear) -> Void) {
    var entry = byYear[year] ?? PaymentYear(rule: 0, payer: test.payers.first ?? "", year: year)
    if test.amounts.isEmpty { entry.due = nil }
    change(&entry)
    byYear[year] = entry
  }

  mutating func add(_ settlement: Settlement, under test: PaymentTest) {
    for due in settlement.counted(test.isOnce) {
      guard let year = due.named?.lastDay.year ?? due.payments.first?.day.year else { continue }
      let isUntold = !due.isPaid && settlement.others.isEmpty && settlement.doubtful.isEmpty
      add(to: year, of: test) { entry in
        entry.dueCount += 1
        entry.due = due.money.flatMap { money in entry.due?.adding(money) }
        if isUntold { entry.unpaidCount += 1 }
      }
    }
    for payment in settlement.payments {
      add(to: payment.day.year, of: test) {
        $0.paidCount += 1
        $0.paid = $0.paid.adding(payment.money)
        if settlement.dues.isEmpty && !test.amounts.isEmpty { $0.withoutNamingCount += 1 }
        if let amount = test.amount, test.amounts.isEmpty, !payment.isPerhaps(amount) {
          $0.otherAmountCount += 1
        }
      }
    }
    guard !settlement.dues.isEmpty else { return }
    for payment in settlement.repeated { add(to: payment.day.year, of: test) { $0.repeatedCount += 1 } }
    for payment in settlement.others { add(to: payment.day.year, of: test) { $0.otherAmountCount += 1 } }
  }

  /// What all the payer's studios come to, with the payer as the subject; nil where there is nothing.
  func verdict(under test: PaymentTest, in context: AuditContext) -> (subject: RuleSubject, verdict: Verdict)?
  {
    guard let payer = test.payers.first else { return nil }
    var sum = PaymentYear(rule: 0, payer: payer, year: 0)
    for year in byYear.values { sum.add(year) }
    guard sum.dueCount + sum.paidCount > 0 else { return nil }
    guard context.ledger.hasRows(of: .funding) else {
      let found = Wording(
        zh: "应拨\(sum.dueCount)笔，没有经费表", en: "\(sum.dueCount) due, there is no funding table")
      return (.payer(payer), Verdict(.unknown, found))
    }
    return (
      .payer(payer), Verdict(sum.isSettled ? .pass : .warning, sum.words(tellsDue: !test.amounts.isEmpty))
    )
  }
}

extension Settlement {
  /// What is owed or was paid for. Whether a rule reaches back to earlier namings, and what a promotion adds to what was paid
  /// once, the texts do not settle: there only what was paid counts.
  fileprivate func counted(_ isOnce: Bool) -> [Due] {
    let open = open.filter { !$0.isEarlier || isOnce }
    guard isOnce else { return paid + open }
    if !paid.isEmpty { return paid }
    return highest.map { [$0] } ?? []
  }
}

extension PaymentYear {
  fileprivate mutating func add(_ other: PaymentYear) {
    dueCount += other.dueCount
    due = due.flatMap { due in other.due.map(due.adding) }
    unpaidCount += other.unpaidCount
    paidCount += other.paidCount
    paid = paid.adding(other.paid)
    repeatedCount += other.repeatedCount
    otherAmountCount += other.otherAmountCount
    withoutNamingCount += other.withoutNamingCount
  }

  fileprivate var isSettled: Bool {
    unpaidCount + repeatedCount + otherAmountCount + withoutNamingCount == 0 && due.map { $0 == paid } ?? true
  }

  /// 应拨27笔35万元，已拨27笔35万元.
  fileprivate func words(tellsDue: Bool) -> Wording {
    let paidWords = Wording(
      zh: "已拨\(paidCount)笔\(paid.words.zh)", en: "paid \(paidCount) times, \(paid.words.en)")
    let dueWords = Wording(
      zh: "应拨\(dueCount)笔\(due?.words.zh ?? "")",
      en: "due \(dueCount) times" + (due.map { ", \($0.words.en)" } ?? ""))
    let counts = [
      (unpaidCount, "尚未拨付", "not yet paid"), (repeatedCount, "重复拨付", "paid twice"),
      (otherAmountCount, "金额不符", "of another amount"), (withoutNamingCount, "没有相应的命名", "without a naming"),
    ]
    let wrong = counts.filter { $0.0 > 0 }.map { Wording(zh: "\($0.1)\($0.0)笔", en: "\($0.0) \($0.2)") }
    return ((tellsDue ? [dueWords] : []) + [paidWords] + wrong).listed
  }
}
