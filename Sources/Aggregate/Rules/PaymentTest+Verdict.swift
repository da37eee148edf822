import Diagnostics
import Model

// Design. A payment is due for each naming by the payer at a level that has an amount. What a studio was paid is held against what its
// namings make due, each payment against any of them that is left: the texts do not say whether a higher title brings the whole amount
// or the difference, so nothing is derived. Too much, too little, another amount and not yet paid are warnings; only where the text says
// 一次性 (once) a second payment for a naming is a breach.

extension PaymentTest {
  /// Nil for a studio that nothing is due to and nothing was paid to, and where every payment is judged by itself.
  func verdict(of studio: Int, in context: AuditContext) -> Verdict? {
    let paid = payments(of: studio, in: context)
    guard !amounts.isEmpty else { return paid.isEmpty ? nil : judge(paid, in: context) }
    let due = namings(of: studio, in: context)
    guard !due.isEmpty || !paid.isEmpty else { return nil }
    guard context.ledger.hasRows(of: .funding) else {
      return Verdict(.unknown, Wording(zh: "没有经费表", en: "there is no funding table"))
    }
    return judge(paid, against: due, in: context)
  }

  /// What is due for one naming.
  private struct Due {
    var naming: NamingRecord
    var amount: NumberBounds
  }

  private func namings(of studio: Int, in context: AuditContext) -> [Due] {
    context.namings(of: studio).compactMap { naming in
      guard naming.named.lastDay <= context.asOf, isNamedByPayer(naming, of: studio, in: context) else {
        return nil
      }
      let id = context.levels[naming.level].id
      return amounts.first { $0.level == id }.map { Due(naming: naming, amount: $0.amount) }
    }
  }

  /// By the body that named it; where that is not told, by the region that the payer is of.
  private func isNamedByPayer(_ naming: NamingRecord, of studio: Int, in context: AuditContext) -> Bool {
    guard isForOwnNamings else { return true }
    if let body = naming.namingBody { return payers.contains { body.contains($0) || $0.contains(body) } }
    guard let region = payerRegion.flatMap(context.regions.index(ofCode:)) else { return false }
    return context.regions.isWithin(context.register.studios[studio].reportingUnit, region)
  }

  private func payments(of studio: Int, in context: AuditContext) -> [Payment] {
    context.payments(of: studio).filter { isOurs($0, in: context) }
  }

  private func isOurs(_ payment: Payment, in context: AuditContext) -> Bool {
    let vocabularies = context.vocabularies[.funding]
    guard purposes.map(vocabularies[0].code).contains(payment.purpose) else { return false }
    if payers.isEmpty { return payment.payer == Vocabulary.other }
    return payers.map(vocabularies[1].code).contains(payment.payer)
  }

  /// Payments that no naming makes due.
  private func judge(_ paid: [Payment], in context: AuditContext) -> Verdict? {
    guard let amount else { return nil }
    let wrong = paid.filter { !amount.contains($0.money.yuan) }
    let told = paid.map(\.words).joined()
    guard wrong.isEmpty else {
      let wanted = amount.words(unit: "元")
      return Verdict(
        .warning, told.followed(by: Wording(zh: "应为\(wanted.zh)", en: "wanted \(wanted.en)")))
    }
    return Verdict(.pass, told)
  }

  private func judge(_ paid: [Payment], against due: [Due], in context: AuditContext) -> Verdict {
    var open = due, wrong: [Payment] = [], repeated: [Payment] = []
    for payment in paid {
      if let place = open.firstIndex(where: { $0.amount.contains(payment.money.yuan) }) {
        open.remove(at: place)
      } else if due.contains(where: { $0.amount.contains(payment.money.yuan) }) {
        repeated.append(payment)
      } else {
        wrong.append(payment)
      }
    }
    let told = paid.map(\.words).joined()
    let namings = due.map { due in
      let words = due.amount.words(unit: "元")
      return Wording(
        zh: "\(due.naming.named)命名为\(context.levels[due.naming.level].name)（应拨\(words.zh)）",
        en: "named \(context.levels[due.naming.level].id) \(due.naming.named) (due \(words.en))")
    }.joined()
    guard !due.isEmpty else {
      return Verdict(.warning, told.followed(by: Wording(zh: "没有相应的命名", en: "without a naming")))
    }
    if !repeated.isEmpty {
      return Verdict(
        isOnce ? .fail : .warning,
        namings.followed(by: told).followed(by: Wording(zh: "重复拨付", en: "paid twice")))
    }
    if !wrong.isEmpty {
      return Verdict(
        .warning, namings.followed(by: told).followed(by: Wording(zh: "金额不符", en: "another amount")))
    }
    // Of several titles the text leaves open whether each brings an amount of its own: one payment settles them.
    if paid.isEmpty {
      return Verdict(.warning, namings.followed(by: Wording(zh: "尚未拨付", en: "not yet paid")))
    }
    return Verdict(.pass, namings.followed(by: told))
  }

