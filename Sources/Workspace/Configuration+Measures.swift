import Diagnostics
import Model

/// Measures as they are written, in the built-in catalogue and in a workspace alike. Only their shape is read
/// here; whether a table has the column and a column the value is the catalogue's to say.
extension ConfigurationReader {
  private static let measureKeys = ["table", "where", "count", "sum", "distinct", "event", "label", "unit"]

  /// The built-in catalogue: a list of measures, each with its id.
  mutating func catalogue(_ entry: ConfigurationEntry) -> [Measure] {
    list(entry).compactMap { element in
      guard let object = object(element, known: ["id"] + Self.measureKeys),
        let id = requiredText("id", of: object)
      else { return nil }
      return measure(object, id: id)
    }
  }

  /// A workspace's own measures, by id.
  mutating func ownMeasures(_ entry: ConfigurationEntry?) -> [Measure] {
    guard let entry, let object = object(entry, known: nil) else { return [] }
    return object.entries.compactMap { name, position, entry in
      let withoutPattern = name.split(separator: "<level>", omittingEmptySubsequences: false).joined()
      guard isID(withoutPattern, at: entry.path, position),
        let object = self.object(entry, known: Self.measureKeys)
      else { return nil }
      return measure(object, id: name)
    }
  }

  private mutating func measure(_ object: ConfigurationObject, id: String) -> Measure? {
    guard object["table"] != nil else {
      report(.missingKey("table"), at: object.path, object.position)
      return nil
    }
    let table = name(object["table"], in: .table, among: Table.allCases.map(\.rawValue)).flatMap(Table.init)
    guard let label = requiredText("label", of: object), let unit = requiredText("unit", of: object),
      let table, let aggregation = aggregation(of: object)
    else { return nil }
    let event = name(
      object["event"], in: .value, among: [Measure.Event.founded, .revoked].map(\.rawValue))
    return Measure(
      id: id, label: label, unit: unit, table: table, conditions: conditions(object["where"]),
      aggregation: aggregation, event: event.flatMap(Measure.Event.init))
  }

  private mutating func aggregation(of object: ConfigurationObject) -> Measure.Aggregation? {
    let given = ["count", "sum", "distinct"].compactMap { key in object[key].map { (key, $0) } }
    guard given.count == 1, let (key, entry) = given.first else {
      report(.chooseOne(["count", "sum", "distinct"]), at: object.path, object.position)
      return nil
    }
    switch key {
    case "sum": return text(entry).map { .sum(column: $0) }
    case "distinct": return text(entry).map { .distinct(column: $0) }
    default:
      guard let counts = flag(entry) else { return nil }
      if !counts { report(.chooseOne(["count", "sum", "distinct"]), at: entry) }
      return .count
    }
  }

  /// `{ column: "value" | ["value", …] }`.
  mutating func conditions(_ entry: ConfigurationEntry?) -> [Measure.Condition] {
    guard let entry, let object = object(entry, known: nil) else { return [] }
    return object.entries.map { name, _, entry in condition(name, entry) }
  }

  mutating func condition(_ column: String, _ entry: ConfigurationEntry) -> Measure.Condition {
    Measure.Condition(column: column, values: texts(entry).compactMap { text($0) })
  }
}
