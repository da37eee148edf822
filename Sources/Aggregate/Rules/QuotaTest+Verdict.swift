import Diagnostics
import Model

extension QuotaTest {
  /// Namings at the level by year, against what is to be named; nil before the first year.
  ///
  /// A year or a round that is not over yet can only be too many, not too few.
  func verdict(of studios: [Int], in context: AuditContext) -> Verdict? {
    guard let level = context.levels.index(ofID: level) else { return nil }
    var byYear: [Int: Int] = [:]
    for studio in studios {
      for naming in context.namings(of: studio)
      where naming.level == level && naming.named.lastDay <= context.asOf {
        byYear[naming.named.lastDay.year, default: 0] += 1
      }
    }
    switch span {
    case .years(let years): return verdict(byYear, in: years, asOf: context.asOf)
    case .rounds(let every): return verdict(byYear, every: every, asOf: context.asOf)
    }
  }

  private func verdict(_ byYear: [Int: Int], in years: ClosedRange<Int>, asOf: Day) -> Verdict? {
    let begun = years.filter { $0 <= asOf.year }
    guard !begun.isEmpty else { return nil }
    let counts = begun.map { (year: $0, count: byYear[$0, default: 0]) }
    let sum = counts.reduce(0) { $0 + $1.count }
    let wanted = count.words(unit: "个")
    let evidence = Wording(
      zh: "\(counts.map { "\($0.year)年\($0.count)个" }.joined(separator: "、"))，共\(sum)个，每年应为\(wanted.zh)",
      en:
        "\(counts.map { "\($0.count) in \($0.year)" }.joined(separator: ", ")), \(sum) in all, wanted \(wanted.en) a year"
    )
    let verdicts = counts.map { outcome($0.count, isOver: isOver($0.year, asOf)) }
    return Verdict(verdicts.min() ?? .unknown, evidence)
  }

  private func isOver(_ year: Int, _ asOf: Day) -> Bool { year < asOf.year || asOf == asOf.lastOfYear }

  private func outcome(_ found: Int, isOver: Bool) -> RuleOutcome {
    let number = FixedDecimal(found)
    if count.contains(number) { return .pass }
    if let atMost = count.atMost, number > atMost { return .fail }
    return isOver ? .fail : .warning
  }

  /// Each year in which any are named is a round.
  private func verdict(_ byYear: [Int: Int], every: Int, asOf: Day) -> Verdict? {
    let rounds = byYear.sorted { $0.key < $1.key }
    guard !rounds.isEmpty else {
      return Verdict(.unknown, Wording(zh: "没有命名记录", en: "no naming is told"))
    }
    let wanted = count.words(unit: "个")
    let told = Wording(
      zh: "\(rounds.map { "\($0.key)年\($0.value)个" }.joined(separator: "、"))，每\(every)年一次，每次应为\(wanted.zh)",
      en:
        "\(rounds.map { "\($0.value) in \($0.key)" }.joined(separator: ", ")), wanted \(wanted.en) every \(every) years"
    )
    let areApart = zip(rounds, rounds.dropFirst()).allSatisfy { $1.key - $0.key >= every }
    let outcomes = rounds.map { outcome($0.value, isOver: isOver($0.key, asOf)) }
    let worst = outcomes.min() ?? .pass
    guard areApart else {
      return Verdict(
        .fail, told.followed(by: Wording(zh: "间隔不足\(every)年", en: "less than \(every) years apart")))
    }
    return Verdict(worst, told)
  }
}
