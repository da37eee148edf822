import Diagnostics
import Model

/// What a rule can ask of a studio by name.
enum StudioField: Sendable, Hashable {
  case members
  case area
  case name
  /// A text column, or a yes-or-no one as `yes` and `no`.
  case text(StudioColumn)
  /// Index of a measure over the studio's facts.
  case measure(Int)

  init?(_ name: String, _ catalogue: MeasureCatalogue) {
    switch name {
    case "members": self = .members
    case "area_m2": self = .area
    case "name": self = .name
    default:
      if let column = StudioColumn(rawValue: name), Self.texts.contains(column) {
        self = .text(column)
      } else if let index = catalogue.index(ofID: name),
        Source(catalogue.measures[index]).factTable != nil,
        PlannedMeasure(catalogue.measures[index]).studioConditions.isEmpty
      {
        self = .measure(index)
      } else {
        return nil
      }
    }
  }

  /// Every name there is, for who has mistyped one.
  static func names(_ catalogue: MeasureCatalogue) -> [String] {
    ["members", "area_m2", "name"] + texts.map(\.rawValue)
      + catalogue.measures.map(\.id).filter { StudioField($0, catalogue) != nil }
  }

  /// The name that was meant by one that there is not: near it, its beginning, or the word for it in a sheet's header.
  static func nearest(to name: String, _ catalogue: MeasureCatalogue) -> String? {
    let names = names(catalogue)
    return nearestName(to: name, among: names)
      ?? names.first { $0.hasPrefix("\(name)_") || ColumnWords.name(of: $0, in: .studios) == name }
  }

  var isNumber: Bool {
    switch self {
    case .members, .area, .measure: true
    case .name, .text: false
    }
  }

  private static let texts: [StudioColumn] = StudioColumn.allCases.filter {
    ![.held, .level, .place, .reportingUnit].contains($0)
  }
}
