import Diagnostics
import Model

// Design. What was published is only ever held against what was published, and only where the two are of one scope: the same region,
// period and unit. A finding needs more than rounding to explain it; whatever could be right is left alone.

extension PublishedCheck {
  func verdicts(in context: AuditContext) -> [(subject: RuleSubject, verdict: Verdict)] {
    let indicators = context.register.indicators
    switch self {
    case .parts: return context.relations.parts.map { Self.parts($0.whole, $0.parts, $0.areExclusive) }
    case .adopted:
      return Self.within(indicators, in: context) { id in
        ["_applied", "_adopted", "_awarded"].first(where: id.hasSuffix).map {
          [String(id.dropLast($0.count))]
        } ?? []
      }
    case .inventions:
      return Self.within(indicators, in: context) { id in
        id.hasSuffix("patents_invention") || id == "invention_patents"
          ? ["patents", "patents_all", "patents_invention_utility"] : []
      }
    case .periods: return Self.periods(indicators)
    case .scopes: return Self.scopes(indicators, in: context)
    case .falls: return Self.falls(indicators, in: context)
    case .growth: return context.relations.growths.map(Self.growth)
    case .products: return context.relations.products.map { Self.product($0.factors, $0.product) }
    case .labels: return Self.twoLabels(indicators) + Self.twoNumbers(indicators)
    }
  }

  /// Each part within the whole; parts that exclude each other make it up.
  private static func parts(
    _ whole: Indicator, _ parts: [Indicator], _ areExclusive: Bool
  ) -> (subject: RuleSubject, verdict: Verdict) {
    let limit = PrintedInterval(whole), intervals = parts.map(PrintedInterval.init)
    let tooGreat = zip(parts, intervals).filter { _, part in
      if let least = part.lower, let most = limit.upper { least > most } else { false }
    }
    if let (part, _) = tooGreat.first {
      return (
        .region(whole.region),
        Verdict(.fail, part.words.versus(whole.words, zh: "其中数大于总数", en: "a part is greater than the whole"))
      )
    }
    let sum = intervals.reduce(PrintedInterval.zero) { $0.adding($1) }
    if areExclusive, sum.isApart(from: limit) {
      return (
        .region(whole.region),
        Verdict(
          .fail,
          whole.words.versus(
            Wording(zh: "各项相加\(sum.value)", en: "the parts make \(sum.value)"), zh: "不相等", en: "not the same")
        )
      )
    }
    return (.region(whole.region), Verdict(.pass, whole.words))
  }

  /// A part is known by its id; the whole it is held against is of the same region, period and unit.
  private static func within(
    _ indicators: [Indicator], in context: AuditContext, wholes: (String) -> [String]
  ) -> [(subject: RuleSubject, verdict: Verdict)] {
    indicators.flatMap { part in
      let ids = wholes(part.indicator)
      return indicators.filter {
        ids.contains($0.indicator) && $0.isComparable(with: part) && $0.region == part.region
      }
      .map { whole in Self.parts(whole, [part], false) }
    }
  }

  private static func periods(_ indicators: [Indicator]) -> [(subject: RuleSubject, verdict: Verdict)] {
    let byRegion = Dictionary(grouping: indicators, by: \.region)
    return byRegion.sorted { $0.key < $1.key }.map { region, indicators in
      let inferred = indicators.count { $0.period.isInferred }
      return (
        .region(region),
        Verdict(
          .pass,
          Wording(
            zh: "指标\(indicators.count)条都有时期，其中\(inferred)条为推断",
            en: "\(indicators.count) indicators with their periods, \(inferred) of them inferred"))
      )
    }
  }

