import Aggregate
import Diagnostics
import Model

extension ConfigurationReader {
  /// The relations of published indicators, each with its place.
  mutating func relations(
    _ entry: ConfigurationEntry?, references: inout Configuration.References
  ) -> [(relation: PublishedRelation, place: ConfigurationEntry)] {
    var relations: [(relation: PublishedRelation, place: ConfigurationEntry)] = []
    for element in list(entry) {
      guard case .object(let members) = element.value.content else {
        report(.wrongKind(.object), at: element)
        continue
      }
      let whole = ConfigurationObject(
        path: element.path, position: element.value.position, members: members)
      guard whole["kind"] != nil else {
        report(.missingKey("kind"), at: element)
        continue
      }
      switch name(whole["kind"], in: .value, among: ["growth", "parts", "product"]) {
      case "growth":
        if let growth = growth(element, references: &references) {
          relations.append((.growth(growth), element))
        }
      case "parts":
        if let parts = parts(element, references: &references) { relations.append((parts, element)) }
      case "product":
        if let product = product(element, references: &references) { relations.append((product, element)) }
      default: continue
      }
    }
    return relations
  }

  private mutating func growth(
    _ entry: ConfigurationEntry, references: inout Configuration.References
  ) -> GrowthRelation? {
    guard let object = object(entry, known: ["kind", "from", "to", "printed"]),
      let from = reference("from", of: object, references: &references),
      let to = reference("to", of: object, references: &references)
    else { return nil }
    let printed = object["printed"].flatMap { reference($0, references: &references) }
    return GrowthRelation(from: from, to: to, printed: printed)
  }

  private mutating func parts(
    _ entry: ConfigurationEntry, references: inout Configuration.References
  ) -> PublishedRelation? {
    guard let object = object(entry, known: ["kind", "whole", "parts", "exclusive"]) else { return nil }
    let whole = reference("whole", of: object, references: &references)
    let parts = members("parts", of: object, references: &references)
    guard let whole, let parts else { return nil }
    return .parts(whole: whole, parts: parts, areExclusive: flag(object["exclusive"]) ?? false)
  }

  private mutating func product(
    _ entry: ConfigurationEntry, references: inout Configuration.References
  ) -> PublishedRelation? {
    guard let object = object(entry, known: ["kind", "factors", "product"]) else { return nil }
    let product = reference("product", of: object, references: &references)
    let factors = members("factors", of: object, references: &references)
    guard let product, let factors else { return nil }
    return .product(factors: factors, product: product)
  }

  /// One reference or more.
  private mutating func members(
    _ name: String, of object: ConfigurationObject, references: inout Configuration.References
  ) -> [IndicatorReference]? {
    guard let entry = object[name] else {
      report(.missingKey(name), at: object.path, object.position)
      return nil
    }
    let elements = list(entry)
    if elements.isEmpty, case .list = entry.value.content { report(.empty, at: entry) }
    return elements.compactMap { reference($0, references: &references) }
  }

  private mutating func reference(
    _ name: String, of object: ConfigurationObject, references: inout Configuration.References
  ) -> IndicatorReference? {
    guard let entry = object[name] else {
      report(.missingKey(name), at: object.path, object.position)
      return nil
    }
    return reference(entry, references: &references)
  }

  private mutating func reference(
    _ entry: ConfigurationEntry, references: inout Configuration.References
  ) -> IndicatorReference? {
    guard let object = object(entry, known: ["region", "indicator", "label", "period"]),
      let indicator = requiredText("indicator", of: object)
    else { return nil }
    if let region = object["region"] { references.regions.append(region) }
    var period: Period?
    if let entry = object["period"], let text = text(entry) {
      period = Period(iso: text)
      if period == nil { report(.wrongKind(.period), at: entry) }
    }
    return IndicatorReference(
      indicator: indicator, region: text(object["region"]), label: text(object["label"]), period: period)
  }
}
