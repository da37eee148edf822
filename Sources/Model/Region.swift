/// A place, or an industry union that reports beside the places, in the tree of a workspace.
public struct Region: Sendable, Hashable {
  /// GB/T 2260 code, or an own code for an industry union (`CY-DL`).
  public var code: String
  /// Full official name.
  public var name: String
  /// Code of the region above, empty at the top.
  public var parent: String
  /// The kind as `regions.csv` has it (盟市, 旗县市区, …); `industry` for an industry union.
  public var kind: String
  public var shortName: String
  public var englishName: String

  public init(
    code: String, name: String, parent: String, kind: String, shortName: String, englishName: String
  ) {
    self.code = code
    self.name = name
    self.parent = parent
    self.kind = kind
    self.shortName = shortName
    self.englishName = englishName
  }

  public var isIndustryUnion: Bool { kind == Self.industryKind }

  /// The kind of an industry union's row.
  public static let industryKind = "industry"
}
