/// Everything a workspace says apart from its facts: regions, levels, studios and their namings, published
/// indicators, targets and submissions. It fits in memory; facts are streamed past it.
public struct Register: Sendable {
  public var regions: RegionTree
  public var levels: LevelScale
  /// In the order of reading; a `StudioIndex` is an index into it.
  public var studios: [StudioRecord] = []
  /// Sorted by studio, then by day.
  public var namings: [NamingRecord] = []
  public var indicators: [Indicator] = []
  public var targets: [Target] = []
  public var submissions: [Submission] = []

  public init(regions: RegionTree, levels: LevelScale) {
    self.regions = regions
    self.levels = levels
  }
}
