import Diagnostics
import Model

/// A declared relation between published indicators.
public enum PublishedRelation: Sendable, Hashable {
  /// One grew from one period to another, and a rate may have been printed (D-7).
  case growth(GrowthRelation)
  /// Parts of a whole (其中); of parts that exclude each other the sum is the whole (D-1).
  case parts(whole: IndicatorReference, parts: [IndicatorReference], areExclusive: Bool)
  /// A product, such as amount a head × heads = total (D-8).
  case product(factors: [IndicatorReference], product: IndicatorReference)
}

/// The indicators that stand in a declared relation.
public struct PublishedRelations: Sendable {
  public var growths: [Growth] = []
  var parts: [(whole: Indicator, parts: [Indicator], areExclusive: Bool)] = []
  var products: [(factors: [Indicator], product: Indicator)] = []

  public init() {}

  /// Finds what the relations name. A relation with a reference that names no indicator, or several, is left out with a fault
  /// for each such reference.
  public static func resolved(
    _ relations: [PublishedRelation], over indicators: [Indicator], in regions: RegionTree
  ) -> (relations: PublishedRelations, faults: [RelationFault]) {
    var resolved = PublishedRelations()
    var faults: [RelationFault] = []
    for (index, relation) in relations.enumerated() {
      func only(_ reference: IndicatorReference, _ member: String) -> Indicator? {
        let named = indicators.filter { reference.names($0, in: regions) }
        if named.count == 1 { return named[0] }
        let nearest = nearestName(to: reference.indicator, among: Set(indicators.map(\.indicator)))
        faults.append(
          RelationFault(
            relation: index, member: member, reference: reference, matches: named.count,
            nearest: nearest == reference.indicator ? nil : nearest))
        return nil
      }
      func all(_ references: [IndicatorReference], _ member: String) -> [Indicator]? {
        let found = references.enumerated().map { only($1, "\(member)[\($0)]") }
        let known = found.compactMap { $0 }
        return known.count == found.count ? known : nil
      }
      switch relation {
      case .growth(let growth):
        let from = only(growth.from, "from"), to = only(growth.to, "to")
        let printed = growth.printed.flatMap { only($0, "printed") }
        guard let from, let to, printed != nil || growth.printed == nil else { continue }
        resolved.growths.append(Growth(from: from, to: to, printed: printed))
      case .parts(let whole, let parts, let areExclusive):
        let whole = only(whole, "whole"), parts = all(parts, "parts")
        guard let whole, let parts else { continue }
        resolved.parts.append((whole, parts, areExclusive))
      case .product(let factors, let product):
        let factors = all(factors, "factors"), product = only(product, "product")
        guard let factors, let product else { continue }
        resolved.products.append((factors, product))
      }
    }
    return (resolved, faults)
  }
}
