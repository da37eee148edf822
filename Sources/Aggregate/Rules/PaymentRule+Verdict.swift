import Diagnostics
import Model

// Design. A payment is due for each naming by the payer at a level that has an amount. Too much, too little, another amount and not yet
// paid are warnings, for the amounts changed with the years; only where the text says 一次性 (once) a second payment for one naming is a
// breach, and only where it sets no amount but asks for some, nothing at all. What was paid is judged for every studio, what is owed for those alone that stand.

extension PaymentRule {
  /// Nil for a studio that nothing is owed to and nothing was paid to.
  func verdict(on settlement: Settlement, of studio: Int, in context: AuditContext) -> Verdict? {
    guard !settlement.payments.isEmpty || settlement.dues.contains(where: \.isOwed) else { return nil }
    guard context.ledger.hasRows(of: .funding) else {
      let due = words(of: settlement, in: context)
      return Verdict(.unknown, due.followed(by: Wording(zh: "没有经费表", en: "there is no funding table")))
    }
    let faults = faults(of: settlement, in: context)
    guard let gravest = faults.map(\.outcome).min() else {
      return context.tellsAll ? Verdict(.pass, words(of: settlement, in: context)) : .untold(.pass)
    }
    let parts = [words(of: settlement, in: context)] + faults.map(\.words) + beside(settlement, in: context)
    return Verdict(gravest, parts.filter { !$0.zh.isEmpty }.listed)
  }

  /// One thing that is not in order, or cannot be told.
  private struct Fault {
    var outcome: RuleOutcome
    var words: Wording

    init(_ outcome: RuleOutcome, zh: String, en: String) {
      self.outcome = outcome
      words = Wording(zh: zh, en: en)
    }
  }

  private func faults(of settlement: Settlement, in context: AuditContext) -> [Fault] {
    var faults: [Fault] = []
    if settlement.dues.isEmpty {
      return [Fault(.warning, zh: "没有相应的命名", en: "without a naming")]
    }
    if !settlement.repeated.isEmpty {
      faults.append(Fault(test.isOnce ? .fail : .warning, zh: "重复拨付", en: "paid twice"))
    }
    if let withdrawn = settlement.late.last.flatMap(settlement.withdrawn) {
      faults.append(
        Fault(
          .warning, zh: "\(withdrawn.words)取消称号以后拨付", en: "paid after the title was withdrawn \(withdrawn)"))
    }
    if !settlement.early.isEmpty {
      faults.append(Fault(.warning, zh: "拨付在命名以前", en: "paid before the naming"))
    }
    if let named = settlement.namedAnew {
      faults.append(
        Fault(
          .warning, zh: "\(named.words)重新命名以后是否再拨，条文未定",
          en: "whether a title given anew (\(named)) is paid for anew is not said"))
    }
    if settlement.isPromotionUnsettled {
      faults.append(
        Fault(.warning, zh: "晋级以后是否再拨、拨全额还是补差额，条文未定", en: "what a promotion adds is not said"))
    } else if !settlement.others.isEmpty {
      let words = differenceWords(of: settlement)
      faults.append(Fault(outcomeOfNothing, zh: words.zh, en: words.en))
    }
    if !settlement.doubtful.isEmpty {
      faults.append(Fault(.unknown, zh: "金额是约数，无法核对", en: "the amount is approximate"))
    }
    return faults + missing(settlement, in: context)
  }

  /// What it comes to that nothing was paid that counts.
  private var outcomeOfNothing: RuleOutcome { test.asksForSomeAmount ? .fail : .warning }

  /// What was not paid, or perhaps.
  private func missing(_ settlement: Settlement, in context: AuditContext) -> [Fault] {
    var faults: [Fault] = []
    if !settlement.unpaid.isEmpty {
      // Of a single naming, and of all of them together, the words before have told which.
      let isAll =
        settlement.payments.count == settlement.withoutNaming.count && settlement.reachedBack.isEmpty
      let which = isAll ? Wording(zh: "", en: "") : words(settlement.unpaid, in: context)
      faults.append(
        Fault(
          outcomeOfNothing, zh: isAll ? "尚未拨付" : "其中\(which.zh)尚未拨付",
          en: isAll ? "not yet paid" : "not yet paid: \(which.en)"))
    }
    if !settlement.perhapsPaid.isEmpty {
      let named = settlement.untold.filter { $0.payer != 0 },
        unsigned = settlement.untold.filter { $0.payer == 0 }
      if !unsigned.isEmpty {
        let rows = unsigned.words
        faults.append(Fault(.unknown, zh: "\(rows.zh)，没有写明拨付单位", en: "\(rows.en), by whom is not told"))
      }
      if !named.isEmpty {
        let rows = named.words
        faults.append(Fault(.unknown, zh: "\(rows.zh)，没有写明用途", en: "\(rows.en), for what is not told"))
      }
    }
    if !settlement.reachedBack.isEmpty {
      let which = words(settlement.reachedBack, in: context)
      faults.append(
        Fault(
          .warning, zh: "\(which.zh)，在规定施行以前，尚未拨付，是否补拨条文未定",
          en: "\(which.en) before the rule, which does not say whether it reaches back; not yet paid"))
    }
    if !settlement.withoutNaming.isEmpty {
      let rows = settlement.withoutNaming.words
      faults.append(
        Fault(
          .warning, zh: "另有\(rows.zh)，早于命名一年以上", en: "besides \(rows.en), more than a year before the naming")
      )
    }
    return faults
  }

  /// Other rows that may have to do with what is not paid; nothing is decided of them.
  private func beside(_ settlement: Settlement, in context: AuditContext) -> [Wording] {
    guard !settlement.unpaid.isEmpty || !settlement.reachedBack.isEmpty else { return [] }
    var told: [Wording] = []
    if !settlement.surroundings.besides.isEmpty {
      let rows = settlement.surroundings.besides.words
      told.append(
        Wording(
          zh: "另有\(rows.zh)，是否包含在内条文未定",
          en: "besides \(rows.en), and whether that is part of it is not said"))
    }
    told += settlement.surroundings.byOthers.map { row in
      let words = row.words, payer = payerName(of: row, in: context)
      return Wording(zh: "另有\(payer.zh)\(words.zh)", en: "besides \(words.en) by \(payer.en)")
    }
    return told
  }

  /// Of a payer that no rule names nothing is kept but that it is another: the cell tells which.
  private func payerName(of payment: Payment, in context: AuditContext) -> Wording {
    let names = context.vocabularies[.funding][1].values, place = Int(payment.payer) - 1
    if names.indices.contains(place) { return Wording(zh: names[place], en: names[place]) }
    let payer = test.payers.first ?? ""
    return Wording(zh: "其他单位（不是\(payer)）", en: "another payer (not \(payer))")
  }
}
