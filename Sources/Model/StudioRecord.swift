/// The index of a studio in its `Register`.
public typealias StudioIndex = Int32

/// A level that a studio's own sheet says it holds.
public struct HeldLevel: Sendable, Hashable {
  public var level: LevelIndex
  /// First day on which it counts. Nil: since the founding.
  public var since: PartialDate?

  public init(_ level: LevelIndex, since: PartialDate? = nil) {
    self.level = level
    self.since = since
  }
}

/// One row of `studios`: a worker innovation studio as its office describes it.
///
/// Nil is *unknown* (资料不全), never "no".
public struct StudioRecord: Sendable, Hashable {
  public var id: String
  public var name: String
  public var employer: String?
  /// Where it stands.
  public var place: RegionIndex
  /// The union it reports through, as given; its figures count in the root's child that holds this region.
  public var reportingUnit: RegionIndex
  public var ownership: String?
  public var leader: String?
  public var leaderHonour: String?
  public var mode: String?
  /// First day on which it counts. Nil: counts from its first naming or fact.
  public var founded: PartialDate?
  /// First day on which it no longer counts.
  public var revoked: PartialDate?
  public var members: Int?
  /// Of an approximate number of members; nil where it is exact or not told.
  public var membersBounds: FactBounds.Bounds?
  public var areaSquareMetres: FixedDecimal?
  /// Of an approximate floor; nil where it is exact or not told.
  public var areaBounds: DecimalBounds?
  public var hasEquipment: Bool?
  public var hasRules: Bool?
  public var hasFunds: Bool?
  /// What its own sheet says it holds; for a studio without namings.
  public var levels: [HeldLevel] = []
  public var source: String?
  public var origin: RowOrigin

  public init(
    id: String, name: String, place: RegionIndex, reportingUnit: RegionIndex, founded: PartialDate?,
    origin: RowOrigin
  ) {
    self.id = id
    self.name = name
    self.place = place
    self.reportingUnit = reportingUnit
    self.founded = founded
    self.origin = origin
  }
}