  /// What all the payer's studios come to, with the payer as the subject.
  func verdicts(of studios: [Int], in context: AuditContext) -> [(subject: RuleSubject, verdict: Verdict)] {
    guard let payer = payers.first else { return [] }
    let years = years(of: studios, rule: 0, in: context)
    let dueCount = years.reduce(0) { $0 + $1.dueCount }, paidCount = years.reduce(0) { $0 + $1.paidCount }
    guard dueCount + paidCount > 0 else { return [] }
    let paid = years.reduce(Int64(0)) { $0 + $1.paid.fen }
    let paidWords = Money(fen: paid).yuan
    guard
      let due = years.reduce(
        Int64?(0), { sum, year in sum.flatMap { sum in year.due.map { sum + $0.fen } } }),
      !amounts.isEmpty
    else {
      return [
        (
          .payer(payer),
          Verdict(
            .pass,
            Wording(zh: "已拨\(paidCount)笔\(paidWords)元", en: "paid \(paidCount) times, \(paidWords) yuan"))
        )
      ]
    }
    let found = Wording(
      zh: "应拨\(dueCount)笔\(Money(fen: due).yuan)元，已拨\(paidCount)笔\(paidWords)元",
      en: "due \(dueCount) times, \(Money(fen: due).yuan) yuan; paid \(paidCount) times, \(paidWords) yuan")
    return [(.payer(payer), Verdict(due == paid ? .pass : .warning, found))]
  }

  /// What was due and what was paid in each year.
  func years(of studios: [Int], rule: Int, in context: AuditContext) -> [PaymentYear] {
    var years: [Int: PaymentYear] = [:]
    let payer = payers.first ?? ""
    func year(_ day: Day) -> PaymentYear {
      years[day.year] ?? PaymentYear(rule: rule, payer: payer, year: day.year)
    }
    for studio in studios {
      // 一次性: of several titles the highest alone is counted, for each may have been paid already at a lower one.
      let all = namings(of: studio, in: context)
      let counted = isOnce ? all.min { $0.naming.level < $1.naming.level }.map { [$0] } ?? [] : all
      for due in counted {
        var entry = year(due.naming.named.lastDay)
        entry.dueCount += 1
        // Only a fixed amount can be added up.
        let isFixed = due.amount.atLeast == due.amount.atMost
        let amount = isFixed ? due.amount.atLeast.flatMap(Money.init(yuan:)) : nil
        entry.due = amount.flatMap { amount in entry.due.map { Money(fen: $0.fen + amount.fen) } }
        years[entry.year] = entry
      }
      for payment in payments(of: studio, in: context) {
        var entry = year(payment.day)
        entry.paidCount += 1
        entry.paid = Money(fen: entry.paid.fen + payment.fen)
        years[entry.year] = entry
      }
    }
    return years.values.sorted { $0.year < $1.year }
  }
}

extension FundTest {
  /// What the payer spent in each round of years, counted from the first payment.
  func verdicts(of studios: [Int], in context: AuditContext) -> [(subject: RuleSubject, verdict: Verdict)] {
    guard let payer = payers.first else { return [] }
    let vocabularies = context.vocabularies[.funding]
    let codes = (payers.map(vocabularies[1].code), purposes.map(vocabularies[0].code))
    let paid = studios.flatMap(context.payments).filter {
      codes.0.contains($0.payer) && codes.1.contains($0.purpose)
    }
    guard let first = paid.map(\.day.year).min() else {
      return [(.payer(payer), Verdict(.unknown, Wording(zh: "没有成果奖励的拨付记录", en: "no such payment is told")))]
    }
    var rounds: [Int: Int64] = [:]
    for payment in paid { rounds[(payment.day.year - first) / max(1, years), default: 0] += payment.fen }
    let wanted = total.words(unit: "元")
    return rounds.sorted { $0.key < $1.key }.map { round, fen in
      let start = first + round * years
      let sum = Money(fen: fen).yuan
      return (
        .payer(payer),
        Verdict(
          total.contains(sum) ? .pass : .fail,
          Wording(
            zh: "\(start)—\(start + years - 1)年共\(sum)元，要求\(wanted.zh)",
            en: "\(sum) yuan in \(start)–\(start + years - 1), wanted \(wanted.en)"))
      )
    }
  }
}

extension Payment {
  var money: Money { Money(fen: fen) }

  fileprivate var words: Wording {
    Wording(zh: "\(day)拨付\(money.yuan)元", en: "\(money.yuan) yuan paid \(day)")
  }
}

extension [Wording] {
  /// One after the other, with commas between them.
  fileprivate func joined() -> Wording {
    first.map { dropFirst().reduce($0) { $0.followed(by: $1) } } ?? Wording(zh: "", en: "")
  }
}
