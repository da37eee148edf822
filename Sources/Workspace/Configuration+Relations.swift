import Aggregate
import Diagnostics
import Model

extension ConfigurationReader {
  private static let ruleKeys = [
    "id", "set", "region", "from", "until", "levels", "field", "at_least", "at_most", "equals", "strength",
    "label", "source", "window", "kind", "payer", "purpose", "amount", "parameters",
  ]

  /// The growth relations, each with its place. Other kinds are checked in their shape and take no part in a bulletin.
  mutating func relations(
    _ entry: ConfigurationEntry?, references: inout Configuration.References
  ) -> [(relation: GrowthRelation, place: ConfigurationEntry)] {
    var growths: [(relation: GrowthRelation, place: ConfigurationEntry)] = []
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
          growths.append((growth, element))
        }
      case "parts":
        guard let object = object(element, known: ["kind", "label", "whole", "parts"]) else { continue }
        _ = reference("whole", of: object, references: &references)
        for part in list(object["parts"]) { _ = reference(part, references: &references) }
      case "product":
        guard let object = object(element, known: ["kind", "label", "factors", "product"]) else { continue }
        _ = reference("product", of: object, references: &references)
        for factor in list(object["factors"]) { _ = reference(factor, references: &references) }
      default: continue
      }
    }
    return growths
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

  /// Rule entries are held to their shape: known keys, known regions and levels, dates, texts.
  mutating func rules(
    _ entry: ConfigurationEntry?, levels: LevelScale?, references: inout Configuration.References
  ) {
    for element in list(entry) {
      guard let object = object(element, known: Self.ruleKeys) else { continue }
      _ = requiredText("id", of: object)
      if let region = object["region"] { references.regions.append(region) }
      _ = day(object["from"])
      _ = day(object["until"])
      if let levels {
        for level in list(object["levels"]) { _ = name(level, in: .level, among: levels.levels.map(\.id)) }
      }
      _ = name(object["strength"], in: .value, among: ["hard", "soft", "off"])
    }
  }
}
