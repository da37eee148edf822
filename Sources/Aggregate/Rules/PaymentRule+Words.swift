import Diagnostics
import Model

extension PaymentRule {
  /// 2014-11命名为国家级（应拨3万元），2015-02拨付3万元.
  func words(of settlement: Settlement, in context: AuditContext) -> Wording {
    let hasReachedBack = !settlement.reachedBack.isEmpty
    var parts = settlement.dues.indices.compactMap { place -> Wording? in
      let due = settlement.dues[place]
      // Those that were named before the rule and are unpaid are told by themselves.
      guard due.isPaid || due.isOwed && !(due.isEarlier && hasReachedBack) else { return nil }
      let named = words(due, in: context), amount = dueWords(due.amount)
      guard settlement.isClaim(place), due.level != nil else { return named }
      return Wording(zh: "\(named.zh)（\(amount.zh)）", en: "\(named.en) (\(amount.en))")
    }
    let isWithoutDue = settlement.dues.isEmpty
    parts += settlement.payments.filter { isWithoutDue || !settlement.withoutNaming.contains($0) }.map(
      \.words)
    if let amount = test.amount, test.amounts.isEmpty, !settlement.dues.allSatisfy(\.isPaid) {
      let wanted = amount.yuanWords
      parts.append(Wording(zh: "应为\(wanted.zh)", en: "wanted \(wanted.en)"))
    }
    return parts.filter { !$0.zh.isEmpty }.listed
  }

  /// 2014-11命名为国家级, of each.
  func words(_ dues: [Settlement.Due], in context: AuditContext) -> Wording {
    dues.map { words($0, in: context) }.listed
  }

  private func words(_ due: Settlement.Due, in context: AuditContext) -> Wording {
    guard let level = due.level.map({ context.levels[$0] }) else { return Wording(zh: "", en: "") }
    let day = due.named.map { " \($0)" } ?? ""
    return Wording(zh: "\(due.named?.words ?? "")命名为\(level.name)", en: "named \(level.id)\(day)")
  }

  /// 应拨2万元. Above nothing is any amount.
  private func dueWords(_ amount: NumberBounds) -> Wording {
    if amount == NumberBounds(above: FixedDecimal(0)) {
      return Wording(zh: "应有经费补助，条文没有定数额", en: "some amount is due, the text sets none")
    }
    let words = amount.yuanWords
    return Wording(zh: "应拨\(words.zh)", en: "due \(words.en)")
  }

  /// By how much what was paid differs from what is due for it, where both can be told.
  func differenceWords(of settlement: Settlement) -> Wording {
    let other = Wording(zh: "金额不符", en: "another amount")
    let due =
      (settlement.claims.map(\.money) + (settlement.unpaid + settlement.perhapsPaid).map { $0.money?.negated })
      .reduce(Money?(Money(fen: 0))) { sum, due in sum.flatMap { sum in due.map(sum.adding) } }
    guard settlement.doubtful.isEmpty, settlement.others.allSatisfy(\.isExact), let due else { return other }
    let paid = (settlement.others + settlement.dues.flatMap(\.payments)).reduce(Money(fen: 0)) {
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
}

extension Money {
  fileprivate var negated: Money { Money(fen: fen == .min ? .max : -fen) }
}
