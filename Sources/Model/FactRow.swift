/// One row of facts with what only the row itself says, for whoever lists rows instead of adding them up.
public struct FactRow: Sendable, Equatable {
  public var record: FactRecord
  /// Set only where one of the record's numbers is approximate.
  public var bounds: FactBounds?
  public var origin: RowOrigin
  /// The table of the row's file: that of the record, or `studios` for a count in a studio's sheet.
  public var table: Table
  /// The row's own key as it is written; of a studio's sheet empty.
  public var key: String
  public var title: String?

  public init(
    _ record: FactRecord, bounds: FactBounds?, origin: RowOrigin, table: Table, key: String,
    title: String? = nil
  ) {
    self.record = record
    self.bounds = bounds
    self.origin = origin
    self.table = table
    self.key = key
    self.title = title
  }
}
