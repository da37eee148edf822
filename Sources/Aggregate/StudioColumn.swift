import Model

/// The columns of a studio by which slices select and measures filter, judged at a window's end.
enum StudioColumn: String, CaseIterable {
  /// Any level the studio holds, going by its namings alone.
  case held
  /// The highest level it holds; the lowest of the scale where it holds none.
  case level
  case place = "region"
  case reportingUnit = "reporting_unit"
  case ownership
  case mode
  case leader
  case leaderHonour = "leader_honour"
  case employer
  case hasEquipment = "has_equipment"
  case hasRules = "has_rules"
  case hasFunds = "has_funds"
  case source

  static let names = allCases.map(\.rawValue)

  /// The cell's text for a column that is compared as text; nil for an absent cell.
  func text(of studio: borrowing StudioRecord) -> String? {
    func yesOrNo(_ flag: Bool?) -> String? { flag.map { $0 ? "yes" : "no" } }
    switch self {
    case .held, .level, .place, .reportingUnit: return nil
    case .ownership: return studio.ownership
    case .mode: return studio.mode
    case .leader: return studio.leader
    case .leaderHonour: return studio.leaderHonour
    case .employer: return studio.employer
    case .hasEquipment: return yesOrNo(studio.hasEquipment)
    case .hasRules: return yesOrNo(studio.hasRules)
    case .hasFunds: return yesOrNo(studio.hasFunds)
    case .source: return studio.source
    }
  }

  /// All values the column can have, nil where data may bring any. Regions are checked against the tree instead.
  func closedValues(levels: LevelScale) -> [String]? {
    switch self {
    case .held, .level: levels.levels.map(\.id)
    case .hasEquipment, .hasRules, .hasFunds: ["yes", "no"]
    default: nil
    }
  }
}
