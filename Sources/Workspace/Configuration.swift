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
    /// The slice it is about, for its template.
    public var slice: String?
    /// Ids of the studios it tells of one by one, in the order of its page.
    public var studios: [String] = []
    /// What makes an official document of it; nil where nothing does.
    public var document: OfficialDocument?
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
  /// Relations of published indicators to check and print.
  public var relations: [PublishedRelation]
  /// Where each of `relations` stands in the file.
  var relationPlaces: [ConfigurationEntry]
  /// What the workspace says of rules: changes to built-in ones, and its own.
  var ownRules: [RuleEntry]
  public var bulletins: [Bulletin]
  public var language: Language
  /// The address under which the releases are published, for the feed; nil where they are read from the disk.
  public var url: String?
  /// The file as it was read, to find the place of what a later stage refuses.
  var whole: ConfigurationEntry
  /// Names whose bearers only a later stage knows.
  var references: References

  /// Names in the file, with their places, until it is known whether there is what they name.
  struct References: Sendable {
    /// Region codes.
    var regions: [ConfigurationEntry] = []
    /// Codes of the regions that bulletins are about.
    var scopes: [ConfigurationEntry] = []
    var templates: [ConfigurationEntry] = []
    /// Ids of the studios that bulletins list.
    var studios: [ConfigurationEntry] = []
  }

  /// The built-in rules as the workspace changes them, then its own. Read anew each time, for most commands need none.
  public var rules: [Rule] {
    var reader = ConfigurationReader()
    return reader.rules(ownRules, levels: levels)
  }

  /// Ids of the rules that the workspace drops.
  public var droppedRules: Set<String> {
    Set(ownRules.filter { $0.object["strength"]?.value.content == .text("off") }.map(\.id))
  }

  /// The name of the file.
  public static let fileName = "gongbao.json5"
  static let keys = [
    "title", "issuer", "root", "as_of", "notes", "levels", "measures", "slices", "files", "rules",
    "relations", "bulletins", "document", "language", "url",
  ]

  /// The levels of a workspace that names none, highest first (rules §4). Ingest knows their spellings.
  public static let defaultLevels = [
    Level(id: "national", name: "全国示范性"), Level(id: "province", name: "自治区级"),
    Level(id: "prefecture", name: "盟市级"), Level(id: "county", name: "旗县级"),
    Level(id: "base", name: "基层级"),
  ]
}
