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
    if barren == 0 && !context.tellsAll { return .untold(.pass) }
    let evidence = evidence(dormancy, named)
    // The years are those of the text, whoever has reported; but the reader is told.
    let gap = barren == 0 ? nil : gap(since: start, about: studio, context)
    return Verdict(outcome(barren), gap.map(evidence.followed) ?? evidence, dormancy: dormancy)
  }

  /// What has not been sent of the twelve months to the as-of date, or of the time since the last result.
  private func gap(since start: Day, about studio: Int, _ context: AuditContext) -> Wording? {
    let from = max(start, context.asOf.adding(months: -12))
    return context.coverage.gap(in: Window(start: from, end: context.asOf), about: studio)
      .map { [$0].words(in: context.regions) }
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
      ?? Wording(zh: "\(named.words)命名后没有成果", en: "no result since it was named, \(named)")
    switch dormancy.years {
    case 0:
      return since
    case years...:
      return since.followed(
        by: Wording(
          zh: "到\(dormancy.deadline)满\(years)年，拟取消称号",
          en: "\(years) barren years were over on \(dormancy.deadline): proposed for withdrawal"))
    default:
      return since.followed(
        by: Wording(
          zh: "已满\(dormancy.years)年，到\(dormancy.deadline)满\(years)年",
          en:
            "\(dormancy.years) barren \(dormancy.years == 1 ? "year" : "years") so far, \(years) will be over on \(dormancy.deadline)"
        ))
    }
  }
}
