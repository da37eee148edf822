import Diagnostics
import Model

extension PaymentTest {
  /// What all the payer's studios come to, with the payer as the subject.
  /// - Parameter start: the first day of the rule.
  func verdicts(
    of studios: [Int], since start: Day?, in context: AuditContext
  ) -> [(subject: RuleSubject, verdict: Verdict)] {
    guard let payer = payers.first else { return [] }
    var sum = PaymentYear(rule: 0, payer: payer, year: 0)
    for year in years(of: studios, since: start, rule: 0, in: context) { sum.add(year) }
    guard sum.dueCount + sum.paidCount > 0 else { return [] }
    guard context.ledger.hasRows(of: .funding) else {
      let found = Wording(
        zh: "应拨\(sum.dueCount)笔，没有经费表", en: "\(sum.dueCount) due, there is no funding table")
      return [(.payer(payer), Verdict(.unknown, found))]
    }
    return [(.payer(payer), Verdict(sum.isSettled ? .pass : .warning, sum.words(tellsDue: !amounts.isEmpty)))]
  }

  /// What was due and what was paid in each year.
  /// - Parameters:
  ///   - start: the first day of the rule.
  ///   - rule: its index in the audit.
  func years(of studios: [Int], since start: Day?, rule: Int, in context: AuditContext) -> [PaymentYear] {
    var years: [Int: PaymentYear] = [:]
    func add(to year: Int, _ change: (inout PaymentYear) -> Void) {
      var entry = years[year] ?? PaymentYear(rule: rule, payer: payers.first ?? "", year: year)
      if amounts.isEmpty { entry.due = nil }
      change(&entry)
      years[year] = entry
    }
    for studio in studios {
      let settlement = settlement(of: studio, since: start, in: context)
      for due in counted(settlement) {
        guard let year = due.named?.lastDay.year ?? due.payments.first?.day.year else { continue }
        let isUntold = !due.isPaid && settlement.others.isEmpty && settlement.doubtful.isEmpty
        add(to: year) { entry in
          entry.dueCount += 1
          entry.due = due.money.flatMap { money in entry.due?.adding(money) }
          if isUntold { entry.unpaidCount += 1 }
        }
      }
      for payment in payments(to: studio, in: context) {
        add(to: payment.day.year) {
          $0.paidCount += 1
          $0.paid = $0.paid.adding(payment.money)
          if settlement.dues.isEmpty && !amounts.isEmpty { $0.withoutNamingCount += 1 }
          if let amount, amounts.isEmpty, !payment.isPerhaps(amount) { $0.otherAmountCount += 1 }
        }
      }
      guard !settlement.dues.isEmpty else { continue }
      for payment in settlement.repeated { add(to: payment.day.year) { $0.repeatedCount += 1 } }
      for payment in settlement.others { add(to: payment.day.year) { $0.otherAmountCount += 1 } }
    }
    return years.values.sorted { $0.year < $1.year }
  }

  /// What is owed or was paid for. Whether a rule reaches back to earlier namings, and what a promotion adds to what was paid
  /// once, the texts do not settle: there only what was paid counts.
  private func counted(_ settlement: Settlement) -> [Settlement.Due] {
    let open = settlement.open.filter { !$0.isEarlier || isOnce }
    guard isOnce else { return settlement.paid + open }
    if !settlement.paid.isEmpty { return settlement.paid }
    return settlement.highest.map { [$0] } ?? []
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
