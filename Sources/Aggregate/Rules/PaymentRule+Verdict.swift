import Diagnostics
import Model

// Design. A payment is due for each naming by the payer at a level that has an amount. Too much, too little, another amount and not yet
// paid are warnings, for the amounts changed with the years; only where the text says 一次性 (once) a second payment for one naming is a
// breach. What was paid is judged for every studio, what is owed for those alone that stand.

extension PaymentRule {
  /// Nil where the rule says nothing of what was paid.
  func verdict(on settlement: Settlement, of studio: Int, in context: AuditContext) -> Verdict? {
    guard !test.amounts.isEmpty else { return judge(settlement.payments) }
    if settlement.dues.isEmpty {
      // Who is not named in the rule may pay for what the rule does not know.
      guard !test.payers.isEmpty else { return nil }
      return Verdict(
        .warning, settlement.payments.words.followed(by: Wording(zh: "没有相应的命名", en: "without a naming")))
    }
    guard !settlement.payments.isEmpty else { return unpaid(settlement, studio, in: context) }
    return judge(settlement, studio, in: context)
  }

  /// Payments that no naming makes due, each by itself.
  private func judge(_ paid: [Payment]) -> Verdict? {
    guard let amount = test.amount else { return nil }
    let told = paid.words,
      wanted = Wording(zh: "应为\(amount.yuanWords.zh)", en: "wanted \(amount.yuanWords.en)")
    if paid.allSatisfy({ $0.isSurely(amount) }) { return Verdict(.pass, told) }
    let isPerhapsRight = paid.allSatisfy { $0.isPerhaps(amount) }
    return Verdict(isPerhapsRight ? .unknown : .warning, told.followed(by: wanted))
  }

  private func unpaid(_ settlement: Settlement, _ studio: Int, in context: AuditContext) -> Verdict? {
    // Of several titles that a once-only payment is for, the highest is what the studio is paid for.
    let open = test.isOnce ? settlement.highest.map { [$0] } ?? [] : settlement.open
    guard !open.isEmpty else { return nil }
    let due = words(open, in: context)
    guard context.ledger.hasRows(of: .funding) else {
      return Verdict(.unknown, due.followed(by: Wording(zh: "没有经费表", en: "there is no funding table")))
    }
    let unsigned = context.payments(of: studio).filter { isFor($0) && $0.payer == 0 }
    guard unsigned.isEmpty else {
      return Verdict(
        .unknown,
        due.followed(by: Array(unsigned).words)
          .followed(by: Wording(zh: "没有写明拨付单位", en: "by whom is not told")))
    }
    var found = due.followed(by: Wording(zh: "尚未拨付", en: "not yet paid"))
    if open.allSatisfy(\.isEarlier) {
      found = found.followed(
        by: Wording(
          zh: "命名在规定施行以前，是否补拨条文未定", en: "named before the rule, which does not say whether it reaches back"))
    }
    let besides = context.payments(of: studio).filter {
      isByPayer($0, of: studio, in: context) && !isFor($0)
    }
    if !besides.isEmpty {
      found = found.followed(by: Wording(zh: "另有", en: "besides")).joined(to: Array(besides).words)
        .joined(to: Wording(zh: "，是否包含在内条文未定", en: ", and whether that is part of it is not said"))
    }
    return Verdict(.warning, found)
  }

  private func judge(_ settlement: Settlement, _ studio: Int, in context: AuditContext) -> Verdict {
    let paid = settlement.payments
    let told = words(settlement.dues, in: context).followed(by: paid.words)
    func found(_ outcome: RuleOutcome, zh: String, en: String) -> Verdict {
      Verdict(outcome, told.followed(by: Wording(zh: zh, en: en)))
    }
    if !settlement.repeated.isEmpty {
      return found(test.isOnce ? .fail : .warning, zh: "重复拨付", en: "paid twice")
    }
    if let revoked = context.register.studios[studio].revoked, revoked.lastDay <= context.asOf,
      paid.contains(where: { $0.day >= revoked.lastDay })
    {
      return found(
        .warning, zh: "\(revoked.told)取消称号以后拨付", en: "paid after the title was withdrawn \(revoked)")
    }
    let isPromoted = test.isOnce && Set(settlement.dues.map(\.level)).count > 1
    let isHighestPaid = settlement.highest.map(\.isPaid) ?? true
    if isPromoted, !settlement.paid.isEmpty, !isHighestPaid || settlement.paid.count > 1 {
      return found(
        .warning, zh: "晋级以后是否再拨、拨全额还是补差额，条文未定", en: "what a promotion adds is not said")
    }
    if !settlement.others.isEmpty {
      let difference = difference(settlement)
      return found(.warning, zh: difference.zh, en: difference.en)
    }
    if !settlement.doubtful.isEmpty {
      return found(.unknown, zh: "金额是约数，无法核对", en: "the amount is approximate")
    }
    guard test.isOnce || settlement.open.isEmpty else {
      let open = words(settlement.open, in: context)
      return found(.warning, zh: "其中\(open.zh)尚未拨付", en: "not yet paid: \(open.en)")
    }
    return Verdict(.pass, told)
  }

  /// By how much the sum of what was paid differs from the sum of what is due.
  private func difference(_ settlement: Settlement) -> Wording {
    let other = Wording(zh: "金额不符", en: "another amount")
    let dues = test.isOnce ? settlement.highest.map { [$0] } ?? [] : settlement.dues
    let due = dues.reduce(Money?(Money(fen: 0))) { sum, due in
      sum.flatMap { sum in due.money.map(sum.adding) }
    }
    guard settlement.doubtful.isEmpty, settlement.others.allSatisfy(\.isExact), let due else { return other }
    let paid = (settlement.others + settlement.paid.flatMap(\.payments)).reduce(Money(fen: 0)) {
      $0.adding($1.money)
    }
    guard let gap = paid.yuan.subtracting(due.yuan), let money = Money(yuan: gap.magnitude), money.fen != 0
    else {
      return other
    }
    return gap.isNegative
      ? other.followed(by: Wording(zh: "少拨\(money.words.zh)", en: "\(money.words.en) too little"))
      : other.followed(by: Wording(zh: "多拨\(money.words.zh)", en: "\(money.words.en) too much"))
  }

  /// 2014-11命名为国家级（应拨3万元）.
  private func words(_ dues: [Settlement.Due], in context: AuditContext) -> Wording {
    dues.map { due in
      let level = context.levels[due.level], amount = due.amount.yuanWords
      let day = due.named.map { " \($0)" } ?? ""
      return Wording(
        zh: "\(due.named?.told ?? "")命名为\(level.name)（应拨\(amount.zh)）",
        en: "named \(level.id)\(day) (due \(amount.en))")
    }.listed
  }
}

extension Wording {
  /// One straight after the other.
  func joined(to other: Wording) -> Wording { Wording(zh: zh + other.zh, en: "\(en) \(other.en)") }
}

extension [Wording] {
  /// One after the other, with commas between them.
  var listed: Wording {
    Wording(zh: map(\.zh).joined(separator: "，"), en: map(\.en).joined(separator: ", "))
  }
}
