/// The two ways of dividing the whole among regions. Both add up; they are never mixed.
public enum Division: String, Sendable, CaseIterable {
  /// By the union a studio reports through.
  case reportingUnit = "reporting-unit"
  /// By where it stands.
  case place
}

/// What kind of number a figure is, which decides how it prints.
public enum FigureKind: String, Sendable {
  case count
  case money
  case percent
  /// A count per month, two decimals.
  case rate
}

/// The one value that crosses from Aggregate to Render: an exact number with everything that says what it is.
///
/// Money is in yuan. Bounds are set where a record behind the figure was only approximate; nil is an open end.
public struct Figure: Sendable, Hashable {
  /// `slice.measure@code` by reporting unit, `slice.measure@place:code` by place; figures derived from others
  /// carry `#` and what was derived (`target:2019-12-31.studios@150000#percent`).
  public var id: String
  public var label: String
  public var kind: FigureKind
  public var value: FixedDecimal
  public var isApproximate: Bool
  public var lower: FixedDecimal?
  public var upper: FixedDecimal?
  /// 个, 项, 元, %, …
  public var unit: String
  /// Id of the measure it is, or is derived from.
  public var measure: String
  public var regionCode: String
  public var regionName: String
  /// Id of the slice, or of the year or month of a series; empty for a figure that belongs to none.
  public var slice: String
  public var window: Window?
  /// The selection of studios in words, empty for all.
  public var selection: String
  /// How many rows stand behind it; nil for a derived figure.
  public var records: Int?
  /// How it is counted, in a sentence.
  public var definition: String
  /// A part of another figure (其中), a target or its progress, base or result of a growth rate: never
  /// approximated (style §3, policy 2).
  public var mustStayExact: Bool

  public init(
    id: String, label: String, kind: FigureKind, value: FixedDecimal, unit: String, measure: String,
    regionCode: String, regionName: String, definition: String
  ) {
    self.id = id
    self.label = label
    self.kind = kind
    self.value = value
    self.unit = unit
    self.measure = measure
    self.regionCode = regionCode
    self.regionName = regionName
    self.definition = definition
    isApproximate = false
    slice = ""
    selection = ""
    mustStayExact = false
  }
}
