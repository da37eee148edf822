import Aggregate
import Model

/// One cell of totals as CSV and JSON have it: exact decimals as text, money in yuan with two decimals.
struct TotalsLine: Encodable, Sendable {
  var slice: String
  var by: String
  var region: String
  var group: String
  var name: String
  var measure: String
  var value: String
  var unit: String
  var lower: String?
  var upper: String?
  var records: Int

  static let columns = [
    "slice", "by", "region", "group", "name", "measure", "value", "unit", "lower", "upper", "records",
  ]

  init(_ row: TotalsRow) {
    let digits = row.kind == .money ? 2 : 0
    slice = row.slice
    by = row.grouping.rawValue
    region = row.regionCode
    group = row.group
    name = row.name
    measure = row.measure
    value = row.value.formatted(minimumDigits: digits)
    unit = row.unit
    lower = row.isApproximate ? row.lower?.formatted(minimumDigits: digits) : nil
    upper = row.isApproximate ? row.upper?.formatted(minimumDigits: digits) : nil
    records = row.records
  }

  private enum CodingKeys: String, CodingKey {
    case slice, by, region, group, name, measure, value, unit, lower, upper, records
  }

  /// Every column, an empty one as null.
  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: CodingKeys.self)
    try object.encode(slice, forKey: .slice)
    try object.encode(by, forKey: .by)
    try object.encode(region, forKey: .region)
    try object.encode(group, forKey: .group)
    try object.encode(name, forKey: .name)
    try object.encode(measure, forKey: .measure)
    try object.encode(value, forKey: .value)
    try object.encode(unit, forKey: .unit)
    try object.encode(lower, forKey: .lower)
    try object.encode(upper, forKey: .upper)
    try object.encode(records, forKey: .records)
  }
}
