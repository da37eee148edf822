/// What templates are parsed against: the filters they may use and the limits they keep.
public struct Environment: Sendable {
  /// Every filter by name.
  public let filters: [String: Filter]
  /// What parsing, and rendering what was parsed, keeps to.
  public let limits: Limits

  /// The standard filters and the host's own, which win over a standard one of the same name.
  public init(filters: [String: Filter] = [:], limits: Limits = Limits()) {
    self.filters = Filter.standard.merging(filters) { _, own in own }
    self.limits = limits
  }
}
