/// A titled achievement or patent of a studio.
public struct StudioWork: Sendable, Hashable {
  public var studio: StudioIndex
  /// The row's own key as it is written.
  public var key: String
  /// `achievements` or `patents`.
  public var table: Table
  public var title: String
  public var date: PartialDate
  /// The column `kind` of an achievement, `type` of a patent.
  public var kind: String?
  /// The level of the award that an achievement was given.
  public var award: LevelIndex?
  /// Yuan.
  public var benefit: ApproximateNumber?
  public var origin: RowOrigin

  public init(
    studio: StudioIndex, key: String, table: Table, title: String, date: PartialDate, origin: RowOrigin
  ) {
    self.origin = origin
    self.studio = studio
    self.key = key
    self.table = table
    self.title = title
    self.date = date
  }
}