  /// Percentages, averages and amounts a head are not added up, so a lower unit's may be the greater.
  private static func scopes(
    _ indicators: [Indicator], in context: AuditContext
  ) -> [(subject: RuleSubject, verdict: Verdict)] {
    let regions = context.regions
    return indicators.flatMap { lower in
      indicators.compactMap { upper -> (subject: RuleSubject, verdict: Verdict)? in
        guard upper.indicator == lower.indicator, upper.isComparable(with: lower), lower.isTotal,
          upper.region != lower.region, regions.isWithin(lower.region, upper.region),
          upper.subject == lower.subject
        else { return nil }
        let isGreater =
          if let least = PrintedInterval(lower).lower, let most = PrintedInterval(upper).upper {
            least > most
          } else {
            false
          }
        let found = lower.words.versus(
          upper.words, zh: isGreater ? "下级大于上级" : "下级不大于上级",
          en: isGreater ? "greater than the upper" : "within the upper"
        )
        return (.region(lower.region), Verdict(isGreater ? .fail : .pass, found))
      }
    }
  }

  /// Counts of studios are stocks that only a withdrawal lessens.
  private static func falls(
    _ indicators: [Indicator], in context: AuditContext
  ) -> [(subject: RuleSubject, verdict: Verdict)] {
    let stocks = indicators.filter { $0.indicator.hasPrefix("studios_") || $0.label.contains("累计") }
    let series = Dictionary(grouping: stocks) {
      Series(region: $0.region, indicator: $0.indicator, subject: $0.seriesSubject)
    }
    return series.values.flatMap { stocks -> [(subject: RuleSubject, verdict: Verdict)] in
      let ordered = stocks.sorted { $0.period.end.lastDay < $1.period.end.lastDay }
      return zip(ordered, ordered.dropFirst()).compactMap { earlier, later in
        guard earlier.period.end.lastDay < later.period.end.lastDay else { return nil }
        let hasFallen =
          if let before = PrintedInterval(earlier).lower, let after = PrintedInterval(later).upper {
            after < before
          } else { false }
        guard hasFallen else { return (.region(later.region), Verdict(.pass, later.words)) }
        let found = earlier.words.versus(later.words, zh: "累计数减少", en: "a cumulative count falls")
        let withdrawn = context.withdrawn(
          under: later.region, after: earlier.period.end.lastDay, until: later.period.end.lastDay)
        return (
          .region(later.region),
          withdrawn == 0
            ? Verdict(.fail, found)
            : Verdict(
              .pass,
              found.followed(by: Wording(zh: "期间取消称号\(withdrawn)个", en: "\(withdrawn) withdrawn between")))
        )
      }
    }
  }

  private static func growth(_ growth: Growth) -> (subject: RuleSubject, verdict: Verdict) {
    let ends = growth.from.words.versus(growth.to.words, zh: "", en: "")
    guard let printed = growth.printed else { return (.region(growth.to.region), Verdict(.pass, ends)) }
    let range = [growth.lowestPercent, growth.highestPercent].map { $0.map { "\($0)" } ?? "…" }.joined(
      separator: "~")
    let own = growth.percent.map { "\($0)" } ?? "—"
    let found = ends.followed(
      by: Wording(
        zh: "重算\(own)%（两端四舍五入可在\(range)%之间），所印\(printed.printed)\(printed.unit)",
        en:
          "recomputed \(own)% (rounding of the ends allows \(range)%), printed \(printed.printed)\(printed.unit)"
      ))
    let outcome: RuleOutcome =
      switch growth.verdict {
      case .agrees, .notPrinted: .pass
      case .withinRounding: .warning
      case .disagrees: .fail
      }
    return (.region(growth.to.region), Verdict(outcome, found))
  }

  private static func product(
    _ factors: [Indicator], _ product: Indicator
  ) -> (subject: RuleSubject, verdict: Verdict) {
    let intervals = factors.map(PrintedInterval.init)
    let computed = intervals.dropFirst().reduce(intervals.first ?? .zero) { $0.multiplied(by: $1) }
    let told = factors.map { "\($0.printed)\($0.unit)" }.joined(separator: "×")
    let found = Wording(zh: "\(told)＝\(computed.value)", en: "\(told) = \(computed.value)")
      .versus(product.words, zh: "", en: "")
    let isApart = computed.isApart(from: PrintedInterval(product))
    return (.region(product.region), Verdict(isApart ? .fail : .pass, found))
  }

