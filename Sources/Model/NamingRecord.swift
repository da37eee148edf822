/// One row of `namings`: a studio is given a level at a day.
public struct NamingRecord: Sendable, Hashable {
  public var studio: StudioIndex
  public var level: LevelIndex
  public var named: PartialDate
  /// First day on which the naming no longer counts.
  public var revoked: PartialDate?
  public var namingBody: String?
  public var document: String?
  public var source: String?
  public var origin: RowOrigin

  public init(
    studio: StudioIndex, level: LevelIndex, named: PartialDate, revoked: PartialDate? = nil,
    namingBody: String? = nil, document: String? = nil, source: String? = nil, origin: RowOrigin
  ) {
    self.studio = studio
    self.level = level
    self.named = named
    self.revoked = revoked
    self.namingBody = namingBody
    self.document = document
    self.source = source
    self.origin = origin
  }
}
