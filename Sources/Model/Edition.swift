/// How a printed growth rate agrees with the ends it was computed from (rules, D-7).
public enum GrowthVerdict: String, Sendable {
  /// Equal to the quotient of the printed ends.
  case agrees
  /// Unlike that quotient, but possible for some ends that round to the printed ones.
  case withinRounding = "within-rounding"
  /// Outside what the rounding of both ends allows.
  case disagrees
  /// Printed in a unit, or in words, that cannot be held against the ends.
  case notComparable = "not-comparable"
  /// No rate was printed to compare with.
  case notPrinted = "not-printed"
}

/// The growth of a published indicator between two periods, beside the rate that was printed.
public struct Growth: Sendable, Hashable {
  public var from: Indicator
  public var to: Indicator
  public var printed: Indicator?
  /// Percent, one decimal half-up, from the printed ends; nil for a base of zero.
  public var percent: FixedDecimal?
  /// The least and the greatest rate, in percent, that ends rounding to the printed ones can have; nil where what is printed is no
  /// rate in percent.
  public var lowestPercent: FixedDecimal?
  public var highestPercent: FixedDecimal?
  public var verdict: GrowthVerdict

  public init(from: Indicator, to: Indicator, printed: Indicator?, verdict: GrowthVerdict) {
    self.from = from
    self.to = to
    self.printed = printed
    self.verdict = verdict
  }
}

/// The rows of one table over all its files.
public struct TableAccount: Sendable, Hashable {
  public var table: Table
  public var rows: RowAccount

  public init(table: Table, rows: RowAccount) {
    self.table = table
    self.rows = rows
  }
}

/// Everything the bulletins of one as-of date are rendered from. Nothing in it depends on the clock,
/// the locale, the number of threads or the names of the input files.
public struct Edition: Sendable {
  public var title: String
  public var issuer: String
  public var notes: [String]
  public var asOf: Day
  public var levels: LevelScale
  public var figures: FigureBook
  /// Sorted by region code, then deadline, then measure.
  public var progress: [TargetProgress]
  /// The gap of each target that has one, split over the parts of its region by the studios there; in the order of `progress`.
  public var allocations: [GapAllocation]
  public var indicators: [Indicator]
  public var growths: [Growth]
  public var submissions: [Submission]
  /// In the order of `Table`.
  public var accounts: [TableAccount]
  /// How the rules stand; nil where they were not judged.
  public var audit: Audit?
  /// Those that findings of `audit` name by their index.
  public var studios: [StudioRecord]
  /// Of the studios that bulletins tell of one by one: what they have, their namings and their titled works.
  public var studioFigures: StudioFigures
  public var namings: [NamingRecord]
  public var works: [StudioIndex: [StudioWork]]

  public init(title: String, issuer: String, notes: [String], levels: LevelScale, figures: FigureBook) {
    self.title = title
    self.issuer = issuer
    self.notes = notes
    self.levels = levels
    self.figures = figures
    asOf = figures.asOf
    progress = []
    allocations = []
    indicators = []
    growths = []
    submissions = []
    accounts = []
    studios = []
    studioFigures = StudioFigures()
    namings = []
    works = [:]
  }

  /// Who has reported for the as-of date's month, within `region`; nil where submissions name nobody there.
  public func coverage(of region: RegionIndex) -> Coverage? {
    Coverage(submissions, monthOf: asOf, within: region, in: figures.regions)
  }
}