  /// The same number, long enough to be no chance, under two labels with two units.
  private static func twoLabels(_ indicators: [Indicator]) -> [(subject: RuleSubject, verdict: Verdict)] {
    let telling = indicators.filter { $0.value.isExact && $0.significantDigits >= 3 }
    return telling.indices.flatMap { first in
      telling[(first + 1)...].compactMap { second in
        let one = telling[first]
        guard one.region == second.region, one.period == second.period, one.source == second.source,
          one.value.value == second.value.value, one.indicator != second.indicator, one.unit != second.unit
        else { return nil }
        return (
          .region(one.region),
          Verdict(.fail, one.words.versus(second.words, zh: "同一数字两种解释", en: "one number under two labels"))
        )
      }
    }
  }

  /// A label with a word before it names a part of what the label alone does; where the part is the greater, the two are not of one
  /// counting.
  private static func twoNumbers(_ indicators: [Indicator]) -> [(subject: RuleSubject, verdict: Verdict)] {
    indicators.flatMap { whole in
      indicators.compactMap { part -> (subject: RuleSubject, verdict: Verdict)? in
        guard whole.region == part.region, whole.isComparable(with: part),
          part.label != whole.label || part.indicator > whole.indicator,
          part.label.hasSuffix(whole.label), whole.label.count >= 6,
          let least = PrintedInterval(part).lower, let most = PrintedInterval(whole).upper,
          least > most
            || part.label == whole.label && PrintedInterval(part).isApart(from: PrintedInterval(whole))
        else { return nil }
        return (
          .region(whole.region),
          Verdict(.fail, whole.words.versus(part.words, zh: "同一事项两个数字", en: "one label with two numbers"))
        )
      }
    }
  }
}

/// A published count over the years.
private struct Series: Hashable {
  var region: RegionIndex
  var indicator: String
  var subject: String
}

extension Indicator {
  /// 建立职代会制度的单位1402个（2015-12?）.
  fileprivate var words: Wording {
    let text = "\(label)\(printed)\(unit)（\(period)）"
    return Wording(zh: text, en: text)
  }

  /// What the label says it is about, before the colon.
  fileprivate var subject: String { label.split(separator: "：").dropLast().joined(separator: "：") }

  /// Region-wide counts go by many subjects; a count of one studio or team is of that one alone.
  fileprivate var seriesSubject: String {
    let subject = subject
    return subject.hasPrefix("全") || subject.isEmpty ? "" : subject
  }

  /// Of the same stretch of time and the same unit; how the period came to be known does not matter.
  fileprivate func isComparable(with other: Indicator) -> Bool {
    period.start == other.period.start && period.end == other.period.end && baseUnit == other.baseUnit
  }

  private var baseUnit: String {
    let unit = unit.hasPrefix("万") || unit.hasPrefix("亿") ? String(unit.dropFirst()) : unit
    return ["名", "人"].contains(unit) ? "人" : unit
  }

  /// Can be added up over units.
  fileprivate var isTotal: Bool { unit != "%" && !indicator.contains("_per_") && !indicator.contains("mean") }

  fileprivate var significantDigits: Int {
    let digits = printed.filter { $0.isNumber }
    return digits.drop { $0 == "0" }.reversed().drop { $0 == "0" }.count
  }
}

extension Wording {
  fileprivate func versus(_ other: Wording, zh: String, en: String) -> Wording {
    Wording(
      zh: "\(self.zh)，\(other.zh)\(zh.isEmpty ? "" : "：\(zh)")",
      en: "\(self.en), \(other.en)\(en.isEmpty ? "" : ": \(en)")")
  }
}

extension AuditContext {
  /// How many studios lost their title in the days after `start` up to `end`.
  fileprivate func withdrawn(under region: RegionIndex, after start: Day, until end: Day) -> Int {
    register.studios.count { studio in
      guard let revoked = studio.revoked?.lastDay, revoked > start, revoked <= end else { return false }
      return regions.isWithin(studio.reportingUnit, region)
    }
  }
}
