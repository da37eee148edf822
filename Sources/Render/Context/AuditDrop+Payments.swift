import Liquid
import Model

extension AuditDrop {
  /// What payers owed and paid in all years, a line a rule.
  var payments: [Entry] {
    Dictionary(grouping: paymentYears, by: \.rule).sorted { $0.key < $1.key }.compactMap { rule, years in
      guard let first = years.first else { return nil }
      let payer = first.payer.isEmpty ? "其他单位" : first.payer
      let id = "payment:\(audit.rules[rule].id)"
      var sum = Sum(first)
      for year in years.dropFirst() { sum.add(Sum(year)) }
      let lines = years.map { year in
        line(rule, payer, "\(year.year)年", id: "\(id).\(year.year)", sum: Sum(year))
      }
      return line(rule, payer, payer, id: id, sum: sum, years: lines)
    }
  }

  private var paymentYears: [PaymentYear] {
    audit.payments.filter { year in
      audit.rules[year.rule].isOfPayers(in: scope, of: regions) && year.isTold
    }
  }

  /// Counts and yuan, nil where the text sets no amount.
  private struct Sum {
    var dueCount: Int
    var due: FixedDecimal?
    var paid: PaymentSum
    var unsettled: PaymentSum
    var withoutNaming: PaymentSum
    var untold: PaymentSum

    init(_ year: PaymentYear) {
      dueCount = year.dueCount
      due = year.due?.yuan
      paid = year.paid
      unsettled = year.unsettled
      withoutNaming = year.withoutNaming
      untold = year.untold
    }

    mutating func add(_ other: Sum) {
      dueCount += other.dueCount
      due = due.flatMap { due in other.due.flatMap { due.adding($0) } }
      paid.add(other.paid)
      unsettled.add(other.unsettled)
      withoutNaming.add(other.withoutNaming)
      untold.add(other.untold)
    }
  }

  private func line(
    _ place: Int, _ payer: String, _ name: String, id: String, sum: Sum, years: [Entry] = []
  ) -> Entry {
    let rule = audit.rules[place]
    var setsDue = false
    if case .payment(let test) = rule.check { setsDue = !test.amounts.isEmpty }
    func count(_ part: String, _ label: String, _ count: Int) -> Value {
      figure("\(id).\(part)", count, label: label, unit: "笔", of: scope, definition: "\(payer)：\(rule.label)")
    }
    func money(_ part: String, _ label: String, _ yuan: FixedDecimal?) -> Value {
      guard let yuan else { return .nil }
      return .figure(paid("\(id).\(part)", yuan, label: label, definition: "\(payer)：\(rule.label)"))
    }
    func money(_ part: String, _ label: String, _ sum: PaymentSum) -> Value {
      var figure = paid(
        "\(id).\(part)", sum.money.yuan, label: label, definition: "\(payer)：\(rule.label)")
      if sum.isApproximate {
        figure.isApproximate = true
        figure.lower = sum.lower?.yuan
        figure.upper = sum.upper?.yuan
      }
      return .figure(figure)
    }
    let due = setsDue ? sum.due : nil
    // An approximate sum is no more and no less than another by a number.
    let gap = sum.paid.isApproximate ? nil : due.flatMap { $0.subtracting(sum.paid.money.yuan) }
    return Entry(
      rowHeading: "年份", rowName: name,
      members: [
        "rule": .data(rule.id), "label": .data(rule.label), "source": .data(rule.source),
        "payer": .data(payer),
        "years": .list(years.map { .drop($0) }),
        "due_count": setsDue ? count("due_count", "应拨笔数", sum.dueCount) : .nil,
        "due": money("due", "应拨金额", due),
        "paid_count": count("paid_count", "已拨笔数", sum.paid.count),
        "paid": money("paid", "已拨金额", sum.paid),
        "unsettled_count": count("unsettled_count", "条文未定的拨付笔数", sum.unsettled.count),
        "unsettled": money("unsettled", "条文未定的拨付金额", sum.unsettled),
        "without_naming_count": count("without_naming_count", "没有相应命名的拨付笔数", sum.withoutNaming.count),
        "without_naming": money("without_naming", "没有相应命名的拨付金额", sum.withoutNaming),
        "untold_count": count("untold_count", "没有写明用途的拨付笔数", sum.untold.count),
        "untold": money("untold", "没有写明用途的拨付金额", sum.untold),
        "gap": money("gap", "少拨金额", gap.flatMap { FixedDecimal.zero < $0 ? $0 : nil }),
        "excess": money("excess", "多拨金额", gap.flatMap { $0 < .zero ? $0.negated : nil }),
      ])
  }

  private func paid(_ id: String, _ yuan: FixedDecimal, label: String, definition: String) -> Figure {
    var figure = edition.counted(id, 0, label: label, unit: "元", region: scope, definition: definition)
    figure.kind = .money
    figure.value = yuan
    return figure
  }
}
