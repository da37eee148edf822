import Diagnostics
import Model

// Design. What was published is only ever held against what was published, and only where the two are of one scope: the same region,
// period and unit. A finding needs more than rounding to explain it; whatever could be right is left alone. The order of the rows is
// no part of it: they are looked at by region, period and name. What is about a time that has not begun by the
// as-of date is not known yet.

extension PublishedCheck {
  func verdicts(in context: AuditContext) -> [(subject: RuleSubject, verdict: Verdict)] {
    func isKnown(_ indicator: Indicator) -> Bool { indicator.isKnown(on: context.asOf) }
    let indicators = context.indicators, relations = context.relations
    switch self {
    case .parts:
      return relations.parts.filter { ($0.parts + [$0.whole]).allSatisfy(isKnown) }.map {
        PublishedParts.verdict(on: $0.parts, of: $0.whole, $0.areExclusive)
      }
    case .adopted:
      return PublishedParts.verdicts(among: indicators) { id in
        let results = ["_applied", "_adopted", "_awarded"].first(where: id.hasSuffix)
        return results.map { [String(id.dropLast($0.count))] } ?? []
      }
    case .inventions:
      return PublishedParts.verdicts(among: indicators) { id in
        ["patents_invention", "invention_patents"].contains(id)
          ? ["patents", "patents_all", "patents_invention_utility"] : []
      }
    case .periods: return Self.periods(indicators)
    case .scopes: return PublishedTotals.scopes(indicators, in: context.regions)
    case .falls: return PublishedTotals.falls(indicators, in: context)
    case .growth: return relations.growths.filter { isKnown($0.to) }.map(PublishedRates.growth)
    case .products:
      return relations.products.filter { ($0.factors + [$0.product]).allSatisfy(isKnown) }
        .map { PublishedRates.product($0.factors, $0.product) }
    case .labels: return PublishedLabels.verdicts(among: indicators)
    }
  }

  /// A row without a period never gets so far.
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
}
