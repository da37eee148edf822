/// What a counted figure is the sum of: the rows of one measure in a window, of the studios that a selection and a subject
/// pick.
public struct FigureCell: Sendable, Hashable {
  /// Whose rows are counted.
  public enum Subject: Sendable, Hashable {
    /// Of a region; of its own part (本级) those that belong to no region below it.
    case region(RegionIndex, Division, isOwnPart: Bool)
    case studio(StudioIndex)
  }

  /// Index of the measure in the catalogue.
  public var measure: Int
  public var window: Window
  /// Judged at the window's end.
  public var selection: [Measure.Condition]
  public var subject: Subject

  public init(measure: Int, window: Window, selection: [Measure.Condition] = [], subject: Subject) {
    self.measure = measure
    self.window = window
    self.selection = selection
    self.subject = subject
  }
}

/// One row that stands behind a figure, and what it brings.
public struct FigureRow: Sendable, Hashable {
  /// The file and the line; of a whole file's account line 0.
  public var origin: RowOrigin
  public var table: Table
  /// The row's own key as it is written; of a naming the id of its level.
  public var key: String
  /// The day, month or year from which it counts.
  public var date: PartialDate?
  /// Of a studio or a naming: from when it no longer counts.
  public var until: PartialDate?
  public var studio: StudioIndex?
  public var title: String?
  /// Exact; yuan for money.
  public var value: FixedDecimal
  public var isApproximate = false
  /// The bounds of an approximate number; nil is an open end.
  public var lower: FixedDecimal?
  public var upper: FixedDecimal?

  public init(
    _ origin: RowOrigin, of table: Table, key: String, date: PartialDate? = nil, studio: StudioIndex? = nil,
    value: FixedDecimal
  ) {
    self.origin = origin
    self.table = table
    self.key = key
    self.date = date
    self.studio = studio
    self.value = value
  }
}
