import Diagnostics
import Model

/// Published totals of a unit and of the one above it, and of one unit at several dates (rules, D-5 and D-6).
enum PublishedTotals {
  /// A lower unit's total within the upper one's of the same scope and period.
  static func scopes(
    _ indicators: [Indicator], in regions: RegionTree
  ) -> [(subject: RuleSubject, verdict: Verdict)] {
    let totals = indicators.filter(\.isTotal)
    let byName = Dictionary(grouping: totals, by: \.indicator)
    return totals.flatMap { lower in
      (byName[lower.indicator] ?? []).filter { upper in
        upper.region != lower.region && regions.isWithin(lower.region, upper.region)
          && upper.isComparable(with: lower) && upper.scope == lower.scope
      }
      .map { upper in
        let isGreater = upper.isSurelyLess(than: lower)
        let found = lower.words.versus(
          upper.words, zh: isGreater ? "下级大于上级" : "下级不大于上级",
          en: isGreater ? "greater than the upper" : "within the upper")
        return (.region(lower.region), Verdict(isGreater ? .fail : .pass, found))
      }
    }
  }

  /// One count at several dates.
  private struct Series: Hashable {
    var region: RegionIndex
    var indicator: String
    var scope: String
    var unit: String
    /// Of a count over a stretch of time, where it begins: counted from another day it is another count.
    var start: PartialDate?
  }

  /// Only a withdrawal lessens a cumulative count.
  static func falls(
    _ indicators: [Indicator], in context: AuditContext
  ) -> [(subject: RuleSubject, verdict: Verdict)] {
    let cumulative = indicators.filter(\.isCumulative)
    var series: [Series: Indicator] = [:]
    return cumulative.compactMap { later in
      let key = Series(
        region: later.region, indicator: later.indicator, scope: later.scope, unit: later.countingUnit,
        start: later.period.start == later.period.end ? nil : later.period.start)
      defer { series[key] = later }
      guard let earlier = series[key], earlier.period.end.lastDay < later.period.end.lastDay else {
        return nil
      }
      return (.region(later.region), verdict(from: earlier, to: later, in: context))
    }
  }

  private static func verdict(
    from earlier: Indicator, to later: Indicator, in context: AuditContext
  ) -> Verdict {
    guard later.isSurelyLess(than: earlier) else {
      return Verdict(.pass, earlier.words.versus(later.words, zh: "没有减少", en: "no fall"))
    }
    let found = earlier.words.versus(later.words, zh: "累计数减少", en: "a cumulative count falls")
    let withdrawn = context.withdrawn(
      under: later.region, after: earlier.period.end.lastDay, until: later.period.end.lastDay)
    let fall = PrintedInterval(earlier).lower.flatMap { least in
      PrintedInterval(later).upper.flatMap(least.subtracting)
    }
    guard later.isStockOfStudios, withdrawn > 0 else { return Verdict(.fail, found) }
    let isExplained = fall.map { FixedDecimal(withdrawn) >= $0 } ?? false
    let words = Wording(
      zh: "其间取消称号\(isExplained ? "" : "只有")\(withdrawn)个",
      en: "\(isExplained ? "" : "only ")\(withdrawn) withdrawn between")
    return Verdict(isExplained ? .pass : .fail, found.followed(by: words))
  }
}

extension AuditContext {
  /// How many studios lost a title in the days after `start` up to `end`.
  fileprivate func withdrawn(under region: RegionIndex, after start: Day, until end: Day) -> Int {
    register.studios.indices.count { studio in
      guard regions.isWithin(register.studios[studio].reportingUnit, region) else { return false }
      let revoked = [register.studios[studio].revoked] + namings(of: studio).map(\.revoked)
      return revoked.contains { $0.map { $0.lastDay > start && $0.lastDay <= end } ?? false }
    }
  }
}
