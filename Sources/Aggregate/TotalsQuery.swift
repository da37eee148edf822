import Model

/// What the lines of a table of totals stand for.
public enum TotalsGrouping: String, Sendable, CaseIterable {
  case reportingUnit = "reporting-unit"
  case place
  /// The highest level at the window's end, each studio once.
  case level
  /// Calendar years of the slice's window; a stock stands at each year's end.
  case year
  /// Calendar months of the slice's window, at most those of its last year and the year before; a stock stands at each
  /// month's end.
  case month
  case ownership
}

extension TotalsGrouping {
  /// That which divides by the periods of a series.
  public init(_ unit: CalendarPiece.Unit) { self = unit == .year ? .year : .month }
}

/// What is asked of a table of totals.
public struct TotalsQuery: Sendable, Hashable {
  /// How far below its region a table by place goes.
  public enum Depth: Sendable, Hashable {
    case levels(Int)
    case all
  }

  /// Id of the slice.
  public var slice: String
  public var grouping: TotalsGrouping
  public var depth: Depth
  /// Nil for the root.
  public var region: RegionIndex?
  /// Ids of measures; empty for all.
  public var measures: [String]

  public init(
    slice: String = "total", grouping: TotalsGrouping = .reportingUnit, depth: Depth = .levels(1),
    region: RegionIndex? = nil, measures: [String] = []
  ) {
    self.slice = slice
    self.grouping = grouping
    self.depth = depth
    self.region = region
    self.measures = measures
  }
}

/// One cell of a table of totals.
public struct TotalsRow: Sendable, Hashable {
  public var slice: String
  public var grouping: TotalsGrouping
  public var regionCode: String
  /// A level's id, a year, a month (2018-11) or an ownership; `own` for a region's own studios (本级); empty otherwise, and for
  /// studios whose ownership is unknown.
  public var group: String
  /// What the line is called: the region, 呼和浩特市本级, the level's name, 2018年, 2018年11月, the ownership.
  public var name: String
  public var measure: String
  public var kind: FigureKind
  /// Exact; yuan for money.
  public var value: FixedDecimal
  public var unit: String
  /// Some record behind it was only approximate; then a bound that is nil is open.
  public var isApproximate: Bool
  public var lower: FixedDecimal?
  public var upper: FixedDecimal?
  /// How many rows stand behind it.
  public var records: Int

  /// The group of the line of a region's own studios.
  public static let ownGroup = "own"
}
