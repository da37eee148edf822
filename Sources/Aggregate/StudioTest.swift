import Model

/// A condition on studios, compiled to the codes of profiles.
enum StudioTest: Sendable {
  /// Holds one of the levels.
  case holds(LevelSet, column: Int)
  /// The highest level held, or else the scale's lowest, is one of the levels.
  case highest(LevelSet, lowest: LevelIndex, column: Int)
  /// Stands in, or reports through, one of the regions (by index) or a region below.
  case regions([Bool], isPlace: Bool)
  /// A text column has one of the codes; with `present`, any but an absent cell.
  case text(Set<Int32>, present: Bool, column: Int)

  /// - Parameter day: the window's end. Nil for a condition that every studio passes.
  init?(_ condition: Measure.Condition, on day: Day, plan: CubePlan, _ profiles: Profiles) {
    let anyValue = condition.values.contains(Measure.Condition.anyValue)
    let levels = plan.register.levels
    guard let column = StudioColumn(rawValue: condition.column) else { return nil }
    switch column {
    case .held, .level:
      guard let place = profiles.levelColumn(on: day), column == .held || !anyValue else { return nil }
      var asked = LevelSet()
      for level in levels.levels.indices where anyValue || condition.values.contains(levels.levels[level].id)
      {
        asked.insert(LevelIndex(level))
      }
      self =
        column == .held
        ? .holds(asked, column: place) : .highest(asked, lowest: levels.lowest, column: place)
    case .place, .reportingUnit:
      guard !anyValue else { return nil }
      let regions = plan.register.regions
      var asked = [Bool](repeating: false, count: regions.regions.count)
      for region in condition.values.compactMap(regions.index).flatMap(regions.subtree) {
        asked[Int(region)] = true
      }
      self = .regions(asked, isPlace: column == .place)
    default:
      guard let place = profiles.textColumn(column) else { return nil }
      let known = profiles.values(of: column)
      let codes = known.indices.filter { condition.values.contains(known[$0]) }.map { Int32($0 + 1) }
      self = .text(Set(codes), present: anyValue, column: place)
    }
  }

  func passes(_ profile: Int, _ profiles: Profiles) -> Bool {
    switch self {
    case .holds(let asked, let column):
      return profiles.levels(of: profile, column: column).bits & asked.bits != 0
    case .highest(let asked, let lowest, let column):
      return asked.contains(profiles.levels(of: profile, column: column).highest ?? lowest)
    case .regions(let asked, let isPlace):
      return asked[Int(isPlace ? profiles.place(of: profile) : profiles.reportingUnit(of: profile))]
    case .text(let asked, let present, let column):
      let code = profiles.code(of: profile, column: column)
      return present && code != 0 || asked.contains(code)
    }
  }
}
