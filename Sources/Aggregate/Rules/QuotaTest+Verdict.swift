import Diagnostics
import Model

extension QuotaTest {
  /// Studios named at the level by year, against what is to be named; nil before the first year.
  ///
  /// A year or a round that is not over yet can only be too many, not too few.
  ///
  /// - Parameters:
  ///   - studios: the struck-off ones too, for they were named.
  ///   - start: the first day of the rule; earlier namings are of no round.
  func verdict(of studios: [Int], since start: Day?, in context: AuditContext) -> Verdict? {
    guard let level = context.levels.index(ofID: level) else { return nil }
    var byYear: [Int: Int] = [:], isTold = false
    for studio in studios {
      let namings = context.namings(of: studio).filter {
        $0.level == level && $0.named.lastDay <= context.asOf
      }
      isTold = isTold || !namings.isEmpty
      // Told twice or given anew while it is held, it is one naming.
      let named = namings.map { Settlement.Title(named: $0.named, revoked: $0.revoked) }.unbroken
        .compactMap { $0.named?.lastDay }
      for year in Set(named.filter { $0 >= start ?? .distantPast }.map(\.year)) {
        byYear[year, default: 0] += 1
      }
    }
    switch span {
    case .years(let years):
      guard years.lowerBound <= context.asOf.year else { return nil }
      return isTold ? verdict(byYear, in: years, asOf: context.asOf) : Self.untold
    case .rounds(let every):
      return byYear.isEmpty ? Self.untold : verdict(byYear, every: every, asOf: context.asOf)
    }
  }

  private static let untold = Verdict(.unknown, Wording(zh: "没有命名记录", en: "no namings are recorded"))

  private func verdict(_ byYear: [Int: Int], in years: ClosedRange<Int>, asOf: Day) -> Verdict {
    let counts = years.filter { $0 <= asOf.year }.map { (year: $0, count: byYear[$0, default: 0]) }
    let sum = counts.reduce(0) { $0 + $1.count }
    let wanted = count.words(unit: "个")
    let found = words(counts, asOf).followed(
      by: Wording(
        zh: "共\(sum)个，每年应为\(wanted.zh)", en: "\(sum) in all, where \(wanted.en) a year are required"))
    return Verdict(worst(counts, asOf), found)
  }

  /// Each year in which any are named is a round.
  private func verdict(_ byYear: [Int: Int], every: Int, asOf: Day) -> Verdict {
    let rounds = byYear.sorted { $0.key < $1.key }.map { (year: $0.key, count: $0.value) }
    let wanted = count.words(unit: "个")
    let told = words(rounds, asOf).followed(
      by: Wording(
        zh: "每\(every)年一次，每次应为\(wanted.zh)", en: "where \(wanted.en) are required every \(every) years"))
    let areApart = zip(rounds, rounds.dropFirst()).allSatisfy { $1.year - $0.year >= every }
    guard areApart else {
      return Verdict(
        .fail, told.followed(by: Wording(zh: "间隔不足\(every)年", en: "less than \(every) years apart")))
    }
    // The year in which the next round is due has to be over before it is missing.
    if let last = rounds.last, asOf.year - last.year > every {
      return Verdict(
        .fail,
        told.followed(by: Wording(zh: "\(last.year)年以后没有命名", en: "none named since \(last.year)")))
    }
    return Verdict(worst(rounds, asOf), told)
  }

  /// 2016年30个、2017年12个（本年未满）.
  private func words(_ counts: [(year: Int, count: Int)], _ asOf: Day) -> Wording {
    func isShort(_ year: Int, _ count: Int) -> Bool {
      !isOver(year, asOf) && !self.count.contains(FixedDecimal(count)) && !isTooMany(count)
    }
    return Wording(
      zh: counts.map { "\($0)年\($1)个\(isShort($0, $1) ? "（本年未满）" : "")" }.joined(separator: "、"),
      en: counts.map { "\($1) in \($0)\(isShort($0, $1) ? " (not over)" : "")" }.joined(separator: ", "))
  }

  private func worst(_ counts: [(year: Int, count: Int)], _ asOf: Day) -> RuleOutcome {
    let isBroken = counts.contains { year, found in
      !count.contains(FixedDecimal(found)) && (isOver(year, asOf) || isTooMany(found))
    }
    return isBroken ? .fail : .pass
  }

  private func isOver(_ year: Int, _ asOf: Day) -> Bool { year < asOf.year || asOf == asOf.lastOfYear }

  private func isTooMany(_ found: Int) -> Bool {
    let number = FixedDecimal(found)
    return count.atMost.map { number > $0 } ?? false || count.below.map { number >= $0 } ?? false
  }
}
