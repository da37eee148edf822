/// One row of `indicators`: a statistic as it was published, with what its print means.
public struct Indicator: Sendable, Hashable {
  public var region: RegionIndex
  /// Machine name of what is counted (`members`).
  public var indicator: String
  /// What it is called, subject included.
  public var label: String
  public var period: Period
  /// In base units (个, 人, 元): 615.7万人 is 6157000.
  public var value: ApproximateNumber
  /// The size in base units of the last digit that was printed: 1000 for 615.7万.
  public var resolution: FixedDecimal
  /// The number as printed, without its unit (`615.7`).
  public var printed: String
  /// The unit as printed (`万人`, `%`).
  public var unit: String
  public var source: String?
  public var origin: RowOrigin

  public init(
    region: RegionIndex, indicator: String, label: String, period: Period, value: ApproximateNumber,
    resolution: FixedDecimal, printed: String, unit: String, source: String?, origin: RowOrigin
  ) {
    self.region = region
    self.indicator = indicator
    self.label = label
    self.period = period
    self.value = value
    self.resolution = resolution
    self.printed = printed
    self.unit = unit
    self.source = source
    self.origin = origin
  }
}
