import Aggregate
import Diagnostics
import Ingest
import Model

/// `gongbao.json5`, checked.
public struct Configuration: Sendable {
  /// One bulletin to publish.
  public struct Bulletin: Sendable, Hashable {
    public enum Scope: Sendable, Hashable {
      case region(code: String)
      /// One page for each child of the root.
      case eachReportingUnit
    }

    public var id: String
    public var template: String
    /// Nil takes the template's own.
    public var title: String?
    public var scope: Scope
  }

  public var title: String
  public var issuer: String
  public var root: String
  public var asOf: AsOfDate
  public var notes: [String]
  public var levels: LevelScale
  /// A workspace's own measures, in the order of the file.
  public var measures: [Measure]
  /// The built-in slices, then the workspace's own, sorted by id.
  public var slices: [Slice]
  public var files: [FileSettings]
  /// Growth rates to check and print.
  public var growths: [GrowthRelation]
  /// Where each of `growths` stands in the list of relations.
  var growthPlaces: [ConfigurationEntry]
  public var bulletins: [Bulletin]
  public var language: Language
  /// The file as it was read, to find the place of what a later stage refuses.
  var whole: ConfigurationEntry
  /// Every region code that is named, with its place, for `check(regions:)`.
  var regionReferences: [ConfigurationEntry]

  /// The name of the file.
  public static let fileName = "gongbao.json5"
  static let keys = [
    "title", "issuer", "root", "as_of", "notes", "levels", "measures", "slices", "files", "rules",
    "relations", "bulletins", "language",
  ]

  /// The levels of a workspace that names none, highest first, with the spellings met in data (rules §4).
  public static let defaultLevels = [
    Level(id: "national", name: "全国示范性", aliases: ["国家级", "全国", "全国级", "全国示范性劳模", "全总命名", "全国示范"]),
    Level(id: "province", name: "自治区级", aliases: ["省级", "省部级", "区级", "自治区", "自治区总工会命名", "省"]),
    Level(
      id: "prefecture", name: "盟市级",
      aliases: ["市级", "盟级", "地市级", "地级", "厅局级", "自治区产业（系统）级", "产业级", "系统级", "产业（系统）级", "公司级"]),
    Level(
      id: "county", name: "旗县级", aliases: ["旗县（市区）级", "县级", "旗县区级", "县区级", "县市区级", "县（市区）级"]),
    Level(id: "base", name: "基层级", aliases: ["基层单位级", "基层", "企业级", "厂级", "单位级", "基层单位"]),
  ]

  /// What a workspace publishes that names no bulletins.
  static func defaultBulletins(root: String) -> [Bulletin] {
    [
      Bulletin(id: "annual", template: "annual.md", title: nil, scope: .region(code: root)),
      Bulletin(id: "league", template: "league.md", title: nil, scope: .eachReportingUnit),
    ]
  }

}
