import Diagnostics
import Model

extension DormancyTest {
  /// Barren years are counted from the later of the first naming and the last result, to the day; where a month lacks the day,
  /// its last stands (IM-R1, TL-R). Nil for a studio that was never named.
  func verdict(of studio: Int, queries: [Int], in context: AuditContext) -> Verdict? {
    guard let named = context.firstNaming(of: studio) else { return nil }
    guard context.hasRows(rows, about: studio) else { return .noRows(of: rows) }
    let entry = context.ledger.entry(queries[0], of: studio)
    let lastResult = entry.hasRows && entry.last.lastDay >= named.lastDay ? entry.last : nil
    let since = lastResult ?? named, start = since.lastDay
    let barren = barrenYears(from: start, to: context.asOf)
    let dormancy = Dormancy(
      since: since, lastResult: lastResult, years: barren, deadline: start.adding(years: years))
    let evidence = evidence(dormancy, named)
    if barren > 0, let sent = context.coverage.sentUntil(of: rows.map { .table($0.table) }, about: studio),
      barrenYears(from: start, to: sent.day) < barren
    {
      let period = Wording(zh: "\(sent.day)以后", en: "the time after \(sent.day)")
      return Verdict(.unknown, evidence.followed(by: context.coverage.missing(from: sent.unit, period)))
    }
    return Verdict(outcome(barren), evidence, dormancy: dormancy)
  }

  private func barrenYears(from start: Day, to end: Day) -> Int {
    (1...years).last { start.adding(years: $0) <= end } ?? 0
  }

  private func outcome(_ barren: Int) -> RuleOutcome {
    barren == 0 ? .pass : barren < years ? .warning : .fail
  }

  private func evidence(_ dormancy: Dormancy, _ named: PartialDate) -> Wording {
    let since =
      dormancy.lastResult.map { Wording(zh: "最近成果\($0.words)", en: "last result \($0)") }
      ?? Wording(zh: "\(named.words)命名后没有成果", en: "no result since named \(named)")
    switch dormancy.years {
    case 0:
      return since
    case years...:
      return since.followed(
        by: Wording(
          zh: "到\(dormancy.deadline)满\(years)年，拟取消称号",
          en: "\(years) years on \(dormancy.deadline): proposed for withdrawal"))
    default:
      return since.followed(
        by: Wording(
          zh: "已满\(dormancy.years)年，到\(dormancy.deadline)满\(years)年",
          en: "\(dormancy.years) barren, \(years) years on \(dormancy.deadline)"))
    }
  }
}
