import Diagnostics
import Model

extension FundTest {
  /// What the payer spent in each round of years, counted from the first payment.
  /// - Parameter start: the first day of the rule; what was paid before is no part of a round.
  func verdicts(
    of studios: [Int], since start: Day?, in context: AuditContext
  ) -> [(subject: RuleSubject, verdict: Verdict)] {
    guard let payer = payers.first else { return [] }
    let vocabularies = context.vocabularies[.funding]
    let purpose = purposes.map(vocabularies[0].code), codes = payers.map(vocabularies[1].code)
    let paid = studios.flatMap(context.payments).filter {
      purpose.contains($0.purpose) && codes.contains($0.payer) && $0.day >= start ?? .distantPast
    }
    guard let first = paid.map(\.day.year).min() else {
      return [(.payer(payer), Verdict(.unknown, Wording(zh: "没有拨付记录", en: "no such payment is told")))]
    }
    let rounds = Dictionary(grouping: paid) { ($0.day.year - first) / max(1, years) }
    return rounds.sorted { $0.key < $1.key }.map { round, payments in
      let begin = first + round * max(1, years)
      return (.payer(payer), verdict(on: payments, from: begin, to: begin + max(1, years) - 1))
    }
  }

  private func verdict(on payments: [Payment], from first: Int, to last: Int) -> Verdict {
    let sum = payments.reduce(Money(fen: 0)) { $0.adding($1.money) }, wanted = total.yuanWords
    let lower = together(payments.map(\.lower)), upper = together(payments.map(\.upper))
    let told = ApproximateNumber(sum.yuan, from: lower?.yuan, to: upper?.yuan).yuanWords
    let found = Wording(
      zh:
        "\(first == last ? "\(first)年" : "\(first)—\(last)年")共\(told.zh)，要求\(wanted.zh)",
      en:
        "\(told.en) in \(first)–\(last), wanted \(wanted.en)"
    )
    if total.holdsAll(from: lower?.yuan, to: upper?.yuan) { return Verdict(.pass, found) }
    return Verdict(total.holdsNone(from: lower?.yuan, to: upper?.yuan) ? .fail : .unknown, found)
  }

  /// The sum of the ends of amounts; nil where one is open.
  private func together(_ ends: [Int64?]) -> Money? {
    ends.reduce(Money?(Money(fen: 0))) { sum, end in
      sum.flatMap { sum in end.map { sum.adding(Money(fen: $0)) } }
    }
  }
}
